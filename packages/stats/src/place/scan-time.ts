// Space–time scans: where, and since when, are there more cases than place and time on the whole give?
import { checkZones, joined, rankAmong, relativeRisk, type ScanCluster, type ScanOptions } from './scan.ts';
import { type ReplicateWork, replicateMaxima, type ScanReplicates } from './scan-ladder.ts';
import { type PreparedSpaceTime, prepareSpaceTime, type SpaceTimeInput, upToEach } from './scan-time-prepare.ts';
import { mostTabled, searchRecent } from './scan-time-recent.ts';
import { searchWindows, strongestWindow } from './scan-time-search.ts';

export interface SpaceTimeCluster extends ScanCluster {
  /** first and last period, from 0 */
  readonly from: number;
  readonly to: number;
}

export type SpaceTimeResult =
  | {
      readonly known: true;
      /** strongest first, whatever its p */
      readonly clusters: readonly SpaceTimeCluster[];
      /** the strongest score of each replicate */
      readonly maxima: Float64Array;
    }
  | { readonly known: false; readonly reason: 'too_few_cases' | 'no_zone' };

/**
 * Has something begun somewhere: which places, since when, and is it more than the strongest that chance makes of any place and time?
 * @not 'permutation' cannot see a rise that all places share, nor a place that always has much: ask `rateChange` and `spatialScan`.
 * @formula 'permutation' and 'poisson': c ln(c/e) + (C − c) ln((C − c)/(C − e)) where c > e; e = cases of the zone × cases of the window/C, or by
 *   population.  'expectation': c ln(c/e) − (c − e).  p = (#{largest of a replicate ≥ score} + 1)/(R + 1)
 * @pitfall The strongest window always exists. Brain cancer around Los Alamos 1986–1989 is the strongest of New Mexico, and not significant.
 * @pitfall 'poisson' takes a rise that all places share for a cluster of many: bring the common trend into the baseline. New Mexico with its
 *   rise left out: eight counties 1985–1989, p .03.
 * @pitfall A change in how cases are counted, or a population that grows in one place, looks like a cluster.
 * @pitfall Asked again every week, one week in twenty tells a cluster at p ≤ .05: count the asking.
 * @pitfall 'expectation' trusts what was expected: where it is too low on the whole, everything is a cluster.
 * @param input cases by place and period, zones (`circularZones`), model, windows and the most periods in a row
 * @param options replicates, seed, how many clusters
 * @returns clusters that share no place, strongest first, with their periods; or { known: false }
 * @throws RangeError on lengths that do not fit, counts that are not whole or negative, a missing or negative baseline, longest out of range
 * @cost O(reps × zones × windows): 9,978 zones × 60 windows × 99 replicates in about 0.3 s, 999 in 1.2 s; 'any' windows some
 *   ten times as much as 'recent' ones
 * @source Kulldorff, Heffernan, Hartman, Assunção & Mostashari 2005, PLoS Medicine 2(3); Kulldorff et al. 1998, American Journal of Public Health
 *   88; Neill et al. 2005. Checked against scanstatistics 1.1.2 on R 4.2.2 (scores to 1e-9).
 * @example
 * const quiet = [2, 1, 2, 3, 1, 2, 2, 1];
 * const counts = [0, 1, 2, 3, 4, 5].flatMap((place) => quiet.map((n, week) => (place < 2 && week >= 6 ? n + 8 : n)));
 * const zones = circularZones([0, 90, 200, 320, 450, 600], [0, 0, 0, 0, 0, 0], { nearest: 3 });
 * spaceTimeScan({ counts, periods: 8, zones }, { reps: 199, seed: 1, clusters: 1 })
 * @figure gridFigure({ title: 'Cases in six places (down) and eight weeks (across)', columns: 8, rows: 6, values: counts })
 */
