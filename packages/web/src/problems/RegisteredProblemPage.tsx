// One problem of the register: what the frozen pictures say, its causes and measures, and what has become of it.
import type { ProblemDetail } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { ProblemCauses } from '../causes/ProblemCauses.tsx';
import { ProblemGoals } from '../goals/ProblemGoals.tsx';
import { useWords } from '../i18n/use-words.ts';
import { DecisionsOf } from '../meetings/DecisionsOf.tsx';
import { CarriedLine } from '../priorities/CarriedLine.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { keptTogether } from '../ui/kept-together.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import { FindingsTable } from './FindingsTable.tsx';
import { ProblemActs } from './ProblemActs.tsx';
import { ProblemHistory } from './ProblemHistory.tsx';
import { ProblemMeasures } from './ProblemMeasures.tsx';
import { ProblemStateMark } from './ProblemStateMark.tsx';
import { problemQuery } from './problem-queries.ts';

export function RegisteredProblemPage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(problemQuery(id));
  useTitle(data?.name ?? t('problems.title'));
  return (
    <>
      <TopBar
        crumbs={[
          { name: t('room.priorities'), to: '/prioriteringar' },
          { name: t('problems.title'), to: '/prioriteringar/problem' },
          ...(data ? [{ name: t('problems.of', { number: data.number }) }] : []),
        ]}
      />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Registered problem={data} /> : null}
    </>
  );
}

function Registered({ problem }: { readonly problem: ProblemDetail }) {
  const { t, date, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const latest = problem.findings[0]?.finding ?? null;
  const told = { number: problem.number, day: date(problem.opened), by: problem.organisation };
  const reads = (right: 'cause.read' | 'measure.read' | 'problem.write') => session?.rights.includes(right) ?? false;
  return (
    <div className="page s2">
      <header className="finding">
        <h1>
          {latest
            ? keptTogether(latest[lang])
            : t('problems.one.state', { name: problem.name, state: problem.state, day: date(problem.closed ?? problem.opened) })}
        </h1>
        {reads('problem.write') ? <ProblemActs problem={problem} /> : null}
        <div className="how vd">
          {latest ? <VerdictMark verdict={latest.verdict} boxed /> : <ProblemStateMark problem={problem} />}
          <span>
            {t('problems.one.said', { ...told, origin: t(`problems.origin.${problem.origin}`) })}{' '}
            {problem.priority ? (
              <>
                <Link to="/prioriteringar">
                  {t('problems.one.priority', { day: date(problem.priority.decidedOn), place: problem.priority.place })}
                </Link>{' '}
                <CarriedLine decision={problem.carried} />{' '}
              </>
            ) : null}
            {latest && problem.state !== 'open' ? t(`problems.state.${problem.state}`) : null}
          </span>
        </div>
      </header>
      <div className="cols">
        <div className="main">
          {latest ? (
            <h2 className="register-title">
              {problem.number} {problem.name}
            </h2>
          ) : null}
          <FindingsTable problem={problem} />
          {reads('cause.read') ? <ProblemCauses problemId={problem.id} /> : null}
          <ProblemGoals of={{ problem: problem.id }} />
          {reads('measure.read') ? <ProblemMeasures problemId={problem.id} /> : null}
          <DecisionsOf of="problem" id={problem.id} />
        </div>
        <aside className="side" aria-label={t('problems.events')}>
          {problem.reason && !problem.events.some(({ reason }) => reason === problem.reason) ? (
            <section>
              <h2 className="side-h">{t('problems.reasonNow')}</h2>
              <p>{problem.reason}</p>
            </section>
          ) : null}
          <ProblemHistory problem={problem} />
        </aside>
      </div>
    </div>
  );
}
