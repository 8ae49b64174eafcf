// A mapping file says in JSON how any other table is laid out. docs/mapping-file.md describes it.
import { z } from 'zod';
import { categoryIndex } from '../category/categories.ts';
import { placeTypeIndex } from '../category/place-types.ts';
import { findCrimeCode } from '../crime-code/crime-codes.ts';
import { Fault } from '../fault.ts';
import type { Field, Layout } from './layout.ts';

const fields = [
  'id',
  'category',
  'code',
  'placeType',
  'area',
  'longitude',
  'latitude',
  'point',
  'x',
  'y',
  'from',
  'fromTime',
  'to',
  'toTime',
  'date',
  'month',
  'year',
  'count',
] as const satisfies readonly Field[];

export const mappingFile = z.strictObject({
  name: z.object({ sv: z.string().min(1), en: z.string().min(1) }),
  kind: z.enum(['police', 'events', 'other']).default('other'),
  timeZone: z.string().default('Europe/Stockholm'),
  dateOrder: z.enum(['ymd', 'mdy', 'dmy']).default('ymd'),
  precision: z.enum(['none', 'exact', 'snapped', 'street', 'area-centre', 'municipality-centre']).default('exact'),
  epsg: z.number().int().optional(),
  columns: z.record(z.string(), z.enum(fields)),
  categories: z.record(z.string(), z.string()).default({}),
  placeTypes: z.record(z.string(), z.string()).default({}),
  /** category of every row, for a table that holds one kind only */
  category: z.string().optional(),
});

/** @throws Fault import.mapping that names the first place in the file that is wrong */
export function layoutFromMapping(json: unknown, file: string): Layout {
  const parsed = mappingFile.safeParse(json);
  if (!parsed.success) throw new Fault('import.mapping', { file, at: parsed.error.issues[0]?.path.join('.') || 'JSON' });
  const mapping = parsed.data;
  const kinds = [...Object.values(mapping.categories), ...(mapping.category ? [mapping.category] : [])];
  const wrong = kinds.find((key) => categoryIndex(key) < 0) ?? Object.values(mapping.placeTypes).find((key) => placeTypeIndex(key) < 0);
  if (wrong !== undefined) throw new Fault('import.mapping', { file, at: wrong });
  const { categories, placeTypes, category } = mapping;
  return {
    key: `mapping:${mapping.name.en.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    name: mapping.name,
    kind: mapping.kind,
    timeZone: mapping.timeZone,
    immatureDays: 0,
    dateOrder: mapping.dateOrder,
    precision: mapping.precision,
    columns: mapping.columns,
    mapCategory(value) {
      const key = (Object.hasOwn(categories, value) ? categories[value] : undefined) ?? category ?? findCrimeCode(value)?.category;
      return key === undefined ? null : { category: key };
    },
    mapPlaceType: (value) => (Object.hasOwn(placeTypes, value) ? (placeTypes[value] ?? null) : null),
    ...(mapping.epsg === undefined ? {} : { epsg: mapping.epsg }),
    ...(mapping.timeZone === 'Europe/Stockholm' ? { box: [10, 55, 25, 70] as const } : {}),
  };
}

/** A mapping file to edit, for a table that no profile knows. */
export function proposedMapping(columns: readonly string[]): string {
  const guess = (column: string): Field | null => {
    if (/^lat/i.test(column)) return 'latitude';
    if (/^(lon|lng)/i.test(column)) return 'longitude';
    if (/kod$|code$/i.test(column)) return 'code';
    if (/slut|_end|to$/i.test(column)) return 'to';
    if (/start|from|datum|date/i.test(column)) return 'from';
    if (/månad|month/i.test(column)) return 'month';
    if (/antal|count/i.test(column)) return 'count';
    if (/område|area/i.test(column)) return 'area';
    return /typ|kategori|category/i.test(column) ? 'category' : null;
  };
  const chosen: Record<string, Field> = {};
  for (const column of columns) {
    const field = guess(column);
    if (field && !Object.values(chosen).includes(field)) chosen[column] = field;
  }
  const mapping = {
    name: { sv: 'Namn på källan', en: 'Name of the source' },
    kind: 'other',
    timeZone: 'Europe/Stockholm',
    columns: chosen,
    categories: {},
  };
  return `${JSON.stringify(mapping, null, 2)}\n`;
}
