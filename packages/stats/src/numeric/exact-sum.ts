// Sums whose answer does not depend on the order of what is added.

/**
 * The sum of all values, rounded once: exact to the last bit, whatever their order and size.
 * @param values finite numbers
 * @throws RangeError when one is not finite
 * @cost some 20 ns a value
 * @source Shewchuk 1997, Discrete & Computational Geometry 18: the sum is kept as parts that do not overlap
 * @example exactSum([1e16, 1, -1e16]) // 1
 */
export function exactSum(values: ArrayLike<number>): number {
  const parts: number[] = [];
  for (let at = 0; at < values.length; at++) {
    let x = values[at]!;
    if (!Number.isFinite(x)) throw new RangeError(`exactSum: values must be finite, got ${x} at ${at}`);
    let kept = 0;
    for (let i = 0; i < parts.length; i++) {
      let y = parts[i]!;
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) parts[kept++] = low;
      x = high;
    }
    parts.length = kept;
    parts.push(x);
  }
  return rounded(parts);
}

/** The parts, smallest first, as one number rounded to even where they stand halfway between two. */
function rounded(parts: readonly number[]): number {
  let at = parts.length;
  if (at === 0) return 0;
  let high = parts[--at]!;
  let low = 0;
  while (at > 0) {
    const x = high;
    const y = parts[--at]!;
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  if (at > 0 && low !== 0 && Math.sign(low) === Math.sign(parts[at - 1]!)) {
    const doubled = low * 2;
    const next = high + doubled;
    if (doubled === next - high) return next;
  }
  return high;
}

/**
 * The running sum with what was lost carried along (Neumaier): about twice the digits of a plain sum, at four times its cost and without an
 * array of parts. For hot loops.
 */
export function compensatedSum(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!;
    const next = sum + x;
    lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
    sum = next;
  }
  return sum + lost;
}
