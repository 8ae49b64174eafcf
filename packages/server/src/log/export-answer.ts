// Takes an answer of the log away as a table: with a purpose, as an entry, all rows of the month.
import { type Lang, logQuestionWords, markLines, monthName } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { documentMark } from '../records/document-mark.ts';
import { noteRecord } from '../records/note-record.ts';
import type { TableFile } from '../tables/table-file.ts';
import { answerTable } from './answer-table.ts';
import { countEntries, type EntryRow, type LogQuery, listEntries } from './log-queries.ts';
import { requirePurpose } from './require-purpose.ts';
import { noteReading } from './show-answer.ts';
import { takenLine } from './taken-line.ts';

const atOnce = 5000;
/** More than any month of a municipality; a sheet holds ten times as many. */
const most = 100_000;

/** @throws Fault scope.denied, export.purpose, export.purposePersonal */
export async function exportAnswer(
  database: Database,
  who: Who,
  query: LogQuery,
  given: string | undefined,
  lang: Lang,
): Promise<TableFile> {
  const rows = await withScope(database, who, async (scope) => {
    scope.require('log.read');
    return countEntries(scope, query);
  });
  const purpose = requirePurpose(given);
  await noteReading(database, who, 'log.exported', query, { purpose, rows });
  return withScope(database, who, async (scope) => {
    const entries: EntryRow[] = [];
    for (let before: number | undefined; entries.length < most; ) {
      const page: EntryRow[] = await listEntries(scope, query, before, atOnce);
      entries.push(...page);
      before = page.at(-1)?.seq;
      if (page.length < atOnce) break;
    }
    const subject = [query.question, query.month, query.source, query.account].filter(Boolean).join(' ');
    const title = `Svar ur loggen: ${logQuestionWords[query.question].sv}, ${monthName(query.month, 'sv')}`;
    await noteRecord(scope, { kind: 'log-answer', subject, title });
    const table = answerTable(entries, query, await takenLine(scope, purpose, lang), lang);
    return { ...table, notes: [...markLines(await documentMark(scope, 'log-answer', subject, 'internal'), lang), ...(table.notes ?? [])] };
  });
}
