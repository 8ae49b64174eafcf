// What has been decided about one sender's files, so that next month's goes in without a question: how they are laid out, which columns they
// have had, and what became of columns and values that were new. A profile grows by versions; an older one is never changed.
import { z } from 'zod';
import { categoryIndex } from '../category/categories.ts';
import { findCrimeCode } from '../crime-code/crime-codes.ts';
import { Fault } from '../fault.ts';
import { type Field, fields, type Layout } from './layout.ts';
import { layoutFromMapping, mappingFile } from './mapping-file.ts';
import { layouts, plainHeading } from './profiles.ts';

export const sourceProfile = z.strictObject({
  /** key of a layout that Samsyn knows; null: as `mapping` says */
  builtIn: z.string().nullable(),
  mapping: mappingFile.nullable(),
  /** every column of the last delivery that was stored, in its order */
  headings: z.array(z.string()),
  /** columns by another name than the layout's, and columns that it does not have: heading → field, null = left out */
  columns: z.record(z.string(), z.enum(fields).nullable()),
  /** values by another name: value → the offence code it is */
  codes: z.record(z.string(), z.string()),
  /** value → key of a category; "" = none of ours, decided by a person */
  categories: z.record(z.string(), z.string()),
});
export type SourceProfile = z.infer<typeof sourceProfile>;

export const newProfile = (base: Pick<SourceProfile, 'builtIn' | 'mapping'>): SourceProfile => ({
  ...base,
  headings: [],
  columns: {},
  codes: {},
  categories: {},
});

/** @throws Fault import.mapping when the layout it rests on is no more */
export function layoutOfProfile(profile: SourceProfile, name: string): Layout {
  const base = profile.mapping ? layoutFromMapping(profile.mapping, name) : layouts.find(({ key }) => key === profile.builtIn);
  if (!base) throw new Fault('import.mapping', { file: name, at: profile.builtIn ?? 'JSON' });
  return withDecisions(base, profile);
}

/** A layout with what a person has decided beside it. A decision about a column goes before the layout's own word. */
export function withDecisions(base: Layout, decided: Pick<SourceProfile, 'columns' | 'codes' | 'categories'>): Layout {
  const { codes, categories } = decided;
  const headings = new Set(Object.keys(decided.columns).map(plainHeading));
  const taken = new Set(Object.values(decided.columns).filter((field) => field !== null));
  const own = Object.entries(base.columns).filter(([heading, field]) => !headings.has(plainHeading(heading)) && !taken.has(field));
  const added = Object.entries(decided.columns).filter((entry): entry is [string, Field] => entry[1] !== null);
  return {
    ...base,
    columns: Object.fromEntries([...added, ...own]),
    mapCategory(value, place) {
      const key = Object.hasOwn(categories, value) ? categories[value] : undefined;
      if (key !== undefined) return key === '' || categoryIndex(key) < 0 ? null : { category: key };
      const code = Object.hasOwn(codes, value) ? codes[value] : undefined;
      if (code === undefined) return base.mapCategory(value, place);
      const mapped = base.mapCategory(code, place);
      return mapped && !('notIncident' in mapped) ? { code, ...mapped } : mapped;
    },
    isDecided: (value) => Object.hasOwn(categories, value) || (base.isDecided?.(value) ?? false),
  };
}

/** Can this be put in place of an unknown value? A code that is known, or a value that the layout maps. */
export const isKnownValue = (layout: Layout, value: string): boolean =>
  findCrimeCode(value) !== null || layout.mapCategory(value, '') !== null;
