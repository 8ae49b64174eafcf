// A mapping file says in JSON how any other table is laid out. docs/mapping-file.md describes it.
import { z } from 'zod';
import { categoryIndex } from '../category/categories.ts';
import { placeTypeIndex } from '../category/place-types.ts';
import { findCrimeCode } from '../crime-code/crime-codes.ts';
import { Fault } from '../fault.ts';
import { fields, type Layout, swedishBox } from './layout.ts';

/** "" says: not decided yet. The value is then listed as unmapped. */
const undecided = '';

export const mappingFile = z.strictObject({
  name: z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }),
  kind: z.enum(['police', 'events', 'other']).default('other'),
  timeZone: z.string().refine(isTimeZone).default('Europe/Stockholm'),
  dateOrder: z.enum(['auto', 'ymd', 'mdy', 'dmy']).default('auto'),
  precision: z.enum(['none', 'exact', 'snapped', 'street', 'area-centre', 'municipality-centre', 'address']).default('exact'),
  immatureDays: z.number().int().min(0).max(366).default(0),
  epsg: z.number().int().optional(),
  /** PROJ definition of x and y, for a system without an EPSG number here */
  proj: z.string().startsWith('+proj=').optional(),
  /** west, south, east, north of the points */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  columns: z.record(z.string(), z.enum(fields)),
  categories: z.record(z.string(), z.string()).default({}),
  placeTypes: z.record(z.string(), z.string()).default({}),
  /** category of every row whose value `categories` does not hold */
  category: z.string().optional(),
});
export type MappingFile = z.input<typeof mappingFile>;
/** With every setting that was left out at its default. */
export type FullMapping = z.output<typeof mappingFile>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** @throws Fault import.mapping that names the first place in the file that is wrong */
export function layoutFromMapping(json: unknown, file: string): Layout {
  const parsed = mappingFile.safeParse(json);
  if (!parsed.success) throw new Fault('import.mapping', { file, at: placeOf(parsed.error.issues[0]) });
  const mapping = parsed.data;
  refuseUnknownKeys(mapping, file);
  refuseTwice(mapping.columns, file);
  const { categories, placeTypes, category } = mapping;
  const projection = mapping.proj ?? mapping.epsg;
  const box = mapping.box ?? (mapping.timeZone === 'Europe/Stockholm' ? swedishBox : undefined);
  return {
    key: `mapping:${mapping.name.en.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    name: mapping.name,
    kind: mapping.kind,
    timeZone: mapping.timeZone,
    immatureDays: mapping.immatureDays,
    dateOrder: mapping.dateOrder,
    precision: mapping.precision,
    needs: [],
    columns: mapping.columns,
    mapCategory(value) {
      const own = Object.hasOwn(categories, value) ? categories[value] : undefined;
      const code = findCrimeCode(value);
      const key = own || category || code?.category;
      if (key === undefined) return null;
      return code?.placeType ? { category: key, placeType: code.placeType } : { category: key };
    },
    isDecided: (value) => Object.hasOwn(categories, value),
    mapPlaceType: (value) => (Object.hasOwn(placeTypes, value) ? placeTypes[value] || null : null),
    ...(projection === undefined ? {} : { projection }),
    ...(box === undefined ? {} : { box }),
  };
}

function placeOf(issue: z.core.$ZodIssue | undefined): string {
  const path = issue?.path.join('.') ?? '';
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return [path, unknown].filter(Boolean).join('.') || 'JSON';
}

function refuseUnknownKeys({ categories, placeTypes, category }: z.output<typeof mappingFile>, file: string): void {
  const kinds = [...Object.values(categories), ...(category === undefined ? [] : [category])];
  const wrong =
    kinds.find((key) => key !== undecided && categoryIndex(key) < 0) ??
    Object.values(placeTypes).find((key) => key !== undecided && placeTypeIndex(key) < 0);
  if (wrong !== undefined) throw new Fault('import.mapping', { file, at: wrong });
}

/** Two columns for one field would leave one of them unread, unseen. */
function refuseTwice(columns: Readonly<Record<string, string>>, file: string): void {
  const seen = new Set<string>();
  for (const [column, field] of Object.entries(columns)) {
    if (seen.has(field)) throw new Fault('import.mapping', { file, at: `columns.${column}: ${field}` });
    seen.add(field);
  }
}
