// One thing to do: what, how far it has come, how late it is, and its next step.
import type { Task } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Mark } from './StatusMark.tsx';
import { useTaskWords } from './use-task-words.ts';

export type Act = 'report' | 'move' | 'open';
export type MeasureCard = Extract<Task, { readonly kind: 'activity' | 'measure' }>;

interface Props {
  readonly task: MeasureCard;
  /** has the page's one filled button */
  readonly first: boolean;
  readonly busy: boolean;
  readonly onAct: (act: Act) => void;
  /** done, with how many minutes, or how many of what is counted */
  readonly onDone: (number: number) => void;
}

export function TaskCard({ task, first, busy, onAct, onDone }: Props) {
  const { t, n } = useWords();
  const { whenOf } = useTaskWords();
  const share = task.planned > 0 ? Math.min(1, task.done / task.planned) : 0;
  return (
    <li className="task">
      <div className="tt">
        <b>{task.title}</b>
        <span>
          {task.kind === 'measure' && task.planned === 0
            ? t('tasks.notEnded')
            : t('tasks.progress', {
                done: n(task.done),
                planned: n(task.planned),
                unit: task.kind === 'measure' ? (task.unit ?? '') : t('tasks.occasions'),
              })}
        </span>
      </div>
      {task.planned > 0 ? (
        <svg className="progressline" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width={100} height={4} fill="var(--paper-3)" />
          <rect width={share * 100} height={4} fill="var(--accent)" />
        </svg>
      ) : null}
      <p>
        <span className={`v ${task.daysLate > 0 ? 'v-warn' : 'v-flat'}`}>
          <Mark shape={task.daysLate > 0 ? 'clock' : 'dashed'} />
          <span className="wraps">
            {task.daysLate > 0 ? t('tasks.daysLate', { when: whenOf(task), days: task.daysLate }) : whenOf(task)}
          </span>
        </span>
      </p>
      {task.kind === 'measure' ? (
        <Link className="btn" to="/atgarder/$id" params={{ id: task.measureId }}>
          {t('tasks.open')}
        </Link>
      ) : task.begun ? (
        <>
          <QuickReport task={task} first={first} busy={busy} onDone={onDone} />
          <button type="button" className="linkbtn" onClick={() => onAct('report')}>
            {t('tasks.otherwise')}
            <span className="sr">: {task.title}</span>
          </button>
        </>
      ) : (
        <div className="two">
          <button type="button" className="btn" onClick={() => onAct('report')}>
            {t('tasks.callOff')}
            <span className="sr">: {task.title}</span>
          </button>
          <button type="button" className="btn" onClick={() => onAct('move')}>
            {t('measures.move')}
            <span className="sr">: {task.title}</span>
          </button>
        </div>
      )}
    </li>
  );
}

/** One number, as planned until it is changed, and one button. */
function QuickReport({ task, first, busy, onDone }: Pick<Props, 'task' | 'first' | 'busy' | 'onDone'>) {
  const { t } = useWords();
  const id = useId();
  const [number, setNumber] = useState(task.unit === null ? String(task.dose) : '');
  return (
    <form
      className="onenumber"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(Number(number));
      }}
    >
      <label htmlFor={id}>
        {task.unit === null ? t('measures.report.minutes') : task.unit}
        <span className="sr">: {task.title}</span>
      </label>
      <input
        id={id}
        className="inp"
        type="number"
        inputMode="numeric"
        min={0}
        max={task.unit === null ? 2880 : 1_000_000}
        required
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <button type="submit" className={`btn ${first ? 'btn-1' : ''}`} disabled={busy || number === ''}>
        {t('tasks.done')}
        <span className="sr">: {task.title}</span>
      </button>
    </form>
  );
}
