// Expected counts month by month for the chart: each year from the years before it alone, with a 95 % band for single months.
import { negativeBinomialQuantile } from '@samsyn/stats';
import { missingReader } from './comparable-months.ts';
import type { ExpectedMonths } from './finding.ts';
import { coordinates, eachLeaf, nodeAt } from './lattice.ts';
import type { NodeModel } from './node-model.ts';

/** Months' shares lean on the category's own season with this weight in incidents. */
const SEASON_WEIGHT = 24;

/** Null when there is no whole year before any of the months. Cost: the node's leaves × months. */
export function expectedMonths(model: NodeModel, node: number): ExpectedMonths | null {
  const { cube, lattice, phi, relativeVariance, expected: sums } = model;
  const { months, windowMonths } = cube;
  const own = monthsOf(model, node);
  const [category] = coordinates(lattice, node);
  const wide = monthsOf(model, nodeAt(lattice, category, 0, 0, 0));
  // blocks of twelve months counted back from the end; the newest holds the window
  const blocks = Math.floor(months / 12);
  if (blocks < 2) return null;
  const from = months - (blocks - 1) * 12;
  const length = months - from;
  const out = new Float64Array(length);
  for (let block = blocks - 2; block >= 0; block--) {
    const first = months - (block + 1) * 12;
    const level = levelBefore(own, first);
    const season = seasonBefore(own, wide, first);
    for (let m = 0; m < 12; m++) out[first - from + m] = level * season[m]!;
  }
  scaleWindow(out, own.present.subarray(months - windowMonths), windowMonths, sums[node]!);
  const low = new Float64Array(length);
  const high = new Float64Array(length);
  for (let m = 0; m < length; m++) {
    const mean = out[m]! / phi[node]!;
    const size = 1 / relativeVariance[node]!;
    low[m] = phi[node]! * negativeBinomialQuantile(0.025, mean, size);
    high[m] = phi[node]! * negativeBinomialQuantile(0.975, mean, size);
  }
  return { from, expected: out, low, high };
}

interface Months {
  readonly counts: Float64Array;
  /** share of the node's expectation that has data in the month */
  readonly present: Float64Array;
}

function monthsOf(model: NodeModel, node: number): Months {
  const { cube, lattice, leafExpected } = model;
  const isMissing = missingReader(cube, lattice);
  const counts = new Float64Array(cube.months);
  const present = new Float64Array(cube.months);
  let whole = 0;
  eachLeaf(lattice, node, (leaf) => {
    const e = leafExpected[leaf]!;
    whole += e;
    for (let m = 0; m < cube.months; m++) {
      if (isMissing?.(leaf, m) === 1) continue;
      counts[m]! += cube.counts[leaf * cube.months + m]!;
      present[m]! += e;
    }
  });
  for (let m = 0; m < cube.months; m++) present[m] = whole > 0 ? present[m]! / whole : 1;
  return { counts, present };
}

/** Weighted yearly level of the blocks before `first`, newer ones more, each corrected for months without data. */
function levelBefore({ counts, present }: Months, first: number): number {
  let level = 0;
  let weight = 0;
  for (let start = first - 12, w = 1; start >= 0; start -= 12, w /= 2) {
    let n = 0;
    let seen = 0;
    for (let m = 0; m < 12; m++) {
      n += counts[start + m]!;
      seen += present[start + m]!;
    }
    if (seen < 3) continue;
    level += w * ((n * 12) / seen);
    weight += w;
  }
  return weight > 0 ? level / weight : 0;
}

function seasonBefore(own: Months, wide: Months, first: number): Float64Array {
  const wider = shares(wide, first, null);
  return shares(own, first, wider);
}

function shares({ counts, present }: Months, first: number, lean: Float64Array | null): Float64Array {
  const out = new Float64Array(12);
  let sum = 0;
  for (let m = 0; m < 12; m++) {
    let n = 0;
    let seen = 0;
    let years = 0;
    for (let at = first - 12 + m; at >= 0; at -= 12) {
      n += counts[at]!;
      seen += present[at]!;
      years++;
    }
    const rate = seen > 0.05 ? (n * years) / seen : 0;
    out[m] = rate + SEASON_WEIGHT * (lean ? lean[m]! : 1 / 12);
    sum += out[m]!;
  }
  return out.map((share) => share / sum);
}

/** The window's months add up to what the node was expected to hold there. */
function scaleWindow(out: Float64Array, present: Float64Array, windowMonths: number, expected: number): void {
  const start = Math.max(0, out.length - windowMonths);
  let sum = 0;
  for (let m = start; m < out.length; m++) sum += out[m]! * present[m - start]!;
  if (sum <= 0 || out.length < windowMonths) return;
  for (let m = start; m < out.length; m++) out[m]! *= expected / sum;
}
