// One number out of several questions about the same thing.

export interface AnswerIndexOptions {
  /** lowest and highest answer of every item; turned into 0 and 1 */
  readonly range: readonly [low: number, high: number];
  /** per item: true = a high answer says little of the thing; none unless told */
  readonly turned?: readonly boolean[];
  /** share of the items that must be answered; .6 unless told */
  readonly answered?: number;
  /** the number that stands for "did not answer", beside NaN */
  readonly missing?: number;
}

export interface AnswerIndex {
  /** per row 0–1; 0 where `known` is 0 */
  readonly values: Float64Array;
  /** 1 = answered enough; the `domain` of means of the index */
  readonly known: Uint8Array;
  /** rows known */
  readonly n: number;
}

/**
 * How unsafe is each person on the whole? The mean of several items, each turned into 0–1, for those who answered enough of them.
 * @not When the items do not go together (`cronbachAlpha` below some .7): show them one by one. Show the items beside the index anyway.
 * @formula index_i = mean over the items answered of (y − low)/(high − low), turned ones 1 − that; known when answered ≥ share · items
 * @pitfall An index moves when one item's wording does. Mark the break.
 * @pitfall Those who answer three of five are taken as answering the other two alike.
 * @param items columns of n answers each; NaN (and `missing`) = none
 * @param options range, turned, answered (.6), missing
 * @returns values in 0–1 and which rows are known: `svyMean(design, [index.values], { domain: index.known })`
 * @throws RangeError when an answer is outside the range, columns differ in length or an option is out of range
 * @cost O(rows × items)
 * @source the mean of items answered, with a floor of 60 % as a working rule. Checked against rowMeans in R 4.2.2 (1e-12).
 * @example
 * const items = [[1, 5, 3, 2], [2, 4, Number.NaN, 1], [5, 1, Number.NaN, 3]];
 * answerIndex(items, { range: [1, 5], turned: [false, false, true] })
 * @figure barsFigure({ title: 'Unsafe, 0 to 1', bars: [...answer.values].map((value, i) => ({ name: answer.known[i] ? `person ${i}` : 'too few answered', value })) })
 */
export function answerIndex(items: readonly ArrayLike<number>[], options: AnswerIndexOptions): AnswerIndex {
  const { range, turned = [], answered = 0.6, missing = Number.NaN } = options;
  const [low, high] = range;
  if (!(high > low && Number.isFinite(high - low))) throw new RangeError(`answerIndex: range must be low < high, got ${low} and ${high}`);
  if (!(answered > 0 && answered <= 1)) throw new RangeError(`answerIndex: answered must be in (0, 1], got ${answered}`);
  if (items.length === 0) throw new RangeError('answerIndex: at least one item is needed, got 0');
  const rows = items[0]!.length;
  const values = new Float64Array(rows);
  const counts = new Int32Array(rows);
  for (const [j, item] of items.entries()) {
    if (item.length !== rows) throw new RangeError(`answerIndex: item ${j} has ${item.length} rows, expected ${rows}`);
    for (let i = 0; i < rows; i++) {
      const y = item[i]!;
      if (Number.isNaN(y) || y === missing) continue;
      if (!(y >= low && y <= high))
        throw new RangeError(`answerIndex: answers must be from ${low} to ${high}, got ${y} (item ${j}, row ${i})`);
      const share = (y - low) / (high - low);
      values[i] = values[i]! + (turned[j] ? 1 - share : share);
      counts[i] = counts[i]! + 1;
    }
  }
  const known = new Uint8Array(rows);
  let n = 0;
  for (let i = 0; i < rows; i++) {
    const enough = counts[i]! > 0 && counts[i]! >= answered * items.length - 1e-9;
    values[i] = enough ? values[i]! / counts[i]! : 0;
    known[i] = enough ? 1 : 0;
    if (enough) n++;
  }
  return { values, known, n };
}
