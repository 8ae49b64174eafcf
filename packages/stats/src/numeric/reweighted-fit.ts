// Iteratively reweighted least squares for one family: the inner loop under `glm`.
import { type Family, furthest } from './glm-families.ts';
import { choleskyInPlace, choleskySolve } from './solve.ts';
import { addColumns, columnProducts, type PackedColumns, packColumns, weightedGram } from './weighted-gram.ts';

export interface Design {
  /** one array per coefficient */
  readonly columns: readonly ArrayLike<number>[];
  readonly y: ArrayLike<number>;
  /** added to the linear predictor, e.g. the logarithm of an exposure; null = none */
  readonly offset: ArrayLike<number> | null;
  /** prior weights; null = all 1 */
  readonly weights: ArrayLike<number> | null;
}

/** Everything one fit works in, the design packed into it: no step allocates anything. */
export interface FitRoom {
  readonly packed: PackedColumns;
  readonly y: Float64Array;
  readonly offset: Float64Array | null;
  readonly weights: Float64Array | null;
  readonly eta: Float64Array;
  readonly mean: Float64Array;
  /** working weights (expected information), their observed counterpart, and what each observation pulls at the predictor */
  readonly working: Float64Array;
  readonly bend: Float64Array;
  readonly pull: Float64Array;
  /** the Cholesky factor of XᵀWX after the last step */
  readonly factor: Float64Array;
  readonly coefficients: Float64Array;
  readonly step: Float64Array;
  readonly gradient: Float64Array;
}

/** What a fit of the usual size works in and does not tell is used again by the next: fresh memory costs more than the arithmetic. */
let lent = new Float64Array(0);
const mostLent = 1 << 17;

function workingMemory(size: number): Float64Array {
  if (size > mostLent) return new Float64Array(size);
  if (size > lent.length) lent = new Float64Array(size);
  return lent;
}

/** Room for one fit, valid until the next is asked for; `mean`, `working` and `coefficients` stay with whoever has them. */
export function fitRoom({ columns, y, offset, weights }: Design): FitRoom {
  const n = y.length;
  const p = columns.length;
  const memory = workingMemory(n * (p + 5 + (offset ? 1 : 0) + (weights ? 1 : 0)) + p * (p + 2));
  let from = 0;
  const take = (size: number): Float64Array => {
    from += size;
    return memory.subarray(from - size, from);
  };
  const copy = (values: ArrayLike<number>): Float64Array => {
    const own = take(values.length);
    own.set(values);
    return own;
  };
  return {
    packed: packColumns(columns, take(n * p), take(n)),
    y: copy(y),
    offset: offset && copy(offset),
    weights: weights && copy(weights),
    eta: take(n),
    mean: new Float64Array(n),
    working: new Float64Array(n),
    bend: take(n),
    pull: take(n),
    factor: take(p * p),
    coefficients: new Float64Array(p),
    step: take(p),
    gradient: take(p),
  };
}

export type Reweighted =
  | { readonly ok: true; readonly iterations: number }
  | { readonly ok: false; readonly why: 'collinear' | 'diverged' };

/** A step this long, in squared standard errors, is the last: what is left after it is far below the ninth digit. */
const shortest = 1e-18;

/**
 * Fits from the observations until a step is shorter than 1e-9 standard errors.
 * @cost per step O(n·p²)
 */
export function reweightedFit(family: Family, room: FitRoom, most = 60): Reweighted {
  if (!firstStep(family, room)) return { ok: false, why: 'collinear' };
  let lost = predict(family, room);
  const { coefficients, step, packed } = room;
  for (let at = 1; at <= most; at++) {
    const length = newtonStep(room);
    if (Number.isNaN(length)) return { ok: false, why: atTheEdge(family, room) ? 'diverged' : 'collinear' };
    for (let a = 0; a < packed.p; a++) coefficients[a] = coefficients[a]! + step[a]!;
    let now = predict(family, room);
    // a step too long is halved
    for (let half = 0; half < 30 && !(now <= lost + 1e-8 + 1e-12 * Math.abs(lost)); half++) {
      for (let a = 0; a < packed.p; a++) {
        step[a] = step[a]! / 2;
        coefficients[a] = coefficients[a]! - step[a]!;
      }
      now = predict(family, room);
    }
    if (!Number.isFinite(now)) return { ok: false, why: 'diverged' };
    lost = now;
    if (length < shortest) return finished(family, room, at + 1);
  }
  return { ok: false, why: 'diverged' };
}

/** The factor of the expected information, and whether the fit has an end at all. */
export function finished(family: Family, room: FitRoom, iterations: number): Reweighted {
  if (atTheEdge(family, room)) return { ok: false, why: 'diverged' };
  weightedGram(room.packed, room.working, room.factor);
  return choleskyInPlace(room.factor, room.packed.p) ? { ok: true, iterations } : { ok: false, why: 'collinear' };
}

/** Coefficients by least squares from where the observations alone would put the predictor. */
export function firstStep(family: Family, room: FitRoom): boolean {
  const { packed, offset, weights, eta, working, pull, factor, coefficients, bend } = room;
  if (family.logSize === null) startEach(family, room);
  else halfway(room, family.logSize);
  for (let i = 0; i < eta.length; i++) {
    pull[i] = pull[i]! + working[i]! * (eta[i]! - (offset ? offset[i]! : 0));
    bend[i] = weights && weights[i]! === 0 ? 0 : working[i]!;
  }
  weightedGram(packed, bend, factor);
  columnProducts(packed, pull, coefficients);
  if (!choleskyInPlace(factor, packed.p)) return false;
  choleskySolve(factor, packed.p, coefficients);
  return true;
}

