// The problem register: what the parties follow, where it comes from, and its state.
import type { ProblemList } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery } from '../api/queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { NewProblemDialog } from './NewProblemDialog.tsx';
import { ProblemStateMark } from './ProblemStateMark.tsx';
import { problemsQuery } from './problem-queries.ts';

export function RegisterPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(problemsQuery);
  useTitle(t('problems.title'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.priorities'), to: '/prioriteringar' }, { name: t('problems.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Register list={data} /> : null}
    </>
  );
}

function Register({ list }: { readonly list: ProblemList }) {
  const { t, date } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [adding, setAdding] = useState(false);
  const writes = session?.rights.includes('problem.write') ?? false;
  const open = list.problems.filter(({ state }) => state === 'open');
  const chosen = open.filter(({ priority }) => priority !== null).length;
  return (
    <div className="page s4">
      <header className="finding">
        <h1>{t('problems.finding', { open: open.length, chosen })}</h1>
        <div className="acts">
          <Link className="btn" to="/bilder">
            {t('problems.pictures')}
          </Link>
          {writes ? (
            <button type="button" className="btn btn-1" onClick={() => setAdding(true)}>
              {t('problems.new')}
            </button>
          ) : null}
        </div>
        <p className="how">{t('problems.lead')}</p>
      </header>
      {list.problems.length === 0 ? (
        <p className="strip info">{t('problems.empty')}</p>
      ) : (
        <ScrollFrame label={t('problems.table')}>
          <table className="tbl">
            <caption>{t('problems.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('problems.name')}</th>
                <th scope="col">{t('problems.from')}</th>
                <th scope="col">{t('problems.opened')}</th>
                <th scope="col">{t('problems.state')}</th>
              </tr>
            </thead>
            <tbody>
              {list.problems.map((problem) => (
                <tr key={problem.id}>
                  <th scope="row" className="register-name">
                    <Link to="/prioriteringar/problem/$id" params={{ id: problem.id }}>
                      {problem.number} {problem.name}
                    </Link>
                  </th>
                  <td>{t(`problems.origin.${problem.origin}`)}</td>
                  <td className="nw">
                    {date(problem.opened)}
                    <span className="sub">{problem.organisation}</span>
                  </td>
                  <td>
                    <ProblemStateMark problem={problem} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
      {adding ? <NewProblemDialog areas={list.areas} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}
