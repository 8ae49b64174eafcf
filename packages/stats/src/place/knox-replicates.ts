// Counts of a Knox table when the times are shuffled. The loop over the pairs is where all the time goes: one index, one gather and a
// comparison that holds for few pairs. Up to 32,768 events two replicates are walked at once, each in one half of a 32-bit number.
import { shuffle } from '../inference/permutation.ts';
import { seeded } from '../numeric/random.ts';
import type { KnoxPairs } from './knox-pairs.ts';

/** The top bit of both halves: it stays when a subtraction in its half does not go below 0. */
const guards = 0x80008000 | 0;

/** Which column a time between two events falls in; only asked of pairs nearer than the last edge. */
function columnOf(gap: number, edges: Float64Array): number {
  let k = 0;
  while (gap >= edges[k + 1]!) k++;
  return k;
}

/** Adds to `counts` (rows × columns) the pairs when point a has the time of rank `ranks[a]`. */
function countPairs(pairs: KnoxPairs, ranks: ArrayLike<number>, counts: Int32Array): void {
  const { n, start, partner, band, times, low, high, timeEdges, columns } = pairs;
  for (let a = 0; a < n; a++) {
    const own = ranks[a]!;
    const from = low[own]!;
    const span = high[own]! - from;
    const end = start[a + 1]!;
    for (let at = start[a]!; at < end; at++) {
      const other = ranks[partner[at]!]!;
      if ((other - from) >>> 0 <= span) counts[band[at]! * columns + columnOf(Math.abs(times[own]! - times[other]!), timeEdges)]!++;
    }
  }
}

/** The same for two replicates, ranks below 2¹⁵ in the lower and the upper half of `both`, guard bits set. */
function countTwo(pairs: KnoxPairs, both: Int32Array, lower: Int32Array, upper: Int32Array): void {
  const { n, start, partner, low, high } = pairs;
  for (let a = 0; a < n; a++) {
    const own = both[a]!;
    const ownA = own & 0x7fff;
    const ownB = (own >>> 16) & 0x7fff;
    const from = low[ownA]! | (low[ownB]! << 16);
    const to = ((high[ownA]! | (high[ownB]! << 16) | guards) + guards) | 0;
    const end = start[a + 1]!;
    let at = start[a]!;
    // four pairs at a time: most often none of them counts
    for (; at + 3 < end; at += 4) {
      const one = both[partner[at]!]!;
      const two = both[partner[at + 1]!]!;
      const three = both[partner[at + 2]!]!;
      const four = both[partner[at + 3]!]!;
      const hit =
        (((one - from) & (to - one)) | ((two - from) & (to - two)) | ((three - from) & (to - three)) | ((four - from) & (to - four))) &
        guards;
      if (hit !== 0) for (let k = at; k < at + 4; k++) meet(pairs, k, own, from, to, both[partner[k]!]!, lower, upper);
    }
    for (; at < end; at++) meet(pairs, at, own, from, to, both[partner[at]!]!, lower, upper);
  }
}

/** Counts one pair for the replicate in the lower half, the upper half, both or neither. */
function meet(
  { band, times, timeEdges, columns }: KnoxPairs,
  at: number,
  own: number,
  from: number,
  to: number,
  other: number,
  lower: Int32Array,
  upper: Int32Array,
): void {
  const hit = (other - from) & (to - other) & guards;
  if (hit === 0) return;
  const row = band[at]! * columns;
  if ((hit & 0x8000) !== 0) lower[row + columnOf(Math.abs(times[own & 0x7fff]! - times[other & 0x7fff]!), timeEdges)]!++;
  if (hit < 0) upper[row + columnOf(Math.abs(times[(own >>> 16) & 0x7fff]! - times[(other >>> 16) & 0x7fff]!), timeEdges)]!++;
}

export interface KnoxShare {
  readonly seed: number;
  /** replicates from (with) and to (without) */
  readonly from: number;
  readonly to: number;
}

export interface KnoxTally {
  /** per cell of the table: replicates with as many pairs as observed or more */
  readonly atLeast: Float64Array;
  /** sums over the replicates of the counts and of their squares */
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  readonly reps: number;
}

