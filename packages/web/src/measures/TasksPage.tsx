// What I have to do, made for a phone first: what is late, what this week asks for, what comes; one filled button, on the first thing to report.
import { capital, numberWord, type Task, type TaskList } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { CalendarFeeds } from './CalendarFeeds.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { OtherTaskRow } from './OtherTaskRow.tsx';
import { tasksQuery } from './queries.ts';
import { ReportDialog } from './ReportDialog.tsx';
import { SavedReport } from './SavedReport.tsx';
import { type Act, type MeasureCard, TaskCard } from './TaskCard.tsx';
import { ThinTask } from './ThinTask.tsx';
import { useQuickReport } from './use-quick-report.ts';
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
  const [acting, setActing] = useState<{ task: MeasureCard; act: Act } | null>(null);
  const { late, week, later, reminders } = list;
  const quick = useQuickReport();
  const word = (n: number): string => numberWord(n, lang);
  // the one filled button is on what has waited longest and can be reported
  const first = [...late, ...week].find((task) => task.kind === 'activity' && task.begun)?.id ?? null;
  const cards = (tasks: readonly Task[]) =>
    tasks.map((task) =>
      task.kind === 'activity' || task.kind === 'measure' ? (
        <TaskCard
          key={task.id}
          task={task}
          first={task.id === first}
          busy={quick.isPending}
          onAct={(act) => setActing({ task, act })}
          onDone={(number) => quick.report(task, number)}
        />
      ) : (
        <OtherTaskRow key={`${task.kind}:${task.id}`} task={task} />
      ),
    );
  return (
    <div className="page tasks">
      <header className="finding">
        <h1>
          {t('tasks.finding', { late: late.length, lateWord: capital(word(late.length)), week: week.length, weekWord: word(week.length) })}
        </h1>
        <p className="how">{t('tasks.lead', { n: later.length })}</p>
      </header>
      {quick.error ? <FaultNote raised={quick.error} /> : null}
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
          {t('tasks.week')} <span>{week.length}</span>
        </h2>
        {week.length === 0 ? <p className="muted">{t('tasks.nothingWeek')}</p> : <ul>{cards(week)}</ul>}
      </section>
      <section>
        <h2>
          {t('tasks.later')} <span>{later.length}</span>
        </h2>
        {later.length === 0 ? <p className="muted">{t('tasks.nothingLater')}</p> : null}
        <ul className="thin">
          {later.map((task) => (
            <ThinTask key={`${task.kind}:${task.id}`} task={task} onOpen={(open) => setActing({ task: open, act: 'open' })} />
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
      <p>
        <Link to="/atgarder/belysning/iakttagelse">{t('lights.observeLong')}</Link>
      </p>
      <CalendarFeeds />
      {quick.saved ? <SavedReport key={quick.saved.id} saved={quick.saved} busy={quick.isPending} onUndo={quick.undo} /> : null}
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
