// A plan's shifts as a table for a spreadsheet, with what they meet above: taken out for a purpose, which stands in it and in the log.
import { Fault, type Lang, type PresencePlanView, presenceWords } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { requirePurpose } from '../log/require-purpose.ts';
import { takenLine } from '../log/taken-line.ts';
import type { TableFile } from '../tables/table-file.ts';
import { showPlan } from './show-plans.ts';

/** @throws Fault presence.notFound, export.purpose, export.purposePersonal */
export async function exportPlan(
  scope: Scope,
  id: string,
  format: 'csv' | 'xlsx',
  asked: { purpose?: string | undefined; lang: Lang },
): Promise<TableFile> {
  scope.require('presence.read');
  const purpose = requirePurpose(asked.purpose);
  const plan = await showPlan(scope, id);
  if (!plan.outcome) throw new Fault('presence.notCounted');
  scope.audit('presence.exported', id, { name: plan.name, format }, { purpose, rows: plan.shifts.length });
  return planTable(plan, asked.lang, await takenLine(scope, purpose, asked.lang));
}

function planTable(plan: PresencePlanView, lang: Lang, taken: string): TableFile {
  const words = presenceWords[lang];
  const row = (which: string, shift: PresencePlanView['today'][number]) => {
    const resource = plan.resources[shift.resource];
    const end = (shift.start + shift.length) % 24;
    return [
      which,
      words.days[shift.day] ?? '',
      `${String(shift.start).padStart(2, '0')}:00`,
      `${String(end === 0 ? 24 : end).padStart(2, '0')}:00`,
      plan.areas[shift.area]?.[lang] ?? shift.area,
      resource?.name ?? '',
      resource?.groupSize ?? null,
      (resource?.groupSize ?? 0) * shift.length,
    ];
  };
  return {
    name: plan.name,
    notes: [plan.name, ...(plan.outcome ? words.outcome(plan.outcome) : []), words.notPrevented, taken],
    columns: words.columns,
    rows: [...plan.shifts.map((shift) => row(words.proposed, shift)), ...plan.today.map((shift) => row(words.today, shift))],
  };
}
