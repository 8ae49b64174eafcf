// Student's t: two-sided probability and quantile.
import { incompleteBeta, incompleteBetaInverse } from './incomplete-beta.ts';

/** P(|T| ≥ |t|) with df degrees of freedom (any number above 0). */
export function studentTwoSided(t: number, df: number): number {
  const square = t * t;
  return incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square));
}

/** The t with P(T > t) = p, 0 < p < 1. */
export function studentUpperQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`studentUpperQuantile: p must be in (0, 1), got ${p}`);
  const tail = Math.min(p, 1 - p);
  if (tail === 0.5) return 0;
  // near the middle df/(df + t²) is close to 1, so the other end is solved for
  const y = incompleteBetaInverse(0.5, df / 2, 1 - 2 * tail);
  const t = Math.sqrt((df * y) / (1 - y));
  return p < 0.5 ? t : -t;
}

/** P(T > t) with df degrees of freedom; without a subtraction where it is small. */
export function studentUpper(t: number, df: number): number {
  const tail = studentTwoSided(t, df) / 2;
  return t >= 0 ? tail : 1 - tail;
}
