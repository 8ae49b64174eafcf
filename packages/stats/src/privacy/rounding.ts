// Counts that may be shown because they are not exact: rounded to a base, or moved a little by a key of their own.
import { seeded } from '../numeric/random.ts';

export interface RoundBaseOptions {
  /** 3 unless told */
  readonly base?: number;
  /** 'random' unless told: up or down so that the mean is right; 'nearest': always the nearer multiple */
  readonly method?: 'random' | 'nearest';
  /** for 'random': a number that stands for each cell, the same wherever the cell is shown */
  readonly keys?: ArrayLike<number>;
  readonly seed?: number;
}

/**
 * Which counts may stand in an open table, when small ones must not be told exactly? Each rounded to a multiple of the base.
 * @not Totals are rounded for themselves and do not add up: where they must, `roundTable`. To leave small counts out: `suppressTable`, `protectLattice`.
 * @formula 'nearest': the nearer multiple.  'random': up with chance r/base, r = n mod base, else down: E = n
 * @pitfall A cell that is shown twice must get the same key, else the two answers together tell the count.
 * @pitfall 'nearest' to base 5 turns 1 and 2 into 0: many small cells together then look like nothing.
 * @param counts whole, 0 or more
 * @returns as many multiples of the base
 * @throws RangeError on counts that are not whole or negative, a base below 2, 'random' without a key for each cell
 * @cost 40 ns a cell
 * @source Hundepool et al. 2012, Statistical Disclosure Control, §5. Checked against NumPy 1.24.
 * @example
 * const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8];
 * roundBase(counts, { base: 3, keys: counts.map((_, i) => 100 + i) })
 * @figure linesFigure({ title: 'Nine counts, rounded at random to base 3', series: [{ name: 'count', y: counts }, { name: 'shown', y: answer, dots: true }] })
 */
export function roundBase(counts: ArrayLike<number>, options: RoundBaseOptions = {}): Int32Array {
  const { base = 3, method = 'random', keys, seed = 1 } = options;
  if (!(Number.isInteger(base) && base >= 2)) throw new RangeError(`roundBase: base must be a whole number from 2, got ${base}`);
  if (method === 'random' && keys?.length !== counts.length)
    throw new RangeError(`roundBase: each of the ${counts.length} cells needs a key, got ${keys?.length ?? 0}`);
  return Int32Array.from({ length: counts.length }, (_, i) => {
    const count = whole('roundBase', counts[i]!);
    const over = count % base;
    const up = method === 'nearest' ? over * 2 >= base : over > 0 && seeded(seed, keys![i]!).next() < over / base;
    return count - over + (up ? base : 0);
  });
}

export interface CellKeyOptions {
  /** no count is moved further: 2 unless told */
  readonly most?: number;
  /** of the movement, for counts of `most` and more: 1 unless told */
  readonly variance?: number;
  readonly seed?: number;
}

/**
 * Which counts may stand in many overlapping tables? Each moved by a small amount that belongs to the cell, so that it is the same in all.
 * @not Where a small count must not be told at all: a 1 may stay a 1. For few tables `suppressTable` or `protectLattice` say what is left.
 * @formula P(d) ∝ exp(a·d − λd²), −min(n, D) ≤ d ≤ D;  λ from the variance, a so that the mean is 0
 * @pitfall The key must be made of the records in the cell (their sum modulo 2³²), not of its place in a table: the same people, the same noise.
 * @pitfall Nothing stays nothing: a 0 is told as it is.
 * @param counts whole, 0 or more
 * @param keys one for each cell
 * @returns as many, 0 or more
 * @throws RangeError on counts that are not whole or negative, keys that do not fit, a variance that D does not allow
 * @cost 60 ns a cell
 * @source Fraser & Wooton 2005; Thompson, Broadfoot & Elazar 2013 (Australian Bureau of Statistics)
 * @example
 * const counts = [0, 1, 2, 3, 5, 8, 13, 21];
 * cellKeyNoise(counts, counts.map((n, i) => n * 7919 + i))
 * @figure linesFigure({ title: 'Eight counts and what is shown', series: [{ name: 'count', y: counts }, { name: 'shown', y: answer, dots: true }] })
 */
export function cellKeyNoise(counts: ArrayLike<number>, keys: ArrayLike<number>, options: CellKeyOptions = {}): Int32Array {
  const { most = 2, variance = 1, seed = 1 } = options;
  if (!(Number.isInteger(most) && most >= 1)) throw new RangeError(`cellKeyNoise: most must be a whole number from 1, got ${most}`);
  if (!(variance > 0 && variance < (most * (most + 1)) / 3))
    throw new RangeError(
      `cellKeyNoise: variance must be above 0 and below ${((most * (most + 1)) / 3).toFixed(2)} for most = ${most}, got ${variance}`,
    );
  if (keys.length !== counts.length) throw new RangeError(`cellKeyNoise: ${counts.length} counts and ${keys.length} keys`);
  const tables = Array.from({ length: most + 1 }, (_, n) => movements(n, most, variance));
  return Int32Array.from({ length: counts.length }, (_, i) => {
    const count = whole('cellKeyNoise', counts[i]!);
    const down = Math.min(count, most);
    const sums = tables[down]!;
    const u = seeded(seed, keys[i]!).next();
    let d = 0;
    while (d < sums.length - 1 && u >= sums[d]!) d++;
    return count === 0 ? 0 : count - down + d;
  });
}

/** Cumulative chances of moving by −n, …, +most. */
function movements(n: number, most: number, variance: number): Float64Array {
  const bend = solved(0, 60, (lambda) => variance - spread(most, most, 0, lambda));
  const tilt = n === 0 || n === most ? 0 : solved(-40, 40, (a) => spread(n, most, a, bend, 1));
  const p = weights(n, most, tilt, bend);
  let sum = 0;
  return p.map((one) => {
    sum += one;
    return sum;
  });
}

function weights(n: number, most: number, tilt: number, bend: number): Float64Array {
  const p = Float64Array.from({ length: n + most + 1 }, (_, k) => Math.exp(tilt * (k - n) - bend * (k - n) ** 2));
  const all = p.reduce((a, b) => a + b, 0);
  return p.map((one) => one / all);
}

const spread = (n: number, most: number, tilt: number, bend: number, power = 2): number =>
  weights(n, most, tilt, bend).reduce((sum, p, k) => sum + p * (k - n) ** power, 0);

/** Where a growing function passes 0. */
function solved(low: number, high: number, of: (x: number) => number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 80; step++) {
    const middle = (from + to) / 2;
    if (of(middle) > 0) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
}

function whole(who: string, count: number): number {
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`${who}: counts must be whole and not negative, got ${count}`);
  return count;
}
