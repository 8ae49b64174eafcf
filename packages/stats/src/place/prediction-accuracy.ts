// How good was a map at saying where the next events would be?

export interface PredictionAccuracy {
  readonly known: true;
  /** places from the highest prediction an area on; ties: the one with fewer events first */
  readonly order: Int32Array;
  /** after the first, the first two, … of them */
  readonly areaShare: Float64Array;
  readonly countShare: Float64Array;
  /** share of the events over share of the area */
  readonly pai: Float64Array;
  /** pai over the best that any map could have on that area: 0–1 */
  readonly pei: Float64Array;
  /** predicted over observed, both as shares of all; Infinity when none was observed yet */
  readonly rri: Float64Array;
}

/**
 * How many of the later events fell in the places that were predicted to be worst, for how much of the area?
 * @not On the events that the prediction was made from: any map is good at those. Predict from one period, count in the next.
 * @formula PAI = (n/N)/(a/A);  PEI = PAI/PAI of whoever knew the outcome, on the same area;  RRI = (Σ predicted/Σ all predicted)/(n/N)
 * @pitfall PAI is largest for the smallest area: compare two maps at the same share of the area, chosen before.
 * @pitfall With few events PAI jumps from place to place: look at the whole curve, not at its best point.
 * @pitfall Places with the same prediction are taken worst first (fewer events first): a map that does not tell them apart gets no credit for luck.
 * @param predicted one a place, 0 or more: whatever was used to rank (a count, a density, a risk)
 * @param counts later events, one a place
 * @param areas above 0; all the same unless given
 * @returns the curve after each place; { known: false } when nothing happened or nothing was predicted
 * @throws RangeError on lengths that differ, negative or infinite values, areas not above 0
 * @cost O(n log n): 100,000 places in about 90 ms
 * @source Chainey, Tompson & Uhlig 2008, Security Journal 21; Hunt 2016 for PEI; Wheeler & Steenbeek 2021 for RRI. Checked against ptools 2.0.0 pai.
 * @example
 * const lastYear = [8, 4, 4, 2, 1, 0, 0, 0, 0, 0];
 * const thisYear = [6, 7, 3, 2, 1, 0, 0, 1, 0, 0];
 * predictionAccuracy(lastYear, thisYear)
 * @figure linesFigure({ title: 'Share of the events in the predicted share of the area', xName: 'share of the area', yName: 'share', x: [0, ...answer.areaShare],
 *   series: [{ name: 'events', y: [0, ...answer.countShare] }, { name: 'even spread', y: [0, ...answer.areaShare] }] })
 */
export function predictionAccuracy(
  predicted: ArrayLike<number>,
  counts: ArrayLike<number>,
  areas?: ArrayLike<number>,
): PredictionAccuracy | { readonly known: false; readonly reason: 'no_events' | 'nothing_predicted' } {
  const n = predicted.length;
  if (counts.length !== n || (areas && areas.length !== n))
    throw new RangeError(`predictionAccuracy: ${n} predictions, ${counts.length} counts and ${areas?.length ?? n} areas`);
  const size = Float64Array.from({ length: n }, (_, i) => (areas ? areas[i]! : 1));
  let [allEvents, allArea, allPredicted] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    if (!(predicted[i]! >= 0 && counts[i]! >= 0 && size[i]! > 0 && Number.isFinite(predicted[i]! + counts[i]! + size[i]!)))
      throw new RangeError(`predictionAccuracy: place ${i} has prediction ${predicted[i]}, count ${counts[i]}, area ${size[i]}`);
    allEvents += counts[i]!;
    allArea += size[i]!;
    allPredicted += predicted[i]!;
  }
  if (allEvents === 0) return { known: false, reason: 'no_events' };
  if (allPredicted === 0) return { known: false, reason: 'nothing_predicted' };
  const density = (values: ArrayLike<number>): Float64Array => size.map((area, i) => values[i]! / area);
  const [risk, truth] = [density(predicted), density(counts)];
  const places = Int32Array.from({ length: n }, (_, i) => i);
  const order = places.slice().sort((a, b) => risk[b]! - risk[a]! || truth[a]! - truth[b]! || a - b);
  const best = places.sort((a, b) => truth[b]! - truth[a]! || a - b);
  const made = {
    areaShare: new Float64Array(n),
    countShare: new Float64Array(n),
    pai: new Float64Array(n),
    pei: new Float64Array(n),
    rri: new Float64Array(n),
  };
  let [events, area, promised, bestEvents, bestArea, at] = [0, 0, 0, 0, 0, 0];
  for (let k = 0; k < n; k++) {
    const i = order[k]!;
    events += counts[i]!;
    area += size[i]!;
    promised += predicted[i]!;
    // what fits into the area, and of the next place the part that does
    while (at < n && bestArea + size[best[at]!]! <= area * (1 + 1e-12)) {
      bestEvents += counts[best[at]!]!;
      bestArea += size[best[at++]!]!;
    }
    const part = at < n ? Math.max(0, area - bestArea) * truth[best[at]!]! : 0;
    made.areaShare[k] = area / allArea;
    made.countShare[k] = events / allEvents;
    made.pai[k] = made.countShare[k]! / made.areaShare[k]!;
    const most = bestEvents + (part > 1e-9 * allEvents ? part : 0);
    made.pei[k] = most > 0 ? Math.min(1, events / most) : 1;
    made.rri[k] = events > 0 ? promised / allPredicted / made.countShare[k]! : Infinity;
  }
  return { known: true, order, ...made };
}
