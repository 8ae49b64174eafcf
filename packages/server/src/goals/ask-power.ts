// Whether a follow-up would see a goal: asked again at every change of the form, and once more when the goal is written.
import { type AskPower, betterPlans, Fault, followUpMonths, type GoalPlan, goalPower, type PowerAnswer, powerCurve } from '@samsyn/domain';
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
  };
}

/** The plan as it can be followed up. A comparison where there is none to show is refused where `strict`, else left out. */
export function planOf({ view, indicators }: Ground, asked: AskPower, strict = false): GoalPlan {
  if (!view.picture) throw new Fault('goal.noPicture');
  const chosen = indicators.find((one) => one.key === asked.indicator);
  if (!chosen) throw new Fault('goal.noIndicator');
  if (strict && asked.compared && chosen.elsewhere === null) throw new Fault('goal.noComparison');
  const { indicator, months, fall } = asked;
  return { indicator, months, fall, compared: asked.compared && chosen.elsewhere !== null, baselineMonths: view.picture.months };
}
