// Strata, clusters and groups come as any numbers; inside they are numbered from 0 in the order in which they are first met.
import { joinCodes } from './cells.ts';

export interface Levels {
  /** per row, 0 … count − 1 */
  readonly codes: Int32Array;
  readonly count: number;
}

/** Numbers the values of a column. @throws RangeError when one is not finite */
export function numbered(values: ArrayLike<number>, who: string): Levels {
  const n = values.length;
  const codes = new Int32Array(n);
  let small = true;
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    codes[i] = value;
    if (codes[i] !== value || value < 0 || value >= 4096) {
      small = false;
      if (!Number.isFinite(value)) throw new RangeError(`${who} must be finite numbers, got ${value} in row ${i}`);
    }
  }
  if (small) {
    const cell = new Int32Array(n);
    return { count: joinCodes(cell, 1, codes, 4096), codes: cell };
  }
  const seen = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    let code = seen.get(value);
    if (code === undefined) {
      code = seen.size;
      seen.set(value, code);
    }
    codes[i] = code;
  }
  return { codes, count: seen.size };
}

/** Numbers the pairs of two columns that are numbered already. */
export function numberedPairs(a: Levels, b: Levels): Levels {
  const codes = a.codes.slice();
  return { count: joinCodes(codes, a.count, b.codes, b.count), codes };
}
