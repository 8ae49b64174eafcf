// Exposures (inhabitants, dwellings, visits … per area and year) from a table: one row per area and year, or one column per year.
import { basename } from 'node:path';
import { type AreaSystem, type Exposure, Fault, yearUnsaid } from '@samsyn/domain';
import { readNumber } from '../files/number-style.ts';
import { openTables } from '../files/open-tables.ts';
import type { Table } from '../files/table.ts';
import { exposureColumns, exposureKind } from './exposure-columns.ts';

export interface ReadExposuresOptions {
  readonly name?: string;
  /** the year of figures that carry none; otherwise a year in the file's name, or none */
  readonly year?: number;
}

/**
 * Reads exposures from CSV, XLSX or JSON. With `areas`, codes and names become the system's keys, rows of other areas are left out, and a file
 * that knows none of them is refused; without, the first area column is the key. Empty cells are unknown, not nothing; a negative number is refused.
 * @throws Fault import.*, exposure.noArea, exposure.noValue, exposure.number, exposure.year, exposure.unknownAreas
 */
export async function readExposures(path: string, areas?: AreaSystem, options: ReadExposuresOptions = {}): Promise<Exposure[]> {
  const file = options.name ?? basename(path);
  const tables = await openTables(path, options.name === undefined ? {} : { name: options.name });
  try {
    const year = options.year ?? yearIn(file) ?? yearUnsaid;
    const all: Exposure[] = [];
    for (const table of tables) for await (const exposure of exposuresOf(table, areas, year)) all.push(exposure);
    return all;
  } finally {
    for (const table of tables) await table.close();
  }
}

function yearIn(name: string): number | null {
  const found = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(name);
  return found ? Number(found[1]) : null;
}

async function* exposuresOf(table: Table, areas: AreaSystem | undefined, unsaid: number): AsyncGenerator<Exposure> {
  const { head } = table;
  const { file } = head;
  const filled = (column: number) => head.sample.map((row) => row[column]!).filter((cell) => cell !== '');
  const isNumber = (column: number) => {
    const cells = filled(column);
    const numbers = cells.filter((cell) => Number.isFinite(readNumber(cell, head.numberStyles[column]!)));
    return cells.length === 0 || numbers.length * 2 > cells.length;
  };
  const columns = exposureColumns(head.columns, isNumber);
  const area = areaColumn(columns.areas, filled, areas);
  if (area === null) throw new Fault('exposure.noArea', { file });
  if (columns.values.length === 0) throw new Fault('exposure.noValue', { file });
  const keyOf = areaKeys(areas);
  const number = (cell: string, column: number) => readNumber(cell, head.numberStyles[column]!);
  let known = 0;
  let unknown = '';
  for await (const { rows, lines } of table.rows()) {
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r]!;
      const named = row[area]!;
      const areaKey = keyOf(named);
      if (areaKey === null) {
        unknown ||= named;
        continue;
      }
      known++;
      const rowYear = columns.year === null ? null : yearOf(row[columns.year]!);
      if (Number.isNaN(rowYear)) throw new Fault('exposure.year', { file, line: lines[r]!, column: head.columns[columns.year!]! });
      for (const { column, kind, year } of columns.values) {
        if (row[column] === '') continue;
        const value = number(row[column]!, column);
        if (!(value >= 0)) throw new Fault('exposure.number', { file, line: lines[r]!, column: head.columns[column]! });
        const said = columns.kind === null ? kind : exposureKind(row[columns.kind]!);
        yield { areaKey, kind: said, year: year ?? rowYear ?? unsaid, value, source: file };
      }
    }
  }
  if (known === 0) throw new Fault('exposure.unknownAreas', { file, area: unknown });
}

/** "2024", "2024-12-31" and "31/12/2024" are years; anything else is NaN. */
function yearOf(cell: string): number {
  const found = /^((?:19|20)\d\d)(?:-\d\d-\d\d)?$/.exec(cell) ?? /^\d\d?\/\d\d?\/((?:19|20)\d\d)$/.exec(cell);
  return found ? Number(found[1]) : Number.NaN;
}

/** The column whose cells are most often areas of the system; without a system the first one. */
function areaColumn(candidates: readonly number[], filled: (column: number) => string[], areas: AreaSystem | undefined): number | null {
  if (!areas) return candidates[0] ?? null;
  const keyOf = areaKeys(areas);
  const hits = candidates.map((column) => filled(column).filter((cell) => keyOf(cell) !== null).length);
  const most = Math.max(...hits);
  return candidates[hits.indexOf(most)] ?? null;
}

/** From a code or a name (any case) to the key of the system; a name that two areas share is no key. */
function areaKeys(areas: AreaSystem | undefined): (cell: string) => string | null {
  if (!areas) return (cell) => (cell === '' ? null : cell);
  const plain = (text: string) => text.trim().toLocaleLowerCase('sv');
  const keys = new Map(areas.areas.map((area) => [plain(area.key), area.key]));
  const names = new Map<string, string | null>();
  for (const area of areas.areas) {
    for (const name of new Set([plain(area.sv), plain(area.en)])) names.set(name, names.has(name) ? null : area.key);
  }
  return (cell) => keys.get(plain(cell)) ?? names.get(plain(cell)) ?? null;
}
