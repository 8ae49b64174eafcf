// How a delivery that was not recognised could be read: the mapping it was last read with, or a proposal made from its columns.
// Made anew each time it is asked for and kept nowhere, since it holds values of columns that nobody has chosen yet.
import { readFile } from 'node:fs/promises';
import {
  Fault,
  type FullMapping,
  mappingFile,
  proposedMapping,
  rereadableFaults,
  seenColumns,
  sourceNameOf,
  type unknownColumns,
} from '@samsyn/domain';
import type { z } from 'zod';
import { requireConduct } from '../conduct/require-conduct.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { openTables } from '../files/open-tables.ts';
import type { TableHead } from '../files/table.ts';
import { findImport, type ImportRow } from './queries.ts';
import { openingOf } from './read-import.ts';
import type { UploadFolder } from './upload-folder.ts';

/** Refused, but kept: read in another way it may do. */
export function waitsForMapping(row: ImportRow): boolean {
  return row.state === 'refused' && row.fault !== null && rereadableFaults.has(row.fault.code);
}

/** @throws Fault import.notFound; conduct.notAccepted; import.notReady when the delivery neither waits for a mapping nor was read with one */
export async function proposeMapping(database: Database, uploads: UploadFolder, who: Who, id: string): Promise<FullMapping> {
  const row = await openWaiting(database, uploads, who, id);
  const kept = await uploads.mapping(id);
  if (kept) return mappingFile.parse(JSON.parse(await readFile(kept, 'utf8')));
  const name = sourceNameOf(row.fileName);
  const proposed = proposedMapping(await headOf(uploads, row));
  return mappingFile.parse(name === '' ? proposed : { ...proposed, name: { sv: name, en: name } });
}

/** What was found in it, for whoever maps it by hand. @throws as proposeMapping */
export async function showColumns(
  database: Database,
  uploads: UploadFolder,
  who: Who,
  id: string,
): Promise<z.infer<typeof unknownColumns>> {
  const head = await headOf(uploads, await openWaiting(database, uploads, who, id));
  const { sheet, otherSheets = [], headerLine } = head;
  return {
    sheet,
    otherSheets: [...otherSheets],
    headerLine,
    columns: seenColumns(head).map((seen) => ({ ...seen, examples: [...seen.examples], values: [...seen.values] })),
  };
}

async function openWaiting(database: Database, uploads: UploadFolder, who: Who, id: string): Promise<ImportRow> {
  const row = await withScope(database, who, async (scope) => {
    scope.require('incident.import');
    const found = await findImport(scope, id);
    if (found) {
      await requireConduct(scope);
      scope.audit('delivery.opened', id, { state: found.state, mapping: true });
    }
    return found;
  });
  if (!row) throw new Fault('import.notFound');
  // what a person chose is changed by her as long as nothing is stored
  const chosen = row.state === 'previewed' && (await uploads.mapping(id)) !== null;
  if (!waitsForMapping(row) && !chosen) throw new Fault('import.notReady', { state: row.state });
  return row;
}

async function headOf(uploads: UploadFolder, row: ImportRow): Promise<TableHead> {
  const tables = await openTables(uploads.path(row.id, row.fileName), openingOf(row.reading));
  try {
    const [first] = tables;
    if (!first) throw new Fault('import.notReady', { state: row.state });
    return first.head;
  } finally {
    for (const table of tables) await table.close();
  }
}
