// Whether a goal could be seen if it were reached: the chance, the smallest fall that could, and what would make it better.
import { powerOf, smallestVisibleFall } from '@samsyn/stats';
import type { CountedIndicator, IndicatorKey } from './goal-ground.ts';

export interface GoalPlan {
  readonly indicator: IndicatorKey;
  /** length of the baseline and of the follow-up */
  readonly baselineMonths: number;
  readonly months: number;
  /** wanted fall as a share, 0.3 = 30 percent fewer */
  readonly fall: number;
  readonly compared: boolean;
}
export interface GoalPower {
  readonly known: boolean;
  /** hidden: the partners may not read the count; no_events, too_few: nothing or too little to see by */
  readonly reason: 'hidden' | 'no_events' | 'too_few' | null;
  /** that a fall of the wanted size would be seen */
  readonly chance: number | null;
  /** seen four times in five; null when no fall is */
  readonly smallest: number | null;
}
export interface BetterPlan {
  readonly way: 'longer' | 'pooled' | 'broader' | 'alone' | 'both';
  readonly indicator: IndicatorKey;
  readonly months: number;
  readonly compared: boolean;
  readonly power: GoalPower;
}

/** A goal is visible when its target would be seen at least four times in five. */
export const visibleChance = 0.8;
export const followUpMonths = [12, 18, 24, 36] as const;

/** @throws Error when the plan's indicator is not among them */
export function goalPower(indicators: readonly CountedIndicator[], plan: GoalPlan): GoalPower {
  const asked = followUp(indicators, plan);
  if (asked === 'hidden') return { known: false, reason: 'hidden', chance: null, smallest: null };
  const smallest = smallestVisibleFall(asked, visibleChance);
  const answer = powerOf(asked)(1 - plan.fall);
  if (!answer.known) return { known: false, reason: answer.reason, chance: null, smallest: null };
  return {
    known: true,
    reason: smallest.known ? null : smallest.reason,
    chance: answer.chance,
    smallest: smallest.known ? smallest.fall : null,
  };
}

/** The chance for falls of 5 to 95 percent, for the drawing. Empty where it cannot be counted. */
export function powerCurve(indicators: readonly CountedIndicator[], plan: GoalPlan): { fall: number; chance: number }[] {
  const asked = followUp(indicators, plan);
  if (asked === 'hidden') return [];
  const power = powerOf(asked);
  return Array.from({ length: 37 }, (_, i) => 0.05 + i * 0.025).flatMap((fall) => {
    const answer = power(1 - fall);
    return answer.known ? [{ fall, chance: answer.chance }] : [];
  });
}

/** What would make the target more visible: longer follow-up, areas together, a broader indicator; only what helps, best first. */
export function betterPlans(indicators: readonly CountedIndicator[], plan: GoalPlan): BetterPlan[] {
  const now = goalPower(indicators, plan);
  const tried: BetterPlan[] = [];
  const longer = followUpMonths.find((months) => months > plan.months && months >= 24);
  const offer = (way: BetterPlan['way'], change: Partial<GoalPlan>) => {
    const changed = { ...plan, ...change };
    const { indicator, months, compared } = changed;
    tried.push({ way, indicator, months, compared, power: goalPower(indicators, changed) });
  };
  if (longer) offer('longer', { months: longer });
  for (const { key } of indicators)
    if (key !== plan.indicator && key !== 'own') {
      offer(key, { indicator: key, compared: plan.compared && canCompare(indicators, key) });
      if (longer) offer('both', { indicator: key, months: longer, compared: plan.compared && canCompare(indicators, key) });
    }
  if (plan.compared) offer('alone', { compared: false });
  return tried
    .filter(({ power }) => power.known && (power.chance ?? 0) > (now.chance ?? 0) + 0.01)
    .sort((a, b) => (b.power.chance ?? 0) - (a.power.chance ?? 0));
}

const canCompare = (indicators: readonly CountedIndicator[], key: IndicatorKey) =>
  (indicators.find((one) => one.key === key)?.elsewhere ?? null) !== null;

function followUp(indicators: readonly CountedIndicator[], plan: GoalPlan) {
  const chosen = indicators.find((one) => one.key === plan.indicator);
  if (!chosen) throw new Error(`no indicator ${plan.indicator}`);
  if (chosen.count === null || (plan.compared && chosen.elsewhere === null)) return 'hidden' as const;
  return {
    before: chosen.count,
    periods: plan.months / plan.baselineMonths,
    dispersion: chosen.dispersion ?? 1,
    ...(plan.compared && chosen.elsewhere ? { comparison: chosen.elsewhere.count } : {}),
  };
}

/** The same for a target on a baseline and a comparison that are locked already. */
export function powerOfTarget(
  baseline: { readonly n: number | null; readonly months: number; readonly dispersion: number | null },
  comparison: { readonly kind: 'none' } | { readonly kind: 'elsewhere'; readonly n: number },
  target: { readonly share: number; readonly months: number },
): { power: GoalPower; visible: boolean | null } {
  const compared = comparison.kind === 'elsewhere';
  const indicator: CountedIndicator = {
    key: 'own',
    node: { category: null, placeType: null, area: null, daypart: null },
    count: baseline.n,
    expected: null,
    dispersion: baseline.dispersion,
    elsewhere: compared ? { count: comparison.n, follows: 'unclear' } : null,
  };
  const plan: GoalPlan = { indicator: 'own', baselineMonths: baseline.months, months: target.months, fall: target.share, compared };
  const power = goalPower([indicator], plan);
  return { power, visible: power.chance === null ? null : power.chance >= visibleChance };
}
