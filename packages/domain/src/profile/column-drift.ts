// How the columns of a file differ from those of the last one from the same sender, and what to ask about it. Nothing is taken for granted:
// what looks like the old column by a new name is read that way, shown, and stored only once a person has said that it is so.
import { signsApart } from '../crime-code/nearest-code.ts';
import type { Field, Layout } from './layout.ts';
import { fieldsOf, plainHeading } from './profiles.ts';
import { type ProposalTable, proposedMapping } from './proposed-mapping.ts';
import type { SourceProfile } from './source-profile.ts';

export interface ColumnAsk {
  readonly kind: 'new' | 'renamed' | 'missing';
  /** heading in this file; of a missing one: its heading in the last */
  readonly column: string;
  /** renamed: what it seems to have been called */
  readonly was: string | null;
  /** what it is read as meanwhile; null: left out */
  readonly field: Field | null;
}

export interface Drift {
  readonly asks: readonly ColumnAsk[];
  /** how the columns asked about are read meanwhile: heading → field */
  readonly columns: Readonly<Record<string, Field | null>>;
}

/** How many of the columns that the profile reads this table has, of how many. */
export function columnFit(
  layout: Layout,
  profile: SourceProfile,
  columns: readonly string[],
): { readonly found: number; readonly of: number } {
  const wanted = readBefore(layout, profile);
  const there = new Set(columns.map(plainHeading));
  return { found: wanted.filter(([heading]) => there.has(plainHeading(heading))).length, of: wanted.length };
}

/** Columns of the last delivery that were read, with their fields; before any delivery, those of the layout. */
function readBefore(layout: Layout, profile: SourceProfile): [heading: string, field: Field][] {
  const headings = profile.headings.length > 0 ? profile.headings : Object.keys(layout.columns);
  const fields = fieldsOf(layout, headings);
  return headings.flatMap((heading, i): [string, Field][] => (fields[i] ? [[heading, fields[i]]] : []));
}

/** What differs and is not decided yet. `decided`: headings that somebody has answered for, in this file or before. */
export function columnDrift(layout: Layout, profile: SourceProfile, table: ProposalTable, decided: ReadonlySet<string>): Drift {
  if (profile.headings.length === 0) return { asks: [], columns: {} };
  const known = new Set([...profile.headings, ...Object.keys(profile.columns), ...decided].map(plainHeading));
  const here = new Set(table.columns.map(plainHeading));
  const fresh = table.columns.filter((heading) => !known.has(plainHeading(heading)) && !heading.startsWith('#'));
  const before = readBefore(layout, profile);
  const gone = before.filter(([heading]) => !here.has(plainHeading(heading)) && !decided.has(plainHeading(heading)));
  const columns: Record<string, Field | null> = {};
  const asks: ColumnAsk[] = [];
  const left = new Set(fresh);
  const stillRead = new Set(fieldsOf(layout, table.columns).filter((field) => field !== null));
  for (const [was, field] of gone) {
    if (stillRead.has(field)) continue;
    const column = likest(was, [...left], profile.headings, table.columns);
    if (column === null) {
      asks.push({ kind: 'missing', column: was, was: null, field });
      continue;
    }
    left.delete(column);
    stillRead.add(field);
    columns[column] = field;
    asks.push({ kind: 'renamed', column, was, field });
  }
  for (const column of left) {
    // one that the layout itself has, and the last file had not
    const own = fieldsOf(layout, [column])[0] ?? null;
    const field = own ?? guessOf(column, table, stillRead);
    if (field) stillRead.add(field);
    columns[column] = field;
    asks.push({ kind: 'new', column, was: null, field });
  }
  return { asks, columns };
}

/** The new heading that is most like the old: by its words, or because it stands where the old one stood. */
function likest(was: string, fresh: readonly string[], before: readonly string[], now: readonly string[]): string | null {
  let best: { column: string; score: number } | null = null;
  for (const column of fresh) {
    const [a, b] = [plainHeading(was), plainHeading(column)];
    const alike = a.includes(b) || b.includes(a) ? 0.8 : 1 - signsApart(a, b) / Math.max(a.length, b.length);
    const place = before.length === now.length && before.indexOf(was) === now.indexOf(column) ? 0.4 : 0;
    const score = alike + place;
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { column, score };
  }
  return best?.column ?? null;
}

/** Fields that a column beside the known ones may be taken for without doubt as to its sort. */
const addable: ReadonlySet<Field> = new Set(['count', 'to', 'toTime', 'fromTime']);

function guessOf(column: string, table: ProposalTable, taken: ReadonlySet<Field>): Field | null {
  const at = table.columns.indexOf(column);
  const alone = { columns: [column], sample: table.sample.map((row) => [row[at] ?? '']) };
  const field = proposedMapping(alone).columns[column] ?? null;
  return field !== null && addable.has(field) && !taken.has(field) ? field : null;
}
