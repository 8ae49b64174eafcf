// Regularised incomplete gamma function, lower and upper: Poisson and χ² tails rest on it.
import { deviancePart, stirlingError } from './log-gamma.ts';

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
