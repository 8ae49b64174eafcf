// How many breaks does a regression over time have, and where? The best cuts for each number of them, and the number by BIC.
import { choleskyInPlace, choleskyInverse } from '../numeric/solve.ts';

export interface BreakpointsOptions {
  /** one array per coefficient; a constant alone unless told */
  readonly columns?: readonly ArrayLike<number>[];
  /** shortest segment, as a share of all (below 1) or in observations: .15 unless told */
  readonly shortest?: number;
  /** at most so many breaks: as many as fit unless told */
  readonly most?: number;
}

export type Breakpoints =
  | {
      readonly known: true;
      /** by number of breaks from 0: residual sum of squares, BIC, and the cuts (how many observations stand before each) */
      readonly rss: Float64Array;
      readonly bic: Float64Array;
      readonly cuts: readonly Int32Array[];
      /** the number of breaks with the least BIC */
      readonly breaks: number;
    }
  | { readonly known: false; readonly reason: 'too_few' | 'collinear' };

/**
 * Does the relation break, how often, and when?
 * @not For counts near 0, whose variance moves with the mean: `pelt` with 'poisson'. With a season left in. To ask whether there is a break
 *   at all, and how sure its date is: `levelBreak`.
 * @formula min over cuts of Σ RSS(segment) by dynamic programming;  BIC = n(ln RSS + 1 − ln n + ln 2π) + ln n (p + 1)(m + 1)
 * @pitfall BIC takes errors as independent: months that are alike beside each other give breaks too many.
 * @pitfall A break cannot lie within `shortest` of either end: what happened last month is not found.
 * @param y observations in order of time
 * @returns for each number of breaks the best cuts, and which number has the least BIC; { known: false } when not two segments fit or the columns
 *   say the same
 * @throws RangeError on unequal lengths, a value that is not finite, a shortest segment not longer than the number of columns
 * @cost O(n²·p²): 522 weeks with a constant 1 ms
 * @source Bai & Perron 2003, Journal of Applied Econometrics 18. Checked against strucchange 1.5-3.
 * @example
 * const y = [11, 12, 10, 13, 11, 12, 10, 12, 18, 17, 19, 18, 20, 17, 19, 18, 14, 13, 15, 14, 13, 15, 14, 14];
 * breakpoints(y, { shortest: 5 })
 * @figure linesFigure({ title: 'Two breaks', series: [{ name: 'values', y, dots: true }], marked: [...answer.cuts[answer.breaks]].map((c) => c - 0.5) })
 */
export function breakpoints(y: ArrayLike<number>, options: BreakpointsOptions = {}): Breakpoints {
  const n = y.length;
  const columns = options.columns ?? [new Float64Array(n).fill(1)];
  const { shortest = 0.15 } = options;
  const p = columns.length;
  for (const [a, column] of columns.entries()) {
    if (column.length !== n) throw new RangeError(`breakpoints: column ${a} has ${column.length} values, y has ${n}`);
    for (let i = 0; i < n; i++) if (!Number.isFinite(column[i]!)) throw new RangeError(`breakpoints: column ${a} has ${column[i]} at ${i}`);
  }
  for (let i = 0; i < n; i++) if (!Number.isFinite(y[i]!)) throw new RangeError(`breakpoints: y has ${y[i]} at ${i}`);
  const h = shortest < 1 ? Math.floor(n * shortest) : shortest;
  if (n < 2 * h || n < 2 * (p + 1)) return { known: false, reason: 'too_few' };
  if (!(Number.isInteger(h) && h > p))
    throw new RangeError(`breakpoints: the shortest segment must be longer than the ${p} columns, got ${h}`);
  const most = Math.min(options.most ?? Infinity, Math.ceil(n / h) - 2 > 0 ? Math.ceil(n / h) - 2 : 1, Math.floor(n / h) - 1);
  const costs = triangle(y, columns, h);
  if (!costs) return { known: false, reason: 'collinear' };
  return cutBest(costs, n, h, most, p);
}

