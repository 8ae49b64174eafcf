// Where the conditional test of two areas before and after begins to call it a change: for every (a₀, c₀, c₁) the critical a₁, walked from
// its neighbour's by one-term recurrences instead of being searched.

export interface CountSpread {
  /** rising */
  readonly counts: Float64Array;
  readonly weights: Float64Array;
}
export interface Spreads {
  readonly a0: CountSpread;
  readonly c0: CountSpread;
  readonly c1: CountSpread;
}

/**
 * The first a₁ whose mid-p from below, P(X < a₁) + ½P(X = a₁), is above `limit`, over all (a₀, c₀, c₁): as the weight of each a₁. X is
 * the hypergeometric of the table's margins. The end rises with c₁ and falls with c₀, so that it is never searched for.
 * @param most an end that is not found before this is put there
 */
export function criticalCounts({ a0, c0, c1 }: Spreads, most: number, limit: number): Float64Array {
  const ends = new Float64Array(most + 1);
  const first = c1.counts[0] ?? 0;
  a0.counts.forEach((before, i) => {
    const weight = a0.weights[i] ?? 0;
    const row: Table = { a0: before, a1: 0, c0: 0, c1: 0, upTo: 1, at: 1 };
    c0.counts.forEach((elsewhere, j) => {
      while (row.c0 < elsewhere) addElsewhereBefore(row);
      while (row.c1 < first) addElsewhereAfter(row, most, limit);
      settle(row, most, limit);
      walkRow(row, c1.weights, weight * (c0.weights[j] ?? 0), ends, most, limit);
    });
  });
  return ends;
}

/** A table of counts, P(X ≤ a₁) and P(X = a₁) under its margins. */
interface Table {
  readonly a0: number;
  a1: number;
  c0: number;
  c1: number;
  upTo: number;
  at: number;
}

function addElsewhereBefore(t: Table): void {
  const n = (t.a0 + t.a1 + t.c0 + t.c1 + 1) * (t.c0 + 1);
  t.upTo += (t.at * t.a0 * t.c1) / n;
  t.at *= ((t.c0 + t.c1 + 1) * (t.a0 + t.c0 + 1)) / n;
  t.c0++;
}

/** With the end kept, so that the probabilities stay large enough to reckon with. */
function addElsewhereAfter(t: Table, most: number, limit: number): void {
  const n = t.a0 + t.a1 + t.c0 + t.c1 + 1;
  t.upTo -= (t.at * t.a0) / n;
  t.at *= ((t.c0 + t.c1 + 1) * (t.a1 + t.c1 + 1)) / (n * (t.c1 + 1));
  t.c1++;
  while (t.a1 < most && t.upTo - t.at / 2 <= limit) addAfter(t);
}

function addAfter(t: Table): void {
  const n = (t.a0 + t.a1 + t.c0 + t.c1 + 1) * (t.a1 + 1);
  t.upTo += (t.at * t.a0 * t.c1) / n;
  t.at *= ((t.a0 + t.a1 + 1) * (t.a1 + t.c1 + 1)) / n;
  t.a1++;
}

function takeAfter(t: Table): void {
  const n = (t.a0 + t.a1 + t.c0 + t.c1) * t.a1;
  t.at *= n / ((t.a0 + t.a1) * (t.a1 + t.c1));
  t.upTo -= (t.at * t.a0 * t.c1) / n;
  t.a1--;
}

function settle(t: Table, most: number, limit: number): void {
  while (t.a1 > 0 && t.upTo - t.at / 2 > limit) takeAfter(t);
  while (t.a1 < most && t.upTo - t.at / 2 <= limit) addAfter(t);
}

/** One row of c₁ with everything in locals: this is where the time goes. */
function walkRow(
  { a0, a1, c0, c1, upTo, at }: Table,
  weights: Float64Array,
  weight: number,
  ends: Float64Array,
  most: number,
  limit: number,
): void {
  const last = weights.length - 1;
  for (let i = 0; ; i++) {
    ends[a1] = (ends[a1] ?? 0) + weight * (weights[i] ?? 0);
    if (i === last) return;
    c1++;
    const part = at / ((a0 + a1 + c0 + c1) * c1);
    upTo -= part * a0 * c1;
    at = part * (c0 + c1) * (a1 + c1);
    while (a1 < most && upTo - at / 2 <= limit) {
      a1++;
      const next = at / ((a0 + a1 + c0 + c1) * a1);
      upTo += next * a0 * c1;
      at = next * (a0 + a1) * (a1 + c1);
    }
  }
}
