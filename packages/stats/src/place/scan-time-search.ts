// Windows of any kind: each zone's sums along time grow place by place, and its windows are differences of them.
import type { ReplicateWork } from './scan-ladder.ts';
import { type PreparedSpaceTime, upToEach } from './scan-time-prepare.ts';

export interface StrongestWindow {
  centre: number;
  zone: number;
  /** first period, and the one after the last */
  from: number;
  to: number;
  score: number;
  count: number;
  expected: number;
}

/** The strongest zone and window without a place that is taken; right when its score is at or above the level. */
export function strongestWindow(prepared: PreparedSpaceTime, countsTo: Float64Array, taken: Uint8Array, level: number): StrongestWindow {
  const { zones, periods, recent, longest, expectedTo, given } = prepared;
  const { start, index, whole } = zones;
  const best = { centre: -1, zone: -1, from: 0, to: 0, score: 0, count: 0, expected: 0 };
  // sums up to each period, with a 0 before the first
  const counts = new Float64Array(periods + 1);
  const means = new Float64Array(periods + 1);
  const twice = 2 * level * (1 - 1e-9);
  // the bound of scan-score.ts; without a given total C it is that of C without end
  const [all, one] = given ? [prepared.cases, 1] : [1, 0];
  for (let centre = 0; centre + 1 < start.length; centre++) {
    counts.fill(0);
    means.fill(0);
    for (let k = start[centre]!; k < start[centre + 1]! && taken[index[k]!] === 0; k++) {
      const row = index[k]! * periods;
      for (let t = 0; t < periods; t++) {
        counts[t + 1] = counts[t + 1]! + countsTo[row + t]!;
        means[t + 1] = means[t + 1]! + expectedTo[row + t]!;
      }
      if (whole[k] === 0) continue;
      for (let to = recent ? periods : 1; to <= periods; to++) {
        const countTo = counts[to]!;
        const meanTo = means[to]!;
        for (let from = Math.max(0, to - longest); from < to; from++) {
          const mean = meanTo - means[from]!;
          const over = countTo - counts[from]! - mean;
          if (!(over * Math.abs(over) * (all + one * mean) > twice * mean * (all - one * mean))) continue;
          const count = countTo - counts[from]!;
          const score = prepared.score(count, mean);
          if (score > best.score * (1 + 1e-12)) {
            best.centre = centre;
            best.zone = k;
            best.from = from;
            best.to = to;
            best.score = score;
            best.count = count;
            best.expected = mean;
          }
        }
      }
    }
  }
  return best;
}

/** Any windows, whatever their number: what is needed is worked out on the way. */
export function searchWindows(prepared: PreparedSpaceTime): ReplicateWork {
  const drawn = new Int32Array(prepared.expectedTo.length);
  const countsTo = new Float64Array(drawn.length);
  const taken = new Uint8Array(prepared.places);
  return {
    slots: 1,
    draw(random) {
      prepared.spread(drawn, random);
      upToEach(drawn, prepared.periods, countsTo);
    },
    largest(level, found) {
      found[0] = strongestWindow(prepared, countsTo, taken, level).score;
    },
  };
}
