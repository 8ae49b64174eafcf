// Which columns of a table of exposures say area, year and number, in Swedish and English.

/** Kinds under their common names; other headings are kinds under their own name. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(inv[aå]nare|antal inv[aå]nare|befolkning|folkm[aä]ngd|population|pop|inhabitants|residents)$/, 'inhabitants'],
  [/^(hallbes[oö]k|hall ?visits)$/, 'hallVisits'],
  [/^(bes[oö]k|bes[oö]kare|visits|visitors)$/, 'visits'],
  [/^(bost[aä]der|l[aä]genheter|dwellings|homes)$/, 'dwellings'],
  [/^(hush[aå]ll|households)$/, 'households'],
  [/^(serveringstillst[aå]nd|licences|alcohol licences)$/, 'licences'],
  [/^(elever|pupils)$/, 'pupils'],
  [/^(fordon|vehicles)$/, 'vehicles'],
  [/^(bilar|personbilar|cars)$/, 'cars'],
];
const areaNames =
  /^(omr[aå]de(s?(kod|namn))?|del ?omr[aå]de|bas ?omr[aå]de|stadsdel|distrikt|kod|key|nyckel|code|area([ _]?(code|key|name))?|district|ward|ward[ _]code|gss[ _]code|namn|name)$/;
const yearNames = /^([aå]r|year)$/;
const kindNames = /^(slag|typ|kind|type|exponering|exposure|variabel|variable)$/;
const valueNames = /^(antal|v[aä]rde|value|count|number)$/;

/** Longer than any heading is written; also of a kind, which is a heading turned. */
const longestHeading = 200;

const plainName = (heading: string) =>
  heading
    .trim()
    .slice(0, longestHeading)
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ');

export interface ValueColumn {
  readonly column: number;
  readonly kind: string;
  /** the year in the heading ("Invånare 2024"), or null */
  readonly year: number | null;
}

export interface ExposureColumns {
  /** columns that may hold the area's code or name, likeliest first */
  readonly areas: readonly number[];
  readonly year: number | null;
  /** "kind" and "value" columns of the longest form */
  readonly kind: number | null;
  readonly values: readonly ValueColumn[];
}

/** @param isNumber whether a column's filled cells are numbers */
export function exposureColumns(headings: readonly string[], isNumber: (column: number) => boolean): ExposureColumns {
  const plain = headings.map(plainName);
  const find = (pattern: RegExp) => plain.findIndex((name) => pattern.test(name));
  const orNull = (column: number) => (column < 0 ? null : column);
  const areas = plain.flatMap((name, i) => (areaNames.test(name) ? [i] : []));
  if (areas.length === 0) areas.push(...plain.flatMap((_, i) => (isNumber(i) ? [] : [i])).slice(0, 1));
  const year = orNull(find(yearNames));
  const kind = orNull(find(kindNames));
  const value = find(valueNames);
  if (kind !== null && value >= 0) return { areas, year, kind, values: [{ column: value, kind: '', year: null }] };
  const values: ValueColumn[] = [];
  plain.forEach((name, column) => {
    if (column === year || areas.includes(column) || !isNumber(column)) return;
    const dated = /^(.*?)[ ,.-]*((?:19|20)\d\d)$/.exec(name);
    const bare = dated ? dated[1]!.trim() : name;
    values.push({ column, kind: exposureKind(bare === '' ? 'inhabitants' : bare), year: dated ? Number(dated[2]) : null });
  });
  return { areas, year, kind: null, values };
}

export function exposureKind(name: string): string {
  const plain = plainName(name);
  for (const [pattern, kind] of kinds) if (pattern.test(plain)) return kind;
  return plain;
}
