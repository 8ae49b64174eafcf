// Kulldorff's spatial scan: is there a cluster anywhere, and where, when every circle on the map has been looked at?
import { monteCarloP } from '../inference/p-value.ts';
import { drawMembers, spreadByWeight } from './scan-draw.ts';
import { replicateMaxima, type ScanReplicates } from './scan-ladder.ts';
import { mostPacked, type PreparedScan, prepareScan, searchFour, searchOne, strongestZone } from './scan-search.ts';
import type { ScanZones } from './scan-zones.ts';

export interface ScanInput {
  /** cases in each place, whole numbers from 0 */
  readonly cases: ArrayLike<number>;
  /** 'poisson': people, or cases expected on any scale; 'bernoulli': how many could have been cases, whole and no fewer than the cases */
  readonly population: ArrayLike<number>;
  readonly zones: ScanZones;
  /** 'poisson' unless told: cases are rare among many people; 'bernoulli': each case is one of a known number of things */
  readonly model?: 'poisson' | 'bernoulli';
}

export interface ScanOptions {
  /** replicates under the null; 999 unless told */
  readonly reps?: number;
  readonly seed?: number;
  /** most clusters told, none of which shares a place with a stronger one; 5 unless told */
  readonly clusters?: number;
  /** fewer cases in all than this are too few to tell; 5 unless told */
  readonly minCases?: number;
  /** what `spatialScanMaxima` gave, from as many workers as there are; reps and seed are then not used */
  readonly maxima?: readonly ArrayLike<number>[];
}

export interface ScanCluster {
  readonly centre: number;
  /** the centre first, then the nearest */
  readonly places: Int32Array;
  readonly cases: number;
  readonly expected: number;
  /** the rate inside over the rate outside; null when all cases are inside */
  readonly relativeRisk: number | null;
  /** log likelihood ratio */
  readonly score: number;
  /** how often the strongest zone of a map without clusters is as strong: counts that everything was looked at */
  readonly p: number;
}

export type ScanResult =
  | {
      readonly known: true;
      /** strongest first, whatever its p */
      readonly clusters: readonly ScanCluster[];
      /** the strongest score of each replicate */
      readonly maxima: Float64Array;
      readonly zones: number;
    }
  | { readonly known: false; readonly reason: 'too_few_cases' | 'no_zone' };

/**
 * Is there a cluster of cases anywhere, and which places make it up? Every zone is looked at, and p counts that.
 * @not To draw the border of a cluster: places at its edge come and go by chance. To ask about one area that was chosen beforehand: `rateChange`
 *   or `largerRate` see more. Where neighbours differ for known reasons (age, licensed premises), give the expected cases as `population`.
 * @formula 'poisson': c ln(c/e) + (C − c) ln((C − c)/(C − e)) where c > e, e = C × people inside/people.
 *   'bernoulli': the log likelihood of two shares (inside, outside) over that of one.  p = (#{largest of a replicate ≥ score} + 1)/(R + 1)
 * @pitfall The strongest zone always exists. Without a small p it is the largest chance of the map.
 * @pitfall The p of the second cluster is that of a strongest one: on the safe side.
 * @pitfall Cases that bring each other (near repeats) make clusters without any difference between places.
 * @param input cases, population and zones (see `circularZones`)
 * @param options replicates, seed, how many clusters
 * @returns clusters that share no place, strongest first; or { known: false }
 * @throws RangeError on unequal lengths, counts that are not whole or negative, cases where nobody lives, a zone with an unknown place
 * @cost O(reps × (zones + cases)): 1,600 places, 9,472 cases, 999 replicates in about a second. 'bernoulli'
 *   holds four bytes for each member, at most 100 million
 * @source Kulldorff 1997, Communications in Statistics 26(6). Checked against smerc 1.8.4 on R 4.2.2 (scores to 1e-9).
 * @example
 * const side = Array.from({ length: 36 }, (_, i) => i);
 * const cases = side.map((i) => (i === 14 || i === 15 || i === 20 ? 14 : 3 + (i % 3)));
 * const people = side.map(() => 1000);
 * const zones = circularZones(side.map((i) => 100 * (i % 6)), side.map((i) => 100 * Math.floor(i / 6)), { population: people, share: 0.25 });
 * spatialScan({ cases, population: people, zones }, { reps: 199, seed: 1, clusters: 1 })
 * @figure gridFigure({ title: 'Cases in 6 × 6 places: 14 in three of them, 3 to 5 in the others', columns: 6, rows: 6, values: cases })
 */
