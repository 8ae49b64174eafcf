// Makes the occasions of a measure what its schedule says. What is reported stays, and what should have been done before now stays too.
import { clockMinutes, fitSchedule, type Schedule, wallOf } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { activitiesOf, insertActivities, removeActivities, type StoredActivity, setPlannedDose } from './activity-queries.ts';
import { occasionsOf, wallTimes } from './occurrences.ts';

export interface Scheduled {
  readonly rule: Schedule | null;
  /** the last day of the measure, or the later one it has been given */
  readonly lastDay: string;
  /** what is asked of each occasion; without it the whole time on the clock */
  readonly minutes: number | null;
  readonly persons: number | null;
}

/** @param fresh the measure is new: its past occasions are added too, to be reported. @throws Fault measure.tooMany */
export async function fitActivities(
  scope: Scope,
  measureId: string,
  { rule, lastDay, minutes, persons }: Scheduled,
  fresh: boolean,
): Promise<{ added: number; removed: number }> {
  const there = await activitiesOf(scope, measureId);
  const wanted = rule ? wallTimes(rule, lastDay) : [];
  const now = wallOf(scope.now);
  // what lies ahead at the same time but until another is made anew
  const other = rule === null ? [] : there.filter((one) => asPlanned(one) && one.start >= now && one.clock !== clockMinutes(rule));
  const kept = there.filter((one) => !other.includes(one)).map(({ id, key, state, start }) => ({ id, key, state, moved: key !== start }));
  const { remove: gone, add } = fitSchedule(kept, wanted, fresh ? null : now);
  const remove = [...gone, ...other.map(({ id }) => id)];
  await removeActivities(scope, remove);
  if (!rule) return { added: 0, removed: remove.length };
  const dose = { minutes: minutes ?? clockMinutes(rule), persons };
  await insertActivities(scope, measureId, occasionsOf(rule, add), dose);
  await setPlannedDose(scope, measureId, dose);
  return { added: add.length, removed: remove.length };
}

const asPlanned = ({ key, state, start }: StoredActivity): boolean => key === start && state === 'planned';
