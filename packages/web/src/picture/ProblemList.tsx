// The ranked list: what, where, when; sixteen quarters; count against expected; ratio; verdict.
import { ratioDots, sparkline } from '@samsyn/charts';
import type { Problem } from '@samsyn/domain';
import { problemGroups } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import { RatioAxis } from './RatioAxis.tsx';

interface Props {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly chosen: number | null;
  readonly onChoose: (rank: number) => void;
}

function ProblemRow({ id, problem, on, onChoose }: { id: string; problem: Problem; on: boolean; onChoose: (rank: number) => void }) {
  const { t, n, lang, documents } = useWords();
  const { ratio, interval } = problem;
  const label =
    ratio !== null && interval
      ? t('picture.ratio.label', { ratio: n(ratio, 2), low: n(interval[0], 2), high: n(interval[1], 2) })
      : t('picture.ratio.none');
  const row = { label: problem.title[lang], ratio, interval, verdict: problem.verdict };
  return (
    <Link
      className={`prob${on ? ' on' : ''}`}
      to="/bild/$id/problem/$rank"
      params={{ id, rank: String(problem.rank) }}
      data-rank={problem.rank}
      onMouseEnter={() => onChoose(problem.rank)}
      onFocus={() => onChoose(problem.rank)}
    >
      <span className={`rank${on ? ' on' : ''}`}>{problem.rank}</span>
      <span style={{ minWidth: 0 }}>
        <span className="t" style={{ display: 'block' }} title={problem.title[lang]}>
          {problem.title[lang]}
        </span>
        <span className="w" style={{ display: 'block' }} title={problem.detail[lang]}>
          {problem.detail[lang]}
        </span>
      </span>
      <Drawing svg={sparkline(problem.evidence.quarters)} />
      <span className="c">
        <b>{problem.count === null ? documents.hidden : n(problem.count)}</b>
        {problem.expected === null ? null : <span>{t('picture.against', { expected: n(problem.expected) })}</span>}
      </span>
      <Drawing svg={ratioDots([row], { width: 136, rowHeight: 40, lang, ticks: false, title: label })} />
      <VerdictMark verdict={problem.verdict} />
    </Link>
  );
}

export function ProblemList({ id, problems, chosen, onChoose }: Props) {
  const { t, documents } = useWords();
  return (
    <section aria-label={t('picture.list')}>
      <div className="list-head" aria-hidden="true">
        <span />
        <span>{t('picture.head.problem')}</span>
        <span>{t('picture.head.quarters')}</span>
        <span className="num" style={{ whiteSpace: 'normal' }}>
          {t('picture.head.count')}
        </span>
        <RatioAxis />
        <span>{t('picture.head.verdict')}</span>
      </div>
      {problemGroups(problems).map(({ group, problems: members }) => (
        <div key={group}>
          <h2 className="grp">
            {documents.groups[group]} <span>{members.length}</span>
          </h2>
          <ul>
            {members.map((problem) => (
              <li key={problem.rank}>
                <ProblemRow id={id} problem={problem} on={problem.rank === chosen} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
