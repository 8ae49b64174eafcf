// Whether a follow-up would see a goal: asked again at every change of the form, and once more when the goal is written.
import {
  type AskOwnPower,
  type AskPower,
  betterOwn,
  betterPlans,
  Fault,
  followUpMonths,
  type GoalPlan,
  goalPower,
  mustBeCounted,
  type OwnCounting,
  type OwnPowerAnswer,
  ownPower,
  type PowerAnswer,
  powerAgainstEach,
  powerCurve,
  withoutComparison,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { type Ground, groundFor } from './ground-of.ts';

/** @throws Fault problem.notFound, goal.noPicture, goal.noIndicator, goal.noComparison */
export async function askPower(scope: Scope, problemId: string, asked: AskPower): Promise<PowerAnswer> {
  scope.require('problem.read');
  const ground = await groundFor(scope, problemId);
  const plan = planOf(ground, asked);
  const longer = followUpMonths.find((months) => months >= 24 && months > plan.months);
  return {
    power: goalPower(ground.indicators, plan),
    curve: powerCurve(ground.indicators, plan),
    longer: longer ? { months: longer, curve: powerCurve(ground.indicators, { ...plan, months: longer }) } : null,
    better: betterPlans(ground.indicators, plan),
    each: powerAgainstEach(ground.indicators, plan),
  };
}

/** The plan as it can be followed up. A comparison where there is none to show is refused where `strict`, else left out. */
export function planOf({ view, indicators }: Ground, asked: AskPower, strict = false): GoalPlan {
  if (!view.picture) throw new Fault('goal.noPicture');
  const chosen = indicators.find((one) => one.key === asked.indicator);
  if (!chosen) throw new Fault('goal.noIndicator');
  const { indicator, months, fall, against } = asked;
  const told = against === withoutComparison || chosen.comparisons.some((one) => one.key === against);
  if (strict && !told) throw new Fault('goal.noComparison');
  return { indicator, months, fall, against: told ? against : withoutComparison, baselineMonths: view.picture.months };
}

/** The same for numbers that a person enters. What is left out of the question is what it was the first time. */
export function askOwnPower(scope: Scope, asked: AskOwnPower): OwnPowerAnswer {
  scope.require('problem.read');
  const { as, value, target, n = null, next = n ?? 1, designEffect = 1, before = 12, after = before } = asked;
  const counting: OwnCounting = as === 'share' ? { as, next, designEffect } : { as, before, after };
  const plan = { value, n, target, counting };
  mustBeCounted(plan);
  return { power: ownPower(plan), better: betterOwn(plan) };
}
