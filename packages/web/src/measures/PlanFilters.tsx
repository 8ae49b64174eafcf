// The plan's views, party and year, all in the address; and what the marks mean.
import type { MeasureList } from '@samsyn/domain';
import { Link, useNavigate } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { type PlanSearch, planViews } from './plan-search.ts';

interface Props {
  readonly measures: MeasureList['measures'];
  readonly search: PlanSearch;
  readonly years: readonly number[];
  readonly year: number;
}

export function PlanFilters({ measures, search, years, year }: Props) {
  const { t } = useWords();
  const go = useNavigate();
  const parties = [...new Map(measures.map(({ owner }) => [owner.id, owner.name]))].sort((a, b) => a[1].localeCompare(b[1], 'sv'));
  const view = search.vy ?? 'plan';
  return (
    <div className="filters plan-filters">
      <nav className="viewnav" aria-label={t('measures.views')}>
        {planViews.map((one) => {
          const { vy: _, ...rest } = search;
          return (
            <Link
              key={one}
              to="/atgarder"
              activeOptions={{ exact: true }}
              search={one === 'plan' ? rest : { ...rest, vy: one }}
              {...(view === one ? { 'aria-current': 'true' as const } : { 'aria-current': undefined })}
            >
              {t(`measures.view.${one}`)}
            </Link>
          );
        })}
      </nav>
      <SelectField
        label={t('measures.party')}
        value={search.part ?? ''}
        options={[{ value: '', text: t('measures.allParties') }, ...parties.map(([value, text]) => ({ value, text }))]}
        onChange={(part) => {
          const { part: _, ...rest } = search;
          void go({ to: '/atgarder', search: part === '' ? rest : { ...rest, part } });
        }}
      />
      <SelectField
        label={t('measures.yearLabel')}
        value={String(year)}
        options={years.map((one) => ({ value: String(one), text: String(one) }))}
        onChange={(chosen) => void go({ to: '/atgarder', search: { ...search, ar: Number(chosen) } })}
      />
      {view === 'plan' ? <Legend /> : null}
    </div>
  );
}

function Legend() {
  const { t } = useWords();
  return (
    <p className="tl-legend">
      <span>
        <svg width="12" height="20" viewBox="0 8 12 20" aria-hidden="true">
          <rect x="2.5" y="11" width="7" height="14" fill="var(--accent)" />
        </svg>
        {t('measures.mark.done')}
      </span>
      <span>
        <svg width="12" height="20" viewBox="0 8 12 20" aria-hidden="true">
          <path d="M2.5 14.5l7 7M9.5 14.5l-7 7" stroke="var(--warn)" strokeWidth={2.25} />
        </svg>
        {t('measures.mark.missed')}
      </span>
      <span>
        <svg width="12" height="20" viewBox="0 8 12 20" aria-hidden="true">
          <path d="M2.5 18h7" stroke="var(--line-2)" strokeWidth={2} />
        </svg>
        {t('measures.mark.cancelled')}
      </span>
      <span>
        <svg width="12" height="20" viewBox="0 8 12 20" aria-hidden="true">
          <rect x="3" y="11.5" width="6" height="13" fill="none" stroke="var(--line-2)" />
        </svg>
        {t('measures.mark.planned')}
      </span>
    </p>
  );
}
