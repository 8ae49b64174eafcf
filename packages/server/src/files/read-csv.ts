// Delimited text as a table: two passes in bounded memory. The first decides the encoding on all bytes, the second gives rows.
// papaparse does the parsing, on half-megabyte pieces whose last, possibly unfinished row waits for the next piece.
import { Fault } from '@samsyn/domain';
import { type CsvDialect, decideDialect, parseCsv, usualWidth } from './csv-dialect.ts';
import { decodeText } from './decode.ts';
import type { EncodingDecision } from './encoding.ts';
import type { GivenFile } from './given-file.ts';
import { findLayout } from './header.ts';
import { numberStyle } from './number-style.ts';
import { nothingLeftOut, openedTable } from './opened-table.ts';
import type { ReadLimits } from './read-limits.ts';
import { RowCollector, shapeRow } from './row-shape.ts';
import type { LeftOut, RowChunk, Table, TableHead } from './table.ts';
import { type TextOptions, witness } from './text-witness.ts';
import type { Unpacked } from './unpacked.ts';

/** The head is decided on at least this many rows, or on `headText` characters, or on the whole text. */
const headRows = 1_500;
const headText = 4_000_000;
const sampleRows = 1_000;

export async function openCsv(unpacked: Unpacked, given: GivenFile, options: TextOptions): Promise<Table> {
  const { decision, total, kept } = await witness(unpacked, options.encoding, options.keep);
  if (total === 0) throw new Fault('import.empty', { file: unpacked.file });
  let seen = 0;
  const bytes = counted(kept ?? unpacked.bytes(), (n) => {
    seen += n;
  });
  const texts = decodeText(bytes, decision, unpacked.file);
  try {
    const start = await readStart(texts);
    const dialect = decideDialect(start.text, start.complete, options.delimiter);
    const csv = csvHead(unpacked.file, start, dialect, decision, options);
    const leftOut = nothingLeftOut();
    const { onProgress } = options;
    return openedTable(given, {
      head: csv.head,
      leftOut,
      rows: () => csvRows(start, texts, dialect, csv, leftOut, options),
      share: () => seen / total,
      onClose: () => texts.return(undefined),
      ...(onProgress && { onProgress }),
    });
  } catch (error) {
    await texts.return(undefined);
    throw error;
  }
}

async function* counted(bytes: AsyncIterable<Buffer>, count: (n: number) => void): AsyncGenerator<Buffer> {
  for await (const piece of bytes) {
    count(piece.length);
    yield piece;
  }
}

interface Start {
  readonly text: string;
  readonly complete: boolean;
}

async function readStart(texts: AsyncGenerator<string>): Promise<Start> {
  let text = '';
  let breaks = 0;
  while (breaks < headRows && text.length < headText) {
    const next = await texts.next();
    if (next.done) return { text, complete: true };
    text += next.value;
    for (const c of next.value) if (c === '\n' || c === '\r') breaks++;
  }
  return { text, complete: false };
}

interface CsvHead {
  readonly head: TableHead;
  /** how many rows of the text come before the data */
  readonly rowsBefore: number;
  readonly headings: readonly string[];
}

function csvHead(file: string, start: Start, dialect: CsvDialect, decision: EncodingDecision, options: TextOptions): CsvHead {
  const { rows } = parseCsv(start.text, dialect, !start.complete);
  if (rows.length === 0 && !start.complete) refuseHugeRow(file, start.text, dialect, 1, options.limits);
  refuseWide(file, rows, options.limits);
  const lines = lineNumbers(start.text, rows, dialect.newline, 1);
  refuseIrregular(file, rows);
  for (const row of rows) shapeRow(row, 0);
  const layout = findLayout(rows, options.headings, lines);
  if ('fault' in layout) throw new Fault(layout.fault, { file, line: lines[layout.row] ?? 1 });
  const { columns, headerFrom, headerTo } = layout;
  const sample: string[][] = [];
  for (let r = headerTo; r < rows.length && sample.length < sampleRows; r++) {
    const row = rows[r]!;
    if (shapeRow(row, columns.length) > 0) sample.push(row);
  }
  const styles = columns.map((_, c) =>
    numberStyle(
      sample.map((row) => row[c]!),
      dialect.delimiter,
    ),
  );
  return {
    rowsBefore: headerTo,
    headings: headerTo > headerFrom ? rows[headerTo - 1]! : [],
    head: {
      file,
      format: 'csv',
      encoding: decision.encoding,
      delimiter: dialect.delimiter,
      sheet: null,
      headerLine: headerTo > headerFrom ? lines[headerTo - 1]! : 0,
      columns,
      decimalComma: styles.map((style) => style.decimalComma),
      numberStyles: styles,
      sample,
    },
  };
}

