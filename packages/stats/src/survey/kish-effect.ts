// What unequal weights cost.

/**
 * How much larger does the variance become because answers count unequally?
 * @not As the whole design effect: it knows nothing of strata, clusters or what the weights were fitted to. `svyMean` tells that one.
 * @formula effect = n Σ w²/(Σ w)²;  effective n = n/effect
 * @pitfall Above 2, half of the answers are paid for nothing: look for thin levels, and trim.
 * @param weights per row; 0 = took no part
 * @returns effect from 1 up, and the effective number of answers
 * @throws RangeError when a weight is negative or not finite, or all are 0
 * @cost O(rows)
 * @source Kish 1965. Checked against the same sum in R 4.2.2 (1e-12).
 * @example kishEffect([1, 1, 1, 1, 4])
 * @figure barsFigure({ title: 'Answers 1, 1, 1, 1, 4', bars: [{ name: 'asked', value: 5 }, { name: 'worth', value: answer.effectiveN }] })
 */
export function kishEffect(weights: ArrayLike<number>): { readonly effect: number; readonly effectiveN: number } {
  let [n, sum, squares] = [0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i]!;
    if (!(w >= 0 && w < Infinity)) throw new RangeError(`kishEffect: weights must be 0 or more, got ${w} in row ${i}`);
    if (w > 0) n++;
    sum += w;
    squares += w * w;
  }
  if (n === 0) throw new RangeError(`kishEffect: at least one weight must be above 0, got ${weights.length} rows`);
  const effect = Math.max(1, (n * squares) / (sum * sum));
  return { effect, effectiveN: n / effect };
}
