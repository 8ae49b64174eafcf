// The layouts that Samsyn knows, and how a table recognises its own by its columns.
import { Fault } from '../fault.ts';
import { braSol } from './bra-sol.ts';
import { chicago, policeUk } from './foreign-police.ts';
import type { Field, Layout } from './layout.ts';
import { polisenEvents } from './polisen-events.ts';
import { swedishPoliceExtract, swedishPolicePoints } from './swedish-police.ts';

export const layouts: readonly Layout[] = [swedishPolicePoints, swedishPoliceExtract, braSol, policeUk, polisenEvents, chicago];

/** Headings are compared without case, underscores, and spaces around or doubled (no-break spaces too). */
export const plainHeading = (heading: string): string => heading.replaceAll('_', ' ').replace(/\s+/g, ' ').trim().toLowerCase();

/** Tables that share columns with a layout but hold something else, told by a column that only they have. */
const others: readonly (readonly [heading: string, kind: string])[] = [
  ['outcome type', 'outcomes'],
  ['object of search', 'stop and search'],
];

/**
 * The one layout whose columns this table has; null when there is none, and so also when there are several.
 * @throws Fault import.otherTable for a table that is known to hold something else than incidents
 */
export function recogniseLayout(columns: readonly string[], file: string): Layout | null {
  const names = new Set(columns.map(plainHeading));
  for (const [heading, kind] of others) if (names.has(heading)) throw new Fault('import.otherTable', { file, kind });
  const found = layouts.filter(({ needs }) => needs.length > 0 && needs.every((name) => names.has(name)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Field of each column of the table, or null: not stored. A field is taken from its first column. */
export function fieldsOf(layout: Layout, columns: readonly string[]): (Field | null)[] {
  const byName = new Map(Object.entries(layout.columns).map(([name, field]) => [plainHeading(name), field]));
  const taken = new Set<Field>();
  return columns.map((column) => {
    const field = byName.get(plainHeading(column)) ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}
