// Says how a measure goes: green, yellow or red, always with words; or that it will be later than planned.
import { Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { fitActivities } from './fit-activities.ts';
import { measureForUpdate, writeExpected, writeFollowUp } from './queries.ts';

/** @throws Fault scope.denied, measure.notFound */
export async function followUpMeasure(
  scope: Scope,
  id: string,
  input: { readonly colour: 'green' | 'yellow' | 'red'; readonly note: string },
): Promise<void> {
  scope.require('measure.write');
  const before = await measureForUpdate(scope, id);
  if (!before) throw new Fault('measure.notFound');
  await writeFollowUp(scope, id, input);
  scope.audit('measure.followed', id, { name: before.title, colour: input.colour }, { before: before.followUp, after: input });
}

/** The plan stays as it was; beside it stands the later day and why. @throws Fault measure.delay when it is not later */
export async function delayMeasure(scope: Scope, id: string, input: { readonly on: string; readonly reason: string }): Promise<void> {
  scope.require('measure.write');
  const before = await measureForUpdate(scope, id);
  if (!before) throw new Fault('measure.notFound');
  if (input.on <= before.ends) throw new Fault('measure.delay', { ends: before.ends });
  await writeExpected(scope, id, input);
  const { rule, doseMinutes: minutes, dosePersons: persons, state } = before;
  if (state === 'planned' || state === 'active') await fitActivities(scope, id, { rule, lastDay: input.on, minutes, persons }, false);
  scope.audit('measure.delayed', id, { name: before.title, until: input.on }, { before: before.expected, after: input });
}
