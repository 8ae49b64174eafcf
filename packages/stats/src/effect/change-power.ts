// Could we even see it? The chance that a follow-up shows a change of a given size, and the smallest fall it can show.
import { binomialAtLeast, poissonProbability, poissonQuantile } from '../numeric/count-distributions.ts';
import { comparedPower } from './compared-power.ts';
import { type RejectionLimits, rejectionLimits } from './rejection-limits.ts';
import { smallestSeen, usualChance } from './smallest-seen.ts';

export interface FollowUpPlan {
  /** events expected before, in the baseline period; need not be whole */
  readonly before: number;
  /** length of the follow-up over the length of the baseline; 1 unless told */
  readonly periods?: number;
  /** variance over mean of the counts, 1 or more; 1 (Poisson) unless told */
  readonly dispersion?: number;
  /** events of the comparison area in the baseline period; left out = before and after alone */
  readonly comparison?: number;
  /** 1 − the risk of calling chance a change; .95 unless told */
  readonly level?: number;
}
export type ChangePower = { readonly known: true; readonly chance: number } | { readonly known: false; readonly reason: 'no_events' };
export type SmallestVisible =
  | { readonly known: true; readonly fall: number }
  | { readonly known: false; readonly reason: 'no_events' | 'too_few' };

export type SmallestRise =
  | { readonly known: true; readonly rise: number }
  | { readonly known: false; readonly reason: 'no_events' | 'too_few' };

/** Fewer than this in all is too few to tell, whatever the arithmetic says. */
const fewest = 5;

/**
 * The chance that the follow-up shows a change, when the rate truly becomes `ratio` times what it was.
 * Exact: both counts are enumerated under the conditional two-sided mid-p test (`rateChange`); with a comparison area all four are, under
 * Fisher's (`comparedPower`, which also says how the enumeration is bounded), and the comparison is taken to stay as it is. Counts that
 * vary more than Poisson weigh as fewer (dispersion 2 = half as many events).
 * @param ratio rate after over rate before, 0 or more; .7 = a fall of 30 %
 * @returns chance in [0, 1]; { known: false } when nothing is expected before
 * @throws RangeError on misuse: before or comparison negative or not finite, periods not above 0, dispersion below 1, ratio negative,
 *         level outside (0, 1)
 * Cost O(√n) binomial tails after the first call for the same plan; 400 events about 2 ms the first time, 10–25 ms with a comparison.
 * Source: Przyborowski & Wilenski 1940; Lancaster 1961 (memory). Checked against R 4.2.2 (enumeration over qpois and pbinom) and
 *         SciPy 1.17.1 (with a comparison: hypergeom and poisson).
 * @example changePower({ before: 100 }, 0.8) // chance .318
 */
export function changePower(plan: FollowUpPlan, ratio: number): ChangePower {
  return powerOf(plan)(ratio);
}

/**
 * The smallest fall that the follow-up shows with the wanted chance, as a share of the rate before.
 * @param chance .8 unless told: four times in five
 * @param power  what `powerOf(plan)` gave, where it is at hand
 * @returns fall in (0, 1], within 0.0005; { known: false } when nothing is expected, or when fewer than 5 events are, or when not even a
 *          fall to nothing would be seen that often
 * @throws RangeError as `changePower`, or when chance is outside (0, 1)
 * @example smallestVisibleFall({ before: 100 }).fall // .35: with 100 events a year, a fall of 35 %
 */
export function smallestVisibleFall(plan: FollowUpPlan, chance = usualChance, power = powerOf(plan)): SmallestVisible {
  const found = smallestChange(plan, power, (size) => 1 - size, 0.995, chance);
  return typeof found === 'string' ? { known: false, reason: found } : { known: true, fall: found };
}

/** The same for what is to become more: a share of the rate before, up to ten times it. */
export function smallestVisibleRise(plan: FollowUpPlan, chance = usualChance, power = powerOf(plan)): SmallestRise {
  const found = smallestChange(plan, power, (size) => 1 + size, 9, chance);
  return typeof found === 'string' ? { known: false, reason: found } : { known: true, rise: found };
}

function smallestChange(
  plan: FollowUpPlan,
  power: (ratio: number) => ChangePower,
  ratioOf: (size: number) => number,
  most: number,
  chance: number,
): number | 'no_events' | 'too_few' {
  if (!power(1).known) return 'no_events';
  if (plan.before < fewest) return 'too_few';
  const seen = (size: number) => {
    const answer = power(ratioOf(size));
    return answer.known ? answer.chance : 0;
  };
  return smallestSeen(seen, most, chance, 0.0005) ?? 'too_few';
}

/** One plan asked about several sizes of change: what can be worked out once is. */
export function powerOf(plan: FollowUpPlan): (ratio: number) => ChangePower {
  const { before, periods = 1, dispersion = 1, comparison, level = 0.95 } = plan;
  const whole = [before, comparison ?? 0].every((n) => Number.isFinite(n) && n >= 0);
  if (!whole) throw new RangeError(`changePower: counts must be 0 or more, got ${before}, ${comparison}`);
  if (!(periods > 0 && Number.isFinite(periods))) throw new RangeError(`changePower: periods must be above 0, got ${periods}`);
  if (!(dispersion >= 1 && Number.isFinite(dispersion)))
    throw new RangeError(`changePower: dispersion must be 1 or more, got ${dispersion}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`changePower: level must be in (0, 1), got ${level}`);
  const nothing = before === 0 || comparison === 0;
  const first = before / dispersion;
  const limits = rejectionLimits(periods / (1 + periods), 1 - level);
  let compared: ((ratio: number) => number) | null = null;
  return (ratio) => {
    if (!(ratio >= 0 && Number.isFinite(ratio))) throw new RangeError(`changePower: ratio must be 0 or more, got ${ratio}`);
    if (nothing) return { known: false, reason: 'no_events' };
    if (comparison === undefined) return { known: true, chance: exact(first, periods, ratio, limits) };
    compared ??= comparedPower({ area: first, comparison: comparison / dispersion, periods, alpha: 1 - level });
    return { known: true, chance: compared(ratio) };
  };
}

function exact(first: number, periods: number, ratio: number, limits: RejectionLimits): number {
  const mean = first * (1 + periods * ratio);
  const p = (periods * ratio) / (1 + periods * ratio);
  const q = 1 / (1 + periods * ratio);
  let chance = 0;
  const last = poissonQuantile(1 - 1e-13, mean);
  for (let n = Math.max(1, poissonQuantile(1e-13, mean)); n <= last; n++) {
    const low = limits.low(n);
    const high = limits.high(n);
    const rejected = (low < 0 ? 0 : binomialAtLeast(n - low, n, q, p)) + (high < 0 ? 0 : binomialAtLeast(n - high, n, p, q));
    chance += poissonProbability(n, mean) * rejected;
  }
  return Math.min(1, chance);
}
