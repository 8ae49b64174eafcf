// A plan's proposed shifts for a calendar program: each comes back every week, in wall time, so that nine stays nine when the clocks change.
import { Fault, type Lang, presenceWords, swedishDay } from '@samsyn/domain';
import { createEvents, type DateArray } from 'ics';
import type { Scope } from '../db/scope.ts';
import { requirePurpose } from '../log/require-purpose.ts';
import { takenLine } from '../log/taken-line.ts';
import { showPlan } from './show-plans.ts';

/** @throws Fault presence.notFound, presence.notCounted, export.purpose, export.purposePersonal */
export async function exportCalendar(scope: Scope, id: string, asked: { purpose?: string | undefined; lang: Lang }): Promise<string> {
  scope.require('presence.read');
  const purpose = requirePurpose(asked.purpose);
  const plan = await showPlan(scope, id);
  if (plan.state !== 'counted' || plan.shifts.length === 0) throw new Fault('presence.notCounted');
  scope.audit('presence.exported', id, { name: plan.name, format: 'ics' }, { purpose, rows: plan.shifts.length });
  const { lang } = asked;
  const description = `${plan.name}. ${presenceWords[lang].notPrevented} ${await takenLine(scope, purpose, lang)}`;
  const { error, value } = createEvents(
    plan.shifts.map((shift, i) => {
      const resource = plan.resources[shift.resource];
      const place = plan.areas[shift.area]?.[lang] ?? shift.area;
      return {
        uid: `${plan.id}-${i}@samsyn`,
        title: `${resource?.name ?? ''}, ${place}`,
        location: place,
        description,
        start: [...dayOnOrAfter(swedishDay(scope.now), shift.day), shift.start, 0] as DateArray,
        startInputType: 'local',
        startOutputType: 'local',
        duration: { hours: shift.length },
        recurrenceRule: 'FREQ=WEEKLY',
      };
    }),
    { productId: 'samsyn', calName: plan.name, method: 'PUBLISH' },
  );
  if (error || !value) throw error ?? new Error('no calendar');
  return value;
}

function dayOnOrAfter(today: string, day: number): [number, number, number] {
  const from = new Date(`${today}T12:00Z`);
  const ahead = (day - ((from.getUTCDay() + 6) % 7) + 7) % 7;
  const at = new Date(from.getTime() + ahead * 86_400_000);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
}
