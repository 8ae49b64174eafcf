// What the frozen picture says beside a cell: the figure, how far it reaches, and the score that follows from the anchors. Proposed, never set.
import { incompleteBeta } from '@samsyn/stats';
import { rateInterval } from '../picture/area-rates.ts';
import type { Problem } from '../picture/picture.ts';
import type { ProblemOrigin } from '../problem-register/problem-state.ts';
import { type Criterion, scoreIn } from './criteria.ts';
import { type HarmWeights, weightOf } from './harm-weights.ts';

export const figureGaps = ['no_comparison', 'no_finding', 'not_seen', 'too_few', 'no_reference', 'no_weight'] as const;
export type FigureGap = (typeof figureGaps)[number];

export type DataFigure =
  | {
      readonly known: true;
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly score: number;
      readonly lowScore: number;
      readonly highScore: number;
    }
  | { readonly known: false; readonly why: FigureGap };

/** What there is to score a problem by. data, said: can be scored; the rest stand last and are not scored. */
export const grounds = ['data', 'said', 'cannot_tell', 'not_comparable', 'not_in_picture'] as const;
export type Ground = (typeof grounds)[number];
export const isGround = (ground: Ground): boolean => ground === 'data' || ground === 'said';

export function groundOf(origin: ProblemOrigin, finding: Pick<Problem, 'verdict' | 'reason'> | null): Ground {
  if (!finding) return origin === 'finding' ? 'not_in_picture' : 'said';
  if (finding.verdict === 'not_comparable') return 'not_comparable';
  // without earlier years nothing is said of change, but how many there are still is
  if (finding.verdict === 'cannot_tell' && finding.reason !== 'no_reference') return 'cannot_tell';
  return 'data';
}

/** null: nothing is measured here, the parties judge. */
export function dataFigure(
  criterion: Criterion,
  finding: Pick<Problem, 'category' | 'count' | 'ratio' | 'interval' | 'reason'> | null,
  windowMonths: number,
  weights: HarmWeights,
): DataFigure | null {
  if (criterion.key === 'deviation') return { known: false, why: 'no_comparison' };
  const { bands } = criterion;
  if (!bands) return null;
  if (!finding) return { known: false, why: 'no_finding' };
  const scored = (value: number, [low, high]: readonly [number, number]): DataFigure => ({
    known: true,
    value,
    low,
    high,
    score: scoreIn(bands, value),
    lowScore: scoreIn(bands, low),
    highScore: scoreIn(bands, high),
  });
  if (criterion.key === 'change') {
    if (finding.ratio === null || !finding.interval)
      return { known: false, why: finding.reason === 'no_reference' ? 'no_reference' : 'too_few' };
    return scored(finding.ratio, finding.interval);
  }
  if (finding.count === null) return { known: false, why: 'too_few' };
  const weight = criterion.key === 'harm' ? weightOf(weights, finding.category) : 1;
  if (weight === null) return { known: false, why: 'no_weight' };
  const yearly = (12 / windowMonths) * weight;
  const [low, high] = rateInterval(finding.count, 1);
  return scored(finding.count * yearly, [low * yearly, high * yearly]);
}

/** How probable it is that the first really is more frequent than the second, given these counts over the same time. */
export function probablyMore(first: number, second: number): number {
  // Beta(y1 + ½, y2 + ½) above ½, the Jeffreys prior on each rate; the upper tail is the lower one of the mirrored Beta
  return incompleteBeta(second + 0.5, first + 0.5, 0.5);
}