function startEach(family: Family, room: FitRoom): void {
  const { y, eta } = room;
  for (let i = 0; i < eta.length; i++) eta[i] = family.start(y[i]!);
  measure(family, room);
}

/** Counts start halfway between themselves and their mean: the working observations are then at most 1 away from the predictor. */
function halfway(room: FitRoom, size: number): void {
  const { y, eta, mean } = room;
  let all = 0;
  for (let i = 0; i < y.length; i++) all += y[i]! / y.length;
  for (let i = 0; i < y.length; i++) {
    mean[i] = all > 0 ? (y[i]! + all) / 2 : Math.exp(-1);
    eta[i] = Math.log(mean[i]!);
  }
  if (size === Infinity) measurePoisson(room);
  else negativeBinomialWeights(room, size);
}

/**
 * Where Newton's method would go from here, in `room.step`.
 * @param turned  false: by the curvature of the step before, which so near the end is as good and costs a third
 * @returns its length in squared standard errors; NaN when there is no such step
 */
export function newtonStep({ packed, bend, pull, factor, step, gradient }: FitRoom, turned = true): number {
  columnProducts(packed, pull, gradient);
  if (turned) {
    weightedGram(packed, bend, factor);
    if (!choleskyInPlace(factor, packed.p)) return Number.NaN;
  }
  step.set(gradient);
  choleskySolve(factor, packed.p, step);
  let length = 0;
  for (let a = 0; a < packed.p; a++) length += step[a]! * gradient[a]!;
  return length;
}

/** Linear predictor from the coefficients, then everything that follows from it. @returns what `measure` does */
export function predict(family: Family, room: FitRoom): number {
  predictor(room);
  return measure(family, room);
}

export function predictor({ packed, offset, eta, coefficients }: FitRoom): void {
  if (offset) eta.set(offset);
  else eta.fill(0);
  addColumns(packed, coefficients, eta);
}

/** The step is added to coefficients and predictor, with log link; a short one moves the means without an exponential. */
export function takeStep(room: FitRoom): void {
  const { packed, coefficients, step, eta, mean, pull: change } = room;
  for (let a = 0; a < coefficients.length; a++) coefficients[a] = coefficients[a]! + step[a]!;
  change.fill(0);
  addColumns(packed, step, change);
  let most = 0;
  for (let i = 0; i < eta.length; i++) {
    const d = change[i]!;
    most = Math.max(most, Math.abs(d));
    eta[i] = eta[i]! + d;
  }
  if (!(most < 1e-3)) means(room);
  // what the series leaves out is below 1e-17 of the mean
  else
    for (let i = 0; i < mean.length; i++) {
      const d = change[i]!;
      mean[i] = mean[i]! * (1 + d * (1 + d * (1 / 2 + d * (1 / 6 + d / 24))));
    }
}

/** Means, weights and pulls from the linear predictor. @returns the log-likelihood lost, but for what does not depend on the coefficients */
function measure(family: Family, room: FitRoom): number {
  const { logSize } = family;
  if (logSize !== null) {
    means(room);
    if (logSize === Infinity) return measurePoisson(room);
    negativeBinomialWeights(room, logSize);
    return lossOfNegativeBinomial(room, logSize);
  }
  const { y, weights, eta, mean, working, bend, pull } = room;
  let deviance = 0;
  for (let i = 0; i < eta.length; i++) {
    const m = family.mean(eta[i]!);
    const slope = family.slope(eta[i]!, m);
    const weight = weights ? weights[i]! : 1;
    const scaled = slope > 0 ? (weight * slope) / family.variance(m) : 0;
    mean[i] = m;
    working[i] = scaled * slope;
    bend[i] = working[i]!;
    pull[i] = scaled * (y[i]! - m);
    if (weight > 0) deviance += weight * family.deviance(y[i]!, m);
  }
  return deviance / 2;
}

/** With log link. */
export function means({ eta, mean }: FitRoom): void {
  for (let i = 0; i < eta.length; i++) mean[i] = Math.exp(Math.min(eta[i]!, furthest));
}

function measurePoisson({ y, weights, eta, mean, working, bend, pull }: FitRoom): number {
  let lost = 0;
  for (let i = 0; i < eta.length; i++) {
    const weight = weights ? weights[i]! : 1;
    const m = mean[i]!;
    working[i] = weight * m;
    bend[i] = weight * m;
    pull[i] = weight * (y[i]! - m);
    lost += weight * (m - y[i]! * eta[i]!);
  }
  return lost;
}

/** The log-likelihood is concave in the predictor: its own curvature (`bend`) gives steps that converge by squares. */
export function negativeBinomialWeights({ y, weights, mean, working, bend, pull }: FitRoom, size: number): void {
  for (let i = 0; i < mean.length; i++) {
    const weight = weights ? weights[i]! : 1;
    const m = mean[i]!;
    const part = 1 / (size + m);
    const expected = weight * m * size * part;
    working[i] = expected;
    bend[i] = expected * (y[i]! + size) * part;
    pull[i] = weight * (y[i]! - m) * size * part;
  }
}

function lossOfNegativeBinomial({ y, weights, eta, mean }: FitRoom, size: number): number {
  let lost = 0;
  for (let i = 0; i < eta.length; i++)
    lost += (weights ? weights[i]! : 1) * ((y[i]! + size) * Math.log1p(mean[i]! / size) - y[i]! * eta[i]!);
  return lost;
}

/** A coefficient runs away when a mean that nobody can tell from 0 (or a share from 0 or 1) is still moving. */
function atTheEdge(family: Family, { eta }: FitRoom): boolean {
  if (family.range[0] === -Infinity) return false;
  const counts = family.logSize !== null;
  for (let i = 0; i < eta.length; i++) if (counts ? eta[i]! < -30 : Math.abs(eta[i]!) > 30) return true;
  return false;
}