/** Second pass: rows in chunks. Pulled by the consumer, so nothing is read ahead of it but one piece. */
async function* csvRows(
  start: Start,
  texts: AsyncGenerator<string>,
  dialect: CsvDialect,
  { head, rowsBefore, headings }: CsvHead,
  leftOut: LeftOut,
  options: TextOptions,
): AsyncGenerator<RowChunk> {
  const { limits } = options;
  const collector = new RowCollector(head.columns.length, leftOut);
  const signature = headings.map((name) => name.trim());
  let rest = start.text;
  let complete = start.complete;
  let line = 1;
  let before = rowsBefore;
  for (;;) {
    const { rows, cursor } = parseCsv(rest, dialect, !complete);
    if (rows.length === 0 && !complete) refuseHugeRow(head.file, rest, dialect, line, limits);
    if (rest.length > limits.cellBytes) refuseHugeCells(head.file, rest, rows, dialect, line, limits);
    refuseWide(head.file, rows, limits, line);
    const lines = lineNumbers(rest, rows, dialect.newline, line);
    for (let r = 0; r < rows.length; r++) {
      if (before > 0) {
        before--;
        continue;
      }
      const row = rows[r]!;
      if (signature.length > 1 && row[0]?.trim() === signature[0] && repeatsHeadings(row, signature, head.file, lines[r]!)) {
        leftOut.repeatedHeadings++;
        continue;
      }
      collector.add(row, lines[r]!);
    }
    line = lines[rows.length]!;
    if (complete) collector.end();
    if (collector.size > 0) {
      yield collector.take();
    }
    // an emptied list that the collector of memory has already put with the old cannot keep the next piece alive, and that one the next (half the time)
    rows.length = 0;
    if (complete) return;
    rest = rest.substring(cursor);
    const next = await texts.next();
    if (next.done) complete = true;
    else rest += next.value;
  }
}

/** Files joined end to end repeat their headings; other headings below begin another table, which is refused. */
function repeatsHeadings(row: readonly string[], signature: readonly string[], file: string, line: number): boolean {
  let equal = 0;
  for (let c = 0; c < signature.length; c++) if ((row[c] ?? '').trim() === signature[c]) equal++;
  if (equal * 2 <= signature.length) return false;
  const extra = row.slice(signature.length).some((cell) => cell.trim() !== '');
  if (equal === signature.length && !extra) return true;
  if (equal >= 3) throw new Fault('import.secondTable', { file, line });
  return false;
}

/** Line where each row starts, and at the end the line after the last row. Quoted cells may hold line breaks. */
function lineNumbers(text: string, rows: readonly (readonly string[])[], newline: string, from: number): Int32Array {
  const lines = new Int32Array(rows.length + 1);
  // cells are only looked through where there are more line breaks than rows
  const quoted = (text.includes('"') || text.includes("'")) && hasMoreThan(rows.length, newline, text);
  let line = from;
  for (let r = 0; r < rows.length; r++) {
    lines[r] = line++;
    if (!quoted) continue;
    for (const cell of rows[r]!) {
      for (let i = cell.indexOf(newline); i >= 0; i = cell.indexOf(newline, i + 1)) line++;
    }
  }
  lines[rows.length] = line;
  return lines;
}

function hasMoreThan(n: number, part: string, text: string): boolean {
  let found = 0;
  for (let i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) if (++found > n) return true;
  return false;
}

/** Rows of ever different width mean that the cells are separated by something else, a blank for instance. */
function refuseIrregular(file: string, rows: readonly (readonly string[])[]): void {
  const filled = rows.filter((row) => row.length > 1 || row[0]?.trim() !== '');
  const width = usualWidth(filled);
  const regular = filled.filter((row) => row.length === width).length;
  if (width > 1 && filled.length >= 10 && regular * 2 < filled.length) throw new Fault('import.delimiter', { file });
}

function refuseWide(file: string, rows: readonly (readonly string[])[], limits: ReadLimits, line = 1): void {
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!;
    if (row.length > limits.columns) throw new Fault('import.tooManyColumns', { file, line: line + r, n: row.length, max: limits.columns });
  }
}

/** A row that has not ended within the limit, often because a quotation mark is missing. */
function refuseHugeRow(file: string, rest: string, dialect: CsvDialect, line: number, limits: ReadLimits): void {
  if (rest.length <= limits.rowBytes) return;
  const { rows } = parseCsv(rest, dialect, false);
  refuseHugeCells(file, rest, rows, dialect, line, limits);
  throw new Fault('import.rowTooLarge', { file, line, mb: limits.rowBytes / 1e6 });
}

function refuseHugeCells(file: string, text: string, rows: string[][], dialect: CsvDialect, line: number, limits: ReadLimits): void {
  const lines = lineNumbers(text, rows, dialect.newline, line);
  rows.forEach((row, r) => {
    let size = 0;
    for (const cell of row) {
      size += cell.length;
      if (cell.length > limits.cellBytes) throw new Fault('import.cellTooLarge', { file, line: lines[r]!, mb: limits.cellBytes / 1e6 });
    }
    if (size > limits.rowBytes) throw new Fault('import.rowTooLarge', { file, line: lines[r]!, mb: limits.rowBytes / 1e6 });
  });
}
