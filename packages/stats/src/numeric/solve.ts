// Small dense linear algebra on flat row-major arrays: what regressions of a few coefficients need, nothing larger.

/**
 * Cholesky factor L (lower triangle, L Lᵀ = A) of a symmetric matrix, in place of its lower triangle; the upper one is left alone.
 * @param a n × n, row-major; only its lower triangle is read
 * @returns false when A is not positive definite to working precision: a column that the others already say. A is then half overwritten
 * @cost n³/6 multiplications
 */
export function choleskyInPlace(a: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= a[i * n + k]! * a[j * n + k]!;
      if (i === j) {
        // what is left of the diagonal after the others are taken out, against what it was
        if (!(sum > 1e-11 * Math.abs(a[i * n + i]!))) return false;
        a[i * n + i] = Math.sqrt(sum);
      } else a[i * n + j] = sum / a[j * n + j]!;
    }
  }
  return true;
}

/** Solves L Lᵀ x = b in place of b, L from `choleskyInPlace`. */
export function choleskySolve(l: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= l[i * n + k]! * b[k]!;
    b[i] = sum / l[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let k = i + 1; k < n; k++) sum -= l[k * n + i]! * b[k]!;
    b[i] = sum / l[i * n + i]!;
  }
}

/** The inverse of A as a full n × n matrix, L from `choleskyInPlace`. */
export function choleskyInverse(l: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  const column = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    column.fill(0);
    column[j] = 1;
    choleskySolve(l, n, column);
    for (let i = 0; i < n; i++) inverse[i * n + j] = column[i]!;
  }
  return inverse;
}

/**
 * Solves A x = b for a square A by elimination with the largest pivot of each column.
 * @returns x, or null when A is singular to working precision
 * @throws RangeError when the sizes do not fit
 */
export function solveDense(a: ArrayLike<number>, b: ArrayLike<number>): Float64Array | null {
  const n = b.length;
  if (a.length !== n * n) throw new RangeError(`solveDense: a has ${a.length} numbers, expected ${n * n}`);
  const m = Float64Array.from(a);
  const x = Float64Array.from(b);
  let largest = 0;
  for (let i = 0; i < m.length; i++) largest = Math.max(largest, Math.abs(m[i]!));
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(m[i * n + k]!) > Math.abs(m[pivot * n + k]!)) pivot = i;
    if (!(Math.abs(m[pivot * n + k]!) > largest * 1e-14)) return null;
    if (pivot !== k) {
      for (let j = 0; j < n; j++) [m[k * n + j], m[pivot * n + j]] = [m[pivot * n + j]!, m[k * n + j]!];
      [x[k], x[pivot]] = [x[pivot]!, x[k]!];
    }
    for (let i = k + 1; i < n; i++) {
      const factor = m[i * n + k]! / m[k * n + k]!;
      if (factor === 0) continue;
      for (let j = k; j < n; j++) m[i * n + j] = m[i * n + j]! - factor * m[k * n + j]!;
      x[i] = x[i]! - factor * x[k]!;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let j = i + 1; j < n; j++) sum -= m[i * n + j]! * x[j]!;
    x[i] = sum / m[i * n + i]!;
  }
  return x;
}
