// What the frozen picture says beside a cell: the figure, how far it reaches, and the score that follows from the anchors. Proposed, never set.
import { largerRate } from '@samsyn/stats';
import { rateInterval } from '../picture/area-rates.ts';
import type { Problem } from '../picture/picture.ts';
import type { ProblemOrigin } from '../problem-register/problem-state.ts';
import { type Criterion, scoreIn } from './criteria.ts';
import { type HarmWeights, weightOf } from './harm-weights.ts';

export const figureGaps = [
  'no_comparison',
  'no_similar',
  'few_areas',
  'few_incidents',
  'no_finding',
  'not_seen',
  'too_few',
  'no_reference',
  'no_weight',
] as const;
export type FigureGap = (typeof figureGaps)[number];

export type DataFigure =
  | {
      readonly known: true;
      readonly of: 'score';
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly score: number;
      readonly lowScore: number;
      readonly highScore: number;
    }
  | {
      /** a rate beside those of similar areas: seen, and never a score, as not every problem has one */
      readonly known: true;
      readonly of: 'similar';
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly band: readonly [number, number];
      readonly against: 'above' | 'within' | 'below' | 'unclear';
      readonly n: number;
      readonly kind: string;
      readonly per: number;
      readonly year: number | null;
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

/** The figure as far as it proposes a score. */
export function proposal<F extends { readonly known: boolean; readonly of?: string }>(
  figure: F | null,
): Extract<F, { readonly of: 'score' }> | null {
  return figure?.known && figure.of === 'score' ? (figure as Extract<F, { readonly of: 'score' }>) : null;
}

/** null: nothing is measured here, the parties judge. */
export function dataFigure(
  criterion: Criterion,
  finding: (Pick<Problem, 'category' | 'count' | 'ratio' | 'interval' | 'reason'> & Partial<Pick<Problem, 'area' | 'evidence'>>) | null,
  windowMonths: number,
  weights: HarmWeights,
): DataFigure | null {
  if (criterion.key === 'deviation') return deviationFigure(finding);
  const { bands } = criterion;
  if (!bands) return null;
  if (!finding) return { known: false, why: 'no_finding' };
  const scored = (value: number, [low, high]: readonly [number, number]): DataFigure => ({
    known: true,
    of: 'score',
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

/** Within the municipality an area is compared with its others; the municipality as a whole only with figures of other ones, which none are. */
function deviationFigure(finding: Partial<Pick<Problem, 'area' | 'evidence'>> | null): DataFigure {
  const gap = (why: FigureGap): DataFigure => ({ known: false, why });
  if (!finding?.area) return gap('no_comparison');
  const similar = finding.evidence?.similar;
  if (!similar) return gap('no_similar');
  if (!similar.known) return gap(similar.why);
  const { rate, rateInterval: reach, band, against, n, kind, per, year } = similar;
  return { known: true, of: 'similar', value: rate, low: reach[0], high: reach[1], band, against, n, kind, per, year };
}

/** How probable it is that the first really is more frequent than the second, given these counts over the same time. */
export function probablyMore(first: number, second: number): number {
  return largerRate([first, second])[1]!;
}
