// Adds several occasions to a measure beside its own schedule, for a plan made elsewhere: each with its own time, minutes and persons.
import { Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { insertActivities } from './activity-queries.ts';
import { occasionAt } from './occurrences.ts';
import { measureForUpdate } from './queries.ts';

export interface AddedOccasion {
  readonly day: string;
  readonly from: string;
  readonly minutes: number;
  readonly persons: number;
}

/** @returns the ids. @throws Fault measure.notFound (also when it is ended), activity.outside when a day is outside the measure's */
export async function addOccasions(scope: Scope, measureId: string, occasions: readonly AddedOccasion[]): Promise<string[]> {
  scope.require('measure.write');
  const measure = await measureForUpdate(scope, measureId);
  if (!measure || (measure.state !== 'planned' && measure.state !== 'active')) throw new Fault('measure.notFound');
  const { starts, title } = measure;
  const ends = measure.expected?.on ?? measure.ends;
  if (occasions.some(({ day }) => day < starts || day > ends)) throw new Fault('activity.outside', { starts, ends });
  const doses = new Map<string, AddedOccasion[]>();
  for (const one of occasions) {
    const dose = `${one.minutes} ${one.persons}`;
    doses.set(dose, [...(doses.get(dose) ?? []), one]);
  }
  const ids: string[] = [];
  for (const alike of doses.values()) {
    const { minutes, persons } = alike[0]!;
    const at = alike.map(({ day, from }) => occasionAt(`${day}T${from}`, minutes, null));
    ids.push(...(await insertActivities(scope, measureId, at, { minutes, persons })));
  }
  scope.audit('measure.changed', measureId, { name: title, added: ids.length, removed: 0 });
  return ids;
}
