// A goal is written: indicator, frozen baseline, target, date, method and comparison, with the chance that it would be seen.
import {
  Fault,
  type GoalBaseline,
  type GoalComparison,
  type GoalGround,
  type GoalPower,
  type GoalTarget,
  goalPower,
  lastDay,
  mustBeCounted,
  mustBeOpen,
  type NewGoal,
  ownPower,
  visibleChance,
  withoutComparison,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findProblem } from '../problems/find-problem.ts';
import { planOf } from './ask-power.ts';
import { groundFor } from './ground-of.ts';
import { type GoalToInsert, insertGoal, lockGoalRow, measureById, removeGoalRow } from './queries.ts';

/** One that could not be seen is kept all the same, and marked. @throws Fault problem.notFound, goal.noMeasure, goal.otherProblem, goal.no*, goal.whyNone, goal.notCounted */
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
    const { words, unit, count, counts, due } = goal;
    const indicator = { kind: 'activities', words, unit, counts } as const;
    const target = { kind: 'count', count, unit } as const;
    return { problemId, measureId, kind: 'output', indicator, baseline: { kind: 'none' }, target, due, method, ...withoutPower };
  }
  if (goal.of !== 'incidents') {
    const { of, words, unit, value, due } = goal;
    const indicator = { kind: of, words, unit };
    const target = { kind: 'value', value, unit } as const;
    const { counting } = goal.baseline;
    const plan = { value: goal.baseline.value, n: goal.baseline.n, target: value, counting };
    mustBeCounted(plan);
    const baseline: GoalBaseline = { kind: 'own', ...goal.baseline };
    const power = ownPower(plan);
    const sight = { comparison: { kind: 'none', why: null }, power, visible: isVisible(power) } as const;
    return { problemId, measureId, kind: 'outcome', indicator, baseline, target, due, method, ...sight };
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
  const comparison = comparisonOf(told.comparisons, goal);
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
    visible: isVisible(power),
  };
}

type Choices = GoalGround['indicators'][number]['comparisons'];

/** As it is frozen with the goal. @throws Fault goal.whyNone, goal.noComparison */
function comparisonOf(
  choices: Choices,
  { against, whyNone }: { readonly against: string; readonly whyNone: string | null },
): GoalComparison {
  if (against === withoutComparison) {
    if (whyNone === null) throw new Fault('goal.whyNone');
    return { kind: 'none', why: whyNone };
  }
  const chosen = choices.find((one) => one.key === against);
  if (!chosen) throw new Fault('goal.noComparison');
  const { kind, area, title, count: n, follows, neighbour } = chosen;
  return kind === 'area' ? { kind, area: area ?? '', title, n, follows, neighbour } : { kind, title, n, follows };
}

const isVisible = ({ chance }: GoalPower) => (chance === null ? null : chance >= visibleChance);
const withoutPower = { comparison: { kind: 'none', why: null }, power: null, visible: null } as const;

/** @throws Fault goal.notFound, goal.locked */
export async function removeGoal(scope: Scope, id: string): Promise<void> {
  scope.require('measure.write');
  const goal = await lockGoalRow(scope, id);
  if (!goal) throw new Fault('goal.notFound');
  mustBeOpen(goal);
  await removeGoalRow(scope, id);
  scope.audit('goal.removed', id, { number: goal.number });
}
