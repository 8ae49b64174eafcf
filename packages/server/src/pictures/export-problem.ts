// The numbers behind one problem leave as a table: with a purpose, as an entry of the log, and with both at its head.
import { Fault, type Lang, markLines, type PictureRatesQuery, picture as pictureSchema } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { requirePurpose } from '../log/require-purpose.ts';
import { takenLine } from '../log/taken-line.ts';
import { documentMark } from '../records/document-mark.ts';
import { csvText, csvType } from '../tables/csv-text.ts';
import { xlsxBytes, xlsxType } from '../tables/xlsx-bytes.ts';
import { currentPicture } from './current-picture.ts';
import { problemTable } from './problem-table.ts';
import { problemsBeside } from './problems-beside.ts';
import { bodyOf } from './rates-of-picture.ts';

interface Asked extends Omit<PictureRatesQuery, 'exposure'> {
  readonly rank: number;
  readonly purpose?: string | undefined;
  readonly lang: Lang;
}

/** @throws Fault scope.denied, export.purpose, export.purposePersonal, picture.notFound, picture.noProblem, and as a view does */
export async function exportProblem(
  database: Database,
  who: Who,
  format: 'csv' | 'xlsx',
  { rank, purpose: said, lang, ...which }: Asked,
): Promise<{ type: string; content: string | Buffer }> {
  const picture = pictureSchema.parse(JSON.parse(await bodyOf(database, who, which)));
  const problem = picture.problems.find((one) => one.rank === rank);
  if (!problem) throw new Fault('picture.noProblem');
  const id = which.picture === 'current' ? (await currentPicture(database, who)).id : which.picture;
  const { mark, beside } = await withScope(database, who, async (scope) => {
    scope.require('picture.export');
    const purpose = requirePurpose(said);
    scope.audit(
      'picture.exported',
      id,
      { format, name: picture.name, frozen: which.picture !== 'current', copy: picture.copy !== undefined, problem: problem.title.sv },
      { purpose },
    );
    return {
      mark: { ...(await documentMark(scope, 'picture', id, 'internal')), taken: await takenLine(scope, purpose, lang) },
      beside: (await problemsBeside(scope, picture, [problem], true)).get(rank) ?? null,
    };
  });
  const table = problemTable(picture, problem, lang, beside);
  const file = { ...table, notes: [...markLines(mark, lang), ...(table.notes ?? []), mark.taken] };
  return format === 'csv' ? { type: csvType, content: csvText(file, lang) } : { type: xlsxType, content: await xlsxBytes(file) };
}
