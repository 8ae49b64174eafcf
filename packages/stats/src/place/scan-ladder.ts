// The largest score of each replicate, exactly, without working out the others: only counts that could reach a level are looked at, and where
// none does the level is lowered.
import { type RandomSource, seeded } from '../numeric/random.ts';

export interface ScanReplicates {
  /** 1 unless told */
  readonly seed?: number;
  /** which replicates, so that workers can share them: 0 up to 999 unless told */
  readonly from?: number;
  readonly to?: number;
}

/** ScanReplicates that are worked out together. */
export interface ReplicateWork {
  readonly slots: number;
  /** draws a replicate into a slot */
  draw(random: RandomSource, slot: number): void;
  /** for each slot the largest score, right where it is at or above the level */
  largest(level: number, found: Float64Array): void;
}

const trials = 8;

export function replicateMaxima({ seed = 1, from = 0, to = 999 }: ScanReplicates, work: ReplicateWork): Float64Array {
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to >= from))
    throw new RangeError(`scan: replicates must go from 0 or more up to as many or more, got ${from} to ${to}`);
  const maxima = new Float64Array(to - from);
  const found = new Float64Array(work.slots);
  let levels = [2, 0];
  let least = Infinity;
  for (let first = 0; first < maxima.length; first += work.slots) {
    const count = Math.min(work.slots, maxima.length - first);
    for (let slot = 0; slot < count; slot++) work.draw(seeded(seed, from + first + slot), slot);
    for (const level of levels) {
      work.largest(level, found);
      let all = true;
      for (let slot = 0; slot < count; slot++) {
        // a score at or above a level is the same at every lower level
        if (found[slot]! >= level) maxima[first + slot] = found[slot]!;
        else all = false;
      }
      if (all) break;
    }
    for (let slot = 0; slot < count; slot++) least = Math.min(least, maxima[first + slot]!);
    if (first < trials && first + work.slots >= trials && least > 2.5) levels = [0.85 * least, 0.6 * least, 2, 0];
  }
  return maxima;
}
