// Cuts of whole counts as changepoint prunes: a beginning that a cut beats is out of the running as soon as a whole segment fits behind that cut.
import type { PricedSeries } from './segment-costs.ts';

/** Beginnings of a last segment that are in the running, and those in line: beaten, and waiting for a segment to fit behind the cut that beat them. */
interface Running {
  kept: number;
  /** the first of them was the cheapest at the end before, so that few others seem the cheapest for a while */
  readonly at: Int32Array;
  /** the first in line and one past the last, in the order in which they leave */
  head: number;
  tail: number;
  /** each, and the end at which it leaves */
  readonly line: Int32Array;
  /**
   * What the values so far would cost with a segment for each, with the sign turned. Above that no beginning grows cheaper from one end to the next:
   * nobody in line is looked at before the cheapest has come to `floor`, below which none of them was.
   */
  ground: number;
  floor: number;
}

/** Ends searched in one call: a function is compiled sooner, and once, if it is called again than if it goes on running. */
const endsAtOnce = 128;

/** @returns where the last segment of the cheapest cuts begins, for each end */
export function quickCuts(series: PricedSeries, penalty: number, minSegment: number): Int32Array {
  const { n, best } = series;
  const last = new Int32Array(n + 1);
  const running = { kept: 0, at: new Int32Array(n + 1), head: 0, tail: 0, line: new Int32Array(2 * n + 2), ground: 0, floor: Infinity };
  best[0] = -penalty;
  for (let to = minSegment; to <= n; to++) {
    to = searchEnds(series, running, last, penalty, minSegment, to, Math.min(n, to + endsAtOnce));
    if (last[to] !== running.at[0]) takeOut(series, running, minSegment, to);
  }
  return last;
}

/** @returns the last end searched: `final`, or the first where one in line was the cheapest */
function searchEnds(
  { more, events, best, logs, products, slip }: PricedSeries,
  running: Running,
  last: Int32Array,
  penalty: number,
  minSegment: number,
  first: number,
  final: number,
): number {
  const { at, line } = running;
  let { kept, head, tail, floor, ground } = running;
  let to = first - 1;
  let cheapest = 0;
  do {
    to++;
    const all = events[to]!;
    ground += products[all - events[to - 1]!]!;
    const newest = to - minSegment;
    if (best[newest]! < Infinity) at[kept++] = newest;
    let least = Infinity;
    let most = Infinity;
    let k = 0;
    do {
      const s = at[k]!;
      const count = all - events[s]!;
      const value = best[s]! + (more + (count << 1)) * logs[to - s]! - products[count]!;
      if (value < least) {
        least = value;
        most = value + penalty;
        at[k] = at[0]!;
        at[0] = s;
        // once more for those that were not too dear beside the one before
        k = kept;
      } else if (value > most) {
        at[k] = at[--kept]!;
        line[tail] = s;
        line[tail + 1] = to + minSegment;
        tail += 2;
        if (value + ground < floor) floor = value + ground;
      }
      k--;
    } while (k > 0);
    cheapest = at[0]!;
    // one in line may be the cheapest
    if (least + ground + slip > floor) {
      floor = Infinity;
      while (head < tail && line[head + 1]! <= to) head += 2;
      for (k = head; k < tail; k += 2) {
        const s = line[k]!;
        const count = all - events[s]!;
        const value = best[s]! + (more + (count << 1)) * logs[to - s]! - products[count]!;
        const above = value + ground;
        const dear = value + penalty;
        if (above < floor) floor = above;
        if (dear < most) {
          most = dear;
          cheapest = s;
        }
      }
    }
    best[to] = most;
    last[to] = cheapest;
  } while (to < final && cheapest === at[0]!);
  running.kept = kept;
  running.head = head;
  running.tail = tail;
  running.floor = floor;
  running.ground = ground;
  return to;
}

/** Puts in line those that a cut at `to` beats. */
function takeOut({ more, events, best, logs, products }: PricedSeries, running: Running, minSegment: number, to: number): void {
  const { at, line, ground } = running;
  for (let k = running.kept - 1; k >= 0; k--) {
    const s = at[k]!;
    const count = events[to]! - events[s]!;
    const value = best[s]! + (more + 2 * count) * logs[to - s]! - products[count]!;
    if (value <= best[to]!) continue;
    at[k] = at[--running.kept]!;
    line[running.tail++] = s;
    line[running.tail++] = to + minSegment;
    running.floor = Math.min(running.floor, value + ground);
  }
}
