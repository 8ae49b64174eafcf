// Regularised incomplete gamma function, lower and upper, with their inverses: Poisson and χ² tails and intervals rest on it.
import { deviancePart, stirlingError } from './log-gamma.ts';
import { normalUpperQuantile } from './normal.ts';

/** x^a e^(−x) / Γ(a), exact also for large a. */
function front(a: number, x: number): number {
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - deviancePart(a, x));
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 100_000; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 100_000; i++) {
    const term = -i * (i - a);
    b += 2;
    d = term * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + term / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 3e-16) break;
  }
  return h;
}

function check(a: number, x: number): void {
  if (!(a > 0)) throw new RangeError(`incomplete gamma: a must be above 0, got ${a}`);
  if (!(x >= 0)) throw new RangeError(`incomplete gamma: x must be 0 or more, got ${x}`);
}

/** P(a, x): the probability that a Gamma(a, 1) variable is at most x. Relative error about 1e-14 when it is the smaller tail. */
export function lowerGamma(a: number, x: number): number {
  check(a, x);
  if (x === 0) return 0;
  return x < a + 1 ? front(a, x) * series(a, x) : 1 - front(a, x) * fraction(a, x);
}

/** Q(a, x) = 1 − P(a, x), without the subtraction where it is small. */
export function upperGamma(a: number, x: number): number {
  check(a, x);
  if (x === 0) return 1;
  return x < a + 1 ? 1 - front(a, x) * series(a, x) : front(a, x) * fraction(a, x);
}

/** The x with P(a, x) = p. Relative error about 1e-13. @throws RangeError when p is outside [0, 1] */
export function lowerGammaInverse(a: number, p: number): number {
  return inverse('lowerGammaInverse', a, p, false);
}

/** The x with Q(a, x) = q, exact also where q is tiny. @throws RangeError when q is outside [0, 1] */
export function upperGammaInverse(a: number, q: number): number {
  return inverse('upperGammaInverse', a, q, true);
}

/** Newton steps on the logarithm of x inside a shrinking bracket, against whichever tail is the smaller. */
function inverse(who: string, a: number, p: number, upper: boolean): number {
  check(a, 0);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${who}: p must be in [0, 1], got ${p}`);
  if (p === (upper ? 1 : 0)) return 0;
  if (p === (upper ? 0 : 1)) return Infinity;
  const byUpper = upper ? p < 0.5 : p > 0.5;
  const target = upper === byUpper ? p : 1 - p;
  let low = -745;
  let high = Math.log(a + 40 * Math.sqrt(a) + 800);
  // Wilson and Hilferty's cube; where it is not above 0, what the first term of the series gives
  const cube = 1 - 1 / (9 * a) + ((byUpper ? 1 : -1) * normalUpperQuantile(target)) / (3 * Math.sqrt(a));
  const start = cube > 0.1 ? Math.log(a) + 3 * Math.log(cube) : Math.log(byUpper ? 1 - target : target) / a;
  let log = Math.min(high, Math.max(low, start));
  for (let step = 0; step < 200; step++) {
    const x = Math.exp(log);
    // both gaps grow with x
    const gap = byUpper ? target - upperGamma(a, x) : lowerGamma(a, x) - target;
    if (gap < 0) low = log;
    else high = log;
    const slope = front(a, x);
    let next = slope > 0 ? log - gap / slope : (low + high) / 2;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - log) <= 1e-15 * Math.max(1, Math.abs(log))) return Math.exp(next);
    log = next;
  }
  return Math.exp(log);
}
