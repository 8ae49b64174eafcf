// How long things are kept, what goes next, what is on hold, and what went.
import type { RetentionState } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/use-words.ts';
import { SettingsNav } from '../settings/SettingsNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { HoldsList } from './HoldsList.tsx';
import { PartList } from './PartList.tsx';
import './retention.css';
import { RulesTable } from './RulesTable.tsx';
import { retentionQuery } from './retention-query.ts';

export function RetentionPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(retentionQuery);
  useTitle(t('settings.retention'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.settings'), to: '/installningar' }, { name: t('settings.retention') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Kept state={data} /> : null}
    </>
  );
}

function Kept({ state }: { readonly state: RetentionState }) {
  const { t, date } = useWords();
  return (
    <div className="page s4 retention">
      <SettingsNav />
      <header className="finding">
        <h1>{useFinding(state)}</h1>
        <p className="how">{t('retention.lead')}</p>
      </header>
      <RulesTable rules={state.rules} mayChange={state.mayChange} />
      <div className="g2">
        <section className="fig">
          <header>
            <h2>{t('retention.preview')}</h2>
          </header>
          <h3>{t('retention.tonight')}</h3>
          <PartList parts={state.tonight} />
          <h3>{t('retention.onDay', { day: date(state.nextMonth.day) })}</h3>
          <PartList parts={state.nextMonth.parts} />
        </section>
        <HoldsList state={state} />
      </div>
      <section className="fig">
        <header>
          <h2>{t('retention.runs')}</h2>
        </header>
        {state.runs.length === 0 ? <p className="muted">{t('retention.runs.none')}</p> : null}
        {state.runs.map((run) => (
          <div key={run.at}>
            <h3>{date(run.at)}</h3>
            <PartList parts={run.parts} />
          </div>
        ))}
      </section>
    </div>
  );
}

/** What goes tonight in one sentence; what is on hold does not go. */
function useFinding({ tonight }: RetentionState): string {
  const { t, date } = useWords();
  const going = tonight.filter(({ heldUntil }) => heldUntil === null);
  const sum = (parts: typeof going) => parts.reduce((total, { count }) => total + count, 0);
  const rows = going.filter(({ dataClass }) => dataClass === 'rows');
  const [first] = rows;
  if (first) return t('retention.finding.rows', { n: sum(rows), day: date(first.before) });
  return going.length > 0 ? t('retention.finding.other', { n: sum(going) }) : t('retention.finding.none');
}
