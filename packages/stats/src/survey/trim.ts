// Bounds of weights, as multiples of their median.

export interface TrimBounds {
  /** multiples of the median of the weights above 0 */
  readonly low: number;
  readonly high: number;
}

/** The middle weight of those above 0. */
export function medianOf(weights: Float64Array): number {
  const own = weights.filter((w) => w > 0).sort();
  const middle = own.length >> 1;
  return own.length % 2 === 1 ? own[middle]! : (own[middle - 1]! + own[middle]!) / 2;
}

/** How many weights other than 0 lie outside the bounds by more than rounding. @throws RangeError on bounds that hold no weight */
export function outside(weights: Float64Array, median: number, { low, high }: TrimBounds): number {
  if (!(low >= 0 && low < 1 && high > 1)) throw new RangeError(`trim: bounds must be 0 ≤ low < 1 < high, got ${low} and ${high}`);
  let count = 0;
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i]!;
    if (w !== 0 && (w < low * median * (1 - 1e-7) || w > high * median * (1 + 1e-7))) count++;
  }
  return count;
}

/** Cuts the weights to the bounds in place and marks the rows. */
export function trimTo(weights: Float64Array, median: number, { low, high }: TrimBounds, cut: Uint8Array): void {
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i]!;
    if (w === 0) continue;
    const kept = Math.min(Math.max(w, low * median), high * median);
    if (kept !== w) {
      weights[i] = kept;
      cut[i] = 1;
    }
  }
}
