// The normal equations of a regression: XᵀWX and Xᵀv of columns laid one after the other.

export interface PackedColumns {
  readonly n: number;
  readonly p: number;
  /** p × n, column after column */
  readonly x: Float64Array;
  /** of each column its first entry that is not 0: a step or a slope that begins late costs only what it has */
  readonly first: Int32Array;
  /** room for one weighted column */
  readonly weighted: Float64Array;
}

/** @param x, weighted memory for p × n and n numbers */
export function packColumns(columns: readonly ArrayLike<number>[], x: Float64Array, weighted: Float64Array): PackedColumns {
  const n = weighted.length;
  const p = columns.length;
  const first = new Int32Array(p);
  columns.forEach((column, a) => {
    x.set(column, a * n);
    let at = 0;
    while (at < n && x[a * n + at] === 0) at++;
    first[a] = at;
  });
  return { n, p, x, first, weighted };
}

/** The lower triangle of XᵀWX into `out`, p × p row-major. Four products at a time, so that no sum waits for itself. @cost n·p²/2 */
export function weightedGram({ n, p, x, first, weighted }: PackedColumns, weights: Float64Array, out: Float64Array): void {
  for (let a = 0; a < p; a++) {
    const from = first[a]!;
    const own = a * n;
    for (let i = from; i < n; i++) weighted[i] = weights[i]! * x[own + i]!;
    let b = 0;
    for (; b + 3 <= a; b += 4) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      const at = b * n;
      for (let i = from; i < n; i++) {
        const w = weighted[i]!;
        s0 += w * x[at + i]!;
        s1 += w * x[at + n + i]!;
        s2 += w * x[at + 2 * n + i]!;
        s3 += w * x[at + 3 * n + i]!;
      }
      out[a * p + b] = s0;
      out[a * p + b + 1] = s1;
      out[a * p + b + 2] = s2;
      out[a * p + b + 3] = s3;
    }
    for (; b <= a; b++) out[a * p + b] = product(weighted, x, b * n, from, n);
  }
}

/** Xᵀv into `out`. */
export function columnProducts({ n, p, x, first }: PackedColumns, v: Float64Array, out: Float64Array): void {
  for (let a = 0; a < p; a++) out[a] = product(v, x, a * n, first[a]!, n);
}

function product(v: Float64Array, x: Float64Array, at: number, from: number, n: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = from;
  for (; i + 3 < n; i += 4) {
    s0 += v[i]! * x[at + i]!;
    s1 += v[i + 1]! * x[at + i + 1]!;
    s2 += v[i + 2]! * x[at + i + 2]!;
    s3 += v[i + 3]! * x[at + i + 3]!;
  }
  for (; i < n; i++) s0 += v[i]! * x[at + i]!;
  return s0 + s1 + (s2 + s3);
}

/** X b, added to `out`. */
export function addColumns({ n, p, x, first }: PackedColumns, b: Float64Array, out: Float64Array): void {
  for (let a = 0; a < p; a++) {
    const factor = b[a]!;
    const at = a * n;
    for (let i = first[a]!; i < n; i++) out[i] = out[i]! + factor * x[at + i]!;
  }
}
