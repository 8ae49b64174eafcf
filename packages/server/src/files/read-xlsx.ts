// A workbook as a table: the sheet that is most like a table, its headings found below any title, its cells as text.
// The packed file is held in memory (workbooks are small); rows are read one by one.
import { Fault } from '@samsyn/domain';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { GivenFile } from './given-file.ts';
import { findLayout, type Headings, type Layout } from './header.ts';
import { numberStyle } from './number-style.ts';
import { nothingLeftOut, openedTable } from './opened-table.ts';
import type { ReadLimits } from './read-limits.ts';
import { RowCollector, shapeRow } from './row-shape.ts';
import type { LeftOut, RowChunk, Table, TableHead } from './table.ts';
import { sheetCellText } from './xlsx-cell.ts';

export interface XlsxOptions {
  readonly limits: ReadLimits;
  readonly sheet?: string;
  readonly headings?: Headings;
  readonly onProgress?: (share: number) => void;
}

const headRows = 1_500;
const sampleRows = 1_000;
const chunkRows = 2_000;
/** Rows read of each sheet to choose among them. */
const judgedRows = 20_000;

interface SheetStart {
  readonly name: string;
  readonly rows: string[][];
  readonly lines: number[];
  readonly count: number;
}

export async function openXlsx(file: string, packed: Uint8Array, given: GivenFile, options: XlsxOptions): Promise<Table> {
  const names = await sheetNames(file, packed, options.sheet);
  const starts: SheetStart[] = [];
  for (const name of names) starts.push(await sheetStart(file, packed, name, names.length > 1 ? judgedRows : headRows, options.limits));
  const best = bestSheet(file, starts, options.headings);
  const head = sheetHead(file, best.start, best.layout, names);
  const leftOut = nothingLeftOut();
  let done = 0;
  const rows = () =>
    sheetRows(file, packed, best.start.name, head, leftOut, options.limits, (n) => {
      done = n;
    });
  const share = () => (best.start.count > 0 ? Math.min(1, done / best.start.count) : 0);
  const { onProgress } = options;
  return openedTable(given, { head, leftOut, rows, share, ...(onProgress && { onProgress }) });
}

/** Names of the visible sheets, or the one asked for. A sheet of nothing but a chart gives no rows and is never chosen. */
async function sheetNames(file: string, packed: Uint8Array, wanted?: string): Promise<string[]> {
  const visible: string[] = [];
  const all: string[] = [];
  await readable(file, () =>
    readXlsx(packed, {
      sheets: (info) => {
        all.push(info.name);
        if (!info.hidden && !info.veryHidden) visible.push(info.name);
        return false;
      },
    }),
  );
  if (wanted !== undefined) {
    if (!all.includes(wanted)) throw new Fault('import.noSheet', { file, sheet: wanted, sheets: visible.join(', ') });
    return [wanted];
  }
  return visible;
}

async function sheetStart(file: string, packed: Uint8Array, name: string, maxRows: number, limits: ReadLimits): Promise<SheetStart> {
  const rows: string[][] = [];
  const lines: number[] = [];
  let count = 0;
  try {
    for await (const row of streamXlsxRows(packed, { sheet: name, maxRows })) {
      count++;
      if (rows.length >= headRows) continue;
      const cells = textRow(file, row, limits);
      shapeRow(cells, 0);
      rows.push(cells);
      lines.push(row.index + 1);
    }
  } catch (error) {
    // A chart sheet has no cells at all; the reader says so by throwing.
    if (error instanceof Fault) throw error;
    if (count > 0) throw new Fault('import.broken', { file });
  }
  return { name, rows, lines, count };
}

/** The sheet with headings and the most filled rows of its table; without any such, the fault of the fullest sheet. */
function bestSheet(file: string, starts: readonly SheetStart[], headings?: Headings): { start: SheetStart; layout: Layout } {
  let best: { start: SheetStart; layout: Layout } | null = null;
  let most = 0;
  let fault = new Fault('import.noTable', { file });
  let fullest = 0;
  for (const start of starts) {
    const layout = findLayout(start.rows, headings, start.lines);
    if ('fault' in layout) {
      if (start.count > fullest) fault = new Fault(layout.fault, { file, line: start.lines[layout.row] ?? 1 });
      fullest = Math.max(fullest, start.count);
      continue;
    }
    const score = tableLikeness(start, layout);
    if (score > most) {
      most = score;
      best = { start, layout };
    }
  }
  if (!best) throw fault;
  return best;
}

