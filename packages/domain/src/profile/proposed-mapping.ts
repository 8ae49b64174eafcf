// A mapping file to edit, for a table that no profile knows: what each column seems to be, by its heading and by its cells.
// It is a proposal that can be used as it stands; what it cannot tell is left empty and then listed as unmapped. A value is decided only where it is
// the very name of one of our kinds.
import { Fault } from '../fault.ts';
import { isFootRow } from '../import/foot-row.ts';
import { readClock } from '../incident/clock.ts';
import { decideDateOrder } from '../incident/date-order.ts';
import { readWallTime } from '../incident/wall-time.ts';
import { categoryNamed, placeTypeNamed } from '../words/named-kinds.ts';
import type { Field } from './layout.ts';
import type { MappingFile } from './mapping-file.ts';
import { plainHeading } from './profiles.ts';
import { mayBeShown, shownExamples } from './shown-examples.ts';

/**
 * A table that no profile knows, with the mapping file proposed for it. The proposal is no detail of the fault: details are kept and
 * logged, and the proposal holds values of columns that nobody has mapped yet.
 */
export class UnknownTable extends Fault {
  readonly mapping: MappingFile;
  constructor(file: string, table: ProposalTable) {
    super('import.unknownProfile', { file });
    this.mapping = proposedMapping(table);
  }
}

export interface ProposalTable {
  readonly columns: readonly string[];
  /** the first rows */
  readonly sample: readonly (readonly string[])[];
}

interface Column {
  readonly name: string;
  readonly plain: string;
  /** filled cells */
  readonly cells: readonly string[];
  readonly rows: number;
  /** rows that are not the same as another in every cell: a row that stands twice has its id twice */
  readonly different: number;
}

type Test = (column: Column) => boolean;
const heading =
  (pattern: RegExp): Test =>
  ({ plain }) =>
    pattern.test(plain);
const most = (column: Column, test: (cell: string) => boolean): boolean =>
  column.cells.length > 0 && column.cells.filter(test).length > column.cells.length * 0.9;
const numberOf = (cell: string): number => (/^-?\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN);
const numbersWithin =
  (low: number, high: number): Test =>
  (column) =>
    most(column, (cell) => numberOf(cell) >= low && numberOf(cell) <= high);
const isTime: Test = (column) => {
  const order = decideDateOrder(column.cells);
  return most(column, (cell) => cell.length > 5 && typeof readWallTime(cell, order === 'unclear' ? 'mdy' : order, 'UTC') !== 'string');
};
const isClock: Test = (column) => most(column, (cell) => !Number.isNaN(readClock(cell)));
const isPoint: Test = (column) => most(column, (cell) => /^\(?-?\d+\.\d+, ?-?\d+\.\d+\)?$/.test(cell));
const isUnique: Test = (column) => column.cells.length === column.rows && new Set(column.cells).size === column.different;
/** What describes a person is no kind of event, however few its values are. */
const ofPersons = /\b(?:sex|sexo|gender|kön|race|ethnicity|ålder|age|namn|name|yrke)\b/;
/** Who told, who handles, whom it concerns: values of such a column are shown to nobody before it is chosen, and chosen it holds no field of ours. */
const namesPersons = /namn|name\b|anmäl|uppgiftsl|handlägg|person|målsäg|vittne|kontakt|telefon|phone|mail|e-post|adress|address/;
/** By its heading, unless no cell has a letter: "Anmäld" is who told or when. */
const mayNamePersons: Test = ({ plain, cells }) =>
  (ofPersons.test(plain) || namesPersons.test(plain)) && cells.some((cell) => /\p{L}/u.test(cell));
const isText: Test = (column) => !ofPersons.test(column.plain) && most(column, (cell) => /\p{L}/u.test(cell));
const hasFewValues: Test = (column) => new Set(column.cells).size <= Math.max(20, column.cells.length / 10);
const both =
  (...tests: readonly Test[]): Test =>
  (column) =>
    tests.every((test) => test(column));

