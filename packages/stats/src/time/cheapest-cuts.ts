// Where the cheapest segmentation of a series is cut: for each end the beginning of its last segment, among all that may still win.
import type { PricedSeries } from './segment-costs.ts';

/** Places where the last segment may begin: the first `kept`, of which those from `near` on are priced at every end. */
interface Beginnings {
  kept: number;
  near: number;
  readonly at: Int32Array;
  /** of all up to the end where it was last priced */
  readonly cost: Float64Array;
  /** end from which on a place is out of the running */
  readonly until: Int32Array;
  /** the cheapest at the end in question, and what it costs */
  cheapest: number;
  least: number;
}

const beginnings = (n: number): Beginnings => ({
  kept: 0,
  near: 0,
  at: new Int32Array(n + 1),
  cost: new Float64Array(n + 1),
  until: new Int32Array(n + 1),
  cheapest: 0,
  least: Infinity,
});

/**
 * Prices all beginnings at every end, and takes out those that were too dear at the end before.
 * @param safe  with slack for the lengths in the cost; without it as changepoint does, where it matters at which end one is taken out
 */
export function searchAll(series: PricedSeries, penalty: number, minSegment: number, safe: boolean): Int32Array {
  const { n, best, more } = series;
  const last = new Int32Array(n + 1);
  const open = beginnings(n);
  // with slack now and then only: it is reckoned for each
  const every = safe ? (more > 0 ? 8 : 2) : 1;
  best[0] = -penalty;
  for (let to = minSegment; to <= n; to++) {
    open.least = Infinity;
    priceLeft(series, open, to, minSegment, safe && more > 0, every);
    if (best[to - minSegment]! < Infinity) begin(series, open, to - minSegment, to);
    best[to] = open.least + penalty;
    last[to] = open.cheapest;
  }
  return last;
}

function begin(series: PricedSeries, open: Beginnings, from: number, to: number): void {
  open.at[open.kept] = from;
  open.until[open.kept++] = series.n + 1;
  price(series, open, to, open.kept - 1, open.kept);
}

/** Of the beginnings [from, until). */
function price(series: PricedSeries, open: Beginnings, to: number, from: number, until: number): void {
  if (series.events.length > 0) priceCounts(series, open, to, from, until);
  else priceAny(series, open, to, from, until);
}

function priceCounts({ more, events, best, logs, products }: PricedSeries, open: Beginnings, to: number, from: number, until: number) {
  const { at, cost } = open;
  const all = events[to]!;
  let { cheapest, least } = open;
  for (let k = from; k < until; k++) {
    const s = at[k]!;
    const count = all - events[s]!;
    const value = best[s]! + (more + 2 * count) * logs[to - s]! - products[count]!;
    cost[k] = value;
    if (value < least) {
      least = value;
      cheapest = s;
    }
  }
  open.cheapest = cheapest;
  open.least = least;
}

function priceAny(series: PricedSeries, open: Beginnings, to: number, from: number, until: number): void {
  const { more, best, logs, bare } = series;
  const { at, cost } = open;
  let { cheapest, least } = open;
  for (let k = from; k < until; k++) {
    const s = at[k]!;
    const value = best[s]! + more * logs[to - s]! + bare(series, s, to);
    cost[k] = value;
    if (value < least) {
      least = value;
      cheapest = s;
    }
  }
  open.cheapest = cheapest;
  open.least = least;
}

/** Of the beginnings as they stood at the end before takes out those whose time is up, and prices the others. */
function priceLeft(series: PricedSeries, open: Beginnings, to: number, minSegment: number, slack: boolean, every: number): void {
  const { n, best, logs } = series;
  const { kept, at, cost, until } = open;
  const before = to - 1;
  const due = before % every === 0;
  const most = due ? best[before]! : Infinity;
  // a cut there can take its place only when a whole segment fits behind it
  const doomed = before + minSegment;
  let still = 0;
  for (let k = 0; k < kept; k++) {
    const s = at[k]!;
    let end = until[k]!;
    if (end > doomed && cost[k]! > most && (!slack || cost[k]! - slackOf(logs, n, s, before) > most)) end = doomed;
    if (due && end <= to) continue;
    at[still] = s;
    until[still++] = end;
  }
  open.kept = still;
  price(series, open, to, 0, still);
}

