// Do several questions ask for the same thing?

export type CronbachAlpha =
  | {
      readonly known: true;
      /** up to 1; below 0 when items run against each other */
      readonly alpha: number;
      /** rows that answered every item */
      readonly n: number;
    }
  | { readonly known: false; readonly reason: 'too_few' | 'no_spread'; readonly n: number };

/**
 * Do several items measure the same thing, so that one index may stand for them?
 * @not As a proof of one single cause: ten items of two kinds reach .8. Not for two items: tell their correlation.
 * @formula α = k/(k − 1) · (1 − Σ Var(item)/Var(sum of items)), over rows that answered all
 * @pitfall More items give a higher α without better ones.
 * @pitfall Turn items that run the other way first: y → low + high − y.
 * @param items columns of n answers, at least two; NaN (and `missing`) = none
 * @param options missing
 * @returns { known: true, alpha, n }, or { known: false, reason, n } below three complete rows or when the sum does not vary
 * @throws RangeError when there are fewer than two items or they differ in length
 * @cost O(rows × items)
 * @source Cronbach 1951, Psychometrika 16. Checked against the same variances in R 4.2.2 (1e-9).
 * @example
 * const dark = [1, 2, 4, 5, 3, 2, 4, 1];
 * const bus = [1, 3, 4, 5, 2, 2, 5, 2];
 * const park = [2, 2, 5, 4, 3, 1, 4, 1];
 * cronbachAlpha([dark, bus, park])
 * @figure pointsFigure({ title: 'After dark and on the bus', x: dark, y: bus })
 */
export function cronbachAlpha(items: readonly ArrayLike<number>[], options: { readonly missing?: number } = {}): CronbachAlpha {
  const { missing = Number.NaN } = options;
  const k = items.length;
  if (k < 2) throw new RangeError(`cronbachAlpha: at least two items are needed, got ${k}`);
  const rows = items[0]!.length;
  for (const [j, item] of items.entries())
    if (item.length !== rows) throw new RangeError(`cronbachAlpha: item ${j} has ${item.length} rows, expected ${rows}`);
  const complete: number[] = [];
  for (let i = 0; i < rows; i++) if (items.every((item) => Number.isFinite(item[i]!) && item[i] !== missing)) complete.push(i);
  const n = complete.length;
  if (n < 3) return { known: false, reason: 'too_few', n };
  const variance = (value: (i: number) => number): number => {
    let mean = 0;
    for (const i of complete) mean += value(i) / n;
    let squares = 0;
    for (const i of complete) squares += (value(i) - mean) ** 2;
    return squares / (n - 1);
  };
  const whole = variance((i) => items.reduce((sum, item) => sum + item[i]!, 0));
  const parts = items.reduce((sum, item) => sum + variance((i) => item[i]!), 0);
  // items that cancel each other leave rounding only
  if (!(whole > 1e-14 * parts)) return { known: false, reason: 'no_spread', n };
  return { known: true, alpha: (k / (k - 1)) * (1 - parts / whole), n };
}
