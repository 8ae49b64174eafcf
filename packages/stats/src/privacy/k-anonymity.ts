// How many others does each row look like?

export interface KAnonymity {
  /** for each row how many rows, itself included, have the same values */
  readonly sizes: Int32Array;
  /** the least of them; 0 for an empty table */
  readonly k: number;
  /** rows that are alone */
  readonly uniques: number;
  /** rows with fewer than `least` alike */
  readonly below: number;
}

/**
 * Could a row be recognised by what others know of a person? How many rows share its values.
 * @not As a promise: rows alike may all have the same secret (then being one of them is enough), and other tables may tell them apart.
 * @formula f(r) = #{rows with the values of r};  k = min f
 * @pitfall Take every column that somebody may know (area, sex, age, day), not those that look personal.
 * @param rows the columns that others may know, one array a row
 * @param least what is asked for: 3 unless told
 * @returns the size of each row's group, the least, how many are alone, how many below `least`
 * @throws RangeError when rows are not equally long, least is not a whole number from 1
 * @cost O(rows × columns)
 * @source Sweeney 2002; Samarati 2001. Checked against a count in Python 3.11.
 * @example
 * const rows = [['A', 'f'], ['A', 'f'], ['A', 'm'], ['B', 'f'], ['B', 'f'], ['B', 'f'], ['B', 'm']];
 * kAnonymity(rows)
 * @figure barsFigure({ title: 'How many look alike', bars: rows.map((row, i) => ({ name: row.join(', '), value: answer.sizes[i], marked: answer.sizes[i] < 3 })) })
 */
export function kAnonymity(rows: readonly (readonly (string | number | boolean | null)[])[], least = 3): KAnonymity {
  if (!(Number.isInteger(least) && least >= 1)) throw new RangeError(`kAnonymity: least must be a whole number from 1, got ${least}`);
  const columns = rows[0]?.length ?? 0;
  const groups = new Map<string, number>();
  const names = rows.map((row, i) => {
    if (row.length !== columns) throw new RangeError(`kAnonymity: row ${i} has ${row.length} values, the first has ${columns}`);
    const name = JSON.stringify(row);
    groups.set(name, (groups.get(name) ?? 0) + 1);
    return name;
  });
  const sizes = Int32Array.from(names, (name) => groups.get(name)!);
  let k = rows.length > 0 ? Infinity : 0;
  let uniques = 0;
  let below = 0;
  for (const size of sizes) {
    k = Math.min(k, size);
    if (size === 1) uniques++;
    if (size < least) below++;
  }
  return { sizes, k, uniques, below };
}
