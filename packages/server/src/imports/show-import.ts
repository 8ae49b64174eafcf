// A delivery as the pages see it: state, progress with time left, counts, and what was understood about the file.
import {
  type ColumnReading,
  Fault,
  faultSentence,
  fieldWords,
  type ImportPreview,
  type ImportSummary,
  isMappable,
  layouts,
  personalWords,
  say,
} from '@samsyn/domain';
import { requireConduct } from '../conduct/require-conduct.ts';
import type { Scope } from '../db/scope.ts';
import { listCorrections, quarantinedValues } from './correction-queries.ts';
import { isNewOpening } from './opened-lately.ts';
import { listProfiles } from './profile-queries.ts';
import { waitsForMapping } from './propose-mapping.ts';
import { quarantineGroups } from './quarantine-groups.ts';
import { findImport, type ImportRow } from './queries.ts';
import { chosenOf } from './reading-wish.ts';
import { nameOfSender } from './sender-queries.ts';
import type { UploadFolder } from './upload-folder.ts';

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
export async function showImport(scope: Scope, uploads: UploadFolder, id: string): Promise<ImportPreview> {
  scope.require('delivery.read');
  const row = await findImport(scope, id);
  if (!row) throw new Fault('import.notFound');
  await requireConduct(scope);
  const { report } = row;
  const understood = row.state === 'reading' ? (row.partial ?? report) : report;
  const input = understood?.inputs[0];
  // before anything of its rows is understood there is nothing of them to see
  if (understood && (!working.has(row.state) || isNewOpening(scope.accountId, id, row.state, scope.now)))
    scope.audit('delivery.opened', id, { state: row.state });
  const known = await listProfiles(scope);
  const saved = known.find((profile) => profile.id === row.profileId);
  const kept = row.state === 'stored' ? (await uploads.held(id)) !== null : row.state === 'previewed';
  return {
    ...summaryOf(row, scope.now),
    rows: understood?.rows ?? null,
    mappable: waitsForMapping(row) && isMappable(row.fault?.code ?? ''),
    profile: input?.profile ?? null,
    profileName: understood?.profileName ?? null,
    encoding: input?.encoding ?? null,
    delimiter: input?.delimiter ?? null,
    decimalComma: understood?.decimalComma ?? false,
    period: report?.period ?? null,
    undo: report?.undo ?? null,
    columns: (understood?.columns ?? []).map(columnOf),
    quarantine: quarantineGroups(await quarantinedValues(scope, id), report),
    correctable: kept,
    corrections: await listCorrections(scope, id),
    asks: row.state === 'previewed' ? (report?.read?.asks ?? []).map((ask) => ({ ...ask, fieldName: nameOf(ask.field) })) : [],
    reading: {
      chosen: chosenOf(row.reading),
      sheet: report?.read?.sheet ?? null,
      headerLine: report?.read?.headerLine ?? null,
      sheets: [...(report?.read?.sheets ?? [])],
      profiles: [
        ...known.map(({ id: key, name }) => ({ key, name: { sv: name, en: name } })),
        ...layouts.filter(({ key }) => !known.some(({ sourceKey }) => sourceKey === key)).map(({ key, name }) => ({ key, name })),
      ],
    },
    rereadable: row.state === 'previewed' || waitsForMapping(row),
    savedProfile: saved ? { id: saved.id, name: saved.name, version: saved.version } : null,
    sender: row.senderId === null ? null : await nameOfSender(scope, row.senderId),
    warnings: [...(report?.warnings ?? [])],
  };
}

const nameOf = (field: string | null) => (field === null ? null : (fieldWords[field] ?? { sv: field, en: field }));

function columnOf(reading: ColumnReading): ImportPreview['columns'][number] {
  const { note } = reading;
  return {
    column: reading.column,
    field: reading.field,
    fieldName: nameOf(reading.field),
    examples: [...reading.examples],
    parseRate: reading.parseRate,
    empty: reading.empty,
    note: note && { sv: say(note.key, note.details, 'sv'), en: say(note.key, note.details, 'en') },
    personal: reading.personal === null ? null : (personalWords[reading.personal] ?? { sv: reading.personal, en: reading.personal }),
  };
}
