// Regression for counts, shares and measurements: coefficients with their covariance, by iteratively reweighted least squares.
import { type Family, familyOf, type GlmFamily } from './glm-families.ts';
import { largestSize, negativeBinomialSize, type SizeSearch, sizeSearch } from './negative-binomial-size.ts';
import {
  type Design,
  type FitRoom,
  finished,
  firstStep,
  fitRoom,
  means,
  negativeBinomialWeights,
  newtonStep,
  predict,
  predictor,
  reweightedFit,
} from './reweighted-fit.ts';
import { choleskyInverse } from './solve.ts';

export interface GlmOptions {
  /** 'poisson', 'quasipoisson' and 'negbin' with log link, 'binomial' and 'quasibinomial' with logit link, 'gaussian' with identity */
  readonly family: GlmFamily;
  /** added to the linear predictor: the logarithm of the exposure of each observation */
  readonly offset?: ArrayLike<number>;
  /** prior weights, 0 or more */
  readonly weights?: ArrayLike<number>;
  /** for 'negbin': the size when it is known; estimated by maximum likelihood when not given */
  readonly size?: number;
}

export interface GlmFit {
  readonly known: true;
  readonly coefficients: Float64Array;
  /** standard errors: with the dispersion for the quasi families and 'gaussian', else with 1 */
  readonly se: Float64Array;
  /** p × p, row-major, of the coefficients; `unscaled` before the dispersion is multiplied in */
  readonly covariance: Float64Array;
  readonly unscaled: Float64Array;
  readonly fitted: Float64Array;
  /** of the last step: weight and (y − fitted)/slope of each observation */
  readonly workingWeights: Float64Array;
  readonly workingResiduals: Float64Array;
  readonly deviance: number;
  /** Pearson X² */
  readonly pearson: number;
  /** Pearson X² over the degrees of freedom; told for every family, used as said at `se` */
  readonly dispersion: number;
  /** observations with weight − coefficients */
  readonly df: number;
  /** of 'negbin' and its standard error; Infinity when the counts vary no more than Poisson */
  readonly size: number | null;
  readonly sizeSe: number | null;
  /** of 'poisson' and 'negbin' */
  readonly logLikelihood: number | null;
  readonly iterations: number;
}

export type GlmResult = GlmFit | { readonly known: false; readonly reason: 'too_few' | 'collinear' | 'diverged' };

/**
 * How does a count, a share or a measurement move with other things? Coefficients of a generalised linear model with standard errors.
 * @not For counts whose variance exceeds their mean do not read 'poisson' standard errors: take 'quasipoisson' or 'negbin'.
 * @formula g(E y) = offset + X β;  β by Fisher scoring;  Var β = φ (XᵀWX)⁻¹;  φ = Pearson X²/(n − p) for quasi families and 'gaussian', else 1.
 *   'negbin': Var y = μ + μ²/θ, θ by maximum likelihood in turn with β.
 * @pitfall Give the constant as a column of ones: none is added.
 * @pitfall A column that the others already say is refused ('collinear'), not dropped.
 * @pitfall When a coefficient has no finite estimate (a group without any event) the answer is 'diverged'.
 * @param columns one array per coefficient, each as long as y
 * @param y observations; counts 0 and up, shares 0–1
 * @returns the fit, or why there is none: fewer observations than coefficients, columns that say the same, no finite estimate
 * @throws RangeError on lengths that differ, a negative weight, an observation the family cannot have, a value that is not finite
 * @cost O(n·p²) a step, some 5–8 steps; 522 × 6 'negbin' about 0.3 ms
 * @source Nelder & Wedderburn 1972, JRSS A 135; Lawless 1987. Checked against R 4.2.2 glm (1e-7) and MASS 7.3-58.2 glm.nb.
 * @example
 * const ones = [1, 1, 1, 1, 1, 1];
 * const after = [0, 0, 0, 1, 1, 1];
 * const fit = glm([ones, after], [3, 1, 4, 6, 5, 9], { family: 'quasipoisson' });
 * fit.known ? Math.exp(fit.coefficients[1]!) : fit.reason // 2.5: as many times more after than before
 */
export function glm(columns: readonly ArrayLike<number>[], y: ArrayLike<number>, options: GlmOptions): GlmResult {
  const design: Design = { columns, y, offset: options.offset ?? null, weights: options.weights ?? null };
  check(design, options);
  const n = observations(design);
  const p = columns.length;
  if (n < p || n === 0) return { known: false, reason: 'too_few' };
  const room = fitRoom(design);
  const search = options.family === 'poisson' || options.family === 'negbin' ? sizeSearch(room.y, room.mean, room.weights, room.eta) : null;
  const fitted = search && options.family === 'negbin' && options.size === undefined ? withSize(room, search) : withFamily(room, options);
  return fitted.ok ? told(room, fitted, options, n - p, search) : { known: false, reason: fitted.why };
}

type Fitted =
  | {
      readonly ok: true;
      readonly iterations: number;
      readonly family: Family;
      readonly size: number | null;
      readonly sizeSe: number | null;
    }
  | { readonly ok: false; readonly why: 'collinear' | 'diverged' };

function withFamily(room: FitRoom, { family, size = Infinity }: GlmOptions): Fitted {
  const kind = familyOf(family, size);
  const done = reweightedFit(kind, room);
  return done.ok ? { ...done, family: kind, size: family === 'negbin' ? size : null, sizeSe: null } : done;
}

