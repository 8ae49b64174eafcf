// Known totals of the population by one grouping: sex, age class, area.
import type { Margin } from './calibration.ts';
import type { SurveyDesign } from './design.ts';

export interface MarginInput {
  /** per row: its level, 0 … totals − 1 */
  readonly codes: ArrayLike<number>;
  /** people in the population at each level */
  readonly totals: ArrayLike<number>;
}

/** Nobody who answered stands for a level at which people live: join it with a neighbour. */
export interface EmptyLevel {
  readonly known: false;
  readonly reason: 'empty_level';
  readonly margin: number;
  readonly level: number;
}

/** Checks margins against the rows. @throws RangeError naming the function, the value and what is allowed */
export function readMargins(who: string, { n, weights }: SurveyDesign, inputs: readonly MarginInput[]): readonly Margin[] | EmptyLevel {
  if (inputs.length === 0) throw new RangeError(`${who}: at least one margin is needed, got 0`);
  const margins: Margin[] = [];
  let sum = 0;
  for (const [m, input] of inputs.entries()) {
    if (input.codes.length !== n) throw new RangeError(`${who}: margin ${m} has ${input.codes.length} rows, expected ${n}`);
    const codes = new Int32Array(n);
    codes.set(input.codes);
    const totals = new Float64Array(input.totals.length);
    totals.set(input.totals);
    const present = new Float64Array(totals.length);
    for (let i = 0; i < n; i++) {
      const code = codes[i]!;
      if (!(code === input.codes[i] && code >= 0 && code < totals.length))
        throw new RangeError(
          `${who}: levels of margin ${m} must be whole numbers from 0 to ${totals.length - 1}, got ${input.codes[i]} in row ${i}`,
        );
      present[code] = present[code]! + weights[i]!;
    }
    let own = 0;
    for (let level = 0; level < totals.length; level++) {
      if (!(totals[level]! >= 0 && totals[level]! < Infinity))
        throw new RangeError(`${who}: totals must be 0 or more, got ${totals[level]} at level ${level} of margin ${m}`);
      if (totals[level]! > 0 && present[level] === 0) return { known: false, reason: 'empty_level', margin: m, level };
      own += totals[level]!;
    }
    if (!(own > 0)) throw new RangeError(`${who}: the totals of margin ${m} must sum to more than 0, got ${own}`);
    if (m === 0) sum = own;
    else if (Math.abs(own - sum) > 1e-6 * sum)
      throw new RangeError(`${who}: every margin must sum to the same population, got ${sum} and ${own} (margin ${m})`);
    margins.push({ codes, totals });
  }
  return margins;
}
