// The ranked list: what, where, when; sixteen quarters; count or rate against expected; ratio; verdict.
import { ratioDots, sparkline } from '@samsyn/charts';
import { exposureName, type PictureRates, type Problem, problemGroups } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import type { PictureFilter } from './picture-filter.ts';
import { RateCell } from './RateCell.tsx';
import { RatioAxis } from './RatioAxis.tsx';

interface Listed {
  readonly id: string;
  /** goes along to the problem's own page: it is one of this view's */
  readonly filter: PictureFilter;
  /** a hot spot lies in cells of this size */
  readonly cellMetres: number | null;
  /** shown instead of counts */
  readonly rates: PictureRates | null;
  /** lights the other, without moving anything */
  readonly onPoint: (rank: number | null) => void;
  readonly onChoose: (rank: number) => void;
}

function ProblemRow({
  id,
  filter,
  cellMetres,
  rates,
  problem,
  on,
  lit,
  onPoint,
  onChoose,
}: Listed & { problem: Problem; on: boolean; lit: boolean }) {
  const { t, n, lang, documents } = useWords();
  const { ratio, interval } = problem;
  const label =
    ratio !== null && interval
      ? t('picture.ratio.label', { ratio: n(ratio, 2), low: n(interval[0], 2), high: n(interval[1], 2) })
      : t('picture.ratio.none');
  const cells = problem.kind === 'hotspot' ? problem.evidence.cells.filter(({ sure }) => sure).length : 0;
  const inCells = cells > 0 && cellMetres !== null ? t('picture.cells', { cells, metres: cellMetres }) : '';
  const detail = [inCells, problem.detail[lang]].filter((part) => part !== '').join(', ');
  const row = { label: problem.title[lang], ratio, interval, verdict: problem.verdict };
  return (
    <Link
      className={`prob${on ? ' on' : lit ? ' lit' : ''}`}
      to="/bild/$id/problem/$rank"
      params={{ id, rank: String(problem.rank) }}
      search={filter}
      data-rank={problem.rank}
      onMouseEnter={() => onPoint(problem.rank)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onChoose(problem.rank)}
    >
      <span className={`rank${on ? ' on' : ''}`}>{problem.rank}</span>
      <span className="what">
        <span className="t" title={problem.title[lang]}>
          {problem.title[lang]}
        </span>
        <span className="w" title={detail}>
          {detail}
        </span>
      </span>
      <Drawing svg={sparkline(problem.evidence.quarters)} />
      <span className="c">
        {rates ? (
          <RateCell problem={problem} rate={rates.problems.find(({ rank }) => rank === problem.rank)} />
        ) : (
          <>
            <b>{problem.count === null ? documents.hidden : n(problem.count)}</b>
            {problem.expected === null ? null : <span>{t('picture.against', { expected: n(problem.expected) })}</span>}
          </>
        )}
      </span>
      <Drawing svg={ratioDots([row], { width: 136, rowHeight: 40, lang, ticks: false, title: label })} />
      <VerdictMark verdict={problem.verdict} />
    </Link>
  );
}

interface Props extends Listed {
  readonly problems: readonly Problem[];
  readonly chosen: number | null;
  readonly pointed: number | null;
}

export function ProblemList({ problems, chosen, pointed, ...listed }: Props) {
  const { t, n, lang, documents } = useWords();
  const rate = listed.rates?.rate ?? null;
  if (problems.length === 0) return <div />;
  return (
    <section aria-label={t('picture.list')}>
      <div className="list-head" aria-hidden="true">
        <span />
        <span>{t('picture.head.problem')}</span>
        <span>{t('picture.head.quarters')}</span>
        <span className="num wraps">
          {rate ? t('view.rate.head', { per: n(rate.per), exposure: exposureName(rate.kind, lang) }) : t('picture.head.count')}
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
                <ProblemRow {...listed} problem={problem} on={problem.rank === chosen} lit={problem.rank === pointed} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
