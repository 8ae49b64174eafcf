// A goal is written: indicator, frozen baseline, target, date, method and comparison, with the chance that it would be seen.
import {
  Fault,
  type GoalBaseline,
  type GoalComparison,
  type GoalTarget,
  goalPower,
  lastDay,
  mustBeOpen,
  type NewGoal,
  visibleChance,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findProblem } from '../problems/find-problem.ts';
import { planOf } from './ask-power.ts';
import { groundFor } from './ground-of.ts';
import { type GoalToInsert, insertGoal, lockGoalRow, measureById, removeGoalRow } from './queries.ts';

/** One that could not be seen is kept all the same, and marked. @throws Fault problem.notFound, goal.noMeasure, goal.otherProblem, goal.no* */
export async function writeGoal(scope: Scope, goal: NewGoal): Promise<string> {
  scope.require('measure.write');
  const problemId = await problemOf(scope, goal);
  const id = await insertGoal(scope, await draftOf(scope, goal, problemId));
  scope.audit('goal.written', id, { problem: problemId, measure: goal.measureId, of: goal.of });
  return id;
}

async function problemOf(scope: Scope, { problemId, measureId }: NewGoal): Promise<string | null> {
  if (problemId !== null) await findProblem(scope, problemId);
  if (measureId === null) return problemId;
  const measure = await measureById(scope, measureId);
  if (!measure) throw new Fault('goal.noMeasure');
  if (problemId !== null && measure.problemId !== null && measure.problemId !== problemId) throw new Fault('goal.otherProblem');
  return problemId ?? measure.problemId;
}

async function draftOf(scope: Scope, goal: NewGoal, problemId: string | null): Promise<GoalToInsert> {
  const { measureId, method } = goal;
  if (goal.of === 'activities') {
    const { words, unit, count, due } = goal;
    const indicator = { kind: 'activities', words, unit } as const;
    const target = { kind: 'count', count, unit } as const;
    return { problemId, measureId, kind: 'output', indicator, baseline: { kind: 'none' }, target, due, method, ...withoutPower };
  }
  if (goal.of !== 'incidents') {
    const { of, words, unit, value, due } = goal;
    const indicator = { kind: of, words, unit };
    const target = { kind: 'value', value, unit } as const;
    return {
      problemId,
      measureId,
      kind: 'outcome',
      indicator,
      baseline: { kind: 'own', ...goal.baseline },
      target,
      due,
      method,
      ...withoutPower,
    };
  }
  const ground = await groundFor(scope, goal.problemId);
  const plan = planOf(ground, goal, true);
  const told = ground.view.indicators.find((one) => one.key === goal.indicator);
  const { picture } = ground.view;
  if (!told || !picture) throw new Fault('goal.noIndicator');
  const power = goalPower(ground.indicators, plan);
  const baseline: GoalBaseline = {
    kind: 'figure',
    picture: picture.id,
    node: told.node,
    window: picture.window,
    months: picture.months,
    n: told.count,
    expected: told.expected,
    dispersion: told.dispersion,
    source: picture.source,
    made: ground.made ?? '',
  };
  const target: GoalTarget = { kind: 'fall', share: goal.fall, from: goal.from, months: goal.months };
  const comparison: GoalComparison =
    plan.compared && told.elsewhere
      ? { kind: 'elsewhere', title: told.elsewhere.title, n: told.elsewhere.count, follows: told.elsewhere.follows }
      : { kind: 'none' };
  return {
    problemId,
    measureId,
    kind: 'outcome',
    indicator: { kind: 'incidents', key: goal.indicator, node: told.node, title: told.title },
    baseline,
    target,
    due: lastDay(goal.from, goal.months),
    method,
    comparison,
    power,
    visible: power.chance === null ? null : power.chance >= visibleChance,
  };
}

const withoutPower = { comparison: { kind: 'none' }, power: null, visible: null } as const;

/** @throws Fault goal.notFound, goal.locked */
export async function removeGoal(scope: Scope, id: string): Promise<void> {
  scope.require('measure.write');
  const goal = await lockGoalRow(scope, id);
  if (!goal) throw new Fault('goal.notFound');
  mustBeOpen(goal);
  await removeGoalRow(scope, id);
  scope.audit('goal.removed', id, { number: goal.number });
}
