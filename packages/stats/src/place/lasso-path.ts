// The fits of a penalised Poisson regression from the strongest penalty to the weakest. Columns are kept as what is not 0 in them.

/** A column as its values that are not 0: what places share is mostly nothing. */
export interface Column {
  readonly at: Int32Array;
  readonly value: Float64Array;
  /** standard deviation with divisor n: what its penalty is multiplied with */
  readonly scale: number;
}

export function columnOf(values: ArrayLike<number>): Column {
  const n = values.length;
  const at: number[] = [];
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i++)
    if (values[i] !== 0) {
      at.push(i);
      sum += values[i]!;
    }
  const mean = sum / n;
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2;
  return { at: Int32Array.from(at), value: Float64Array.from(at, (i) => values[i]!), scale: Math.sqrt(squares / n) };
}

export function predictor(columns: readonly Column[], coefficients: Float64Array, intercept: number, n: number): Float64Array {
  const eta = new Float64Array(n).fill(intercept);
  for (const [j, { at, value }] of columns.entries()) {
    const b = coefficients[j]!;
    if (b !== 0) for (let k = 0; k < at.length; k++) eta[at[k]!]! += b * value[k]!;
  }
  return eta;
}

/** Twice the log-likelihood missing to a perfect fit, of one observation. */
export function unitDeviance(y: number, eta: number): number {
  return 2 * ((y > 0 ? y * (Math.log(y) - eta) - y : 0) + Math.exp(eta));
}

export interface PathOptions {
  readonly alpha: number;
  readonly positive: boolean;
  /** to the last digits, or near enough to predict with */
  readonly exact: boolean;
  /** whether to end where a step explains no more */
  readonly mayEnd: boolean;
}

/**
 * Each penalty begins where the one before ended: a quadratic around the fit, its coordinates one after the other, first all of them, then those
 * that are not 0 until they rest, then all again.
 * @param used 1 = the observation takes part
 */
export function lassoPath(columns: readonly Column[], y: ArrayLike<number>, used: Uint8Array, lambdas: Float64Array, options: PathOptions) {
  const { alpha, positive, exact, mayEnd } = options;
  const n = y.length;
  const p = columns.length;
  let [total, count, nullDeviance] = [0, 0, 0];
  for (let i = 0; i < n; i++)
    if (used[i] === 1) {
      total += y[i]!;
      count++;
    }
  let intercept = Math.log(Math.max(total, 1e-10) / count);
  for (let i = 0; i < n; i++) if (used[i] === 1) nullDeviance += unitDeviance(y[i]!, intercept);
  const enough = (exact ? 1e-13 : 1e-8) * Math.max(nullDeviance / count, 1e-12);
  const eta = new Float64Array(n).fill(intercept);
  const weight = new Float64Array(n);
  // weight × residual before the constant moved by `drift`, its sum, the sum of the weights; per column Σ wx and Σ wx²
  const pull = new Float64Array(n);
  let [slope, weights, drift] = [0, 0, 0];
  const first = new Float64Array(p);
  const second = new Float64Array(p);
  const b = new Float64Array(p);

  const around = (): void => {
    [slope, weights, drift] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      const mean = Math.exp(Math.min(eta[i]!, 30));
      weight[i] = used[i] === 1 ? mean / count : 0;
      pull[i] = used[i] === 1 ? (y[i]! - mean) / count : 0;
      weights += weight[i]!;
      slope += pull[i]!;
    }
    for (let j = 0; j < p; j++) {
      const { at, value } = columns[j]!;
      let [one, two] = [0, 0];
      for (let k = 0; k < at.length; k++) {
        const part = weight[at[k]!]! * value[k]!;
        one += part;
        two += part * value[k]!;
      }
      first[j] = one;
      second[j] = two;
    }
  };
  const walk = (lambda: number, all: boolean): number => {
    const shift = slope / weights - drift;
    drift += shift;
    intercept += shift;
    let largest = shift * shift * weights;
    for (let j = 0; j < p; j++) {
      if (!all && b[j] === 0) continue;
      const { at, value, scale } = columns[j]!;
      if (!(scale > 1e-12) || second[j] === 0) continue;
      let g = second[j]! * b[j]! - drift * first[j]!;
      for (let k = 0; k < at.length; k++) g += value[k]! * pull[at[k]!]!;
      const free = Math.abs(g) - lambda * alpha * scale;
      const next = free <= 0 || (positive && g < 0) ? 0 : (Math.sign(g) * free) / (second[j]! + lambda * (1 - alpha) * scale * scale);
      const step = next - b[j]!;
      if (step === 0) continue;
      b[j] = next;
      for (let k = 0; k < at.length; k++) pull[at[k]!]! -= step * value[k]! * weight[at[k]!]!;
      slope -= step * first[j]!;
      largest = Math.max(largest, step * step * second[j]!);
    }
    return largest;
  };

  const intercepts: number[] = [];
  const coefficients: Float64Array[] = [];
  const deviances: number[] = [];
  for (const lambda of lambdas) {
    for (let outer = 0; outer < 60; outer++) {
      around();
      let moved = 0;
      for (let round = 0; round < 200; round++) {
        const largest = walk(lambda, true);
        moved = Math.max(moved, largest);
        if (largest < enough) break;
        for (let inner = 0; inner < 1000 && walk(lambda, false) >= enough; inner++);
      }
      eta.set(predictor(columns, b, intercept, n));
      if (moved < 10 * enough) break;
    }
    let deviance = 0;
    for (let i = 0; i < n; i++) if (used[i] === 1) deviance += unitDeviance(y[i]!, eta[i]!);
    intercepts.push(intercept);
    coefficients.push(b.slice());
    deviances.push(deviance);
    const [explained, before] = [nullDeviance - deviance, nullDeviance - (deviances.at(-2) ?? nullDeviance)];
    if (mayEnd && deviances.length >= 5 && (explained - before < 1e-5 * explained || explained > 0.999 * nullDeviance)) break;
  }
  return { intercepts: Float64Array.from(intercepts), coefficients, deviance: Float64Array.from(deviances) };
}