/** Rows × share of cells filled × columns (at most ten count): text pages score low, long tables high. */
function tableLikeness(start: SheetStart, layout: Layout): number {
  const data = start.rows.slice(layout.headerTo);
  const width = layout.columns.length;
  let filled = 0;
  for (const row of data) for (let c = 0; c < width; c++) if ((row[c] ?? '') !== '') filled++;
  return start.count * (filled / Math.max(1, data.length * width)) * Math.min(10, width - 0.9);
}

function sheetHead(file: string, start: SheetStart, layout: Layout, sheets: readonly string[]): TableHead {
  const { columns, headerFrom, headerTo } = layout;
  const sample: string[][] = [];
  for (const row of start.rows.slice(headerTo)) {
    if (sample.length >= sampleRows) break;
    if (shapeRow(row, columns.length) > 0) sample.push(row);
  }
  const timed = columns.map((_, c) => sample.some((row) => /^\d{4}-\d{2}-\d{2} \d{2}:/.test(row[c]!)));
  for (const row of sample) addMidnight(row, timed);
  const styles = columns.map((_, c) =>
    numberStyle(
      sample.map((row) => row[c]!),
      null,
    ),
  );
  return {
    file,
    format: 'xlsx',
    encoding: 'utf-8',
    delimiter: null,
    sheet: start.name,
    otherSheets: sheets.filter((name) => name !== start.name),
    headerLine: headerTo > headerFrom ? start.lines[headerTo - 1]! : 0,
    dataFrom: start.lines[headerTo] ?? 0,
    timed,
    columns,
    decimalComma: styles.map((style) => style.decimalComma),
    numberStyles: styles,
    sample,
  };
}

async function* sheetRows(
  file: string,
  packed: Uint8Array,
  sheet: string,
  head: TableHead,
  leftOut: LeftOut,
  limits: ReadLimits,
  done: (rows: number) => void,
): AsyncGenerator<RowChunk> {
  const collector = new RowCollector(head.columns.length, leftOut);
  let n = 0;
  try {
    for await (const row of streamXlsxRows(packed, { sheet })) {
      n++;
      if (row.index + 1 < (head.dataFrom ?? 1)) continue;
      const cells = textRow(file, row, limits);
      if (head.timed) addMidnight(cells, head.timed);
      collector.add(cells, row.index + 1);
      if (collector.size >= chunkRows) {
        done(n);
        yield collector.take();
      }
    }
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('import.broken', { file });
  }
  collector.end();
  done(n);
  if (collector.size > 0) yield collector.take();
}

function textRow(file: string, row: { index: number; values: readonly (string | number | boolean | Date | null)[] }, limits: ReadLimits) {
  const cells: string[] = [];
  let last = row.values.length;
  while (last > 0 && (row.values[last - 1] === null || row.values[last - 1] === '')) last--;
  if (last > limits.columns) throw new Fault('import.tooManyColumns', { file, line: row.index + 1, n: last, max: limits.columns });
  for (let c = 0; c < last; c++) {
    const cell = sheetCellText(row.values[c] ?? null);
    if (cell.length > limits.cellBytes) throw new Fault('import.cellTooLarge', { file, line: row.index + 1, mb: limits.cellBytes / 1e6 });
    cells.push(cell);
  }
  return cells;
}

/** In a column of dates with times, midnight is a time too: every cell of the column is written alike. */
function addMidnight(row: string[], timed: readonly boolean[]): void {
  for (let c = 0; c < row.length; c++) if (timed[c] && /^\d{4}-\d{2}-\d{2}$/.test(row[c]!)) row[c] += ' 00:00:00';
}

async function readable<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && error.name === 'EncryptedFileError') throw new Fault('import.locked', { file });
    throw new Fault('import.broken', { file });
  }
}
