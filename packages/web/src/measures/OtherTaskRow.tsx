// What other rooms wait for, with its next step: minutes to check, an agreement to sign, a decision to carry out.
import { type OtherTask, otherTaskWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { OtherTaskLink } from './OtherTaskLink.tsx';
import { Mark } from './StatusMark.tsx';

export function OtherTaskRow({ task }: { readonly task: OtherTask }) {
  const { t, lang, date } = useWords();
  const { kind, title, start, daysLate } = task;
  return (
    <li className="task">
      <div className="tt">
        <b>{title[lang]}</b>
        <span>{otherTaskWords[kind][lang]}</span>
      </div>
      {start === null ? null : (
        <p>
          <span className={`v ${daysLate > 0 ? 'v-warn' : 'v-flat'}`}>
            <Mark shape={daysLate > 0 ? 'clock' : 'dashed'} />
            <span className="wraps">
              {daysLate > 0
                ? t('tasks.daysLate', { when: t('tasks.by', { day: date(start) }), days: daysLate })
                : t('tasks.by', { day: date(start) })}
            </span>
          </span>
        </p>
      )}
      <OtherTaskLink task={task} className="btn">
        {t(`tasks.do.${kind}`)}
        <span className="sr">: {title[lang]}</span>
      </OtherTaskLink>
    </li>
  );
}
