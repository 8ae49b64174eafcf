// The attacker of a published table: what can someone who knows all that is shown say of what is not? Knows nothing of how the hiding was
// done, so that it can be held against it.
import type { CountLattice } from './count-lattice.ts';

export interface KnownBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** false: what is said to be known does not fit together */
  readonly consistent: boolean;
}

/**
 * What can somebody who knows all that is shown say of each count that is not? Least and most, by adding and subtracting until nothing gets
 * tighter: a parent is the sum of its children along every axis, and no count is negative.
 * @not As proof that a count is safe: the true range is never wider than this, but it can be narrower. Two-way tables: `suppressTable` tells it exactly.
 * @formula low(whole) ← max(low, Σ low(parts));  high(part) ← min(high, high(whole) − Σ low(other parts));  and the other way round
 * @pitfall A range of [0, Infinity] says that nothing is known here, not that the count is large.
 * @param lattice counts with their sums
 * @param known 1 = the attacker knows the count (shown now, or earlier and not changed since)
 * @param rounds passes at the most; 60 unless told
 * @returns low and high in the order of `sums`; consistent: false when what is said to be known does not fit together
 * @cost O(rounds × sums × axes); 30 × 120 × 6 in 3 to 30 ms
 * @source bound propagation, as in Dobra & Fienberg 2001 (shuttle algorithm). Checked against the range found by trying every table.
 * @example
 * const flat = (n: number) => ({ parent: [-1, ...new Array<number>(n).fill(0)] });
 * const table = [[12, 3, 25], [8, 14, 9], [30, 22, 17]];
 * const cells = table.flatMap((row, r) => row.map((count, c) => ({ at: [r + 1, c + 1], count })));
 * const lattice = countLattice([flat(3), flat(3)], cells);
 * const known = new Uint8Array(16).fill(1);
 * for (const at of [[1, 1], [1, 2], [2, 1], [2, 2]]) known[latticeIndex(lattice, at)] = 0;
 * tightenBounds(lattice, known)
 * @figure gridFigure({ title: 'Width of what can be worked out', columns: 4, values: answer.high.map((most, i) => most - answer.low[i]) })
 */
export function tightenBounds(lattice: CountLattice, known: Uint8Array, rounds = 60): KnownBounds {
  const { sums, axes, children, strides } = lattice;
  const low = new Float64Array(sums.length);
  const high = new Float64Array(sums.length).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < sums.length; i++)
    if (known[i] === 1) {
      low[i] = sums[i]!;
      high[i] = sums[i]!;
    }
  let changed = true;
  for (let round = 0; round < rounds && changed; round++) {
    changed = false;
    for (let axis = 0; axis < axes.length; axis++) {
      const stride = strides[axis]!;
      const size = axes[axis]!.parent.length;
      const parts = children[axis]!;
      for (let start = 0; start < sums.length; start += stride * size)
        for (let k = 0; k < stride; k++)
          for (let node = 0; node < size; node++)
            if (parts[node]!.length > 0 && tightenSum(low, high, start + k, stride, node, parts[node]!)) changed = true;
    }
  }
  for (let i = 0; i < sums.length; i++) if (low[i]! > high[i]!) return { low, high, consistent: false };
  return { low, high, consistent: true };
}

/** One sum: the whole lies between the sums of its parts, each part between what the others leave. */
function tightenSum(low: Float64Array, high: Float64Array, base: number, stride: number, node: number, parts: readonly number[]): boolean {
  const whole = base + node * stride;
  let least = 0;
  let most = 0;
  let endless = 0;
  for (const part of parts) {
    const at = base + part * stride;
    least += low[at]!;
    if (high[at] === Number.POSITIVE_INFINITY) endless++;
    else most += high[at]!;
  }
  let changed = false;
  if (least > low[whole]!) {
    low[whole] = least;
    changed = true;
  }
  if (endless === 0 && most < high[whole]!) {
    high[whole] = most;
    changed = true;
  }
  for (const part of parts) {
    const at = base + part * stride;
    const [lowHere, highHere] = [low[at]!, high[at]!];
    const open = highHere === Number.POSITIVE_INFINITY;
    const othersMost = endless > (open ? 1 : 0) ? Number.POSITIVE_INFINITY : most - (open ? 0 : highHere);
    const leastHere = low[whole]! - othersMost;
    const mostHere = high[whole]! - (least - lowHere);
    if (leastHere > lowHere) {
      low[at] = leastHere;
      least += leastHere - lowHere;
      changed = true;
    }
    if (mostHere < highHere) {
      high[at] = mostHere;
      most += mostHere - (open ? 0 : highHere);
      if (open) endless--;
      changed = true;
    }
  }
  return changed;
}
