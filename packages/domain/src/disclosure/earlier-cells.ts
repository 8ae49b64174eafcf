// What a receiver was given before: the counts that were shown, by the key of their cell.

export interface EarlierCells {
  /** how the release is called in a refusal: "Våren 2026, 2026-05-03" */
  readonly name: string;
  /** shown counts only; a hidden one is not in it */
  readonly shown: ReadonlyMap<string, number>;
}

export interface EarlierValues {
  /** every different value shown before, by the cell's place in the present table */
  readonly values: ReadonlyMap<number, readonly number[]>;
  /** the newest release that holds any cell of the present table; null = none */
  readonly newest: string | null;
}

/** @param earlier oldest first */
export function earlierValues(earlier: readonly EarlierCells[], indexOf: (key: string) => number | null): EarlierValues {
  const values = new Map<number, number[]>();
  let newest: string | null = null;
  for (const { name, shown } of earlier)
    for (const [key, n] of shown) {
      const index = indexOf(key);
      if (index === null) continue;
      newest = name;
      const before = values.get(index) ?? [];
      if (!before.includes(n)) before.push(n);
      values.set(index, before);
    }
  return { values, newest };
}
