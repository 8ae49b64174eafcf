// One problem of the matrix. Without ground it is hatched and not scored.
import { gapWords, groundWords, isGround, type RoundCell, type RoundDetail, type RoundProblem } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { useBeside } from './BesideLine.tsx';
import { MatrixCell } from './MatrixCell.tsx';
import { PlaceBars } from './PlaceBars.tsx';

interface Props {
  readonly round: RoundDetail;
  readonly problem: RoundProblem;
  readonly places: number;
}

export function MatrixRow({ round, problem, places }: Props) {
  const { lang } = useWords();
  const reading = useReading(problem);
  const grounded = isGround(problem.ground);
  return (
    <tr className={grounded ? undefined : 'un'}>
      <th scope="row">
        <span className="pn">
          <span className={problem.priority ? 'rank on' : 'rank'}>{problem.number}</span>
          <span>
            <b>
              <Link to="/prioriteringar/problem/$id" params={{ id: problem.id }}>
                {problem.name}
              </Link>
            </b>
            <span className="sub">{reading}</span>
          </span>
        </span>
      </th>
      {grounded ? (
        <>
          {problem.cells.map((cell) =>
            cell.scorable ? (
              <MatrixCell key={cell.criterion} round={round} problem={problem} cell={cell} />
            ) : (
              <td key={cell.criterion} className="mx">
                <Beside cell={cell} />
              </td>
            ),
          )}
          <td className="st1">{problem.rank ? <PlaceBars rank={problem.rank} places={places} /> : null}</td>
        </>
      ) : (
        <td colSpan={problem.cells.length + 1}>
          <Hatch label={groundWords[problem.ground]?.[lang] ?? problem.ground} />
        </td>
      )}
      <td className="vd">{grounded ? <Outcome round={round} problem={problem} /> : <NoGround problem={problem} />}</td>
    </tr>
  );
}

/** Not scored: where the rate stands beside other areas, or hatched with why there is nothing beside it. */
function Beside({ cell: { figure } }: { readonly cell: RoundCell }) {
  const { t, lang } = useWords();
  const beside = useBeside();
  if (!figure?.known) return <Hatch label={figure ? (gapWords[figure.why]?.[lang] ?? '') : ''} />;
  return (
    <span className="beside" title={beside(figure)}>
      <span aria-hidden="true">
        {figure.of === 'similar' ? t(`priority.similar.${figure.against}`) : ''}
        <span className="sub">{beside(figure, 'short')}</span>
      </span>
      <span className="sr">{beside(figure)}</span>
    </span>
  );
}

function Hatch({ label }: { readonly label: string }) {
  return (
    <svg width="100%" height="18" role="img" aria-label={label}>
      <title>{label}</title>
      <rect width="100%" height="18" fill="url(#hatch)" />
    </svg>
  );
}

function useReading({ count, ratio, interval, ground }: RoundProblem): string {
  const { t, n, lang } = useWords();
  if (count === null) return groundWords[ground]?.[lang] ?? '';
  const [low, high] = interval ?? [];
  if (ratio === null || low === undefined || high === undefined) return t('priority.readingCount', { n: n(count) });
  return t('priority.reading', { n: n(count), ratio: n(ratio, 2), low: n(low, 2), high: n(high, 2) });
}

function Outcome({ round, problem }: Omit<Props, 'places'>) {
  const { t } = useWords();
  const beaten = problem.rank?.dominatedBy ?? [];
  const by = round.problems.filter(({ id }) => beaten.includes(id)).map(({ number }) => number);
  return (
    <>
      {problem.priority ? (
        <span className="v v-ok">
          <Icon name="check" />
          <span>
            {t('priority.chosen', { place: problem.priority.place })}
            {problem.priority.inForce ? null : <span className="sub">{t('priority.ended')}</span>}
          </span>
        </span>
      ) : (
        <span className="muted">{t(round.state === 'decided' ? 'priority.notChosen' : 'priority.notYet')}</span>
      )}
      {by.length > 0 ? (
        <span className="v v-flat beaten">
          <Icon name="chevron" />
          <span>
            {t('priority.beaten', { by: by.join(', ') })}
            <span className="sub">{t('priority.beatenSub')}</span>
          </span>
        </span>
      ) : null}
    </>
  );
}

function NoGround({ problem }: { readonly problem: RoundProblem }) {
  const { documents, lang } = useWords();
  const broken = problem.ground === 'not_comparable';
  return (
    <span className={`v ${broken ? 'v-nocomp' : 'v-unsure'}`}>
      <Icon name={broken ? 'not_comparable' : 'cannot_tell'} />
      <span>
        {problem.ground === 'not_in_picture'
          ? groundWords.not_in_picture?.[lang]
          : documents.verdicts[broken ? 'not_comparable' : 'cannot_tell']}
      </span>
    </span>
  );
}
