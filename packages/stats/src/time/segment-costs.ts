// What a segment of a series costs, for all places where it may begin at once: the inner loop of `pelt`.

export type SegmentCost = 'poisson' | 'normalMean' | 'normalMeanVar';

/** Places where the last segment may begin, side by side: the first `kept` of each array. */
export interface Beginnings {
  kept: number;
  /** which of them is cheapest */
  cheapest: number;
  readonly at: Int32Array;
  /** least cost of all before it */
  readonly before: Float64Array;
  /** sums of the values and of their squares before it */
  readonly sum: Float64Array;
  readonly square: Float64Array;
  /** of all up to the end in question, written by the price */
  readonly cost: Float64Array;
  /** end from which on it is out of the running */
  readonly until: Int32Array;
}

export function beginnings(n: number, squares: boolean): Beginnings {
  return {
    kept: 0,
    cheapest: 0,
    at: new Int32Array(n + 1),
    before: new Float64Array(n + 1),
    sum: new Float64Array(n + 1),
    square: new Float64Array(squares ? n + 1 : 0),
    cost: new Float64Array(n + 1),
    until: new Int32Array(n + 1),
  };
}

/** Writes what each beginning costs with one segment from there to `to`, and which is cheapest. */
export type Price = (to: number, open: Beginnings) => void;

export interface Series {
  readonly price: Price;
  /** before each place */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** of whole numbers, up to the length at least */
  readonly logs: Float64Array;
}

/** Logarithms of whole numbers (of 0: 0, so that nothing times it is nothing): the same for every series, reckoned once. */
let wholeLogs = new Float64Array(0);
const mostLogs = 65_536;

function logsUpTo(most: number): Float64Array {
  if (wholeLogs.length <= most) wholeLogs = Float64Array.from({ length: Math.max(1024, 2 * most) }, (_, i) => (i === 0 ? 0 : Math.log(i)));
  return wholeLogs;
}

/** @param lengths  the logarithm of each segment's length is part of its cost */
export function pricedSeries(y: ArrayLike<number>, cost: SegmentCost, lengths: boolean): Series {
  const n = y.length;
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(cost === 'poisson' ? 0 : n + 1);
  let middle = 0;
  if (cost !== 'poisson') for (let i = 0; i < n; i++) middle += y[i]! / n;
  let whole = true;
  for (let i = 0; i < n; i++) {
    const value = y[i]! - middle;
    sums[i + 1] = sums[i]! + value;
    whole &&= Math.floor(value) === value;
    if (cost !== 'poisson') squares[i + 1] = squares[i]! + value * value;
  }
  const more = lengths ? 1 : 0;
  const looked = cost === 'poisson' && whole && sums[n]! < mostLogs;
  const logs = logsUpTo(looked ? Math.max(n, sums[n]!) : n);
  const price = looked
    ? countPrice(sums, logs, more)
    : cost === 'poisson'
      ? poissonPrice(sums, logs, more)
      : cost === 'normalMean'
        ? meanPrice(sums, squares, logs, more)
        : varyingPrice(sums, squares, logs, more);
  return { price, sums, squares, logs };
}

/** Whole counts: every logarithm is looked up. */
function countPrice(sums: Float64Array, logs: Float64Array, more: number): Price {
  return (to, open) => {
    const { kept, at, before, sum, cost } = open;
    const all = sums[to]!;
    let cheapest = open.cheapest;
    let least = Infinity;
    for (let k = 0; k < kept; k++) {
      const events = (all - sum[k]!) | 0;
      const length = logs[to - at[k]!]!;
      const value = before[k]! + more * length + 2 * events * (length - logs[events]!);
      cost[k] = value;
      if (value < least) {
        least = value;
        cheapest = k;
      }
    }
    open.cheapest = cheapest;
  };
}

function poissonPrice(sums: Float64Array, logs: Float64Array, more: number): Price {
  return (to, open) => {
    const { kept, at, before, sum, cost } = open;
    const all = sums[to]!;
    let least = Infinity;
    for (let k = 0; k < kept; k++) {
      const events = all - sum[k]!;
      const length = logs[to - at[k]!]!;
      const value = before[k]! + more * length + (events > 0 ? 2 * events * (length - Math.log(events)) : 0);
      cost[k] = value;
      if (value < least) {
        least = value;
        open.cheapest = k;
      }
    }
  };
}

function meanPrice(sums: Float64Array, squares: Float64Array, logs: Float64Array, more: number): Price {
  return (to, open) => {
    const { kept, at, before, sum, square, cost } = open;
    let least = Infinity;
    for (let k = 0; k < kept; k++) {
      const length = to - at[k]!;
      const part = sums[to]! - sum[k]!;
      const rest = squares[to]! - square[k]! - (part * part) / length;
      const value = before[k]! + more * logs[length]! + Math.max(rest, 0);
      cost[k] = value;
      if (value < least) {
        least = value;
        open.cheapest = k;
      }
    }
  };
}

function varyingPrice(sums: Float64Array, squares: Float64Array, logs: Float64Array, more: number): Price {
  const constant = Math.log(2 * Math.PI) + 1;
  return (to, open) => {
    const { kept, at, before, sum, square, cost } = open;
    let least = Infinity;
    for (let k = 0; k < kept; k++) {
      const length = to - at[k]!;
      const part = sums[to]! - sum[k]!;
      const rest = squares[to]! - square[k]! - (part * part) / length;
      // a segment of equal values is given a variance of 1e-11: it would cost −∞
      const value = before[k]! + more * logs[length]! + length * (constant + Math.log(rest > 0 ? rest / length : 1e-11));
      cost[k] = value;
      if (value < least) {
        least = value;
        open.cheapest = k;
      }
    }
  };
}
