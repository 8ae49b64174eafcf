import { expect, test } from 'vitest';
import { drawNegativeBinomial, drawPoisson } from '../numeric/draw.ts';
import { glm } from '../numeric/glm.ts';
import { seeded } from '../numeric/random.ts';
import { riskLayers } from './risk-layers.ts';
import { type RiskTerrain, riskTerrain } from './risk-terrain.ts';

const side = 20;
const cells = Array.from({ length: side * side }, (_, i) => ({ x: 50 + 100 * (i % side), y: 50 + 100 * Math.floor(i / side) }));
const [cellX, cellY] = [cells.map((c) => c.x), cells.map((c) => c.y)];

/** A town of four factors at three distances. */
function town(seed: number) {
  const random = seeded(seed);
  const some = () => Array.from({ length: 9 }, () => 100 * side * random.next());
  const layers = ['bars', 'stops', 'schools', 'shops'].flatMap((factor) =>
    riskLayers(factor, some(), some(), cellX, cellY, [150, 250, 400]),
  );
  const find = (factor: string, name: string) => layers.findIndex((layer) => layer.factor === factor && layer.name === name);
  return { random, layers, find };
}
const told = (...of: Parameters<typeof riskTerrain>): RiskTerrain => riskTerrain(...of) as RiskTerrain;

test('layers: near is within the distance, dense is above the mean by two standard deviations, what is the same everywhere is left out', () => {
  const [near, dense] = riskLayers('bars', [450, 450], [450, 480], cellX, cellY, [200]);
  expect(near!.name).toBe('within 200 m');
  expect(near!.values).toHaveLength(side * side);
  for (const [i, { x, y }] of cells.entries())
    expect(near!.values[i]).toBe(Math.hypot(x - 450, y - 450) <= 200 || Math.hypot(x - 450, y - 480) <= 200 ? 1 : 0);
  const ones = Array.from(dense!.values).filter((v) => v === 1).length;
  expect(ones).toBeGreaterThan(0);
  expect(ones).toBeLessThanOrEqual(Array.from(near!.values).filter((v) => v === 1).length);
  expect(riskLayers('bars', [450], [450], cellX, cellY, [1e6]).map((layer) => layer.name)).not.toContain('within 1000000 m');
  expect(riskLayers('none', [], [], cellX, cellY, [200])).toEqual([]);
});

test('two planted risks of ×5 and ×3 are found in their own layers, and the interval holds them; the score multiplies them', () => {
  const { random, layers, find } = town(4);
  const [bars, shops] = [find('bars', 'within 250 m'), find('shops', 'within 400 m')];
  const counts = cells.map((_, i) => drawPoisson(0.5 * (layers[bars]!.values[i] ? 5 : 1) * (layers[shops]!.values[i] ? 3 : 1), random));
  const made = told(layers, counts, { folds: 5 });
  expect(made.factors.slice(0, 2).map((one) => one.layer)).toEqual([bars, shops]);
  const [first, second] = made.factors;
  expect(first!.lo <= 5 && first!.hi >= 5).toBe(true);
  expect(second!.lo <= 3 && second!.hi >= 3).toBe(true);
  expect(made.bic).toBeLessThan(made.bicEven);
  expect(Math.min(...made.scores)).toBe(1);
  const product = made.factors.reduce((risk, one) => risk * one.risk, 1);
  expect(Math.max(...made.scores) <= product * (1 + 1e-9)).toBe(true);
  // the numbers are those of the plain regression on the kept layers
  const fit = glm([counts.map(() => 1), ...made.factors.map((one) => layers[one.layer]!.values)], counts, { family: made.family });
  if (!fit.known) throw new Error(fit.reason);
  for (const [a, one] of made.factors.entries()) expect(Math.log(one.risk)).toBeCloseTo(fit.coefficients[a + 1]!, 6);
});

test('no step of one layer in or out makes it better; a factor is never there twice', () => {
  const { random, layers } = town(7);
  const counts = cells.map((_, i) => drawNegativeBinomial(layers[0]!.values[i] ? 3 : 0.7, 0.8, random));
  const made = told(layers, counts, { folds: 5 });
  expect(made.family).toBe('negbin');
  expect(new Set(made.factors.map((one) => one.factor)).size).toBe(made.factors.length);
  const bicOf = (chosen: readonly number[]): number => {
    const fit = glm([counts.map(() => 1), ...chosen.map((j) => layers[j]!.values)], counts, { family: 'negbin' });
    return fit.known && fit.coefficients.subarray(1).every((b) => b > 0)
      ? -2 * fit.logLikelihood! + (chosen.length + 2) * Math.log(cells.length)
      : Infinity;
  };
  const chosen = made.factors.map((one) => one.layer);
  expect(bicOf(chosen)).toBeCloseTo(made.bic, 5);
  for (const j of made.screened) {
    if (made.factors.some((one) => one.factor === layers[j]!.factor)) continue;
    expect(bicOf([...chosen, j]) >= made.bic - 1e-6).toBe(true);
  }
  for (const j of chosen) expect(bicOf(chosen.filter((one) => one !== j)) >= made.bic - 1e-6).toBe(true);
});

test('where nothing matters nothing is kept in most of five towns', () => {
  let kept = 0;
  for (let k = 0; k < 5; k++) {
    const { random, layers } = town(100 + k);
    const made = told(
      layers,
      cells.map(() => drawPoisson(1, random)),
      { folds: 3, seed: k },
    );
    kept += made.factors.length;
    if (made.factors.length === 0) expect([...new Set(made.scores.map((score) => Math.round(1e9 * score)))]).toEqual([1e9]);
  }
  // BIC over some twenty layers lets one through now and then
  expect(kept).toBeLessThanOrEqual(2);
});

test('too few events, no layer that varies, misuse', () => {
  const { layers } = town(1);
  expect(
    riskTerrain(
      layers,
      cells.map((_, i) => (i < 3 ? 1 : 0)),
    ),
  ).toEqual({ known: false, reason: 'too_few_events' });
  expect(
    riskTerrain(
      [],
      cells.map(() => 1),
    ),
  ).toEqual({ known: false, reason: 'no_layer' });
  expect(() => riskTerrain(layers, [1.5])).toThrow('whole');
  expect(() => riskTerrain(layers, [9, 1])).toThrow('poissonLasso');
  expect(() =>
    riskTerrain(
      layers,
      cells.map(() => 1),
      { level: 1 },
    ),
  ).toThrow('level');
  expect(() => riskLayers('a', [1], [1], cellX, cellY, [0])).toThrow('metres');
  expect(() => riskLayers('a', [1], [], cellX, cellY, [1])).toThrow('1 x, 0 y');
});