export function spatialScan(input: ScanInput, options: ScanOptions = {}): ScanResult {
  const { reps = 999, seed = 1, clusters = 5, minCases = 5, maxima: given } = options;
  if (!(Number.isInteger(reps) && reps >= 1)) throw new RangeError(`spatialScan: reps must be a whole number from 1, got ${reps}`);
  if (!(Number.isInteger(clusters) && clusters >= 1))
    throw new RangeError(`spatialScan: clusters must be a whole number from 1, got ${clusters}`);
  const prepared = checked(input);
  if (prepared.cases < Math.max(1, minCases)) return { known: false, reason: 'too_few_cases' };
  if (prepared.zones.index.length === 0) return { known: false, reason: 'no_zone' };
  const maxima = given ? joined(given) : spatialScanMaxima(input, { seed, to: reps });
  if (maxima.length === 0) throw new RangeError('spatialScan: maxima hold no replicate');
  const taken = new Uint8Array(input.cases.length);
  const found: ScanCluster[] = [];
  while (found.length < clusters) {
    const { zone, centre, score, count } = strongestZone(prepared, input.cases, taken);
    if (zone < 0) break;
    const places = prepared.zones.index.slice(prepared.zones.start[centre], zone + 1);
    for (const place of places) taken[place] = 1;
    const expected = (prepared.inside[zone]! * prepared.cases) / prepared.people;
    found.push({
      centre,
      places,
      cases: count,
      expected,
      relativeRisk: relativeRisk(count, expected, prepared.cases),
      score,
      p: rankAmong(maxima, score),
    });
  }
  let zones = 0;
  for (const cut of prepared.zones.whole) zones += cut;
  return { known: true, clusters: found, maxima, zones };
}

/**
 * How strong is the strongest zone of maps without a cluster? The replicates of `spatialScan`, some or all, for workers to share.
 * @not On its own: give what it answers to `spatialScan` as `maxima`.
 * @formula replicate r uses the random numbers of stream r: 'poisson' spreads the cases by population, 'bernoulli' draws them without replacement
 * @pitfall ScanReplicates that two workers both make count twice: give each its own part, 0 … 499 and 500 … 998.
 * @param input as for `spatialScan`
 * @param replicates seed, the first replicate and the one after the last
 * @returns the largest score of each replicate
 * @throws RangeError as `spatialScan`
 * @cost O(replicates × (zones + cases))
 * @source Kulldorff 1997, Communications in Statistics 26(6)
 * @example
 * const zones = circularZones([0, 100, 200, 300], [0, 0, 0, 0], { nearest: 2 });
 * const input = { cases: [9, 2, 1, 3], population: [10, 10, 10, 10], zones };
 * Array.from(spatialScanMaxima(input, { seed: 1, from: 3, to: 6 }))
 * @figure barsFigure({ title: 'Strongest zone of three replicates', bars: answer.map((value, r) => ({ name: `replicate ${3 + r}`, value })) })
 */
export function spatialScanMaxima(input: ScanInput, replicates: ScanReplicates = {}): Float64Array {
  const prepared = checked(input);
  const spread = (input.model === 'bernoulli' ? drawMembers : spreadByWeight)(input.population, prepared.cases);
  const search = prepared.cases <= mostPacked ? searchFour : searchOne;
  return replicateMaxima(replicates, search(prepared, input.cases.length, spread));
}

/** (replicates as strong + 1)/(replicates + 1); sums in another order differ in their last digits. */
export function rankAmong(maxima: Float64Array, score: number): number {
  const near = score - 1e-9 * Math.max(1, score);
  let atLeast = 0;
  for (let r = 0; r < maxima.length; r++) if (maxima[r]! >= near) atLeast++;
  return monteCarloP(atLeast, maxima.length);
}

export function joined(parts: readonly ArrayLike<number>[]): Float64Array {
  return Float64Array.from(parts.flatMap((part) => Array.from(part)));
}

/** Given a total, inside over outside; without, over what was expected. */
export function relativeRisk(cases: number, expected: number, total: number): number | null {
  if (total === Infinity) return cases / expected;
  return cases < total && expected < total ? cases / expected / ((total - cases) / (total - expected)) : null;
}

export function checkZones(who: string, zones: ScanZones, places: number): void {
  const { start, index, whole } = zones;
  if (start.length !== places + 1 || whole.length !== index.length || start[places] !== index.length)
    throw new RangeError(`${who}: zones of ${start.length - 1} centres, ${places} places`);
  for (let k = 0; k < index.length; k++)
    if (!(index[k]! >= 0 && index[k]! < places)) throw new RangeError(`${who}: a zone holds place ${index[k]} of ${places}`);
}

/** 'bernoulli' holds four bytes for each */
const mostMembers = 1e8;

function checked({ cases, population, zones, model = 'poisson' }: ScanInput): PreparedScan {
  const n = cases.length;
  if (population.length !== n) throw new RangeError(`spatialScan: ${n} cases and ${population.length} populations`);
  checkZones('spatialScan', zones, n);
  let total = 0;
  let people = 0;
  for (let i = 0; i < n; i++) {
    if (!(Number.isInteger(cases[i]!) && cases[i]! >= 0))
      throw new RangeError(`spatialScan: cases must be whole numbers from 0, got ${cases[i]} at ${i}`);
    if (!(population[i]! >= 0 && Number.isFinite(population[i]!)))
      throw new RangeError(`spatialScan: population must be from 0, got ${population[i]} at ${i}`);
    if (model === 'bernoulli' && !(Number.isInteger(population[i]!) && population[i]! >= cases[i]!))
      throw new RangeError(`spatialScan: ${population[i]} members at ${i} must be whole and no fewer than its ${cases[i]} cases`);
    if (cases[i]! > 0 && population[i] === 0) throw new RangeError(`spatialScan: ${cases[i]} cases at ${i}, where nobody lives`);
    total += cases[i]!;
    people += population[i]!;
  }
  if (model === 'bernoulli' && people > mostMembers) throw new RangeError(`spatialScan: at most ${mostMembers} members, got ${people}`);
  return prepareScan(zones, population, total, people, model);
}
