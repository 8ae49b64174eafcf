// Differential privacy for counts: whole-number noise whose chances fall by the same factor with each step.
import { seeded } from '../numeric/random.ts';

export interface GeometricOptions {
  /** what one release spends, above 0; smaller = more noise */
  readonly epsilon: number;
  /** by how much one person can change a count: 1 unless told */
  readonly sensitivity?: number;
  readonly seed: number;
}

/**
 * What may be told of counts when nobody's being there may show? Each with two-sided geometric noise.
 * @not For the partners' own tables, where the small true number is the matter; for tables told again and again: each release spends its ε anew.
 * @formula P(noise = k) = (1 − α)/(1 + α) · α^|k|, α = exp(−ε/sensitivity);  variance 2α/(1 − α)²
 * @pitfall Noisy counts may be negative: cutting them at 0 makes small ones too large on average.
 * @pitfall The seed is part of the secret: whoever knows it can take the noise away.
 * @param counts whole
 * @returns as many whole numbers, some perhaps negative
 * @throws RangeError on a count that is not whole, epsilon or sensitivity not above 0
 * @cost 150 ns a count
 * @source Ghosh, Roughgarden & Sundararajan 2012, SIAM J. Comput. 41. Checked against NumPy 1.24.
 * @example
 * const counts = [3, 12, 40, 7];
 * geometricNoise(counts, { epsilon: 0.5, seed: 11 })
 * @figure linesFigure({ title: 'Chance of each noise at ε = 0.5', xName: 'noise', x: [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6],
 *   series: [{ name: 'chance', y: [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((k) => geometricProbability(k, 0.5)) }] })
 */
export function geometricNoise(counts: ArrayLike<number>, { epsilon, sensitivity = 1, seed }: GeometricOptions): Int32Array {
  const rate = spent('geometricNoise', epsilon, sensitivity);
  return Int32Array.from({ length: counts.length }, (_, i) => {
    const count = counts[i]!;
    if (!Number.isInteger(count)) throw new RangeError(`geometricNoise: counts must be whole, got ${count}`);
    const random = seeded(seed, i);
    // the difference of two one-sided geometric numbers
    const step = (): number => Math.floor(-Math.log(1 - random.next()) / rate);
    return count + step() - step();
  });
}

/**
 * How likely is a noise of exactly k?
 * @not For planning what may be told: track the sum of ε over all releases.
 * @formula (1 − α)/(1 + α) · α^|k|, α = exp(−ε/sensitivity)
 * @pitfall With ε = 0.1 a count of 5 is told as 0 or less in three of ten releases.
 * @param k whole
 * @returns a chance
 * @throws RangeError when k is not whole, epsilon or sensitivity not above 0
 * @cost none
 * @source Ghosh, Roughgarden & Sundararajan 2012
 * @example [0, 1, 2, 3, 4, 5].map((k) => geometricProbability(k, 1))
 * @figure barsFigure({ title: 'Chance of a noise of k at ε = 1', bars: answer.map((value, k) => ({ name: `k = ${k}`, value })) })
 */
export function geometricProbability(k: number, epsilon: number, sensitivity = 1): number {
  if (!Number.isInteger(k)) throw new RangeError(`geometricProbability: k must be whole, got ${k}`);
  const rate = spent('geometricProbability', epsilon, sensitivity);
  return Math.tanh(rate / 2) * Math.exp(-rate * Math.abs(k));
}

function spent(who: string, epsilon: number, sensitivity: number): number {
  if (!(epsilon > 0 && sensitivity > 0 && Number.isFinite(epsilon / sensitivity)))
    throw new RangeError(`${who}: epsilon and sensitivity must be above 0, got ${epsilon} and ${sensitivity}`);
  return epsilon / sensitivity;
}
