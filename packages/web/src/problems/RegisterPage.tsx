// The problem register: what the parties follow, where it comes from, and its state.
import type { ProblemList } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { DataColumn } from '../ui/data-columns.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
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
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [adding, setAdding] = useState(false);
  const writes = session?.rights.includes('problem.write') ?? false;
  const open = list.problems.filter(({ state }) => state === 'open');
  const chosen = open.filter(({ priority }) => priority !== null).length;
  return (
    <div className="page s4">
      <header className="finding">
        <h1>{t('problems.finding', { open: open.length, chosen })}</h1>
        <p className="how">{t('problems.lead')}</p>
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
      </header>
      {list.problems.length === 0 ? <p className="strip info">{t('problems.empty')}</p> : <Problems problems={list.problems} />}
      {adding ? <NewProblemDialog areas={list.areas} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}

function Problems({ problems }: Pick<ProblemList, 'problems'>) {
  const { t, date } = useWords();
  type Problem = ProblemList['problems'][number];
  const columns: DataColumn<Problem>[] = [
    {
      id: 'name',
      name: t('problems.name'),
      names: true,
      className: 'register-name',
      value: ({ number, name }) => `${number} ${name}`,
      cell: ({ id, number, name }) => (
        <Link to="/prioriteringar/problem/$id" params={{ id }}>
          {number} {name}
        </Link>
      ),
    },
    {
      id: 'from',
      name: t('problems.from'),
      value: ({ origin }) => t(`problems.origin.${origin}`),
      cell: ({ origin }) => t(`problems.origin.${origin}`),
    },
    {
      id: 'opened',
      name: t('problems.opened'),
      className: 'nw',
      value: ({ opened }) => opened.slice(0, 10),
      cell: ({ opened, organisation }) => (
        <>
          {date(opened)}
          <span className="sub">{organisation}</span>
        </>
      ),
    },
    {
      id: 'state',
      name: t('problems.state'),
      value: ({ state, priority }) => (priority ? t('problems.state.priority', { place: priority.place }) : t(`problems.state.${state}`)),
      cell: (problem) => <ProblemStateMark problem={problem} />,
    },
  ];
  return (
    <DataTable
      name="register"
      caption={t('problems.table')}
      columns={columns}
      rows={problems}
      rowKey={({ id }) => id}
      empty={t('problems.empty')}
      copies
    />
  );
}
