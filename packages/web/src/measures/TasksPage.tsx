// What I have to do, made for a phone first: what is late, what is today, what comes; one filled button, on the first thing that waits.
import { capital, type MeasureTask, numberWord, type TaskList } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { CalendarFeeds } from './CalendarFeeds.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { tasksQuery } from './queries.ts';
import { ReportDialog } from './ReportDialog.tsx';
import { type Act, TaskCard } from './TaskCard.tsx';
import { useTaskWords } from './use-task-words.ts';

export function TasksPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(tasksQuery);
  useTitle(t('tasks.title'));
  return (
    <>
      <TopBar crumbs={[{ name: t('tasks.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Tasks list={data} /> : null}
    </>
  );
}

function Tasks({ list }: { readonly list: TaskList }) {
  const { t, lang, date } = useWords();
  const { whenOf } = useTaskWords();
  const [acting, setActing] = useState<{ task: MeasureTask; act: Act } | null>(null);
  const { late, now, later, reminders } = list;
  const word = (n: number): string => numberWord(n, lang);
  // the one filled button is on what has waited longest and can be reported
  const first = [...late, ...now].find(({ kind, begun }) => kind === 'activity' && begun)?.id ?? null;
  const cards = (tasks: readonly MeasureTask[]) =>
    tasks.map((task) => <TaskCard key={task.id} task={task} first={task.id === first} onAct={(act) => setActing({ task, act })} />);
  return (
    <div className="page tasks">
      <header className="finding">
        <h1>
          {t('tasks.finding', { late: late.length, lateWord: capital(word(late.length)), now: now.length, nowWord: word(now.length) })}
        </h1>
        <p className="how">{t('tasks.lead', { n: later.length })}</p>
      </header>
      {late.length > 0 ? (
        <section>
          <h2>
            {t('tasks.late')} <span>{late.length}</span>
          </h2>
          <ul>{cards(late)}</ul>
        </section>
      ) : null}
      <section>
        <h2>
          {t('tasks.today', { day: date(list.today) })} <span>{now.length}</span>
        </h2>
        {now.length === 0 ? <p className="muted">{t('tasks.nothingToday')}</p> : <ul>{cards(now)}</ul>}
      </section>
      <section>
        <h2>
          {t('tasks.later')} <span>{later.length}</span>
        </h2>
        {later.length === 0 ? <p className="muted">{t('tasks.nothingLater')}</p> : null}
        <ul className="thin">
          {later.map((task) => (
            <li key={task.id}>
              <button type="button" onClick={() => setActing({ task, act: 'open' })}>
                <span>{whenOf(task)}</span>
                <b>{task.title}</b>
                <Icon name="chevron" />
              </button>
            </li>
          ))}
        </ul>
      </section>
      {reminders.length > 0 ? (
        <section>
          <h2>
            {t('tasks.reminders')} <span>{reminders.length}</span>
          </h2>
          <ul className="digest">
            {reminders.map((one) => (
              <li key={one.id}>
                <Link to="/atgarder/$id" params={{ id: one.measureId }}>
                  {one.title}
                </Link>
                <span>{t('tasks.reminder', { day: date(one.start.slice(0, 10)), days: one.days, on: date(one.on), step: one.step })}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <CalendarFeeds />
      {acting?.act === 'report' || acting?.act === 'open' ? (
        <ReportDialog
          occasion={{ ...acting.task, when: whenOf(acting.task) }}
          onClose={() => setActing(null)}
          onMove={() => setActing({ ...acting, act: 'move' })}
        />
      ) : null}
      {acting?.act === 'move' ? (
        <MoveDialog occasion={{ ...acting.task, when: whenOf(acting.task) }} onClose={() => setActing(null)} />
      ) : null}
    </div>
  );
}
