// Goals as they hold now, of a problem or of a measure: for pages, the agreement and the follow-up.
import {
  type GoalList,
  type GoalPower,
  type GoalRow,
  goalSentence,
  goalSight,
  type Held,
  hasRight,
  type MeasureRow,
  plannedOutputs,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { measuresOfProblem } from '../measures/list-measures.ts';
import { amendmentsOf, goalsOf, type StoredAmendment, type StoredGoal, scheduledMeasures } from './queries.ts';

export interface GoalsAsked {
  readonly problem?: string | undefined;
  readonly measure?: string | undefined;
}

/** With the right to read; the verbs of other rooms that have their own right ask `goalRows`. */
export async function listGoals(scope: Scope, asked: GoalsAsked): Promise<GoalList> {
  scope.require(asked.measure === undefined ? 'problem.read' : 'measure.read');
  return { goals: await goalRows(scope, asked), planned: await outputsToWrite(scope, asked) };
}

/** What the schedules give and no goal counts yet; for whoever may read the plan. */
async function outputsToWrite(scope: Scope, { problem, measure }: GoalsAsked): Promise<GoalList['planned']> {
  if (!hasRight(scope.access, 'measure.read') || (problem === undefined && measure === undefined)) return [];
  const measures = await scheduledMeasures(scope, { ...(problem ? { problem } : {}), ...(measure ? { measure } : {}) });
  return measures.flatMap(({ taken, ...one }) =>
    plannedOutputs(one)
      .filter(({ counts }) => !taken.includes(counts))
      .map((output) => ({ measure: { id: one.id, number: one.number, title: one.title }, ...output })),
  );
}

/** In the order they were written. The asker's own verb says what right it takes. */
export async function goalRows(scope: Scope, { problem, measure }: GoalsAsked): Promise<GoalRow[]> {
  const stored = await goalsOf(scope, { ...(problem ? { problem } : {}), ...(measure ? { measure } : {}) });
  const amendments = await amendmentsOf(
    scope,
    stored.map((goal) => goal.id),
  );
  const counting = stored.some((goal) => goal.kind === 'output' && goal.measure) && hasRight(scope.access, 'measure.read');
  const measures = counting ? await measuresOfProblem(scope, null) : [];
  return stored.map((goal) =>
    told(
      goal,
      amendments.filter((one) => one.goalId === goal.id),
      doneOf(goal, measures),
    ),
  );
}

/** What the goal says that it counts of the measure; else what the measure counts in the same unit; else its occasions that are done. */
function doneOf(goal: StoredGoal, measures: readonly MeasureRow[]): number | null {
  const measure = measures.find((one) => one.id === goal.measure?.id);
  if (!measure || goal.target.kind !== 'count') return null;
  const counts = goal.indicator.kind === 'activities' ? goal.indicator.counts : null;
  if (counts === 'occasions') return measure.occasions.done;
  if (counts === 'hours') return Math.round(measure.minutes.done / 60);
  if (counts === 'amount') return measure.amount?.done ?? null;
  return measure.amount?.unit === goal.target.unit ? measure.amount.done : measure.occasions.done;
}

function told(goal: StoredGoal, amendments: readonly StoredAmendment[], done: number | null): GoalRow {
  const held = heldBy(goal, amendments);
  const { power, visible } = sightBy(goal, amendments);
  const { id, number, problem, measure, kind, indicator, baseline, comparison, lockedOn } = goal;
  const said = { indicator, baseline, target: held.target, due: held.due, comparison };
  return {
    id,
    number,
    problem,
    measure,
    kind,
    indicator,
    baseline,
    comparison,
    ...held,
    power,
    visible,
    lockedOn,
    locked: amendments.length === 0 ? null : { target: goal.target, due: goal.due, method: goal.method },
    amendments: amendments.map(({ number, reason, on, by, target, due, method }) => ({ number, reason, on, by, target, due, method })),
    done: kind === 'output' ? done : null,
    sentence: goalSentence(said),
    sight: goalSight(said, power),
  };
}

/** What holds: the locked goal with what each amendment has changed. */
export function heldBy({ target, due, method }: StoredGoal, amendments: readonly StoredAmendment[]): Held {
  return amendments.reduce<Held>(
    (held, one) => ({ target: one.target ?? held.target, due: one.due ?? held.due, method: one.method ?? held.method }),
    { target, due, method },
  );
}

function sightBy(goal: StoredGoal, amendments: readonly StoredAmendment[]): { power: GoalPower | null; visible: boolean | null } {
  const last = amendments.findLast((one) => one.power !== null);
  return last ? { power: last.power, visible: last.visible } : { power: goal.power, visible: goal.visible };
}
