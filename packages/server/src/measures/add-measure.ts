// Adds a measure for a cause, and makes its occasions from its schedule.
import { checkMeasure, type NewMeasure } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { checkPointers } from './check-pointers.ts';
import { fitActivities } from './fit-activities.ts';
import { insertMeasure, writeState } from './queries.ts';

/** @returns its id. @throws Fault scope.denied, measure.* */
export async function addMeasure(scope: Scope, given: NewMeasure): Promise<string> {
  scope.require('measure.write');
  checkMeasure(given);
  const input = await checkPointers(scope, given, null);
  const id = await insertMeasure(scope, input);
  await writeState(scope, id, { before: null, after: 'planned', reason: '' });
  const { added } = await fitActivities(scope, id, scheduledOf(input), true);
  scope.audit('measure.made', id, { name: input.title, occasions: added }, { after: input });
  return id;
}

export const scheduledOf = ({ schedule, ends, doseMinutes, dosePersons }: NewMeasure) => ({
  rule: schedule,
  lastDay: ends,
  minutes: doseMinutes,
  persons: dosePersons,
});
