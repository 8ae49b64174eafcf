// Has a hot spot changed? Its own cells in the same calendar months of earlier years, never the whole kind's change.
// The cells were chosen for what happened in them this year, so a rise in them is flattered: it is shown with its interval, never claimed.
import { mayMiss } from '../finder/comparable-months.ts';
import type { Finding } from '../finder/finding.ts';
import { unclaimedVerdict, untoldReason } from '../finder/node-finding.ts';
import { yearWeights } from '../finder/year-weights.ts';

/** Between-year standard deviation of the log rate of a few cells: the finder's prior for the narrowest nodes. */
const CELL_SIGMA = 0.115;

export interface CellMonths {
  /** incidents in the cells per month of the period */
  readonly counts: ArrayLike<number>;
  /** 1 where the kind has no comparable data in that month */
  readonly gone: ArrayLike<number>;
  readonly windowMonths: number;
  /** back-years (1 = the year before the window) known to be abnormal */
  readonly abnormal: ReadonlySet<number>;
}

/** @param kind what the finder says of the whole kind: its spread, and whether there is anything to compare with */
export function hotFinding(kind: Finding, cells: CellMonths): Finding {
  const compared = compareCells(cells, kind.phi);
  const own: Finding = {
    ...kind,
    node: -1,
    movement: 1,
    shrunkLogRatio: null,
    q: null,
    z: null,
    threshold: null,
    smallestVisible: null,
    claimed: false,
    claimedBy: null,
    explainedBy: null,
    inside: null,
    furtherRatio: null,
    tier: null,
    count: compared.count,
    expected: null,
    ratio: null,
    interval: null,
    excess: null,
  };
  if (kind.expected === null || kind.verdict === 'not_comparable')
    return { ...own, verdict: kind.verdict === 'not_comparable' ? 'not_comparable' : 'cannot_tell', reason: kind.reason };
  if (!compared.known) return { ...own, verdict: 'not_comparable', reason: 'months_missing' };
  const { count, expected } = compared;
  if (expected <= 0) return { ...own, verdict: 'cannot_tell', reason: 'too_few' };
  const verdict = unclaimedVerdict(count, expected, compared.interval);
  return {
    ...own,
    expected,
    ratio: count / expected,
    interval: compared.interval,
    excess: count - expected,
    sigma: CELL_SIGMA,
    relativeVariance: compared.relativeVariance,
    verdict,
    reason: verdict === 'cannot_tell' ? untoldReason(compared.interval) : null,
  };
}

type Compared =
  | { readonly known: false; readonly count: number }
  | {
      readonly known: true;
      readonly count: number;
      readonly expected: number;
      readonly interval: readonly [number, number];
      readonly relativeVariance: number;
    };

function compareCells({ counts, gone, windowMonths: width, abnormal }: CellMonths, phi: number): Compared {
  const months = counts.length;
  const lag = 12 * Math.ceil(width / 12);
  const backYears = Math.max(0, Math.floor((months - width) / lag));
  const start = (back: number): number => months - width - back * lag;
  const need = width - mayMiss(width);
  let years = Array.from({ length: backYears }, (_, i) => backYears - i).filter((back) => !abnormal.has(back));
  const keptOf = (backs: readonly number[]) =>
    Array.from({ length: width }, (_, t) => t).filter((t) => [0, ...backs].every((back) => !gone[start(back) + t]));
  // the oldest year gives way first while too few months are left in common
  while (years.length > 0 && keptOf(years).length < need) years = years.slice(1);
  const kept = keptOf(years);
  const sum = (back: number): number => kept.reduce((total, t) => total + counts[start(back) + t]!, 0);
  const count = sum(0);
  if (years.length === 0) return { known: false, count };
  const taking = Array.from({ length: years[0]! }, (_, i) => (years.includes(years[0]! - i) ? 1 : 0));
  const { weights, effectiveYears, wander } = yearWeights(taking);
  const expected = weights.reduce((total, weight, i) => total + (weight > 0 ? weight * sum(years[0]! - i) : 0), 0);
  const relativeVariance = 1 / ((effectiveYears * expected) / phi + 1) + CELL_SIGMA ** 2 * wander;
  const log = Math.log((count + 0.5) / (expected + 0.5));
  const reach = 1.96 * Math.sqrt(phi / (count + 0.5) + relativeVariance);
  return { known: true, count, expected, interval: [Math.exp(log - reach), Math.exp(log + reach)], relativeVariance };
}
