import { expect, test } from 'vitest';
import { drawNormal } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { type KnoxTable, knoxTable } from './knox-table.ts';

const options = { sBands: [0, 200, 500], tBands: [0, 14, 30], samePlace: false };

/** Events in clusters, each with a season of the whole town, and no link between a place and its times. */
function unlinked(town: number): [Float64Array, Float64Array, Float64Array] {
  const random = seeded(1913, town);
  const centres = Array.from({ length: 8 }, () => [4000 * random.next(), 4000 * random.next()] as const);
  const of = Array.from({ length: 250 }, () => centres[random.below(8)]!);
  return [
    Float64Array.from(of, ([east]) => east + 250 * drawNormal(random)),
    Float64Array.from(of, ([, north]) => north + 250 * drawNormal(random)),
    Float64Array.from(of, () => 365 * Math.sqrt(random.next())),
  ];
}

test('with clustered places and a rising town each cell is called in 5 % of 2,000 towns by the shuffles, in no more by the formula', () => {
  const towns = 2000;
  const shuffled = new Float64Array(4);
  const formula = new Float64Array(4);
  for (let town = 0; town < towns; town++) {
    const made = knoxTable(...unlinked(town), { ...options, reps: 199, seed: town }) as KnoxTable;
    for (let cell = 0; cell < 4; cell++) {
      if (made.p[cell]! <= 0.05) shuffled[cell]!++;
      if (made.formulaP[cell]! <= 0.05) formula[cell]!++;
    }
  }
  // 100 of 2,000, standard error 9.7, three of them; counts are whole: a little below is right
  for (let cell = 0; cell < 4; cell++) {
    expect(Math.abs(shuffled[cell]! - 95), `shuffled, cell ${cell}`).toBeLessThanOrEqual(35);
    expect(formula[cell]!, `formula, cell ${cell}`).toBeLessThanOrEqual(130);
  }
});
