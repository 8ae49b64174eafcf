// What somebody says about a column that is not as in the last delivery: what it holds, or that it is left out.
import { Fault, type Field, type ImportSummary } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { findImport, lockImport, setImportReport, setImportState, setReading } from './queries.ts';
import { summaryOf } from './show-import.ts';

/** Read again only when the answer is another than what it was read as. @throws Fault import.notFound, import.notReady, import.noColumn */
export async function answerColumn(
  database: Database,
  who: Who,
  order: OrderJob,
  id: string,
  { column, field }: { readonly column: string; readonly field: Field | null },
): Promise<ImportSummary> {
  const summary = await withScope(database, who, async (scope) => {
    scope.require('incident.import');
    const row = await lockImport(scope, id);
    if (!row) throw new Fault('import.notFound');
    const { report } = row;
    if (row.state !== 'previewed' || !report?.read) throw new Fault('import.notReady', { state: row.state });
    const ask = report.read.asks.find((one) => one.column === column);
    if (!ask && !report.columns.some((reading) => reading.column === column)) throw new Fault('import.noColumn', { col: column });
    const columns = { ...row.reading.columns, [column]: field };
    await setReading(scope, id, { ...row.reading, columns });
    scope.audit('import.columnAnswered', id, { column, field });
    // a missing column that is done without changes nothing of how the rest was read
    const asRead = ask !== undefined && (ask.kind === 'missing' ? field === null : field === ask.field);
    if (asRead) {
      const decided = { ...report.read.decided, columns: { ...report.read.decided.columns, [column]: field } };
      await setImportReport(scope, id, {
        ...report,
        read: { ...report.read, decided, asks: report.read.asks.filter((one) => one !== ask) },
      });
    } else await setImportState(scope, id, 'reading');
    return summaryOf((await findImport(scope, id))!, scope.now);
  });
  if (summary.state === 'reading') await order('read-import', { who, importId: id });
  return summary;
}
