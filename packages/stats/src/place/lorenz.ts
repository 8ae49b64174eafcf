// How concentrated is it: do a few places have most of what happens?

function ascending(name: string, counts: ArrayLike<number>): Float64Array {
  for (let i = 0; i < counts.length; i++)
    if (!(counts[i]! >= 0 && counts[i]! < Infinity)) throw new RangeError(`${name}: counts must be 0 or more, got ${counts[i]} at ${i}`);
  return new Float64Array(counts).sort();
}

function checkShare(name: string, share: number): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${name}: the share must be in [0, 1], got ${share}`);
}

export interface LorenzCurve {
  /** shares of places, those with least first: 0, 1/n, …, 1 */
  readonly places: Float64Array;
  /** share of all events that they hold together */
  readonly events: Float64Array;
}

/**
 * What share of events do the places with least hold together, and so what share do the few with most? The curve that Gini is the area of.
 * @not As one figure: `gini`, `placesHolding`, `shareInTop`. With fewer events than places the curve is flat whatever happens: `generalisedGini`.
 * @formula (i/n, Σ of the i smallest counts / Σ of all), i = 0 … n
 * @pitfall Places that were left out because nothing happened there bring it nearer to the diagonal: count all that could have had an event.
 * @pitfall Curves of two years may cross: then neither is the more concentrated, though their Gini may differ.
 * @param counts one a place, 0 or more
 * @returns n + 1 points; on the diagonal when nothing happened
 * @throws RangeError when a count is negative or not finite
 * @cost O(n log n)
 * @source Lorenz 1905. Checked by its area, which is Gini's (1e-12).
 * @example
 * const counts = [0, 0, 0, 1, 1, 2, 3, 5, 9, 29];
 * lorenzCurve(counts)
 * @figure linesFigure({ title: 'Ten places from the least to the most; dots: an even spread', series: [{ name: 'share of events', y: answer.events }, { name: 'even', y: answer.places, dots: true }] })
 */
export function lorenzCurve(counts: ArrayLike<number>): LorenzCurve {
  const y = ascending('lorenzCurve', counts);
  const places = Float64Array.from({ length: y.length + 1 }, (_, i) => (y.length === 0 ? 0 : i / y.length));
  const total = y.reduce((a, b) => a + b, 0);
  if (total === 0) return { places, events: places.slice() };
  const events = new Float64Array(places.length);
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    sum += y[i]!;
    events[i + 1] = sum / total;
  }
  return { places, events };
}

/**
 * How unevenly do events lie over places?
 * @not With fewer events than places: most places must then be empty, and Gini is high whatever happens (`generalisedGini`).
 * @formula G = 2 Σ i y₍ᵢ₎/(n Σ y) − (n + 1)/n, y ascending
 * @pitfall Places that were left out because nothing happened there make it lower: count all that could have had an event.
 * @pitfall It does not say where: two cities with the same Gini may have their events in one street or in a hundred.
 * @param counts one a place, 0 or more
 * @returns 0 = even, towards 1 = all in one; 0 when nothing happened
 * @throws RangeError when a count is negative or not finite
 * @cost O(n log n)
 * @source Gini 1912. Checked against NumPy 1.24.2 (1e-12).
 * @example
 * const counts = [0, 0, 0, 1, 1, 2, 3, 5, 9, 29];
 * gini(counts)
 * @figure barsFigure({ title: 'Events at ten places', bars: counts.map((value, i) => ({ name: `place ${i + 1}`, value, marked: value > 20 })) })
 */
export function gini(counts: ArrayLike<number>): number {
  const y = ascending('gini', counts);
  const n = y.length;
  const total = y.reduce((a, b) => a + b, 0);
  if (total === 0) return 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) weighted += (i + 1) * y[i]!;
  return (2 * weighted) / (n * total) - (n + 1) / n;
}

/**
 * How unevenly do few events lie over many places, beyond what so few must?
 * @not When events outnumber places: it is Gini then.
 * @formula G′ = max(1/c, 1/n)(2 Σ i y₍ᵢ₎ − n − 1) − max(n/c, 1) + 1, y ascending shares of c events over n places
 * @pitfall Its least value is met by every spread with at most one event a place: 0 says that nothing comes twice, not that risk is even.
 * @param counts one a place, 0 or more
 * @returns 0 = no place has more than one, towards 1 = all in one; 0 when nothing happened
 * @throws RangeError when a count is negative or not finite
 * @cost O(n log n)
 * @source Bernasco & Steenbeek 2017, Journal of Quantitative Criminology 33. Checked against NumPy 1.24.2 (1e-12).
 * @example
 * const counts = [...new Array(40).fill(0), 1, 1, 1, 1, 1, 1, 3, 2, 5];
 * [gini(counts), generalisedGini(counts)]
 * @figure barsFigure({ title: 'Sixteen events at 49 places', bars: [{ name: 'Gini', value: answer[0] }, { name: 'generalised', value: answer[1], marked: true }] })
 */
export function generalisedGini(counts: ArrayLike<number>): number {
  const y = ascending('generalisedGini', counts);
  const n = y.length;
  const c = y.reduce((a, b) => a + b, 0);
  if (c === 0) return 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) weighted += (i + 1) * (y[i]! / c);
  return Math.max(1 / c, 1 / n) * (2 * weighted - n - 1) - Math.max(n / c, 1) + 1;
}

/**
 * What is the smallest share of places that together hold so much of what happens?
 * @not To compare cities with few events in all: random spread alone puts half of 50 events at a few of a thousand places.
 * @formula the least k/n with Σ of the k largest counts ≥ share × total
 * @pitfall The places were picked because they were high this year: next year they will hold less (`topStability` says how much).
 * @param counts one a place, 0 or more
 * @param share of the events, in [0, 1]
 * @returns share of places and of events that they hold; null when nothing happened
 * @throws RangeError when a count is negative or not finite, or the share is outside [0, 1]
 * @cost O(n log n)
 * @source Weisburd 2015, Criminology 53. Checked against R 4.2.2 on 1,600 cells: 1.125 % hold half.
 * @example
 * const counts = [0, 0, 0, 1, 1, 2, 3, 5, 9, 29];
 * placesHolding(counts, 0.5)
 * @figure barsFigure({ title: 'One place of ten holds half', bars: counts.map((value, i) => ({ name: `place ${i + 1}`, value, marked: value === 29 })) })
 */
export function placesHolding(counts: ArrayLike<number>, share: number): { placesShare: number; countShare: number } | null {
  checkShare('placesHolding', share);
  const y = ascending('placesHolding', counts);
  const total = y.reduce((a, b) => a + b, 0);
  if (total === 0) return null;
  let held = 0;
  let places = 0;
  while (held < share * total && places < y.length) held += y[y.length - 1 - places++]!;
  return { placesShare: places / y.length, countShare: held / total };
}

/**
 * How much of what happens do the top places hold?
 * @not To show that a measure at those places will reach so much next year: they were picked by this year's counts.
 * @formula Σ of the k largest counts/total, k = max(1, round(places share × n))
 * @pitfall At least one place is taken: with ten places "the top 1 %" is a tenth. The share that was taken comes back.
 * @param counts one a place, 0 or more
 * @param placesShare in [0, 1]
 * @returns share of places taken and of events that they hold; null when nothing happened
 * @throws RangeError when a count is negative or not finite, or the share is outside [0, 1]
 * @cost O(n log n)
 * @source Sherman, Gartin & Buerger 1989, Criminology 27
 * @example
 * const counts = [0, 0, 0, 1, 1, 2, 3, 5, 9, 29];
 * shareInTop(counts, 0.2)
 * @figure barsFigure({ title: 'The top two of ten places', bars: counts.map((value, i) => ({ name: `place ${i + 1}`, value, marked: value >= 9 })) })
 */
export function shareInTop(counts: ArrayLike<number>, placesShare: number): { placesShare: number; countShare: number } | null {
  checkShare('shareInTop', placesShare);
  const y = ascending('shareInTop', counts);
  const total = y.reduce((a, b) => a + b, 0);
  if (total === 0) return null;
  const places = Math.max(1, Math.round(placesShare * y.length));
  let held = 0;
  for (let i = 0; i < places; i++) held += y[y.length - 1 - i]!;
  return { placesShare: places / y.length, countShare: held / total };
}
