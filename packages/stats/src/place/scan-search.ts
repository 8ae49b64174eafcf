// The inner loops of the spatial scan: cases summed place by place along each centre's list, and compared with what the level needs.
import type { RandomSource } from '../numeric/random.ts';
import type { ReplicateWork } from './scan-ladder.ts';
import { bernoulliNeeded, bernoulliScore, leastCount, poissonNeeded, poissonScore } from './scan-score.ts';
import type { ScanZones } from './scan-zones.ts';

export interface PreparedScan {
  readonly zones: ScanZones;
  readonly cases: number;
  readonly people: number;
  /** people in each zone */
  readonly inside: Float64Array;
  score(count: number, zone: number): number;
  /** for each zone the least count that could reach the level; none where the list may not be cut */
  needed(level: number): Int32Array;
}

/** Fills the counts of all places by chance. */
export type Spread = (counts: Int32Array, random: RandomSource) => void;

const never = 0x7fffffff;

export function prepareScan(
  zones: ScanZones,
  population: ArrayLike<number>,
  cases: number,
  people: number,
  model: 'poisson' | 'bernoulli',
): PreparedScan {
  const { start, index, whole } = zones;
  const inside = new Float64Array(index.length);
  for (let centre = 0; centre + 1 < start.length; centre++) {
    let sum = 0;
    for (let k = start[centre]!; k < start[centre + 1]!; k++) {
      sum += population[index[k]!]!;
      inside[k] = sum;
    }
  }
  const each = cases / people;
  const known = new Map<number, Int32Array>();
  return {
    zones,
    cases,
    people,
    inside,
    score: (count, zone) =>
      model === 'poisson' ? poissonScore(count, inside[zone]! * each, cases) : bernoulliScore(count, inside[zone]!, cases, people),
    needed(level) {
      const old = known.get(level);
      if (old) return old;
      const least = new Int32Array(index.length);
      const poisson = leastCount(
        level,
        (count, e) => poissonScore(count, e, cases),
        (e) => poissonNeeded(level, e, cases),
      );
      for (let k = 0; k < index.length; k++) {
        const n = inside[k]!;
        if (whole[k] === 0) least[k] = never;
        else if (model === 'poisson') least[k] = poisson(n * each);
        else least[k] = Math.max(1, Math.ceil(bernoulliNeeded(level, n, cases, people) * (1 - 1e-9)));
      }
      known.set(level, least);
      return least;
    },
  };
}

/** One replicate at a time, for any number of cases. */
export function searchOne(prepared: PreparedScan, places: number, spread: Spread): ReplicateWork {
  const { start, index } = prepared.zones;
  const counts = new Int32Array(places);
  return {
    slots: 1,
    draw: (random) => spread(counts, random),
    largest(level, found) {
      const needed = prepared.needed(level);
      let most = 0;
      for (let centre = 0; centre + 1 < start.length; centre++) {
        const end = start[centre + 1]!;
        let sum = 0;
        for (let k = start[centre]!; k < end; k++) {
          sum += counts[index[k]!]!;
          if (sum >= needed[k]!) most = Math.max(most, prepared.score(sum, k));
        }
      }
      found[0] = most;
    },
  };
}

/** most cases for which two counts fit into one number of 32 bits with a bit to spare in each half */
export const mostPacked = 0x7ffe;
export const topBits = 0x80008000 | 0;

/**
 * Four replicates at a time, two in each 32-bit number: a half's top bit is set by adding 2¹⁵ − needed exactly when its sum reaches what is
 * needed, so that one test tells whether any of the four does. For at most `mostPacked` cases.
 */
export function searchFour(prepared: PreparedScan, places: number, spread: Spread): ReplicateWork {
  const { start, index } = prepared.zones;
  const counts = new Int32Array(places);
  const packed = new Int32Array(2 * places);
  const lacking = new Map<number, Int32Array>();
  return {
    slots: 4,
    draw(random, slot) {
      spread(counts, random);
      const shift = 16 * (slot & 1);
      const other = 0xffff << (16 - shift);
      for (let i = 0; i < places; i++) {
        const at = 2 * i + (slot >> 1);
        packed[at] = (packed[at]! & other) | (counts[i]! << shift);
      }
    },
    largest(level, found) {
      const needed = prepared.needed(level);
      const lack = lacking.get(level) ?? needed.map((least) => (0x8000 - Math.min(least, 0x7fff)) * 0x10001);
      lacking.set(level, lack);
      found.fill(0);
      for (let centre = 0; centre + 1 < start.length; centre++) {
        const end = start[centre + 1]!;
        let a = 0;
        let b = 0;
        for (let k = start[centre]!; k < end; k++) {
          const at = index[k]! << 1;
          a = (a + packed[at]!) | 0;
          b = (b + packed[at + 1]!) | 0;
          const lackHere = lack[k]!;
          if ((((a + lackHere) | (b + lackHere)) & topBits) === 0) continue;
          for (let slot = 0; slot < 4; slot++) {
            const sum = ((slot < 2 ? a : b) >>> (16 * (slot & 1))) & 0xffff;
            if (sum >= needed[k]!) found[slot] = Math.max(found[slot]!, prepared.score(sum, k));
          }
        }
      }
    },
  };
}

/** The zone with the largest score among those without a place that is taken; the first of equals. −1 when no score is above 0. */
export function strongestZone(
  prepared: PreparedScan,
  counts: ArrayLike<number>,
  taken: Uint8Array,
): { zone: number; centre: number; score: number; count: number } {
  const { start, index } = prepared.zones;
  const best = { zone: -1, centre: -1, score: 0, count: 0 };
  for (const level of [2, 0]) {
    const needed = prepared.needed(level);
    for (let centre = 0; centre + 1 < start.length; centre++) {
      let sum = 0;
      for (let k = start[centre]!; k < start[centre + 1]! && taken[index[k]!] === 0; k++) {
        sum += counts[index[k]!]!;
        if (sum < needed[k]!) continue;
        const score = prepared.score(sum, k);
        if (score > best.score * (1 + 1e-12)) Object.assign(best, { zone: k, centre, score, count: sum });
      }
    }
    if (best.score >= level) break;
  }
  return best;
}
