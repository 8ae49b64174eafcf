// The quarantine of a delivery as a file: for whoever corrects the rows at the sender's, with a purpose and as an entry of the log.
import { Fault, type Lang } from '@samsyn/domain';
import { requireConduct } from '../conduct/require-conduct.ts';
import type { Scope } from '../db/scope.ts';
import { requirePurpose } from '../log/require-purpose.ts';
import { takenLine } from '../log/taken-line.ts';
import type { TableFile } from '../tables/table-file.ts';
import { quarantineTable } from './quarantine-table.ts';
import { findImport, listQuarantine } from './queries.ts';

/** @throws Fault scope.denied, import.notFound, conduct.notAccepted, export.purpose, export.purposePersonal */
export async function exportQuarantine(
  scope: Scope,
  id: string,
  asked: { readonly purpose?: string | undefined; readonly lang: Lang },
): Promise<TableFile> {
  scope.require('quarantine.read');
  if (!(await findImport(scope, id))) throw new Fault('import.notFound');
  await requireConduct(scope);
  const purpose = requirePurpose(asked.purpose);
  const rows = await listQuarantine(scope, [id]);
  scope.audit('quarantine.exported', id, {}, { rows: rows.length, purpose });
  return { ...quarantineTable(rows, asked.lang), notes: [await takenLine(scope, purpose, asked.lang)] };
}
