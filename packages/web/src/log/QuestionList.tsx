// The questions that can be asked, each with how many entries answer it this month, and the exported heads under them.
import type { LogOverview, LogQuestionKey } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { swedishTime } from '../i18n/swedish-time.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  readonly overview: LogOverview;
  readonly chosen: LogQuestionKey;
}

export function QuestionList({ overview, chosen }: Props) {
  const { t, n, lang } = useWords();
  const { heads, headCount, headGaps } = overview.state;
  return (
    <nav aria-labelledby="log-questions">
      <h2 className="side-h" id="log-questions">
        {t('log.questions')}
      </h2>
      <ul className="qs">
        {overview.questions.map(({ key, entries }) => (
          <li key={key}>
            <Link
              to="/installningar/logg"
              search={{ fraga: key, manad: overview.month }}
              {...(key === chosen ? { 'aria-current': 'page' as const } : {})}
            >
              <span>{t(`log.question.${key}`)}</span>
              <span className="c">{entries === null ? '' : n(entries)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <h2 className="side-h">{t('log.heads')}</h2>
      <ul className="exp">
        {heads.map((head) => (
          <li key={head.day}>
            <span className="v v-ok">
              <Icon name="check" />
              <span>{swedishTime(head.at, lang)}</span>
            </span>
          </li>
        ))}
        <li className="small muted">{headCount === 0 ? t('log.heads.none') : t('log.heads.all', { n: headCount, gaps: headGaps })}</li>
      </ul>
    </nav>
  );
}