/** RSS of every segment that is long enough: row of its first observation, column of its last; null when columns say the same somewhere. */
function triangle(y: ArrayLike<number>, columns: readonly ArrayLike<number>[], h: number): Float64Array | null {
  const n = y.length;
  const p = columns.length;
  const rss = new Float64Array(n * n).fill(Infinity);
  const beta = new Float64Array(p);
  const gain = new Float64Array(p);
  for (let from = 0; from + h <= n; from++) {
    const begun = begin(y, columns, from, h, beta);
    if (!begun) return null;
    const { inverse } = begun;
    let sum = begun.rss;
    rss[from * n + from + h - 1] = sum;
    for (let i = from + h; i < n; i++) {
      // the recursive residual of the next observation, and the fit moved on by it
      let fitted = 0;
      let spread = 1;
      for (let a = 0; a < p; a++) {
        let g = 0;
        for (let b = 0; b < p; b++) g += inverse[a * p + b]! * columns[b]![i]!;
        gain[a] = g;
        fitted += beta[a]! * columns[a]![i]!;
        spread += columns[a]![i]! * g;
      }
      const residual = y[i]! - fitted;
      sum += (residual * residual) / spread;
      for (let a = 0; a < p; a++) {
        beta[a] = beta[a]! + (gain[a]! * residual) / spread;
        for (let b = 0; b < p; b++) inverse[a * p + b] = inverse[a * p + b]! - (gain[a]! * gain[b]!) / spread;
      }
      rss[from * n + i] = sum;
    }
  }
  return rss;
}

/** Least squares over the first h observations of a segment. */
function begin(y: ArrayLike<number>, columns: readonly ArrayLike<number>[], from: number, h: number, beta: Float64Array) {
  const p = columns.length;
  const square = new Float64Array(p * p);
  const right = new Float64Array(p);
  for (let i = from; i < from + h; i++)
    for (let a = 0; a < p; a++) {
      right[a] = right[a]! + columns[a]![i]! * y[i]!;
      for (let b = 0; b < p; b++) square[a * p + b] = square[a * p + b]! + columns[a]![i]! * columns[b]![i]!;
    }
  if (!choleskyInPlace(square, p)) return null;
  const inverse = choleskyInverse(square, p);
  for (let a = 0; a < p; a++) {
    let sum = 0;
    for (let b = 0; b < p; b++) sum += inverse[a * p + b]! * right[b]!;
    beta[a] = sum;
  }
  let rss = 0;
  for (let i = from; i < from + h; i++) {
    let fitted = 0;
    for (let a = 0; a < p; a++) fitted += beta[a]! * columns[a]![i]!;
    rss += (y[i]! - fitted) ** 2;
  }
  return { inverse, rss };
}

function cutBest(costs: Float64Array, n: number, h: number, most: number, p: number): Breakpoints & { readonly known: true } {
  const rss = new Float64Array(most + 1);
  const bic = new Float64Array(most + 1);
  const cuts: Int32Array[] = [];
  // least cost of the first i + 1 observations in m + 1 segments, and where the last begins
  let before = Float64Array.from({ length: n }, (_, i) => costs[i]!);
  const starts: Int32Array[] = [];
  let breaks = 0;
  for (let m = 0; m <= most; m++) {
    if (m > 0) {
      const now = new Float64Array(n).fill(Infinity);
      const start = new Int32Array(n);
      for (let i = (m + 1) * h - 1; i < n; i++)
        for (let from = m * h; from + h - 1 <= i; from++) {
          const sum = before[from - 1]! + costs[from * n + i]!;
          if (sum < now[i]!) {
            now[i] = sum;
            start[i] = from;
          }
        }
      starts.push(start);
      before = now;
    }
    rss[m] = before[n - 1]!;
    bic[m] = n * (Math.log(rss[m]!) + 1 - Math.log(n) + Math.log(2 * Math.PI)) + Math.log(n) * (p + 1) * (m + 1);
    const found: number[] = [];
    for (let k = m - 1, end = n - 1; k >= 0; k--) {
      const from = starts[k]![end]!;
      found.unshift(from);
      end = from - 1;
    }
    cuts.push(Int32Array.from(found));
    if (bic[m]! < bic[breaks]!) breaks = m;
  }
  return { known: true, rss, bic, cuts, breaks };
}
