// The ways out of the room: the register, the weights, all rounds.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { prioritiesQuery } from './priority-queries.ts';

export function RoundsNav() {
  const { t, date } = useWords();
  const { data } = useQuery(prioritiesQuery);
  return (
    <nav className="steps rounds" aria-label={t('room.priorities')}>
      <Link to="/prioriteringar/problem">{t('priority.register')}</Link>
      <Link to="/prioriteringar/skadevikter">{t('priority.harm')}</Link>
      <span>
        {t('priority.rounds.earlier')}:{' '}
        {(data?.rounds ?? []).map(({ id, name, state, decidedOn }, i) => (
          <span key={id}>
            {i > 0 ? ' · ' : ''}
            <Link to="/prioriteringar/omgang/$id" params={{ id }}>
              {name}
            </Link>{' '}
            ({t(`priority.state.${state}`, { day: decidedOn ? date(decidedOn) : '' })})
          </span>
        ))}
      </span>
    </nav>
  );
}
