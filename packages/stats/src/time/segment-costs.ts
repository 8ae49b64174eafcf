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
  if (logs.length > most) return;
  const known = Math.max(1, logs.length);
  const size = Math.max(4096, 2 * most + 2);
  logs = longer(logs, size);
  products = longer(products, size);
  fillTables(logs, products, known);
}

function longer(table: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const own = new Float64Array(size);
  own.set(table);
  return own;
}

function fillTables(ownLogs: Float64Array, ownProducts: Float64Array, from: number): void {
  for (let k = from; k < ownLogs.length; k++) {
    const log = Math.log(k);
    ownLogs[k] = log;
    ownProducts[k] = 2 * k * log;
  }
}

const none = new Float64Array(0);
const noCounts = new Int32Array(0);

/**
 * Values of one series, looked at: whole counts are added up at once.
 * @throws RangeError on one that is not finite, or negative for 'poisson'
 */
export function pricedSeries(y: ArrayLike<number>, values: Float64Array, cost: SegmentCost, lengths: boolean): PricedSeries {
  const n = values.length;
  const counts = cost === 'poisson';
  const running = counts ? new Int32Array(n + 1) : noCounts;
  const most = counts ? addUpCounts(values, running) : -1;
  const looked = most >= 0;
  tablesUpTo(looked ? Math.max(n, most) : n);
  const sums = looked ? none : new Float64Array(n + 1);
  const squares = counts ? none : new Float64Array(n + 1);
  if (!looked) {
    refuse(y, values, cost);
    sumUp(values, sums, counts ? null : squares);
  }
  const all = looked ? most : sums[n]!;
  return {
    n,
    more: lengths ? 1 : 0,
    sums,
    squares,
    events: looked ? running : noCounts,
    best: new Float64Array(n + 1).fill(Infinity),
    logs,
    products,
    bare: looked ? countCost : counts ? rateCost : cost === 'normalMean' ? meanCost : varyingCost,
    slip: 1e-9 + 1e-12 * (counts ? 2 * all * Math.log(all + 1) : squares[n]!),
  };
}

/** @returns their sum, −1 where one is no whole count or the sum too large to look up */
function addUpCounts(values: Float64Array, sums: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!(value >= 0 && Math.floor(value) === value)) return -1;
    sum += value;
    if (sum >= mostLogs) return -1;
    sums[i + 1] = sum;
  }
  return sum;
}

function refuse(y: ArrayLike<number>, values: Float64Array, cost: SegmentCost): void {
  const lowest = cost === 'poisson' ? 0 : -Number.MAX_VALUE;
  for (let i = 0; i < values.length; i++)
    if (!(values[i]! >= lowest && values[i]! < Infinity)) throw new RangeError(`pelt: value ${y[i]} at ${i} cannot be taken for '${cost}'`);
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
