// What a table leaves unread or reads otherwise than it stands: other sheets of its workbook, notes and sums below its rows, an hour that no
// clock showed.
import type { Table } from '../files/table.ts';
import { ToldRows } from './told-rows.ts';

interface Notice {
  readonly sv: string;
  readonly en: string;
}

/** Rows that are in the table and are told of by where they stand. */
export interface RowsToTell {
  readonly sums: ToldRows;
  readonly notes: ToldRows;
  readonly skippedHours: ToldRows;
  /** the id of a row before it */
  readonly sameId: ToldRows;
  /** time, place and kind of a row before it, to the minute, and no id that says whether they are one */
  readonly alike: ToldRows;
}

export const rowsToTell = (): RowsToTell => ({
  sums: new ToldRows(),
  notes: new ToldRows(),
  skippedHours: new ToldRows(),
  sameId: new ToldRows(),
  alike: new ToldRows(),
});

/** To be asked when the rows have been read. */
export function tableNotices(table: Table, rows: RowsToTell): Notice[] {
  const { file } = table.head;
  for (const line of table.leftOut().noteLines) rows.notes.note(line);
  return [
    ...sheetNotices(table),
    ...sumNotices(file, rows.sums),
    ...noteNotices(file, rows.notes),
    ...hourNotices(file, rows.skippedHours),
    ...twiceNotices(file, rows),
  ];
}

function sheetNotices({ head: { file, otherSheets = [] } }: Table): Notice[] {
  const sheets = otherSheets.join(', ');
  if (otherSheets.length === 0) return [];
  return otherSheets.length === 1
    ? [{ sv: `Bladet ${sheets} i ${file} är inte läst.`, en: `The sheet ${sheets} of ${file} has not been read.` }]
    : [{ sv: `Bladen ${sheets} i ${file} är inte lästa.`, en: `The sheets ${sheets} of ${file} have not been read.` }];
}

function sumNotices(file: string, sums: ToldRows): Notice[] {
  if (sums.count === 0) return [];
  if (sums.count === 1)
    return [
      {
        sv: `Rad ${sums.where('sv')} i ${file} är en summarad (${sums.first}) och räknas inte som en händelse.`,
        en: `Row ${sums.where('en')} of ${file} is a row of sums (${sums.first}) and is not counted as an incident.`,
      },
    ];
  return [
    {
      sv: `${sums.count} summarader i ${file} räknas inte som händelser: rad ${sums.where('sv')}.`,
      en: `${sums.count} rows of sums in ${file} are not counted as incidents: rows ${sums.where('en')}.`,
    },
  ];
}

function noteNotices(file: string, notes: ToldRows): Notice[] {
  if (notes.count === 0) return [];
  if (notes.count === 1)
    return [
      {
        sv: `Rad ${notes.where('sv')} i ${file} är en anteckning om tabellen och är inte läst.`,
        en: `Row ${notes.where('en')} of ${file} is a note on the table and has not been read.`,
      },
    ];
  return [
    {
      sv: `${notes.count} anteckningar om tabellen i ${file} är inte lästa: rad ${notes.where('sv')}.`,
      en: `${notes.count} notes on the table in ${file} have not been read: rows ${notes.where('en')}.`,
    },
  ];
}

function hourNotices(file: string, hours: ToldRows): Notice[] {
  if (hours.count === 0) return [];
  const [n, sv, en] = [hours.count, hours.where('sv'), hours.where('en')];
  return [
    {
      sv: `${n === 1 ? `Rad ${sv} i ${file} har` : `${n} rader i ${file} har`} ett klockslag som inte fanns (${hours.first}): klockan ställdes fram till sommartid. Det är läst som en timme senare${n === 1 ? '' : `: rad ${sv}`}.`,
      en: `${n === 1 ? `Row ${en} of ${file} has` : `${n} rows of ${file} have`} a time that did not exist (${hours.first}): the clock was put forward to summer time. It has been read as an hour later${n === 1 ? '' : `: rows ${en}`}.`,
    },
  ];
}

function twiceNotices(file: string, { sameId, alike }: RowsToTell): Notice[] {
  const said: Notice[] = [];
  if (sameId.count > 0)
    said.push({
      sv: `${sameId.count === 1 ? 'En rad' : `${sameId.count} rader`} i ${file} har samma id som en tidigare rad och räknas en gång: rad ${sameId.where('sv')}.`,
      en: `${sameId.count === 1 ? 'One row' : `${sameId.count} rows`} of ${file} ${sameId.count === 1 ? 'has' : 'have'} the id of an earlier row and ${sameId.count === 1 ? 'is' : 'are'} counted once: ${sameId.count === 1 ? 'row' : 'rows'} ${sameId.where('en')}.`,
    });
  if (alike.count > 0)
    said.push({
      sv: `${alike.count === 1 ? 'En rad' : `${alike.count} rader`} i ${file} har samma tid, plats och slag som en tidigare rad: rad ${alike.where('sv')}. Inget id säger att de är samma händelse, så de räknas var för sig.`,
      en: `${alike.count === 1 ? 'One row' : `${alike.count} rows`} of ${file} ${alike.count === 1 ? 'has' : 'have'} the time, place and kind of an earlier row: ${alike.count === 1 ? 'row' : 'rows'} ${alike.where('en')}. No id says that they are the same incident, so each is counted.`,
    });
  return said;
}
