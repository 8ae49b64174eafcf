// What the demo municipality has of measures: a year of inspections and night walks, lamps that are late, lockers and hosts under way.
import { type ActivityReport, type NewMeasure, newMeasure, swedishDay } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, withScope } from '../db/scope.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';
import { activitiesOf, type StoredActivity, writeReports } from './activity-queries.ts';
import { addMeasure } from './add-measure.ts';
import { changeState } from './change-state.ts';
import { type DemoMeasure, demoPlan } from './demo-plan.ts';
import { delayMeasure, followUpMeasure } from './follow-up-measure.ts';
import { remindLate } from './remind-late.ts';
import { addActivity } from './report-activity.ts';

export async function demoMeasures(database: Database, cycle: DemoCycle): Promise<void> {
  await withScope(database, cycle.who, async (scope) => {
    for (const one of demoPlan) {
      const id = await addMeasure(scope, bodyOf(one, cycle, scope));
      cycle.made.set(`measure:${one.name}`, id);
      await changeState(scope, id, { state: 'active', reason: null });
      if (one.delay) await delayMeasure(scope, id, one.delay);
      if (one.followUp) await followUpMeasure(scope, id, one.followUp);
      for (const [day, from, minutes] of one.added ?? []) await addActivity(scope, id, { day, from, minutes });
      await writeReports(scope, reportsOf(one, await activitiesOf(scope, id), swedishDay(scope.now)));
    }
    await remindLate(scope, '');
  });
}

/** What an earlier step has not made is left out, with the reason that a measure without a cause must give. */
function bodyOf(one: DemoMeasure, { made, organisations, as }: DemoCycle, scope: Scope): NewMeasure {
  const causeId = one.cause ? (made.get(one.cause) ?? null) : null;
  const party = (kind: string): string => organisations.get(kind) ?? scope.organisationId;
  return newMeasure.parse({
    ...one.body,
    causeId,
    problemId: causeId === null ? (made.get(one.problem) ?? null) : null,
    noCauseReason: causeId === null ? (one.noCauseReason ?? 'Orsaken är inte utredd än, åtgärden prövas under tiden.') : null,
    ownerOrganisation: party(one.owner),
    ownerAccount: one.person ? as(one.person).accountId : null,
    executors: one.executors.map(party),
  });
}

/** Everything before today is reported, but for what the plan says was missed, called off or is still waiting. */
type Report = ActivityReport & { readonly id: string };
function reportsOf(one: DemoMeasure, activities: readonly StoredActivity[], today: string): Report[] {
  return activities.flatMap(({ id, start, planned, personsPlanned }, i): Report[] => {
    const day = start.slice(0, 10);
    if (day >= today || one.waiting?.includes(day)) return [];
    const not = (state: 'missed' | 'cancelled', note: string) => [{ id, state, minutes: null, persons: null, amount: null, note }];
    const missed = one.missed?.[day];
    if (missed !== undefined) return not('missed', missed);
    const cancelled = one.cancelled?.[day];
    if (cancelled !== undefined) return not('cancelled', cancelled);
    const amount = one.amounts?.[i] ?? null;
    // now and then somebody went home earlier
    const minutes = i % 7 === 3 ? Math.round(planned * 0.8) : planned;
    return [{ id, state: 'done', minutes, persons: personsPlanned, amount, note: '' }];
  });
}
