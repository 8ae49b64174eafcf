// A random table of numbers (modulo a prime) in which every told sum is nought: what it does to a sum shows whether that sum follows from
// the told ones. If it is not nought there, two tables tell the same and differ in that sum.

/** Below 2²⁶, so that products are exact in a double. */
export const prime = 67_108_859;

/** @param sums each told sum as the columns it holds */
export function kernelVector(sums: readonly (readonly number[])[], columns: number, seed: number): Float64Array {
  const basis: { row: Float64Array; pivot: number }[] = [];
  for (const members of sums) {
    const row = new Float64Array(columns);
    for (const c of members) row[c] = 1;
    for (const { row: known, pivot } of basis) {
      const factor = row[pivot] ?? 0;
      if (factor !== 0) for (let c = 0; c < columns; c++) row[c] = ((row[c] ?? 0) + (prime - factor) * (known[c] ?? 0)) % prime;
    }
    const pivot = row.findIndex((v) => v !== 0);
    if (pivot < 0) continue;
    const scale = inverse(row[pivot] ?? 1);
    for (let c = 0; c < columns; c++) row[c] = ((row[c] ?? 0) * scale) % prime;
    basis.push({ row, pivot });
  }
  const pivots = new Set(basis.map(({ pivot }) => pivot));
  const vector = new Float64Array(columns);
  let state = seed * 7919 + 1;
  for (let c = 0; c < columns; c++) {
    state = (state * 48_271) % 2_147_483_647;
    if (!pivots.has(c)) vector[c] = state % prime;
  }
  // a later row holds no earlier pivot: solved from the last to the first
  for (const { row, pivot } of basis.reverse()) {
    let sum = 0;
    for (let c = 0; c < columns; c++) if (c !== pivot) sum = (sum + (row[c] ?? 0) * (vector[c] ?? 0)) % prime;
    vector[pivot] = (prime - sum) % prime;
  }
  return vector;
}

function inverse(n: number): number {
  let [result, base, power] = [1, n, prime - 2];
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
    power = Math.floor(power / 2);
  }
  return result;
}