export function spaceTimeScan(input: SpaceTimeInput, options: ScanOptions = {}): SpaceTimeResult {
  const { reps = 999, seed = 1, clusters = 5, minCases = 5, maxima: given } = options;
  if (!(Number.isInteger(reps) && reps >= 1)) throw new RangeError(`spaceTimeScan: reps must be a whole number from 1, got ${reps}`);
  if (!(Number.isInteger(clusters) && clusters >= 1))
    throw new RangeError(`spaceTimeScan: clusters must be a whole number from 1, got ${clusters}`);
  const cases = checkedCases(input);
  if (cases < Math.max(1, minCases)) return { known: false, reason: 'too_few_cases' };
  if (input.zones.index.length === 0) return { known: false, reason: 'no_zone' };
  const prepared = prepareSpaceTime(input, cases);
  const maxima = given ? joined(given) : replicateMaxima({ seed, to: reps }, searchFor(prepared));
  if (maxima.length === 0) throw new RangeError('spaceTimeScan: maxima hold no replicate');
  const countsTo = upToEach(input.counts, input.periods);
  const taken = new Uint8Array(prepared.places);
  const found: SpaceTimeCluster[] = [];
  while (found.length < clusters) {
    const strong = strongestWindow(prepared, countsTo, taken, 2);
    const { centre, zone, from, to, score, count, expected } = strong.score >= 2 ? strong : strongestWindow(prepared, countsTo, taken, 0);
    if (zone < 0) break;
    const places = input.zones.index.slice(input.zones.start[centre], zone + 1);
    for (const place of places) taken[place] = 1;
    found.push({
      centre,
      places,
      from,
      to: to - 1,
      cases: count,
      expected,
      relativeRisk: relativeRisk(count, expected, prepared.given ? cases : Infinity),
      score,
      p: rankAmong(maxima, score),
    });
  }
  return { known: true, clusters: found, maxima };
}

/**
 * How strong is the strongest zone and window when nothing has begun? The replicates of `spaceTimeScan`, some or all, for workers to share.
 * @not On its own: give what it answers to `spaceTimeScan` as `maxima`.
 * @formula replicate r uses the random numbers of stream r: 'permutation' deals the periods out anew among the cases, 'poisson' spreads the cases
 *   by population, 'expectation' draws each count
 * @pitfall ScanReplicates that two workers both make count twice: give each its own part.
 * @param input as for `spaceTimeScan`
 * @param replicates seed, the first replicate and the one after the last
 * @returns the largest score of each replicate
 * @throws RangeError as `spaceTimeScan`, and when there is no case
 * @cost O(replicates × zones × windows)
 * @source Kulldorff et al. 2005, PLoS Medicine 2(3)
 * @example
 * const zones = circularZones([0, 100, 200], [0, 0, 0], { nearest: 2 });
 * const input = { counts: [2, 1, 9, 2, 2, 3, 1, 2, 2], periods: 3, zones };
 * Array.from(spaceTimeScanMaxima(input, { seed: 1, from: 3, to: 6 }))
 * @figure barsFigure({ title: 'Strongest window of three replicates', bars: answer.map((value, r) => ({ name: `replicate ${3 + r}`, value })) })
 */
export function spaceTimeScanMaxima(input: SpaceTimeInput, replicates: ScanReplicates = {}): Float64Array {
  const cases = checkedCases(input);
  if (cases === 0) throw new RangeError('spaceTimeScanMaxima: counts hold no case');
  return replicateMaxima(replicates, searchFor(prepareSpaceTime(input, cases)));
}

function searchFor(prepared: PreparedSpaceTime): ReplicateWork {
  const tabled = prepared.recent && prepared.zones.index.length * prepared.longest <= mostTabled;
  return (tabled ? searchRecent : searchWindows)(prepared);
}

/** All cases, when the input is as it must be. */
function checkedCases({ counts, periods, zones, model = 'permutation', baseline, longest }: SpaceTimeInput): number {
  if (!(Number.isInteger(periods) && periods >= 1 && counts.length % periods === 0))
    throw new RangeError(`spaceTimeScan: ${counts.length} counts in ${periods} periods`);
  if (longest !== undefined && !(Number.isInteger(longest) && longest >= 1 && longest <= periods))
    throw new RangeError(`spaceTimeScan: longest must be a whole number from 1 to ${periods}, got ${longest}`);
  checkZones('spaceTimeScan', zones, counts.length / periods);
  if (model === 'poisson' && !baseline) throw new RangeError("spaceTimeScan: 'poisson' needs a baseline");
  if (baseline && baseline.length !== counts.length)
    throw new RangeError(`spaceTimeScan: ${counts.length} counts and ${baseline.length} baselines`);
  let cases = 0;
  for (let i = 0; i < counts.length; i++) {
    if (!(Number.isInteger(counts[i]!) && counts[i]! >= 0))
      throw new RangeError(`spaceTimeScan: counts must be whole numbers from 0, got ${counts[i]} at ${i}`);
    if (baseline && !(baseline[i]! >= 0 && Number.isFinite(baseline[i]!)))
      throw new RangeError(`spaceTimeScan: baseline must be from 0, got ${baseline[i]} at ${i}`);
    if (baseline && model !== 'permutation' && baseline[i] === 0 && counts[i]! > 0)
      throw new RangeError(`spaceTimeScan: ${counts[i]} cases at ${i}, where none can be`);
    cases += counts[i]!;
  }
  return cases;
}