/** In order: a field takes the first column that is left and fits. */
const guesses: readonly (readonly [Field, Test])[] = [
  ['latitude', both(heading(/^lat|latitud|\.lat$/), numbersWithin(-90, 90))],
  ['longitude', both(heading(/^(?:lon|lng)|longitud|\.lon$/), numbersWithin(-180, 180))],
  ['y', both(heading(/^y\b|^n\b|nord|north|^lat/), numbersWithin(1_000, 10_000_000))],
  ['x', both(heading(/^x\b|^e\b|öst|ost|east|^lon|^lng/), numbersWithin(1_000, 10_000_000))],
  ['point', isPoint],
  ['to', both(heading(/slut|\bend|\btill?\b|\bto\b/), isTime)],
  ['from', both(heading(/start|börja|\bfr(?:ån|om)?\b|from|begin/), isTime)],
  ['month', both(heading(/månad|month/), (column) => most(column, (cell) => cell.length < 11))],
  ['year', both(heading(/^år\b|year/), numbersWithin(1950, 2100))],
  ['from', isTime],
  ['date', isTime],
  ['toTime', both(heading(/(?:slut|\bend|\bto\b).*|till?.*tid/), isClock)],
  ['fromTime', both(heading(/tid|time|klock|\bkl\b|\btm\b/), isClock)],
  ['count', both(heading(/\bantal\b|\bcount\b|^n$|number of/), numbersWithin(0, 1e9))],
  ['code', both(heading(/kod|code/), (column) => most(column, (cell) => /^\d{3,4}$/.test(cell)))],
  ['id', both(heading(/\bid\b|nummer|number|uid|diarie|ärende/), isUnique)],
  ['category', both(heading(/typ|kategori|slag|brott|händelse|^vad\b|category|offen[cs]e|crime|kind|^what\b/), isText)],
  ['area', both(heading(/område|stadsdel|distri[kc]t|kommun|^var\b|area|ward|beat|region|neighbou?rhood|^where\b/), isText)],
  ['placeType', both(heading(/plats|place|location|premises/), isText, hasFewValues)],
  ['category', both(isText, hasFewValues)],
];

const listedValues = 60;

/** What a person sees of a column before she has said what it is. */
export interface SeenColumn {
  readonly column: string;
  /** at most five different values; none of a column that may name persons, none that may be personal data */
  readonly examples: readonly string[];
  /** there are values, and none is shown because they may name persons */
  readonly hidden: boolean;
  /** the values to decide if it holds a kind of event or place, commonest first; [] where they are many, numbers or times */
  readonly values: readonly string[];
}

/** The columns of a table that no profile knows. Costs a pass over the sample. */
export function seenColumns(table: ProposalTable): SeenColumn[] {
  return columnsOf(table).map((column) => {
    const hidden = mayNamePersons(column);
    const examples = hidden ? [] : shownExamples(column.cells);
    return {
      column: column.name,
      examples,
      hidden: examples.length === 0 && column.cells.length > 0,
      values: !hidden && isText(column) && hasFewValues(column) && !isTime(column) ? valuesOf(column) : [],
    };
  });
}

/** Values with the key that each is the very name of; '' = to be decided. */
export function decidedByName(values: readonly string[], named: (value: string) => string | null): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, named(value) ?? '']));
}

/** The proposal as JSON to save and edit. Values that may be personal data are not in it. */
export function proposedMapping(table: ProposalTable): MappingFile {
  const left = new Set(columnsOf(table));
  const chosen = new Map<Field, Column>();
  for (const [field, fits] of guesses) {
    if (chosen.has(field)) continue;
    const column = [...left].find(fits);
    if (!column) continue;
    chosen.set(field, column);
    left.delete(column);
  }
  const kind = chosen.get('category');
  const times = ['from', 'to', 'date'] as const;
  const order = decideDateOrder(times.flatMap((field) => chosen.get(field)?.cells ?? []));
  return {
    name: { sv: 'Namn på källan', en: 'Name of the source' },
    kind: 'other',
    timeZone: 'Europe/Stockholm',
    ...(order === 'ymd' ? {} : { dateOrder: order === 'unclear' ? 'dmy' : order }),
    ...(chosen.has('x') ? { epsg: 3006 } : {}),
    columns: Object.fromEntries([...chosen].map(([field, { name }]) => [name, field])),
    categories: decidedByName(valuesOf(kind), categoryNamed),
    placeTypes: decidedByName(valuesOf(chosen.get('placeType')), placeTypeNamed),
    ...(kind || chosen.has('code') ? {} : { category: 'other' }),
  };
}

function columnsOf({ columns, sample }: ProposalTable): Column[] {
  // a sum in the column of dates makes it no less a column of dates
  const rows = sample.filter((row) => !isFootRow(row));
  const different = new Set(rows.map((row) => row.join('\u0000'))).size;
  return columns.map((name, c) => ({
    name,
    plain: plainHeading(name),
    cells: rows.map((row) => row[c] ?? '').filter((cell) => cell !== ''),
    rows: rows.length,
    different,
  }));
}

/** The commonest values first: deciding these decides most rows. */
function valuesOf(column: Column | undefined): string[] {
  const counts = new Map<string, number>();
  for (const cell of column?.cells ?? []) if (mayBeShown(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, listedValues)
    .map(([value]) => value);
}
