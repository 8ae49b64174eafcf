// Whether a goal could be seen if it were reached: the chance, the smallest fall that could, and what would make it better.
import { type FollowUpPlan, powerOf, smallestVisibleFall } from '@samsyn/stats';
import type { CountedIndicator, IndicatorKey } from './goal-ground.ts';

export interface GoalPlan {
  readonly indicator: IndicatorKey;
  /** length of the baseline and of the follow-up */
  readonly baselineMonths: number;
  readonly months: number;
  /** wanted fall as a share, 0.3 = 30 percent fewer */
  readonly fall: number;
  /** the key of its comparison, or none */
  readonly against: string;
}
/** Before and after alone. */
export const withoutComparison = 'none';
/**
 * hidden: the partners may not read the count; no_events, too_few: nothing or too little to see by; not_a_count: neither a number of events
 * nor a share of answers; no_answers: it is not told how many answered
 */
export const powerGaps = ['hidden', 'no_events', 'too_few', 'not_a_count', 'no_answers'] as const;
export type PowerGap = (typeof powerGaps)[number];
export interface GoalPower {
  readonly known: boolean;
  readonly reason: PowerGap | null;
  /** that a fall of the wanted size would be seen */
  readonly chance: number | null;
  /** the change that is seen four times in five, as a share of the count; of a share of answers in parts of one. Null when none is */
  readonly smallest: number | null;
}
export interface BetterPlan {
  readonly way: 'longer' | 'pooled' | 'broader' | 'alone' | 'both';
  readonly indicator: IndicatorKey;
  readonly months: number;
  readonly against: string;
  readonly power: GoalPower;
}

/** A goal is visible when its target would be seen at least four times in five. */
export const visibleChance = 0.8;
export const followUpMonths = [12, 18, 24, 36] as const;

/** @throws Error when the plan's indicator is not among them */
export function goalPower(indicators: readonly CountedIndicator[], plan: GoalPlan): GoalPower {
  const asked = followUp(indicators, plan);
  if (asked === 'hidden') return { known: false, reason: 'hidden', chance: null, smallest: null };
  return powerOfFall(asked, plan.fall);
}

function powerOfFall(asked: FollowUpPlan, fall: number): GoalPower {
  const { chanceOf, smallest } = sightOf(asked);
  const answer = chanceOf(1 - fall);
  if (!answer.known) return { known: false, reason: answer.reason, chance: null, smallest: null };
  return {
    known: true,
    reason: smallest.known ? null : smallest.reason,
    chance: answer.chance,
    smallest: smallest.known ? smallest.fall : null,
  };
}

/** The same plan against each of the indicator's comparisons, and against none. */
export function powerAgainstEach(indicators: readonly CountedIndicator[], plan: GoalPlan): { key: string; power: GoalPower }[] {
  const chosen = indicators.find((one) => one.key === plan.indicator);
  return [withoutComparison, ...(chosen?.comparisons ?? []).map(({ key }) => key)].map((key) => ({
    key,
    power: goalPower(indicators, { ...plan, against: key }),
  }));
}

/** The chance for falls of 5 to 95 percent, for the drawing. Empty where it cannot be counted. */
export function powerCurve(indicators: readonly CountedIndicator[], plan: GoalPlan): { fall: number; chance: number }[] {
  const asked = followUp(indicators, plan);
  if (asked === 'hidden') return [];
  const { chanceOf } = sightOf(asked);
  return Array.from({ length: 37 }, (_, i) => 0.05 + i * 0.025).flatMap((fall) => {
    const answer = chanceOf(1 - fall);
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
    const { indicator, months, against } = changed;
    tried.push({ way, indicator, months, against, power: goalPower(indicators, changed) });
  };
  if (longer) offer('longer', { months: longer });
  for (const { key } of indicators)
    if (key !== plan.indicator && key !== 'own') {
      offer(key, { indicator: key, against: kept(indicators, key, plan.against) });
      if (longer) offer('both', { indicator: key, months: longer, against: kept(indicators, key, plan.against) });
    }
  if (plan.against !== withoutComparison) offer('alone', { against: withoutComparison });
  return tried
    .filter(({ power }) => power.known && (power.chance ?? 0) > (now.chance ?? 0) + 0.01)
    .sort((a, b) => (b.power.chance ?? 0) - (a.power.chance ?? 0));
}

/** The same comparison where the other indicator has it. */
const kept = (indicators: readonly CountedIndicator[], key: IndicatorKey, against: string) =>
  indicators.find((one) => one.key === key)?.comparisons.some((one) => one.key === against) ? against : withoutComparison;

function followUp(indicators: readonly CountedIndicator[], plan: GoalPlan): FollowUpPlan | 'hidden' {
  const chosen = indicators.find((one) => one.key === plan.indicator);
  if (!chosen) throw new Error(`no indicator ${plan.indicator}`);
  const comparison = chosen.comparisons.find((one) => one.key === plan.against);
  if (chosen.count === null || (plan.against !== withoutComparison && !comparison)) return 'hidden';
  return {
    before: chosen.count,
    periods: plan.months / plan.baselineMonths,
    dispersion: chosen.dispersion ?? 1,
    ...(comparison ? { comparison: comparison.count } : {}),
  };
}

interface Sight {
  readonly chanceOf: ReturnType<typeof powerOf>;
  readonly smallest: ReturnType<typeof smallestVisibleFall>;
}
/** The plans that were asked about last: a form asks about the same ones again at every change. */
const lately = new Map<string, Sight>();
const mostKept = 200;

function sightOf(plan: FollowUpPlan): Sight {
  const key = JSON.stringify([plan.before, plan.periods, plan.dispersion, plan.comparison]);
  const known = lately.get(key);
  if (known) return known;
  const chanceOf = powerOf(plan);
  const sight = { chanceOf, smallest: smallestVisibleFall(plan, visibleChance, chanceOf) };
  const [oldest] = lately.keys();
  if (lately.size >= mostKept && oldest !== undefined) lately.delete(oldest);
  lately.set(key, sight);
  return sight;
}

/** The same for a target on a baseline and a comparison that are locked already. */
export function powerOfTarget(
  baseline: { readonly n: number | null; readonly months: number; readonly dispersion: number | null },
  comparison: { readonly kind: string; readonly n?: number },
  target: { readonly share: number; readonly months: number },
): { power: GoalPower; visible: boolean | null } {
  const { n, months, dispersion } = baseline;
  if (n === null) return { power: { known: false, reason: 'hidden', chance: null, smallest: null }, visible: null };
  const plan = {
    before: n,
    periods: target.months / months,
    dispersion: dispersion ?? 1,
    ...(comparison.n === undefined ? {} : { comparison: comparison.n }),
  };
  const power = powerOfFall(plan, target.share);
  return { power, visible: power.chance === null ? null : power.chance >= visibleChance };
}
