// What the marks of the matrix mean.
import type { RoundParty } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { PartyMark } from './PartyMark.tsx';

export function MatrixLegend({ parties }: { readonly parties: readonly RoundParty[] }) {
  const { t } = useWords();
  return (
    <p className="mk">
      {parties.slice(0, 3).map((party, lane) => (
        <span key={party.id}>
          <svg width="12" height="12" aria-hidden="true">
            <PartyMark lane={lane} x={6} y={6} />
          </svg>
          {lane === 2 && parties.length > 3 ? t('priority.others') : party.name}
        </span>
      ))}
      <span>
        <svg width="22" height="12" aria-hidden="true">
          <path d="M1 6h20" stroke="var(--flat-mark)" strokeWidth="2" />
        </svg>
        {t('priority.data')}
      </span>
      <span>
        <i className="dsw" />
        {t('priority.apart')}
      </span>
    </p>
  );
}
