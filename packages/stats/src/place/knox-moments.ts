// What is known of a Knox count without shuffling.
import { poissonAtLeast } from '../numeric/count-distributions.ts';
import { normalUpper } from '../numeric/normal.ts';

/** Exact variance of the number of pairs that are near in both, over all ways to shuffle. Source: Barton & David 1966. */
export function knoxVariance(n: number, spacePairs: number, spacePaths: number, timePairs: number, timePaths: number): number {
  const mean = (2 * spacePairs * timePairs) / (n * (n - 1));
  const apart = (pairs: number, paths: number): number => pairs * (pairs - 1) - 2 * paths;
  const variance =
    mean +
    (4 * spacePaths * timePaths) / (n * (n - 1) * (n - 2)) +
    (4 * apart(spacePairs, spacePaths) * apart(timePairs, timePaths)) / (n * (n - 1) * (n - 2) * (n - 3)) -
    mean * mean;
  // what cancels leaves a hair below 0
  return Math.max(0, variance);
}

/** Upper tail of a count by its exact mean and variance: the larger of the normal (continuity-corrected) and the Poisson p; 1 when not above the mean. */
export function knoxP(count: number, mean: number, variance: number): number {
  if (count <= mean) return 1;
  return Math.max(normalUpper((count - 0.5 - mean) / Math.sqrt(Math.max(variance, 1e-12))), poissonAtLeast(count, mean));
}
