// F and χ²: upper tails and quantiles, on the incomplete beta and gamma functions.
import { incompleteBeta, incompleteBetaInverse } from './incomplete-beta.ts';
import { upperGamma, upperGammaInverse } from './incomplete-gamma.ts';

/** P(F > f) with df1 and df2 degrees of freedom (any numbers above 0); without a subtraction where it is small. */
export function fisherUpper(f: number, df1: number, df2: number): number {
  check(df1, df2);
  if (!(f > 0)) return 1;
  return incompleteBeta(df2 / 2, df1 / 2, df2 / (df2 + df1 * f), (df1 * f) / (df2 + df1 * f));
}

/** The f with P(F > f) = p, 0 < p < 1. */
export function fisherUpperQuantile(p: number, df1: number, df2: number): number {
  check(df1, df2);
  if (!(p > 0 && p < 1)) throw new RangeError(`fisherUpperQuantile: p must be in (0, 1), got ${p}`);
  const x = incompleteBetaInverse(df2 / 2, df1 / 2, p);
  // near the end of its range the other part is solved for, so that 1 − x keeps its digits
  const y = x > 0.5 ? incompleteBetaInverse(df1 / 2, df2 / 2, 1 - p) : 1 - x;
  return (df2 * y) / (df1 * (1 - y));
}

/** P(X > x) for χ² with df degrees of freedom (any number above 0). */
export function chiSquareUpper(x: number, df: number): number {
  return x > 0 ? upperGamma(df / 2, x / 2) : 1;
}

/** The x with P(X > x) = p for χ² with df degrees of freedom, 0 < p < 1; relative error about 1e-13. */
export function chiSquareUpperQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`chiSquareUpperQuantile: p must be in (0, 1), got ${p}`);
  return 2 * upperGammaInverse(df / 2, p);
}

function check(df1: number, df2: number): void {
  if (!(df1 > 0 && df2 > 0)) throw new RangeError(`degrees of freedom must be above 0, got ${df1}, ${df2}`);
}
