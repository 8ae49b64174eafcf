// One thing to do: what, how far it has come, how late it is, and its next step.
import type { MeasureTask } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Mark } from './StatusMark.tsx';
import { useTaskWords } from './use-task-words.ts';

export type Act = 'report' | 'move' | 'open';

interface Props {
  readonly task: MeasureTask;
  /** has the page's one filled button */
  readonly first: boolean;
  readonly onAct: (act: Act) => void;
}

export function TaskCard({ task, first, onAct }: Props) {
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
      ) : (
        <div className="two">
          <button type="button" className={`btn ${first ? 'btn-1' : ''}`} onClick={() => onAct('report')}>
            {t(task.begun ? 'tasks.report' : 'tasks.callOff')}
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
