// What a table leaves unread: other sheets of its workbook, and notes below it.
import type { Table } from '../files/table.ts';

interface Notice {
  readonly sv: string;
  readonly en: string;
}

/** To be asked when the rows have been read. */
export function tableNotices(table: Table): Notice[] {
  const { file, otherSheets = [] } = table.head;
  const { notes } = table.leftOut();
  const sheets = otherSheets.join(', ');
  const said: Notice[] = [];
  if (otherSheets.length === 1)
    said.push({ sv: `Bladet ${sheets} i ${file} är inte läst.`, en: `The sheet ${sheets} of ${file} has not been read.` });
  if (otherSheets.length > 1)
    said.push({ sv: `Bladen ${sheets} i ${file} är inte lästa.`, en: `The sheets ${sheets} of ${file} have not been read.` });
  if (notes === 1)
    said.push({ sv: `En anteckning under tabellen i ${file} är inte läst.`, en: `A note below the table of ${file} has not been read.` });
  if (notes > 1)
    said.push({
      sv: `${notes} anteckningar under tabellen i ${file} är inte lästa.`,
      en: `${notes} notes below the table of ${file} have not been read.`,
    });
  return said;
}
