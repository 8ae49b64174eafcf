// What an import read, accepted, quarantined and already knew: read = accepted + quarantined + alreadyKnown, always.

export interface RowCounts {
  read: number;
  accepted: number;
  quarantined: number;
  alreadyKnown: number;
  /** sum of count over accepted rows that are incidents */
  incidents: number;
  /** accepted rows that are something else: a nightly summary, a "därav" row, a zero count */
  notIncidents: Record<string, number>;
  withoutPlace: number;
  withoutTime: number;
}

/** Before the first row is read, and where sums begin. */
export const noRows = (): RowCounts => ({
  read: 0,
  accepted: 0,
  quarantined: 0,
  alreadyKnown: 0,
  incidents: 0,
  notIncidents: {},
  withoutPlace: 0,
  withoutTime: 0,
});

/** Faults of a time: a row can be taken in without it. */
const ofTime = [
  'import.badDate',
  'import.dateRange',
  'import.noSuchDay',
  'import.noSuchMonth',
  'import.noSuchClock',
  'import.shortYear',
  'import.sheetDay',
  'import.future',
] as const;
export const timeFaults: ReadonlySet<string> = new Set(ofTime);

/** Everything that one row can be refused for; each has its sentence, which is a test of `quarantineSentence`. */
export const rowFaults = [
  ...ofTime,
  'import.timeOrder',
  'import.badCount',
  'import.metres',
  'import.swapped',
  'import.elsewhere',
  'import.personal',
  'import.unknownCode',
  'import.ambiguousAddress',
  'import.bareRow',
] as const;
export type RowFault = (typeof rowFaults)[number];

/** Refusals of a whole file that a mapping file can mend: its columns are not known, or not read as they are meant. */
const mappableFaults: ReadonlySet<string> = new Set([
  'import.unknownProfile',
  'import.mapping',
  'import.noTime',
  'import.dateOrder',
  'import.metres',
  'import.swapped',
  'import.elsewhere',
]);
export const isMappable = (fault: string): boolean => mappableFaults.has(fault);

/** Refusals of a whole file that is kept for a while, since a person can have it read in another way: mapped, or with a setting of its own. */
export const rereadableFaults: ReadonlySet<string> = new Set([
  ...mappableFaults,
  'import.encoding',
  'import.notInEncoding',
  'import.delimiter',
  'import.noHeader',
  'import.noSheet',
]);

/** One refused row. `value` is masked before it is put here; what else the row held is not in it. */
export interface QuarantinedRow {
  readonly file: string;
  /** 1-based line (CSV), row (XLSX) or item number (JSON) in the file */
  readonly line: number;
  readonly column: string;
  readonly value: string;
  /** fault code, e.g. import.badDate */
  readonly fault: string;
}

export interface InputFile {
  readonly file: string;
  readonly sha256: string;
  readonly profile: string;
  readonly encoding: string;
  /** null for XLSX and JSON */
  readonly delimiter: string | null;
}

/** How one column of the file was understood; examples are masked and at most five. */
export interface ColumnReading {
  readonly column: string;
  /** field of Samsyn, or null: not stored */
  readonly field: string | null;
  readonly examples: readonly string[];
  /** share of non-empty cells that could be read, 0–1; null when not stored */
  readonly parseRate: number | null;
  readonly empty: number;
  /** how it was read, as a words key with parameters */
  readonly note: { readonly key: string; readonly details: Readonly<Record<string, string | number>> } | null;
  /** personal data was seen in a column that is not stored: said once */
  readonly personal: string | null;
}