/** Coefficients and size move together, one Newton step each: the two hardly depend on each other. Where that does not settle, in turn. */
function withSize(room: FitRoom, search: SizeSearch): Fitted {
  const { coefficients, step } = room;
  const poisson = familyOf('poisson', 0);
  if (!firstStep(poisson, room)) return { ok: false, why: 'collinear' };
  predict(poisson, room);
  let size = search.byMoments();
  let last = Infinity;
  for (let turn = 1; turn <= 60; turn++) {
    const move = search.move(size);
    size *= Math.exp(move);
    if (size > largestSize) break;
    negativeBinomialWeights(room, size);
    const length = newtonStep(room);
    if (!(length < 4 * last + 1e-6 && Number.isFinite(move))) break;
    last = length;
    for (let a = 0; a < coefficients.length; a++) coefficients[a] = coefficients[a]! + step[a]!;
    predictor(room);
    means(room);
    // what a settled step leaves is of the order of its square
    if (length < 1e-16 && Math.abs(move) < 1e-8) {
      negativeBinomialWeights(room, size);
      const kind = familyOf('negbin', size);
      const done = finished(kind, room, turn + 1);
      return done.ok ? { ...done, family: kind, size, sizeSe: search.se(size) } : done;
    }
  }
  return inTurn(room);
}

/** Coefficients and size each to its end, until the size stays. */
function inTurn(room: FitRoom): Fitted {
  let kind = familyOf('poisson', 0);
  let done = reweightedFit(kind, room);
  let size: number | undefined;
  let iterations = 0;
  for (let turn = 0; done.ok && turn < 100; turn++) {
    iterations += done.iterations;
    const next = negativeBinomialSize(room.y, room.mean, room.weights, size);
    const settled = size !== undefined && (next.size === size || Math.abs(next.size - size) <= 1e-10 * size);
    size = next.size;
    if (settled) return { ok: true, iterations, family: kind, size, sizeSe: next.se };
    kind = familyOf('negbin', size);
    done = reweightedFit(kind, room);
  }
  return done.ok ? { ok: false, why: 'diverged' } : done;
}

function told(room: FitRoom, done: Fitted & { readonly ok: true }, { family }: GlmOptions, df: number, search: SizeSearch | null): GlmFit {
  const { y, weights, mean, eta, working } = room;
  const p = room.packed.p;
  const kind = done.family;
  const residual = new Float64Array(y.length);
  let pearson = 0;
  let deviance = 0;
  for (let i = 0; i < y.length; i++) {
    const weight = weights ? weights[i]! : 1;
    const m = mean[i]!;
    const slope = kind.slope(eta[i]!, m);
    residual[i] = slope > 0 ? (y[i]! - m) / slope : 0;
    if (weight === 0) continue;
    pearson += (weight * (y[i]! - m) ** 2) / kind.variance(m);
    deviance += weight * kind.deviance(y[i]!, m);
  }
  const dispersion = df > 0 ? pearson / df : 0;
  const scale = family === 'gaussian' || family === 'quasipoisson' || family === 'quasibinomial' ? dispersion : 1;
  const unscaled = choleskyInverse(room.factor, p);
  const covariance = unscaled.map((value) => value * scale);
  const se = new Float64Array(p);
  for (let a = 0; a < p; a++) se[a] = Math.sqrt(covariance[a * p + a]!);
  return {
    known: true,
    coefficients: room.coefficients,
    se,
    covariance,
    unscaled,
    fitted: mean,
    workingWeights: working,
    workingResiduals: residual,
    deviance,
    pearson,
    dispersion,
    df,
    size: done.size,
    sizeSe: done.sizeSe,
    logLikelihood: search?.logLikelihood(done.size ?? Infinity) ?? null,
    iterations: done.iterations,
  };
}

function observations({ y, weights }: Design): number {
  if (!weights) return y.length;
  let n = 0;
  for (let i = 0; i < y.length; i++) if (weights[i]! > 0) n++;
  return n;
}

function check({ columns, y, offset, weights }: Design, { family, size }: GlmOptions): void {
  const [low, high] = familyOf(family, 1).range;
  if (columns.length === 0) throw new RangeError('glm: at least one column is needed');
  for (const [a, column] of columns.entries()) {
    if (column.length !== y.length) throw new RangeError(`glm: column ${a} has ${column.length} values, y has ${y.length}`);
    for (let i = 0; i < column.length; i++)
      if (!Number.isFinite(column[i]!)) throw new RangeError(`glm: column ${a} has ${column[i]} at ${i}`);
  }
  for (const [what, values] of [
    ['offset', offset],
    ['weights', weights],
  ] as const)
    if (values && values.length !== y.length) throw new RangeError(`glm: ${what} has ${values.length} values, y has ${y.length}`);
  for (let i = 0; i < y.length; i++) {
    if (!(y[i]! >= low && y[i]! <= high && Number.isFinite(y[i]!)))
      throw new RangeError(`glm: y must be from ${low} to ${high}, got ${y[i]} at ${i}`);
    if (weights && !(weights[i]! >= 0 && Number.isFinite(weights[i]!)))
      throw new RangeError(`glm: weights must be 0 or more, got ${weights[i]} at ${i}`);
    if (offset && !Number.isFinite(offset[i]!)) throw new RangeError(`glm: offset must be finite, got ${offset[i]} at ${i}`);
  }
  if (size !== undefined && !(size > 0)) throw new RangeError(`glm: size must be above 0, got ${size}`);
}
