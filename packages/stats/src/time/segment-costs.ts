// What a segment of a series costs, and of a series what that is reckoned from: the inner loop of `pelt`.

export type SegmentCost = 'poisson' | 'normalMean' | 'normalMeanVar';

/** What segments of one series are priced by. */
export interface PricedSeries {
  readonly n: number;
  /** 1 where the logarithm of each segment's length is part of its cost, else 0 */
  readonly more: number;
  /** of the values before each place, and of their squares (none for 'poisson'); neither where counts are looked up */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** sums of whole counts whose logarithms are looked up; length 0 otherwise */
  readonly events: Int32Array;
  /** least cost of all before each place, known up to the end in question */
  readonly best: Float64Array;
  readonly logs: Float64Array;
  readonly products: Float64Array;
  /** of one segment, but for the logarithm of its length: never less for the whole than for its parts together */
  readonly bare: Price;
  /** how far rounding may move a cost */
  readonly slip: number;
}

export type Price = (series: PricedSeries, from: number, to: number) => number;

/** ln k, and 2k ln k (both 0 for 0): the same for every series, reckoned once. */
let logs = new Float64Array(0);
let products = new Float64Array(0);
const mostLogs = 65_536;

function tablesUpTo(most: number): void {
  const from = logs.length;
  if (from > most) return;
  const longer = [logs, products].map((table) => {
    const own = new Float64Array(Math.max(1024, most + 1 + (most >> 2)));
    own.set(table);
    return own;
  });
  [logs, products] = longer as [Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>];
  for (let k = Math.max(1, from); k < logs.length; k++) {
    logs[k] = Math.log(k);
    products[k] = 2 * k * logs[k]!;
  }
}

/** @param lengths  the logarithm of each segment's length is part of its cost */
export function pricedSeries(values: Float64Array, cost: SegmentCost, lengths: boolean): PricedSeries {
  const n = values.length;
  const most = cost === 'poisson' ? wholeSum(values) : Infinity;
  const looked = most < mostLogs;
  tablesUpTo(looked ? Math.max(n, most) : n);
  const counts = cost === 'poisson';
  const sums = new Float64Array(looked ? 0 : n + 1);
  const squares = new Float64Array(counts ? 0 : n + 1);
  const events = new Int32Array(looked ? n + 1 : 0);
  if (looked) for (let i = 0; i < n; i++) events[i + 1] = events[i]! + values[i]!;
  else sumUp(values, sums, counts ? null : squares);
  const all = looked ? most : sums[n]!;
  return {
    n,
    more: lengths ? 1 : 0,
    sums,
    squares,
    events,
    best: new Float64Array(n + 1).fill(Infinity),
    logs,
    products,
    bare: looked ? countCost : counts ? rateCost : cost === 'normalMean' ? meanCost : varyingCost,
    slip: 1e-9 + 1e-12 * (counts ? 2 * all * Math.log(all + 1) : squares[n]!),
  };
}

/** Infinity where a value is not whole. */
function wholeSum(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    if (Math.floor(values[i]!) !== values[i]) return Infinity;
    sum += values[i]!;
  }
  return sum;
}

/** Sums before each place; with squares both about the mean, so that nothing is lost to a high level. */
function sumUp(values: Float64Array, sums: Float64Array, squares: Float64Array | null): void {
  let middle = 0;
  if (squares) for (let i = 0; i < values.length; i++) middle += values[i]! / values.length;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]! - middle;
    sums[i + 1] = sums[i]! + value;
    if (squares) squares[i + 1] = squares[i]! + value * value;
  }
}

/** Whole counts: every logarithm is looked up. */
const countCost: Price = ({ events, logs, products }, from, to) => {
  const count = events[to]! - events[from]!;
  return 2 * count * logs[to - from]! - products[count]!;
};

const rateCost: Price = ({ sums }, from, to) => poissonCost(sums[to]! - sums[from]!, to - from);

const meanCost: Price = ({ sums, squares }, from, to) => {
  const part = sums[to]! - sums[from]!;
  return Math.max(0, squares[to]! - squares[from]! - (part * part) / (to - from));
};

const constant = Math.log(2 * Math.PI) + 1;

const varyingCost: Price = (series, from, to) => {
  const length = to - from;
  const spread = meanCost(series, from, to);
  // a segment of equal values is given a variance of 1e-11: it would cost −∞
  return length * (constant + Math.log(spread > 0 ? spread / length : 1e-11));
};

function poissonCost(events: number, length: number): number {
  return events > 0 ? 2 * events * Math.log(length / events) : 0;
}
