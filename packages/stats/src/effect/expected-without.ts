// What would have happened anyway in places that were chosen because they were the worst? Empirical Bayes against regression to the mean.
import { glm } from '../numeric/glm.ts';

export type ExpectedWithout =
  | {
      readonly known: true;
      /** per place: what the same period would give again with nothing done */
      readonly expected: Float64Array;
      readonly mean: number;
      /** how alike the places are: large = all the differences are chance; Infinity = no more than Poisson */
      readonly size: number;
    }
  | { readonly known: false; readonly reason: 'too_few_places' | 'no_events' };

export interface ExpectedWithoutOptions {
  /** 'likelihood' unless told: the size by maximum likelihood; 'moments': from mean and variance */
  readonly method?: 'likelihood' | 'moments';
}

/**
 * What can be expected of the worst places, if nothing is done?
 * @not When places differ for reasons that are known (a station, a school): compare each with its like.
 * @formula E = (y + θ)/(1 + θ/μ), counts over places negative binomial with mean μ and size θ
 * @pitfall Last year's figure of the worst place is not what it has: part of it was bad luck. 9 events where 2 are usual mean some 6.
 * @pitfall All places must be given, also those with nothing: they tell how much is chance.
 * @param counts events of every place in one period, whole, 0 or more
 * @returns what is expected of each, the mean and the size; { known: false } with fewer than five places or no event
 * @throws RangeError on counts that are not whole or negative
 * @cost O(places)
 * @source Hauer 1997, Observational Before–After Studies in Road Safety. Checked against MASS 7.3-58.2 glm.nb.
 * @example
 * const counts = [0, 2, 1, 3, 0, 5, 1, 0, 2, 9, 1, 0, 4, 2, 1, 0, 3, 1, 2, 6];
 * expectedWithout(counts)
 * @figure linesFigure({ title: 'Twenty places: counted, and expected again', xName: 'place', series: [{ name: 'counted', y: counts, dots: true }, { name: 'expected', y: answer.expected }] })
 */
export function expectedWithout(counts: ArrayLike<number>, { method = 'likelihood' }: ExpectedWithoutOptions = {}): ExpectedWithout {
  const n = counts.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    if (!(Number.isInteger(counts[i]!) && counts[i]! >= 0))
      throw new RangeError(`expectedWithout: counts must be whole and not negative, got ${counts[i]}`);
    sum += counts[i]!;
  }
  if (n < 5) return { known: false, reason: 'too_few_places' };
  if (sum === 0) return { known: false, reason: 'no_events' };
  const mean = sum / n;
  const size = method === 'moments' ? byMoments(counts, mean) : byLikelihood(counts);
  const expected = Float64Array.from(counts, (y) => (size === Infinity ? mean : (y + size) / (1 + size / mean)));
  return { known: true, expected, mean, size };
}

function byMoments(counts: ArrayLike<number>, mean: number): number {
  let squares = 0;
  for (let i = 0; i < counts.length; i++) squares += (counts[i]! - mean) ** 2;
  const variance = squares / (counts.length - 1);
  return variance > mean ? (mean * mean) / (variance - mean) : Infinity;
}

function byLikelihood(counts: ArrayLike<number>): number {
  const fit = glm([new Float64Array(counts.length).fill(1)], counts, { family: 'negbin' });
  return fit.known ? (fit.size ?? Infinity) : Infinity;
}
