// Who scores in the round, and who has handed in.
import type { RoundDetail } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

export function Parties({ round }: { readonly round: RoundDetail }) {
  const { t, date } = useWords();
  return (
    <section className="fig">
      <header>
        <h2>{t('priority.parties')}</h2>
      </header>
      <ul className="parties">
        {round.parties.map(({ id, name, done }) => (
          <li key={id}>
            <span>{name}</span>
            <span className={`v ${done ? 'v-ok' : 'v-flat'}`}>
              <Icon name={done ? 'check' : 'out'} />
              <span>{done ? t('priority.party.done', { day: date(done) }) : t('priority.party.waits')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
