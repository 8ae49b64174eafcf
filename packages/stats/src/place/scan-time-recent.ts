// Windows that end with the last period: few enough for a table of what each needs.
import type { ReplicateWork } from './scan-ladder.ts';
import { expectationNeeded, leastCount, poissonNeeded } from './scan-score.ts';
import { mostPacked, topBits } from './scan-search.ts';
import type { PreparedSpaceTime } from './scan-time-prepare.ts';

/** zones × windows for which a table is held */
export const mostTabled = 1 << 22;

interface WindowTables {
  /** of each zone, for its last period, its last two … */
  readonly expected: Float64Array;
  /** least counts that could reach the level; none where the list may not be cut */
  needed(level: number): Int32Array;
}

function windowTables({ zones, periods, longest, cases, given, expectedTo, score }: PreparedSpaceTime): WindowTables {
  const { start, index, whole } = zones;
  const expected = new Float64Array(index.length * longest);
  for (let centre = 0; centre + 1 < start.length; centre++)
    for (let k = start[centre]!; k < start[centre + 1]!; k++) {
      const row = index[k]! * periods;
      for (let w = 0; w < longest; w++) {
        const before = w + 1 < periods ? expectedTo[row + periods - 2 - w]! : 0;
        const others = k > start[centre]! ? expected[(k - 1) * longest + w]! : 0;
        expected[k * longest + w] = others + expectedTo[row + periods - 1]! - before;
      }
    }
  const known = new Map<number, Int32Array>();
  return {
    expected,
    needed(level) {
      const old = known.get(level);
      if (old) return old;
      const table = new Int32Array(expected.length).fill(0x7fffffff);
      const least = leastCount(level, score, (mean) => (given ? poissonNeeded(level, mean, cases) : expectationNeeded(level, mean)));
      for (let k = 0; k < index.length; k++)
        for (let at = k * longest; whole[k] === 1 && at < (k + 1) * longest; at++) table[at] = least(expected[at]!);
      known.set(level, table);
      return table;
    },
  };
}

/** Each place's cases of the last period, the last two …, into the 16 bits from `shift` on; the other bits stay. */
function packLast(drawn: Int32Array, periods: number, longest: number, shift: number, last: Int32Array): void {
  const others = shift === 0 ? -0x10000 : 0xffff;
  for (let place = 0; place * periods < drawn.length; place++) {
    let sum = 0;
    let from = place * periods + periods - 1;
    for (let at = place * longest; at < (place + 1) * longest; at++) {
      sum += drawn[from--]!;
      last[at] = (last[at]! & others) | (sum << shift);
    }
  }
}

/** Each place's cases of the last period, the last two … */
function sumLast(drawn: Int32Array, periods: number, longest: number, last: Int32Array): void {
  for (let place = 0; place * periods < drawn.length; place++) {
    let sum = 0;
    let from = place * periods + periods - 1;
    for (let at = place * longest; at < (place + 1) * longest; at++) {
      sum += drawn[from--]!;
      last[at] = sum;
    }
  }
}

/** What a count lacks to set the top bit of its 16 bits, when it reaches what is needed; twice, for two counts. */
function lacks(needed: Int32Array): Int32Array {
  const lack = new Int32Array(needed.length);
  for (let at = 0; at < needed.length; at++) lack[at] = (0x8000 - Math.min(needed[at]!, 0x7fff)) * 0x10001;
  return lack;
}

/**
 * One more place in the sums of each window, two replicates in each number; a top bit in the answer where any sum reaches what is needed. The loop
 * that takes the time of a scan, by itself: it is soon compiled, and once.
 */
function addPlace(
  sums0: Int32Array,
  sums1: Int32Array,
  last0: Int32Array,
  last1: Int32Array,
  row: number,
  lack: Int32Array,
  zone: number,
  longest: number,
): number {
  let reached = 0;
  for (let w = 0; w < longest; w++) {
    const a = (sums0[w]! + last0[row + w]!) | 0;
    const b = (sums1[w]! + last1[row + w]!) | 0;
    sums0[w] = a;
    sums1[w] = b;
    reached |= (a + lack[zone + w]!) | (b + lack[zone + w]!);
  }
  return reached;
}

/** Four replicates at a time where the number of cases allows it (see `searchFour`), else one. */
export function searchRecent(prepared: PreparedSpaceTime): ReplicateWork {
  return prepared.given && prepared.cases <= mostPacked ? recentFour(prepared) : recentOne(prepared);
}

function recentOne(prepared: PreparedSpaceTime): ReplicateWork {
  const { zones, places, longest, expectedTo } = prepared;
  const { start, index } = zones;
  const tables = windowTables(prepared);
  const { expected } = tables;
  const drawn = new Int32Array(expectedTo.length);
  const last = new Int32Array(places * longest);
  const sums = new Int32Array(longest);
  return {
    slots: 1,
    draw(random) {
      prepared.spread(drawn, random);
      sumLast(drawn, prepared.periods, longest, last);
    },
    largest(level, found) {
      const needed = tables.needed(level);
      let most = 0;
      for (let centre = 0; centre + 1 < start.length; centre++) {
        sums.fill(0);
        for (let k = start[centre]!; k < start[centre + 1]!; k++) {
          const row = index[k]! * longest;
          const at = k * longest;
          for (let w = 0; w < longest; w++) {
            const sum = sums[w]! + last[row + w]!;
            sums[w] = sum;
            if (sum >= needed[at + w]!) most = Math.max(most, prepared.score(sum, expected[at + w]!));
          }
        }
      }
      found[0] = most;
    },
  };
}

function recentFour(prepared: PreparedSpaceTime): ReplicateWork {
  const { zones, places, longest, expectedTo } = prepared;
  const { start, index } = zones;
  const tables = windowTables(prepared);
  const { expected } = tables;
  const lacking = new Map<number, Int32Array>();
  const drawn = new Int32Array(expectedTo.length);
  const [last0, last1] = [new Int32Array(places * longest), new Int32Array(places * longest)];
  const [sums0, sums1] = [new Int32Array(longest), new Int32Array(longest)];
  return {
    slots: 4,
    draw(random, slot) {
      prepared.spread(drawn, random);
      packLast(drawn, prepared.periods, longest, 16 * (slot & 1), slot < 2 ? last0 : last1);
    },
    largest(level, found) {
      const needed = tables.needed(level);
      const lack = lacking.get(level) ?? lacks(needed);
      lacking.set(level, lack);
      found.fill(0);
      for (let centre = 0; centre + 1 < start.length; centre++) {
        sums0.fill(0);
        sums1.fill(0);
        for (let k = start[centre]!; k < start[centre + 1]!; k++) {
          const row = index[k]! * longest;
          const at = k * longest;
          if ((addPlace(sums0, sums1, last0, last1, row, lack, at, longest) & topBits) === 0) continue;
          for (let w = 0; w < longest; w++)
            for (let slot = 0; slot < 4; slot++) {
              const sum = ((slot < 2 ? sums0[w]! : sums1[w]!) >>> (16 * (slot & 1))) & 0xffff;
              if (sum >= needed[at + w]!) found[slot] = Math.max(found[slot]!, prepared.score(sum, expected[at + w]!));
            }
        }
      }
    },
  };
}
