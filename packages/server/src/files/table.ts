// A file as a table of text cells: the one shape that every reader (CSV, XLSX, JSON) gives and every profile takes.
import type { NumberStyle } from './number-style.ts';

/** Rows with their place in the file. Cells are trimmed text, '' = empty; a ragged row is padded or carries its extra cells. */
export interface RowChunk {
  readonly rows: readonly (readonly string[])[];
  /** 1-based line (CSV), sheet row (XLSX) or item number (JSON) of each row */
  readonly lines: Int32Array;
}

/** What was understood about the file before the first data row. */
export interface TableHead {
  /** base name, with "archive.zip/member.csv" for a member */
  readonly file: string;
  readonly format: 'csv' | 'xlsx' | 'json' | 'geojson';
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** other visible sheets of the workbook, which were not read */
  readonly otherSheets?: readonly string[];
  /** 1-based row of a sheet where the data begin */
  readonly dataFrom?: number;
  /** per column of a sheet: its dates carry times, so midnight is written out */
  readonly timed?: readonly boolean[];
  /** 1-based line of the (last) header row; 0 when the format has none */
  readonly headerLine: number;
  readonly columns: readonly string[];
  /** per column: numbers in it are written with a decimal comma */
  readonly decimalComma: readonly boolean[];
  /** per column: decimal sign and digit grouping, for readNumber() */
  readonly numberStyles: readonly NumberStyle[];
  /** the first rows (≤ 1,000), for recognising the profile; they come again from rows() */
  readonly sample: readonly (readonly string[])[];
}

/** Rows of a file that are no rows of the table. They are counted so that every line of the file is accounted for. */
export interface LeftOut {
  blank: number;
  notes: number;
  /** where the notes stand */
  noteLines: number[];
  repeatedHeadings: number;
}

/**
 * An opened table. rows() may be taken once and closes the table when it ends, fails or is left; close() is for tables whose rows
 * are not taken. sha256 is known when rows() has ended.
 */
export interface Table {
  readonly head: TableHead;
  rows(): AsyncIterable<RowChunk>;
  /** sha256 of the file as given (packed, if it is), known when rows() has ended */
  sha256(): string;
  /** lines of the file that are no rows of the table (blank, notes below it, repeated headings), final when rows() has ended */
  leftOut(): Readonly<LeftOut>;
  /** share of the file read so far, 0–1 */
  progress(): number;
  close(): Promise<void>;
}
