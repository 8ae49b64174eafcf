// One cell: the joint score, a line of 1 to 5 with one mark per party and the reach of the data. All of it is said in words too.
import { proposal, type RoundCell, type RoundDetail, type RoundProblem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { PartyMark } from './PartyMark.tsx';

interface Props {
  readonly round: RoundDetail;
  readonly problem: RoundProblem;
  readonly cell: RoundCell;
}

const at = (score: number): number => 4 + (score - 1) * 10;
/** above the line, below it, and under that */
const lanes = [7.5, 27, 39];

export function MatrixCell({ round, problem, cell }: Props) {
  const { t } = useWords();
  const counted = cell.scores.filter(({ replaced }) => !replaced);
  const joint = counted.find(({ party }) => party === null)?.score;
  const own = round.parties.flatMap(({ id, name }, i) => {
    const score = counted.find(({ party }) => party === id)?.score;
    return score === undefined ? [] : [{ id, name, score, lane: Math.min(i, 2) }];
  });
  const apart = round.disagreements.some(({ problemId, criterion }) => problemId === problem.id && criterion === cell.criterion);
  const figure = proposal(cell.figure);
  const said = [
    ...own.map(({ name, score }) => t('priority.cell.party', { party: name, score })),
    ...(figure ? [t('priority.cell.data', { score: figure.score, from: figure.lowScore, to: figure.highScore })] : []),
  ];
  const height = round.parties.length > 2 ? 46 : 34;
  return (
    <td className={apart ? 'mx dis' : 'mx'}>
      <b>{joint ?? '–'}</b>
      <svg
        className="ch"
        width="48"
        height={height}
        viewBox={`0 0 48 ${height}`}
        role="img"
        aria-label={said.join(', ') || t('priority.cell.none')}
      >
        {[1, 2, 3, 4, 5].map((score) => (
          <circle key={score} cx={at(score)} cy={17} r={1} fill="var(--d-axis)" />
        ))}
        {figure ? <Reach from={figure.lowScore} to={figure.highScore} /> : null}
        {own.map(({ id, score, lane }) => (
          <PartyMark key={id} lane={lane} x={at(score)} y={lanes[lane] ?? 39} />
        ))}
      </svg>
    </td>
  );
}

/** An interval within one band is a short line at its score. */
function Reach({ from, to }: { readonly from: number; readonly to: number }) {
  const stub = from === to ? 2.5 : 0;
  return <line x1={at(from) - stub} x2={at(to) + stub} y1={17} y2={17} stroke="var(--flat-mark)" strokeWidth={2} />;
}
