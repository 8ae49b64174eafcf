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
  /** which test the follow-up will use: 'midp' unless told; 'exact' never claims more often than it says, and sees less. Without a comparison only */
  readonly method?: 'midp' | 'exact';
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
 * Could we even see it? The chance that the follow-up shows a change, when the rate truly becomes `ratio` times what it was.
 * @not After the follow-up, with what it found: that power is only its p-value in other words.
 * @formula Σ_n Poisson(n; m(1 + tρ)) · P(X ≤ low(n) or n − X ≤ high(n)), X ~ Binomial(n, tρ/(1 + tρ)); low and high where the conditional two-sided
 *   mid-p (or exact) test of `rateChange` has p ≤ 1 − level. With a comparison the same over all four counts under Fisher's test.
 *   Dispersion φ: m/φ events.
 * @pitfall With 100 events a fall of 20 % is seen one time in three: .318 (mid-p), .294 (exact). Ten events show hardly anything.
 * @pitfall Counts that vary twice as much as Poisson ones are worth half as many: give `dispersion`.
 * @pitfall The comparison is taken to stay as it is; the smaller it is, the more it costs.
 * @param plan before (events expected), periods (length of follow-up over baseline), dispersion, comparison, level, method
 * @param ratio rate after over rate before, 0 or more; .7 = a fall of 30 %
 * @returns chance in [0, 1]; { known: false } when nothing is expected before
 * @throws RangeError on misuse: before or comparison negative or not finite, periods not above 0, dispersion below 1, ratio negative,
 *   level outside (0, 1), 'exact' with a comparison
 * @cost O(√n) binomial tails after the first call for the same plan; 400 events about 2 ms the first time, 10–25 ms with a comparison
 * @source Przyborowski & Wilenski 1940; Lancaster 1961. Checked against R 4.2.2 (enumeration over qpois and pbinom, 1e-10) and SciPy 1.17.1 (with a
 *   comparison: hypergeom and poisson).
 * @example
 * const sizes = [25, 50, 100, 200, 400];
 * sizes.map((before) => changePower({ before }, 0.8))
 * @figure barsFigure({ title: 'Chance that a fall of 20 % is seen', bars: sizes.map((n, i) => ({ name: `${n} events`, value: answer[i].chance, marked: answer[i].chance >= 0.8 })) })
 */
export function changePower(plan: FollowUpPlan, ratio: number): ChangePower {
  return powerOf(plan)(ratio);
}

/**
 * How large must a fall be for the follow-up to see it? The smallest that it shows with the wanted chance, as a share of the rate before.
 * @not As the effect to hope for: what a measure can do is told by earlier studies, this tells only what could be seen.
 * @formula smallest f with changePower(plan, 1 − f) ≥ chance, by halving
 * @pitfall Wald's formula says .362 for 100 events and .679 for 25, this one .358 and .644: what is enumerated is the test really used. For 10 events
 *   Wald has no answer, here it is .88.
 * @pitfall Ask before the measure begins; afterwards nothing can be made larger.
 * @param plan as `changePower`
 * @param chance .8 unless told: four times in five
 * @param power what `powerOf(plan)` gave, where it is at hand
 * @returns fall in (0, 1], within 0.0005; { known: false } when nothing is expected, or when fewer than 5 events are, or when not even a
 *   fall to nothing would be seen that often
 * @throws RangeError as `changePower`, or when chance is outside (0, 1)
 * @cost some twelve `changePower` of the same plan: 100 events about 3 ms
 * @source as `changePower`. Wald's answers beside it are those of R 4.2.2.
 * @example
 * const sizes = [15, 25, 50, 100, 200, 400];
 * sizes.map((before) => smallestVisibleFall({ before }))
 * @figure barsFigure({ title: 'Smallest fall that is seen four times in five', bars: sizes.flatMap((n, i) => answer[i].known ? [{ name: `${n} events`, value: answer[i].fall }] : []) })
 */
export function smallestVisibleFall(plan: FollowUpPlan, chance = usualChance, power = powerOf(plan)): SmallestVisible {
  const found = smallestChange(plan, power, (size) => 1 - size, 0.995, chance);
  return typeof found === 'string' ? { known: false, reason: found } : { known: true, fall: found };
}

/**
 * How large must a rise be for the follow-up to see it? For what is to become more: reports, visits, people out in the evening.
 * @not For events that are to become fewer: `smallestVisibleFall`.
 * @formula smallest r with changePower(plan, 1 + r) ≥ chance, by halving
 * @pitfall A rise is seen somewhat later than a fall of the same share: 50 events show a fall of 48 % and a rise of 64 %.
 * @param plan as `changePower`
 * @param chance .8 unless told
 * @param power what `powerOf(plan)` gave, where it is at hand
 * @returns rise in (0, 9], a share of the rate before, within 0.0005; { known: false } when nothing or fewer than 5 events are expected
 * @throws RangeError as `changePower`, or when chance is outside (0, 1)
 * @cost some fourteen `changePower` of the same plan
 * @source as `changePower`
 * @example
 * const sizes = [15, 25, 50, 100, 200, 400];
 * sizes.map((before) => smallestVisibleRise({ before }))
 * @figure barsFigure({ title: 'Smallest rise that is seen four times in five', bars: sizes.map((n, i) => ({ name: `${n} events`, value: answer[i].rise })) })
 */
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

/**
 * How does the chance grow with the size of the change? One plan asked about several sizes: what can be worked out once is.
 * @not For one question: `changePower`.
 * @formula as `changePower`
 * @pitfall The curve has saw teeth of a few thousandths: the test is of whole counts.
 * @param plan as `changePower`
 * @returns a function of the ratio that answers as `changePower`
 * @throws RangeError as `changePower`
 * @cost the plan once (up to 25 ms with a comparison), then O(√n) a question
 * @source as `changePower`
 * @example
 * const chance = powerOf({ before: 80 });
 * const ratios = Array.from({ length: 31 }, (_, i) => i / 20);
 * ratios.map((ratio) => chance(ratio))
 * @figure linesFigure({ title: '80 events before: chance that a change is seen, by the ratio after over before', x: ratios, series: [{ name: 'chance', y: answer.map((one) => one.chance) }] })
 */
export function powerOf(plan: FollowUpPlan): (ratio: number) => ChangePower {
  const { before, periods = 1, dispersion = 1, comparison, level = 0.95, method = 'midp' } = plan;
  const whole = [before, comparison ?? 0].every((n) => Number.isFinite(n) && n >= 0);
  if (!whole) throw new RangeError(`changePower: counts must be 0 or more, got ${before}, ${comparison}`);
  if (!(periods > 0 && Number.isFinite(periods))) throw new RangeError(`changePower: periods must be above 0, got ${periods}`);
  if (!(dispersion >= 1 && Number.isFinite(dispersion)))
    throw new RangeError(`changePower: dispersion must be 1 or more, got ${dispersion}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`changePower: level must be in (0, 1), got ${level}`);
  if (method === 'exact' && comparison !== undefined)
    throw new RangeError("changePower: method 'exact' is for before and after alone; with a comparison the test is mid-p");
  const nothing = before === 0 || comparison === 0;
  const first = before / dispersion;
  const limits = rejectionLimits(periods / (1 + periods), 1 - level, method === 'midp' ? 0.5 : 0);
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
