// Local regression on evenly spaced values, prepared once for a length and a window and used for every series of that length.
// Distances, windows and neighbourhood weights do not depend on the values: only robustness weights do.

export interface LoessOptions {
  /** how many neighbours, odd */
  readonly window: number;
  /** 0: weighted mean, 1: weighted line */
  readonly degree: 0 | 1;
  /** the curve is fitted at every so many values and drawn straight between */
  readonly jump: number;
  /** also one step before the first value and one behind the last */
  readonly beyond: boolean;
}

export interface Loess {
  readonly n: number;
  readonly degree: 0 | 1;
  /** places where the curve is fitted, from 0, ascending; the ends beyond, if wanted, come last */
  readonly places: Int32Array;
  readonly inside: number;
  /** first neighbour of each place, how many, and where its weights begin */
  readonly left: Int32Array;
  readonly count: Int32Array;
  readonly at: Int32Array;
  /** tricube of the distance */
  readonly tricube: Float64Array;
  /** what each neighbour adds to the curve when all values count alike */
  readonly filter: Float64Array;
  /** index of place 0 in what is written */
  readonly shift: number;
}

/** Below this spread of the neighbours (as a share of the series) a line has no slope. */
const noSpread = 0.001;

/** The last few that were prepared: many series have one length. Nobody writes into them. */
const recent = new Map<string, Loess>();
const mostRecent = 8;
const mostKept = 1 << 17;

export function loess(n: number, options: LoessOptions): Loess {
  const key = `${n} ${options.window} ${options.degree} ${options.jump} ${options.beyond}`;
  let own = recent.get(key);
  if (!own) {
    own = prepare(n, options);
    if (own.tricube.length > mostKept) return own;
    const [oldest] = recent.keys();
    if (recent.size === mostRecent && oldest !== undefined) recent.delete(oldest);
    recent.set(key, own);
  }
  return own;
}

function prepare(n: number, { window, degree, jump, beyond }: LoessOptions): Loess {
  const step = Math.max(1, Math.min(jump, n - 1));
  const fitted: number[] = [];
  const left: number[] = [];
  const reach = (window + 1) >> 1;
  for (let i = 0; i < n; i += step) {
    fitted.push(i);
    left.push(window >= n ? 0 : Math.min(Math.max(0, i + 1 - reach), n - window));
  }
  const last = fitted.length - 1;
  if (fitted[last] !== n - 1) {
    fitted.push(n - 1);
    // the neighbours of the last regular place, as R's stl has it
    left.push(left[last]!);
  }
  const inside = fitted.length;
  if (beyond) {
    fitted.push(-1, n);
    left.push(0, Math.max(0, n - window));
  }
  const count = Int32Array.from(left, () => Math.min(window, n));
  const at = new Int32Array(fitted.length);
  let total = 0;
  for (let k = 0; k < fitted.length; k++) {
    const same = k > 0 && k < inside && fitted[k]! - left[k]! === fitted[k - 1]! - left[k - 1]!;
    at[k] = same ? at[k - 1]! : total;
    if (!same) total += count[k]!;
  }
  const tricube = new Float64Array(total);
  const filter = new Float64Array(total);
  for (let k = 0; k < fitted.length; k++)
    if (k === 0 || at[k] !== at[k - 1]) weigh(tricube, filter, at[k]!, count[k]!, fitted[k]! - left[k]!, n, window, degree);
  return {
    n,
    degree,
    places: Int32Array.from(fitted),
    inside,
    left: Int32Array.from(left),
    count,
    at,
    tricube,
    filter,
    shift: beyond ? 1 : 0,
  };
}

