// The same place again: how often, how soon, how much more than chance?
import { binomialProbability } from '../numeric/count-distributions.ts';
import { meanRepeats } from './knox.ts';
import { knoxP, knoxVariance } from './knox-moments.ts';

export interface RepeatOptions {
  /** "soon" in days, with */
  readonly days: number;
  /** how many places something could have happened at, hit or not; without it "hit twice by chance" is not told */
  readonly atRisk?: number;
}

export interface RepeatVictims {
  readonly known: true;
  readonly events: number;
  readonly places: number;
  /** places hit once, twice, …: element k is of k + 1 hits */
  readonly hits: Int32Array;
  /** with `atRisk`: places that many hits would have if events fell evenly on all of them; null without */
  readonly evenHits: Float64Array | null;
  /** share of the places (hit or at risk) that are hit at least twice, and share of all events at them */
  readonly repeatedPlaces: number;
  readonly eventsThere: number;
  /** events with an earlier one at their place within the days, and their exact mean when times are shuffled */
  readonly repeats: number;
  readonly expectedRepeats: number;
  /** pairs at the same place within the days, exact mean and upper p (times shuffled, by formula) */
  readonly pairs: number;
  readonly expectedPairs: number;
  readonly p: number;
  /** days from each hit to the next at the same place, ascending */
  readonly gaps: Float64Array;
}

/**
 * How often is the same place hit again, and how soon? With what chance would give: the times shuffled among the events, and events spread evenly.
 * @not Where places are snapped to the middle of a street or postcode: then everybody's neighbours are "the same". For places nearby: `knoxTable`.
 * @formula expected repeats = (1/n) Σ over events i and times k of 1 − C(n − 1 − dᵢ, k)/C(n − 1, k);  dᵢ = other events at i's place, k = events in
 *   the days before a time.  even: N·P(Binomial(n, 1/N) = h)
 * @pitfall Two causes look alike: some places are always risky (flags), or a hit raises the risk for a while (boosts). Shuffled times keep the first
 *   and break the second: an excess of `repeats` speaks for boosts, an excess over `evenHits` for either.
 * @pitfall A place that came into the data late, or left it, has fewer chances: take a period through which all were there.
 * @pitfall The last days of the period see no repeats yet.
 * @param place which place each event is at: any whole numbers
 * @param t days
 * @param options `days`, chosen before looking; `atRisk`
 * @returns counts, expectations, p and the days from hit to hit; { known: false } with fewer than 4 events
 * @throws RangeError on lengths that differ, places that are not whole numbers, times that are not finite, days below 0, atRisk below the places hit
 * @cost O(n log n): 100,000 events in about 0.2 s
 * @source Polvi, Looman, Humphries & Pease 1991; Farrell & Pease 1993; moments by Barton & David 1966. Checked by shuffling.
 * @example
 * const place = [1, 2, 3, 4, 5, 6, 7, 8, 3, 3, 5, 9];
 * const day = [2, 30, 41, 77, 90, 130, 200, 260, 44, 60, 99, 300];
 * repeatVictims(place, day, { days: 14, atRisk: 400 })
 * @figure barsFigure({ title: 'Events at a place that was hit in the 14 days before', bars: [{ name: 'observed', value: answer.repeats, marked: true },
 *   { name: 'times shuffled', value: answer.expectedRepeats }] })
 */
export function repeatVictims(
  place: ArrayLike<number>,
  t: ArrayLike<number>,
  { days, atRisk }: RepeatOptions,
): RepeatVictims | { readonly known: false; readonly reason: 'too_few' } {
  const n = place.length;
  if (t.length !== n) throw new RangeError(`repeatVictims: ${n} places and ${t.length} times`);
  if (!(days >= 0 && Number.isFinite(days))) throw new RangeError(`repeatVictims: days must be 0 or more, got ${days}`);
  for (let i = 0; i < n; i++)
    if (!(Number.isInteger(place[i]!) && Number.isFinite(t[i]!)))
      throw new RangeError(`repeatVictims: event ${i} has place ${place[i]} and time ${t[i]}`);
  const { starts, times, degree } = byPlace(place, t);
  const places = starts.length - 1;
  if (atRisk !== undefined && !(Number.isInteger(atRisk) && atRisk >= places))
    throw new RangeError(`repeatVictims: atRisk must be a whole number from the ${places} places hit, got ${atRisk}`);
  if (n < 4) return { known: false, reason: 'too_few' };

  let [most, twice, there, repeats, pairs] = [0, 0, 0, 0, 0];
  const gaps: number[] = [];
  for (let k = 0; k < places; k++) {
    const [from, to] = [starts[k]!, starts[k + 1]!];
    most = Math.max(most, to - from);
    if (to - from > 1) {
      twice++;
      there += to - from;
    }
    for (let i = from, first = from; i < to; i++) {
      while (times[i]! - times[first]! > days) first++;
      pairs += i - first;
      if (i > first) repeats++;
      if (i > from) gaps.push(times[i]! - times[i - 1]!);
    }
  }
  const hits = new Int32Array(most);
  for (let k = 0; k < places; k++) hits[starts[k + 1]! - starts[k]! - 1]!++;

  const ordered = Float64Array.from(t).sort();
  const earlier = new Int32Array(n);
  let [spacePairs, spacePaths, timePairs, timePaths] = [0, 0, 0, 0];
  for (let i = 0, first = 0, last = 0; i < n; i++) {
    while (ordered[i]! - ordered[first]! > days) first++;
    while (last + 1 < n && ordered[last + 1]! - ordered[i]! <= days) last++;
    earlier[i] = i - first;
    const [a, b] = [degree[i]!, last - first];
    spacePairs += a / 2;
    spacePaths += (a * (a - 1)) / 2;
    timePairs += b / 2;
    timePaths += (b * (b - 1)) / 2;
  }
  const expectedPairs = (2 * spacePairs * timePairs) / (n * (n - 1));
  return {
    known: true,
    events: n,
    places,
    hits,
    evenHits: atRisk === undefined ? null : Float64Array.from({ length: most }, (_, k) => evenly(n, atRisk, k + 1)),
    repeatedPlaces: twice / (atRisk ?? places),
    eventsThere: there / n,
    repeats,
    expectedRepeats: meanRepeats(degree, earlier, n),
    pairs,
    expectedPairs,
    p: knoxP(pairs, expectedPairs, knoxVariance(n, spacePairs, spacePaths, timePairs, timePaths)),
    gaps: Float64Array.from(gaps).sort(),
  };
}

/** Times of each place one after the other, ascending in each; how many others share the place of each event. */
function byPlace(place: ArrayLike<number>, t: ArrayLike<number>) {
  const n = place.length;
  const order = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => place[a]! - place[b]! || t[a]! - t[b]!);
  const starts: number[] = [];
  for (let k = 0; k < n; k++) if (k === 0 || place[order[k]!] !== place[order[k - 1]!]) starts.push(k);
  starts.push(n);
  const degree = new Int32Array(n);
  for (let k = 0; k + 1 < starts.length; k++)
    for (let i = starts[k]!; i < starts[k + 1]!; i++) degree[order[i]!] = starts[k + 1]! - starts[k]! - 1;
  return { starts, times: Float64Array.from(order, (i) => t[i]!), degree };
}

/** Places with exactly h of n events that fall evenly on all N. */
function evenly(n: number, places: number, h: number): number {
  if (places === 1) return h === n ? 1 : 0;
  return places * binomialProbability(h, n, 1 / places);
}
