// Strata, clusters and groups come as any numbers; inside they are numbered from 0 in the order in which they are first met.

export interface Levels {
  /** per row, 0 … count − 1 */
  readonly codes: Int32Array;
  readonly count: number;
}

/** Numbers the values of a column. @throws RangeError when one is not finite */
export function numbered(values: ArrayLike<number>, who: string): Levels {
  const codes = new Int32Array(values.length);
  const seen = new Map<number, number>();
  let last = Number.NaN;
  let code = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value !== last) {
      if (!Number.isFinite(value)) throw new RangeError(`${who} must be finite numbers, got ${value} in row ${i}`);
      const known = seen.get(value);
      code = known ?? seen.size;
      if (known === undefined) seen.set(value, code);
      last = value;
    }
    codes[i] = code;
  }
  return { codes, count: seen.size };
}

/** Numbers the pairs of two columns that are numbered already. */
export function numberedPairs(a: Levels, b: Levels): Levels {
  const pairs = new Float64Array(a.codes.length);
  for (let i = 0; i < pairs.length; i++) pairs[i] = a.codes[i]! * b.count + b.codes[i]!;
  return numbered(pairs, 'pairs');
}