/**
 * With the lengths in the cost, two segments cost up to ln of first · second/(first + second) more than one, most when the second takes all that is
 * left: without that slack a cut is lost that wins once its segment has grown.
 */
function slackOf(logs: Float64Array, n: number, from: number, to: number): number {
  return to < n ? logs[to - from]! + logs[n - to]! - logs[n - from]! : 0;
}

/** How much dearer than the cheapest a beginning may be that is priced at every end. */
const margin = 4;
/** Ends from one look at the middle ones to the next. */
const soon = 5;

/**
 * The same cuts as with slack, where most beginnings are priced once in a while only: a segment costs no less than its parts. One that cost c at an
 * earlier end costs at least c and the bare cost of one segment from there on, and cannot win before the cheapest comes to that. Near ones are priced
 * at every end, those that were dearer a few ends ago at every fifth, the many far ones much more seldom.
 */
export function searchNear(series: PricedSeries, penalty: number, minSegment: number): Int32Array {
  const { n, best, bare, slip } = series;
  const last = new Int32Array(n + 1);
  const open = beginnings(n);
  const room = new Int32Array(2 * n + 2);
  // first of the middle ones; when far and middle ones were priced, the least of them then, and when they are due again
  let middle = 0;
  let seenFar = 0;
  let leastFar = Infinity;
  let dueFar = 0;
  let seenMiddle = 0;
  let leastMiddle = Infinity;
  let due = 0;
  best[0] = -penalty;
  for (let to = minSegment; to <= n; to++) {
    open.least = Infinity;
    price(series, open, to, open.near, open.kept);
    if (best[to - minSegment]! < Infinity) begin(series, open, to - minSegment, to);
    if (to >= dueFar || open.least > leastFar + bare(series, seenFar, to) - slip) {
      price(series, open, to, 0, open.near);
      leastFar = sift(series, open, to, 0, minSegment, penalty, room);
      leastMiddle = Infinity;
      middle = open.near;
      seenFar = to;
      dueFar = to + 16 + 2 * Math.sqrt(open.kept);
      due = to + soon;
    } else if (to >= due || open.least > leastMiddle + bare(series, seenMiddle, to) - slip) {
      price(series, open, to, middle, open.near);
      leastMiddle = sift(series, open, to, middle, minSegment, penalty, room);
      seenMiddle = to;
      due = to + soon;
    }
    best[to] = open.least + penalty;
    last[to] = open.cheapest;
  }
  return last;
}

/**
 * Of the beginnings from the k-th on takes out those that a cut at `to` will always beat, and puts those near the cheapest behind the others.
 * @returns the least cost of the others
 */
function sift(
  series: PricedSeries,
  open: Beginnings,
  to: number,
  first: number,
  minSegment: number,
  penalty: number,
  room: Int32Array,
): number {
  const { n, more, logs } = series;
  const { kept, at, cost, until } = open;
  const most = open.least + penalty;
  const limit = open.least + margin;
  let far = first;
  let near = 0;
  let least = Infinity;
  for (let k = first; k < kept; k++) {
    const s = at[k]!;
    const own = cost[k]!;
    let end = until[k]!;
    // a cut at `to` can take its place only when a whole segment fits behind it
    if (own > most && end > to + minSegment && own - (more > 0 ? slackOf(logs, n, s, to) : 0) > most) end = to + minSegment;
    if (end <= to + 1) continue;
    if (own < limit) {
      room[near++] = s;
      room[near++] = end;
    } else {
      at[far] = s;
      until[far++] = end;
      if (own < least) least = own;
    }
  }
  open.near = far;
  for (let k = 0; k < near; k += 2) {
    at[far] = room[k]!;
    until[far++] = room[k + 1]!;
  }
  open.kept = far;
  return least;
}
