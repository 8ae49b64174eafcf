// One measure with its occasions and its history: for whoever plans it, and for whoever is to do it.
import { type ActivityRow, daysLate, Fault, type MeasureDetail, swedishDay } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { findMeasureType } from '../measure-types/find-measure-type.ts';
import { activitiesOf, type StoredActivity } from './activity-queries.ts';
import { occasionSums, statesOf, storedMeasure } from './queries.ts';
import { rowOf } from './row-of.ts';

/** @throws Fault scope.denied, measure.notFound (also when it is another organisation's and the asker sees the own one's only) */
export async function showMeasure(scope: Scope, id: string): Promise<MeasureDetail> {
  scope.require('task.read');
  const stored = await storedMeasure(scope, id);
  if (!stored) throw new Fault('measure.notFound');
  const sums = await occasionSums(scope, [id]);
  const areas = stored.areaKeys.length > 0 ? ((await loadAreas(scope))?.areas ?? []) : [];
  const { description, effect, executors, ownerAccount, rule, doseMinutes, dosePersons, documented, polygon } = stored;
  return {
    ...rowOf(stored, sums.get(id), swedishDay(scope.now)),
    today: swedishDay(scope.now),
    description,
    effect,
    type: stored.typeKey === null ? null : (await findMeasureType(scope, stored.typeKey)).name,
    executors: [...executors],
    ownerAccount,
    rule,
    doseMinutes,
    dosePersons,
    documented,
    polygon,
    areas: areas.filter(({ key }) => stored.areaKeys.includes(key)).map(({ key, sv, en }) => ({ key, sv, en })),
    history: await statesOf(scope, id),
    activities: (await activitiesOf(scope, id)).map((activity) => activityRowOf(activity, scope.now)),
  };
}

function activityRowOf(stored: StoredActivity, now: Date): ActivityRow {
  const { id, key, start, endsAt, clock, planned, personsPlanned, state, minutes, persons, amount, note } = stored;
  return {
    id,
    start,
    minutes: clock,
    dose: planned,
    persons: personsPlanned,
    movedFrom: key !== null && key !== start ? key : null,
    state,
    daysLate: daysLate({ state, endsAt }, now),
    done: state === 'done' ? { minutes, persons, amount } : null,
    note,
  };
}
