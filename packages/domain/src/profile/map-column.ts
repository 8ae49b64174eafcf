// One column given another field while a mapping is made by hand: the values to decide follow the column that holds them.
import { otherCategory } from '../category/categories.ts';
import { categoryNamed, placeTypeNamed } from '../words/named-kinds.ts';
import { decidedByName, type SeenColumn } from './proposed-mapping.ts';

interface Mapped {
  readonly columns: Readonly<Record<string, string>>;
  readonly categories: Readonly<Record<string, string>>;
  readonly placeTypes: Readonly<Record<string, string>>;
  readonly category?: string | undefined;
}

/**
 * The mapping with `field` given to the column, or with the column left out (''). A column that comes to hold the kind of event or of place brings its
 * values, decided where they are the names of ours; one that leaves takes them along. Without a kind, every row is of the kind "other".
 */
export function mapColumn<M extends Mapped>(mapping: M, { column, values }: SeenColumn, field: string): M {
  const { [column]: was, ...others } = mapping.columns;
  const columns = field === '' ? others : { ...others, [column]: field };
  const held = new Set(Object.values(columns));
  const valuesOf = (name: 'category' | 'placeType', now: Readonly<Record<string, string>>, named: (value: string) => string | null) =>
    field === name ? decidedByName(values, named) : was === name ? {} : now;
  const { category: before, ...rest } = mapping;
  const kindless = !held.has('category') && !held.has('code');
  const ofAll = kindless ? (before ?? otherCategory) : field === 'category' || field === 'code' ? undefined : before;
  return {
    ...rest,
    columns,
    categories: valuesOf('category', mapping.categories, categoryNamed),
    placeTypes: valuesOf('placeType', mapping.placeTypes, placeTypeNamed),
    ...(ofAll === undefined ? {} : { category: ofAll }),
  } as M;
}