/** Weights of `count` neighbours round a place that lies `place` steps from the first of them. */
function weigh(
  tricube: Float64Array,
  filter: Float64Array,
  at: number,
  count: number,
  place: number,
  n: number,
  window: number,
  degree: number,
): void {
  const far = Math.max(place, count - 1 - place) + (window > n ? (window - n) >> 1 : 0);
  let [sum, first, second] = [0, 0, 0];
  for (let j = 0; j < count; j++) {
    const d = j - place;
    const r = Math.abs(d);
    const share = r / far;
    const w = r > 0.999 * far ? 0 : r <= 0.001 * far ? 1 : (1 - share * share * share) ** 3;
    tricube[at + j] = w;
    sum += w;
    first += w * d;
    second += w * d * d;
  }
  const mean = first / sum;
  const spread = second / sum - mean * mean;
  const slope = degree === 1 && Math.sqrt(spread) > noSpread * (n - 1) ? -mean / spread : 0;
  for (let j = 0; j < count; j++) filter[at + j] = (tricube[at + j]! / sum) * (1 + slope * (j - place - mean));
}

/**
 * Writes the curve through y[0..n−1]: n values, two more when it was prepared to go beyond.
 * @param weights robustness weights of the values; null = all alike
 */
export function smooth(prepared: Loess, y: Float64Array, weights: Float64Array | null, out: Float64Array): void {
  const { n, places, inside, shift } = prepared;
  for (let k = 0; k < inside; k++) {
    const value = weights ? weighted(prepared, k, y, weights) : filtered(prepared, k, y);
    const place = places[k]!;
    const to = place + shift;
    // no neighbour counts: the value itself
    out[to] = Number.isNaN(value) ? y[place]! : value;
    const gap = k > 0 ? place - places[k - 1]! : 1;
    if (gap > 1) {
      const from = to - gap;
      const rise = (out[to]! - out[from]!) / gap;
      for (let i = 1; i < gap; i++) out[from + i] = out[from]! + rise * i;
    }
  }
  if (shift === 0) return;
  const before = weights ? weighted(prepared, inside, y, weights) : filtered(prepared, inside, y);
  const behind = weights ? weighted(prepared, inside + 1, y, weights) : filtered(prepared, inside + 1, y);
  out[0] = Number.isNaN(before) ? out[1]! : before;
  out[n + 1] = Number.isNaN(behind) ? out[n]! : behind;
}

function filtered({ left, count, at, filter }: Loess, k: number, y: Float64Array): number {
  const from = left[k]!;
  const w = at[k]!;
  const all = count[k]!;
  // four sums at a time, so that none waits for itself
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let j = 0;
  for (; j + 3 < all; j += 4) {
    s0 += filter[w + j]! * y[from + j]!;
    s1 += filter[w + j + 1]! * y[from + j + 1]!;
    s2 += filter[w + j + 2]! * y[from + j + 2]!;
    s3 += filter[w + j + 3]! * y[from + j + 3]!;
  }
  for (; j < all; j++) s0 += filter[w + j]! * y[from + j]!;
  return s0 + s1 + (s2 + s3);
}

/** NaN when no neighbour counts. */
function weighted({ n, degree, places, left, count, at, tricube }: Loess, k: number, y: Float64Array, weights: Float64Array): number {
  const from = left[k]!;
  const w = at[k]!;
  const all = count[k]!;
  let sum = 0;
  let values = 0;
  if (degree === 0) {
    for (let j = 0; j < all; j++) {
      const weight = tricube[w + j]! * weights[from + j]!;
      sum += weight;
      values += weight * y[from + j]!;
    }
    return values / sum;
  }
  let d = from - places[k]!;
  let first = 0;
  let second = 0;
  let turned = 0;
  for (let j = 0; j < all; j++, d++) {
    const weight = tricube[w + j]! * weights[from + j]!;
    const value = y[from + j]!;
    const moment = weight * d;
    sum += weight;
    first += moment;
    second += moment * d;
    values += weight * value;
    turned += moment * value;
  }
  const mean = first / sum;
  const spread = second / sum - mean * mean;
  const level = values / sum;
  if (!(Math.sqrt(spread) > noSpread * (n - 1))) return level;
  return level - (mean / spread) * (turned / sum - mean * level);
}
