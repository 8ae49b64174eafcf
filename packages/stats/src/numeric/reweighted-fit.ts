// Iteratively reweighted least squares for one family: the inner loop under `glm`.
import type { Family } from './glm-families.ts';
import { choleskyInPlace, choleskySolve } from './solve.ts';

export interface Design {
  /** one array per coefficient */
  readonly columns: readonly ArrayLike<number>[];
  readonly y: ArrayLike<number>;
  /** added to the linear predictor, e.g. the logarithm of an exposure; null = none */
  readonly offset: ArrayLike<number> | null;
  /** prior weights; null = all 1 */
  readonly weights: ArrayLike<number> | null;
}

/** Everything one fit works in, so that many fits of the same size allocate nothing. */
export interface FitRoom {
  readonly eta: Float64Array;
  readonly mean: Float64Array;
  /** working weights, and working residuals (y − mean) / slope */
  readonly working: Float64Array;
  readonly residual: Float64Array;
  /** the Cholesky factor of XᵀWX after the last step */
  readonly factor: Float64Array;
  readonly coefficients: Float64Array;
}

export const fitRoom = (n: number, p: number): FitRoom => ({
  eta: new Float64Array(n),
  mean: new Float64Array(n),
  working: new Float64Array(n),
  residual: new Float64Array(n),
  factor: new Float64Array(p * p),
  coefficients: new Float64Array(p),
});

export type Reweighted =
  | { readonly ok: true; readonly deviance: number; readonly iterations: number }
  | { readonly ok: false; readonly why: 'collinear' | 'diverged' };

/**
 * Fits until the deviance changes by less than 1e-12 of itself, from where `room.eta` stands.
 * @cost per step O(n·p²)
 */
export function reweightedFit(design: Design, family: Family, room: FitRoom, most = 60): Reweighted {
  const { columns, y, offset } = design;
  const n = y.length;
  const p = columns.length;
  const { eta, mean, factor, coefficients } = room;
  const right = new Float64Array(p);
  const row = new Float64Array(p);
  const before = new Float64Array(p);
  let deviance = measure(design, family, room);
  for (let step = 1; step <= most; step++) {
    factor.fill(0);
    right.fill(0);
    for (let i = 0; i < n; i++) {
      const weight = room.working[i]!;
      if (weight === 0) continue;
      const target = weight * (eta[i]! - (offset ? offset[i]! : 0) + room.residual[i]!);
      for (let a = 0; a < p; a++) row[a] = columns[a]![i]!;
      for (let a = 0; a < p; a++) {
        const x = row[a]!;
        if (x === 0) continue;
        right[a] = right[a]! + x * target;
        const weighted = x * weight;
        for (let b = 0, at = a * p; b <= a; b++, at++) factor[at] = factor[at]! + weighted * row[b]!;
      }
    }
    if (!choleskyInPlace(factor, p)) return { ok: false, why: 'collinear' };
    choleskySolve(factor, p, right);
    before.set(coefficients);
    coefficients.set(right);
    let now = predict(design, family, room);
    // a step too long is halved, but for the first, which comes from the observations and not from coefficients
    for (let half = 0; step > 1 && half < 30 && !(now <= deviance + 1e-8 * (Math.abs(deviance) + 0.1)); half++) {
      for (let a = 0; a < p; a++) coefficients[a] = (coefficients[a]! + before[a]!) / 2;
      now = predict(design, family, room);
    }
    if (!Number.isFinite(now)) return { ok: false, why: 'diverged' };
    const settled = Math.abs(now - deviance) <= 1e-12 * (Math.abs(now) + 0.1);
    deviance = now;
    if (settled)
      return largest(eta) > 30 && mean.some((m) => m < 1e-12) ? { ok: false, why: 'diverged' } : { ok: true, deviance, iterations: step };
  }
  return { ok: false, why: 'diverged' };
}

/** Linear predictor from the coefficients, then everything that follows from it. */
function predict(design: Design, family: Family, room: FitRoom): number {
  const { columns, offset } = design;
  const { eta, coefficients } = room;
  for (let i = 0; i < eta.length; i++) eta[i] = offset ? offset[i]! : 0;
  for (let a = 0; a < columns.length; a++) {
    const column = columns[a]!;
    const b = coefficients[a]!;
    for (let i = 0; i < eta.length; i++) eta[i] = eta[i]! + b * column[i]!;
  }
  return measure(design, family, room);
}

/** Means, working weights and residuals from the linear predictor; answers the deviance. */
function measure({ y, weights }: Design, family: Family, { eta, mean, working, residual }: FitRoom): number {
  let deviance = 0;
  for (let i = 0; i < eta.length; i++) {
    const m = family.mean(eta[i]!);
    const slope = family.slope(eta[i]!, m);
    const weight = weights ? weights[i]! : 1;
    mean[i] = m;
    working[i] = slope > 0 ? (weight * slope * slope) / family.variance(m) : 0;
    residual[i] = slope > 0 ? (y[i]! - m) / slope : 0;
    if (weight > 0) deviance += weight * family.deviance(y[i]!, m);
  }
  return deviance;
}

function largest(values: Float64Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]!));
  return most;
}
