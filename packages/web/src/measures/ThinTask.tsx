// One line of what comes later: when, what, and the way to it.
import { otherTaskWords, type Task } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { OtherTaskLink } from './OtherTaskLink.tsx';
import type { MeasureCard } from './TaskCard.tsx';
import { useTaskWords } from './use-task-words.ts';

export function ThinTask({ task, onOpen }: { readonly task: Task; readonly onOpen: (task: MeasureCard) => void }) {
  const { t, lang, date } = useWords();
  const { whenOf } = useTaskWords();
  if (task.kind === 'activity' || task.kind === 'measure')
    return (
      <li>
        <button type="button" onClick={() => onOpen(task)}>
          <span>{whenOf(task)}</span>
          <b>{task.title}</b>
          <Icon name="chevron" />
        </button>
      </li>
    );
  return (
    <li>
      <OtherTaskLink task={task}>
        <span>
          {otherTaskWords[task.kind][lang]}
          {task.start === null ? '' : `, ${t('tasks.by', { day: date(task.start) })}`}
        </span>
        <b>{task.title[lang]}</b>
        <Icon name="chevron" />
      </OtherTaskLink>
    </li>
  );
}
