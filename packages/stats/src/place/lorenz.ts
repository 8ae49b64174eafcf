// How concentrated is it: do a few places have most of what happens?

function ascending(counts: ArrayLike<number>): Float64Array {
  return Float64Array.from(counts).sort();
}

/** Gini coefficient of counts over places: 0 = even, towards 1 = all in one. 0 when nothing happened. */
export function gini(counts: ArrayLike<number>): number {
  const y = ascending(counts);
  const n = y.length;
  const total = y.reduce((a, b) => a + b, 0);
  if (total === 0) return 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) weighted += (i + 1) * y[i]!;
  return (2 * weighted) / (n * total) - (n + 1) / n;
}

/**
 * Generalised Gini (Bernasco and Steenbeek 2017, Journal of Quantitative Criminology 33): with fewer events than places most places
 * must be empty; this asks for concentration beyond that. Equals Gini when events outnumber places.
 */
export function generalisedGini(counts: ArrayLike<number>): number {
  const y = ascending(counts);
  const n = y.length;
  const c = y.reduce((a, b) => a + b, 0);
  if (c === 0) return 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) weighted += (i + 1) * (y[i]! / c);
  return Math.max(1 / c, 1 / n) * (2 * weighted - n - 1) - Math.max(n / c, 1) + 1;
}

/** The smallest share of places that together hold at least `share` of the events (Weisburd 2015). NaN never: null when nothing happened. */
export function placesHolding(counts: ArrayLike<number>, share: number): { placesShare: number; countShare: number } | null {
  const y = ascending(counts);
  const total = y.reduce((a, b) => a + b, 0);
  if (total === 0) return null;
  let held = 0;
  let places = 0;
  while (held < share * total) held += y[y.length - 1 - places++]!;
  return { placesShare: places / y.length, countShare: held / total };
}

/** The share of events in the top `placesShare` of places (at least one place); null when nothing happened. */
export function shareInTop(counts: ArrayLike<number>, placesShare: number): { placesShare: number; countShare: number } | null {
  const y = ascending(counts);
  const total = y.reduce((a, b) => a + b, 0);
  if (total === 0) return null;
  const places = Math.max(1, Math.round(placesShare * y.length));
  let held = 0;
  for (let i = 0; i < places; i++) held += y[y.length - 1 - i]!;
  return { placesShare: places / y.length, countShare: held / total };
}