/**
 * How often are there as many near pairs when times are dealt at random? A share of the replicates of a Knox table, for a worker:
 * `serveTasks({ knoxReplicates }, port)`. Replicate r always sees the same order of times, whoever makes it.
 * @not By itself: `knoxTable` and `knoxTableOn` make the pairs, ask for the shares and add them up.
 * @formula atLeast = #{r: count_r ≥ observed};  sum = Σ count_r;  squares = Σ count_r²,  r = from … to − 1
 * @pitfall Begin shares at even replicates: two are walked at once up to 32,768 events, and an odd one is walked alone.
 * @param pairs near pairs, as `knoxTableOn` sends them
 * @param share seed, first replicate and the one after the last
 * @returns per cell of the table: replicates with as many pairs as observed or more, sums and sums of squares; and how many replicates
 * @cost O(replicates × near pairs)
 * @source Knox 1964; Mantel 1967. Shares add up to the whole in a test.
 * @example
 * const tallies: KnoxTally[] = [];
 * const counted = (pairs: KnoxPairs, share: KnoxShare) => { const tally = knoxReplicates(pairs, share); tallies.push(tally); return tally; };
 * const inThisThread = () => ({ send(task: Task) { this.tell(answerTask({ knoxReplicates: counted }, task)); }, listen(tell) { this.tell = tell; }, stop() {} });
 * const pool = startPool(inThisThread, 2);
 * void knoxTableOn(pool, [0, 10, 20, 500], [0, 0, 0, 0], [1, 2, 3, 90], { sBands: [0, 50], tBands: [0, 7], reps: 20 });
 * tallies[0]!
 * @figure barsFigure({ title: 'Replicates with as many near pairs, of 10', bars: [{ name: 'first share', value: tallies[0].atLeast[0] }, { name: 'second share', value: tallies[1] ? tallies[1].atLeast[0] : 0 }] })
 */
export function knoxReplicates(pairs: KnoxPairs, { seed, from, to }: KnoxShare): KnoxTally {
  const { n, rows, columns } = pairs;
  const observed = observedCells(pairs);
  const cells = observed.length;
  const tally = { atLeast: new Float64Array(cells), sum: new Float64Array(cells), squares: new Float64Array(cells), reps: to - from };
  const one = new Int32Array(rows * columns);
  const two = new Int32Array(rows * columns);
  const ranks = new Int32Array(n);
  const both = new Int32Array(n);
  const shown = new Float64Array(cells);
  const deal = (replicate: number): void => {
    for (let i = 0; i < n; i++) ranks[i] = i;
    shuffle(ranks, seeded(seed, replicate));
  };
  const add = (counts: Int32Array): void => {
    shownCounts(pairs, counts, shown);
    for (let c = 0; c < cells; c++) {
      const count = shown[c]!;
      if (count >= observed[c]!) tally.atLeast[c]!++;
      tally.sum[c]! += count;
      tally.squares[c]! += count * count;
    }
    counts.fill(0);
  };
  let replicate = from;
  if (n <= 32_768)
    for (; replicate + 1 < to; replicate += 2) {
      deal(replicate);
      for (let i = 0; i < n; i++) both[i] = ranks[i]! | guards;
      deal(replicate + 1);
      for (let i = 0; i < n; i++) both[i]! |= ranks[i]! << 16;
      countTwo(pairs, both, one, two);
      add(one);
      add(two);
    }
  for (; replicate < to; replicate++) {
    deal(replicate);
    countPairs(pairs, ranks, one);
    add(one);
  }
  return tally;
}

/** Where the first shown row and column stand among the walked ones. */
export function firstShown({ space, time, rows, columns }: KnoxPairs): { row: number; column: number } {
  const rest = (bands: typeof space): number => (bands.at(-1)!.to === Infinity ? 1 : 0);
  return { row: rows + rest(space) - space.length, column: columns + rest(time) - time.length };
}

/** From the walked counts to the cells of the table: hidden bands left out, "the rest" as what is missing to sums that never change. */
function shownCounts(pairs: KnoxPairs, walked: Int32Array, shown = new Float64Array(pairs.space.length * pairs.time.length)): Float64Array {
  const { space, time, rows, columns, spacePairs, timePairs } = pairs;
  const first = firstShown(pairs);
  for (let i = 0; i < space.length; i++)
    for (let j = 0; j < time.length; j++) {
      const r = i + first.row;
      const c = j + first.column;
      let count = 0;
      if (r < rows && c < columns) count = walked[r * columns + c]!;
      else if (r < rows) {
        count = spacePairs[r]!;
        for (let b = 0; b < columns; b++) count -= walked[r * columns + b]!;
      } else if (c < columns) {
        count = timePairs[c]!;
        for (let a = 0; a < rows; a++) count -= walked[a * columns + c]!;
      } else {
        count = spacePairs[rows]!;
        for (let b = 0; b < columns; b++) count -= timePairs[b]!;
        for (let cell = 0; cell < rows * columns; cell++) count += walked[cell]!;
      }
      shown[i * time.length + j] = count;
    }
  return shown;
}

/** Cells of the table with the times as they are. */
export function observedCells(pairs: KnoxPairs): Float64Array {
  const counts = new Int32Array(pairs.rows * pairs.columns);
  countPairs(pairs, pairs.rank, counts);
  return shownCounts(pairs, counts);
}
