// How p-values are made, in one place: from a simulated null, from two tails, from a normal score.
import { normalUpper } from '../numeric/normal.ts';

/**
 * How often would chance alone give this or more? p from replicates under the null: (as large + 1)/(replicates + 1), never 0.
 * @not As an exact figure: with R replicates the smallest p is 1/(R + 1), and its standard error about √(p(1 − p)/R).
 * @formula p = (#{T_r ≥ T} + 1)/(R + 1)
 * @pitfall (0 + 1)/(R + 1) is not the p of a rare thing but the smallest that R replicates can tell: say how many there were.
 * @param atLeast replicates whose statistic was as large as the observed one or larger
 * @param reps replicates
 * @returns p in (0, 1]
 * @throws RangeError when atLeast is not a whole number from 0 to reps
 * @cost none
 * @source Davison & Hinkley 1997, Bootstrap Methods, §4.2; Phipson & Smyth 2010
 * @example [0, 4, 24, 49].map((atLeast) => monteCarloP(atLeast, 999))
 * @figure barsFigure({ title: 'p of 999 replicates', bars: [0, 4, 24, 49].map((n, i) => ({ name: `${n} as large`, value: answer[i] })) })
 */
export function monteCarloP(atLeast: number, reps: number): number {
  if (!(Number.isInteger(reps) && reps >= 1)) throw new RangeError(`monteCarloP: reps must be a whole number from 1, got ${reps}`);
  if (!(Number.isInteger(atLeast) && atLeast >= 0 && atLeast <= reps))
    throw new RangeError(`monteCarloP: atLeast must be a whole number from 0 to ${reps}, got ${atLeast}`);
  return (atLeast + 1) / (reps + 1);
}

/** Two-sided p of two tails that both count the observed outcome: twice the smaller, at most 1. */
export function doubledTail(lower: number, upper: number): number {
  return Math.min(1, 2 * Math.min(lower, upper));
}

/** Two-sided p of a standard normal score, without a subtraction where it is small. */
export function twoSidedNormal(z: number): number {
  return 2 * normalUpper(Math.abs(z));
}
