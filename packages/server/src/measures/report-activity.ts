// Says of an occasion that it was done, missed or called off, and how much: what the plan is held against. Also taken back, and moved.
import { type ActivityReport, checkReport, Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { activityForUpdate, insertActivities, type StoredActivity, writeMove, writeReport } from './activity-queries.ts';
import { occasionAt } from './occurrences.ts';
import { type StoredMeasure, storedMeasure } from './queries.ts';

/** @throws Fault scope.denied, activity.notFound, activity.notYet, activity.dose, activity.why */
export async function reportActivity(scope: Scope, id: string, report: ActivityReport): Promise<void> {
  scope.require('task.report');
  const { activity, measure } = await activityAndMeasure(scope, id);
  checkReport({ startsAt: activity.startsAt, counted: measure.amountPlanned !== null }, report, scope.now);
  await writeReport(scope, id, report);
  const { state, minutes, persons, amount, note } = activity;
  const before = { state, minutes, persons, amount, note };
  scope.audit('activity.reported', id, { name: measure.title, start: activity.start, state: report.state }, { before, after: report });
}

/** It keeps its place in the schedule, so that it is not made again. @throws Fault activity.reported, activity.outside */
export async function moveActivity(
  scope: Scope,
  id: string,
  { day, from, reason }: { readonly day: string; readonly from: string; readonly reason: string },
): Promise<void> {
  scope.require('task.report');
  const { activity, measure } = await activityAndMeasure(scope, id);
  if (activity.state !== 'planned') throw new Fault('activity.reported');
  within(measure, day);
  const to = occasionAt(`${day}T${from}`, activity.clock, activity.key);
  await writeMove(scope, id, to, reason);
  scope.audit(
    'activity.moved',
    id,
    { name: measure.title, from: activity.start, to: to.start },
    { before: activity.start, after: to.start },
  );
}

/** An occasion beside the schedule: one more, or all there is when there is none. @returns its id. @throws Fault measure.notFound, activity.outside */
export async function addActivity(
  scope: Scope,
  measureId: string,
  { day, from, minutes }: { readonly day: string; readonly from: string; readonly minutes: number },
): Promise<string> {
  scope.require('task.report');
  const measure = await storedMeasure(scope, measureId);
  if (!measure) throw new Fault('measure.notFound');
  within(measure, day);
  const [id] = await insertActivities(scope, measureId, [occasionAt(`${day}T${from}`, minutes, null)], {
    minutes,
    persons: measure.dosePersons,
  });
  if (id === undefined) throw new Error('an occasion was added but is not there');
  scope.audit('activity.added', id, { name: measure.title, start: `${day}T${from}` });
  return id;
}

async function activityAndMeasure(scope: Scope, id: string): Promise<{ activity: StoredActivity; measure: StoredMeasure }> {
  const activity = await activityForUpdate(scope, id);
  const measure = activity && (await storedMeasure(scope, activity.measureId));
  if (!activity || !measure) throw new Fault('activity.notFound');
  return { activity, measure };
}

/** A measure that has run over its time may still be finished: its last day is then not held against it. */
function within({ starts, ends, expected, state }: StoredMeasure, day: string): void {
  const late = state === 'active' && day > ends;
  if (day < starts || (day > (expected?.on ?? ends) && !late)) throw new Fault('activity.outside', { starts, ends: expected?.on ?? ends });
}
