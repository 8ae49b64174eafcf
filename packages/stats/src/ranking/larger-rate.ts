// Which of several rates is truly the larger, when all are counts?
import { incompleteBeta } from '../numeric/incomplete-beta.ts';

/**
 * How sure is it that one problem is truly larger than another, and not by chance this year?
 * @not For counts that vary more than Poisson from year to year: the chances are then nearer to a half than told.
 * @formula rate i ~ Gamma(yᵢ + ½, tᵢ) (Jeffreys);  P(λᵢ > λⱼ) = P(Beta(yᵢ + ½, yⱼ + ½) > tᵢ/(tᵢ + tⱼ))
 * @pitfall A list in order of counts says nothing of how sure each step is: neighbours in the list are often told apart in 6 of 10 worlds only.
 * @param counts events of each, whole or not, 0 or more
 * @param exposures length or inhabitants of each; 1 unless told
 * @returns n × n, row-major: chance that the row's rate is above the column's; ½ on the diagonal
 * @throws RangeError on a negative or broken count, an exposure not above 0, unequal lengths
 * @cost O(n²), 1 µs a pair
 * @source Gelman et al., Bayesian Data Analysis, §2.6. Checked against SciPy 1.10 beta.sf.
 * @example
 * const counts = [40, 25, 18, 16, 15, 9];
 * largerRate(counts)
 * @figure gridFigure({ title: 'Chance that the row is above the column', columns: 6, values: answer })
 */
export function largerRate(counts: ArrayLike<number>, exposures?: ArrayLike<number>): Float64Array {
  const n = counts.length;
  if (exposures && exposures.length !== n) throw new RangeError(`largerRate: ${n} counts and ${exposures.length} exposures`);
  for (let i = 0; i < n; i++) {
    if (!(counts[i]! >= 0 && Number.isFinite(counts[i]!))) throw new RangeError(`largerRate: counts must be 0 or more, got ${counts[i]}`);
    if (exposures && !(exposures[i]! > 0 && Number.isFinite(exposures[i]!)))
      throw new RangeError(`largerRate: exposures must be above 0, got ${exposures[i]}`);
  }
  const chance = new Float64Array(n * n).fill(0.5);
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const mine = exposures ? exposures[i]! : 1;
      const other = exposures ? exposures[j]! : 1;
      const a = counts[i]! + 0.5;
      const b = counts[j]! + 0.5;
      // both directions by themselves: neither is 1 minus the other where it is small
      chance[i * n + j] = incompleteBeta(b, a, other / (mine + other), mine / (mine + other));
      chance[j * n + i] = incompleteBeta(a, b, mine / (mine + other), other / (mine + other));
    }
  return chance;
}
