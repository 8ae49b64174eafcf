// The one engine for statistics place by place: a place keeps its own value, its neighbours get those of others, drawn without replacement.
import { seeded } from '../numeric/random.ts';
import type { Neighbours } from '../place/neighbours.ts';

export interface NeighbourTails {
  /** per place: replicates in which the sum over its neighbours is as large as the observed, or as small */
  readonly above: Int32Array;
  readonly below: Int32Array;
}

/** Replicate r of place i always sees the same draw. Places without neighbours: every replicate counts in both. Cost O(neighbours × reps). */
export function neighbourSumTails(values: ArrayLike<number>, { start, index }: Neighbours, reps: number, seed: number): NeighbourTails {
  const n = values.length;
  const above = new Int32Array(n).fill(reps);
  const below = new Int32Array(n).fill(reps);
  const pool = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = 0; i < n; i++) {
    const degree = start[i + 1]! - start[i]!;
    if (degree === 0) continue;
    let observed = 0;
    for (let at = start[i]!; at < start[i + 1]!; at++) observed += values[index[at]!]!;
    const near = 1e-12 * Math.max(1, Math.abs(observed));
    const random = seeded(seed, i);
    let [more, less] = [0, 0];
    for (let r = 0; r < reps; r++) {
      let sum = 0;
      for (let d = 0; d < degree; d++) {
        // the place itself is never drawn: whoever stands last takes its turn
        const j = d + random.below(n - 1 - d);
        const kept = pool[d]!;
        pool[d] = pool[j]!;
        pool[j] = kept;
        sum += values[pool[d] === i ? pool[n - 1]! : pool[d]!]!;
      }
      if (sum >= observed - near) more++;
      if (sum <= observed + near) less++;
    }
    above[i] = more;
    below[i] = less;
    // every place begins with the same order, so that none depends on those before it
    for (let j = 0; j < n; j++) pool[j] = j;
  }
  return { above, below };
}
