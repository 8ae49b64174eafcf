// A delivery as the pages see it: state, progress with time left, counts, and what was understood about the file.
import {
  type ColumnReading,
  Fault,
  faultSentence,
  fieldWords,
  type ImportPreview,
  type ImportSummary,
  personalWords,
  quarantineSentence,
  say,
} from '@samsyn/domain';
import { requireConduct } from '../conduct/require-conduct.ts';
import type { Scope } from '../db/scope.ts';
import { quarantineGroups } from './import-report.ts';
import { waitsForMapping } from './propose-mapping.ts';
import { findImport, type ImportRow, listQuarantine } from './queries.ts';

const working = new Set(['reading', 'storing']);

export function summaryOf(row: ImportRow, now: Date): ImportSummary {
  const fault = row.fault ? new Fault(row.fault.code, row.fault.details) : null;
  return {
    id: row.id,
    state: row.state,
    file: row.fileName,
    bytes: row.bytes,
    source: row.report?.sources[0]?.sv ?? null,
    progress: row.progress,
    secondsLeft: working.has(row.state) ? secondsLeft(row, now) : null,
    at: row.createdAt.toISOString(),
    fault: fault && { code: fault.code, sv: faultSentence(fault, 'sv'), en: faultSentence(fault, 'en') },
    rows: row.report?.rows ?? null,
  };
}

function secondsLeft(row: ImportRow, now: Date): number | null {
  if (row.progress < 0.02) return null;
  const spent = (now.getTime() - row.startedAt.getTime()) / 1000;
  return Math.max(1, Math.round((spent / row.progress) * (1 - row.progress)));
}

/** Shows values of rows: examples of each column, and what is in quarantine. @throws Fault import.notFound, conduct.notAccepted */
export async function showImport(scope: Scope, id: string): Promise<ImportPreview> {
  scope.require('delivery.read');
  const row = await findImport(scope, id);
  if (!row) throw new Fault('import.notFound');
  await requireConduct(scope);
  const { report } = row;
  const input = report?.inputs[0];
  // while it is read there is nothing of its rows to see
  if (report) scope.audit('delivery.opened', id, { state: row.state });
  const quarantine = quarantineGroups(await listQuarantine(scope, [id]));
  return {
    ...summaryOf(row, scope.now),
    mappable: waitsForMapping(row),
    profile: input?.profile ?? null,
    profileName: report?.profileName ?? null,
    encoding: input?.encoding ?? null,
    delimiter: input?.delimiter ?? null,
    decimalComma: report?.decimalComma ?? false,
    period: report?.period ?? null,
    columns: (report?.columns ?? []).map(columnOf),
    quarantine: quarantine.map((group) => {
      const sv = quarantineSentence(group, 'sv', group.rows);
      const en = quarantineSentence(group, 'en', group.rows);
      return { ...group, sv: sv.what, en: en.what, doSv: sv.do, doEn: en.do };
    }),
    warnings: [...(report?.warnings ?? [])],
  };
}

function columnOf(reading: ColumnReading): ImportPreview['columns'][number] {
  const { note } = reading;
  return {
    column: reading.column,
    field: reading.field,
    fieldName: reading.field === null ? null : (fieldWords[reading.field] ?? { sv: reading.field, en: reading.field }),
    examples: [...reading.examples],
    parseRate: reading.parseRate,
    empty: reading.empty,
    note: note && { sv: say(note.key, note.details, 'sv'), en: say(note.key, note.details, 'en') },
    personal: reading.personal === null ? null : (personalWords[reading.personal] ?? { sv: reading.personal, en: reading.personal }),
  };
}
