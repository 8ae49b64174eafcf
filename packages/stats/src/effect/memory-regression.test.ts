import { expect, test } from 'vitest';
import { drawNormal } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { whitened } from './memory-filter.ts';
import { memoryRegression } from './memory-regression.ts';

const months = Array.from({ length: 120 }, (_, i) => i);
const ones = months.map(() => 1);
const law = months.map((i) => (i >= 80 ? 1 : 0));
/** The same 120 numbers were given to R: remembers half of the month before and two fifths of the year before. */
const y = (() => {
  const u = new Array<number>(120).fill(0);
  for (let t = 1; t < 120; t++) u[t] = 0.5 * u[t - 1]! + (t >= 12 ? 0.4 * u[t - 12]! : 0) + (((t * 29) % 23) - 11) / 10;
  return months.map((i) => Math.round((5 - 0.8 * law[i]! + 0.01 * i + u[i]!) * 1000) / 1000);
})();

function known(...args: Parameters<typeof memoryRegression>) {
  const fit = memoryRegression(...args);
  if (!fit.known) throw new Error(fit.reason);
  return fit;
}

// R 4.2.2 arima(method = "ML", reltol 1e-15)
test.each([
  [
    'month and year, a step and a slope',
    known(y, [ones, law, months], { period: 12 }),
    [0.0442393685382535, 0.44910041620149, 5.01268065544068, -0.540334866771435, 0.00772258473325896],
    [0.0921715821060279, 0.0838730243825188, 0.164910863328823, 0.207358223904025, 0.00306507381884394],
    [-98.0503743558309, 0.293391770420704],
  ],
  [
    'the month before alone',
    known(y, [ones, law]),
    [0.129685294736216, 5.35371138381223, -0.14828569835305],
    [0.0902798957733871, 0.0809650074503709, 0.139851908239667],
    [-115.107893410152, 0.398697011401555],
  ],
  [
    'forty months with a slope',
    known(y.slice(0, 40), [ones.slice(0, 40), months.slice(0, 40)]),
    [-0.0341940852739709, 4.89215932180734, 0.0131393623814758],
    [0.156653419723924, 0.18145913632312, 0.00801419845549799],
    [-36.5405556241783, 0.363899141624476],
  ],
] as const)('%s: coefficients, errors and likelihood of R', (_, fit, values, errors, [logLikelihood, variance]) => {
  const told = [fit.memory, ...(fit.seasonMemory ? [fit.seasonMemory] : []), ...fit.coefficients];
  values.forEach((value, k) => {
    expect(Math.abs(told[k]!.value - value)).toBeLessThan(2e-4 * errors[k]!);
    expect(Math.abs(told[k]!.se / errors[k]! - 1)).toBeLessThan(5e-3);
  });
  expect(Math.abs(fit.logLikelihood - logLikelihood)).toBeLessThan(1e-6);
  expect(Math.abs(fit.variance / variance - 1)).toBeLessThan(1e-4);
});

test('the filter is the exact one: its squares and determinant are those of the dense covariance', () => {
  const [phi, season, s, n] = [0.6, -0.4, 4, 9];
  // unit impulses give the columns of the filter L⁻¹; the covariance is then (LᵀL)⁻¹, constant along its diagonals
  const columns = Array.from({ length: n }, (_, j) => Float64Array.from({ length: n }, (__, i) => (i === j ? 1 : 0)));
  const { series, logDeterminant } = whitened(phi, season, s, columns);
  const weights = new Map([
    [1, phi],
    [s, season],
    [s + 1, -phi * season],
  ]);
  // covariances by the moving average that it is, far enough
  const impulse = [1];
  for (let t = 1; t < 400; t++) impulse.push([...weights].reduce((sum, [lag, w]) => sum + (t >= lag ? w * impulse[t - lag]! : 0), 0));
  const covariance = (lag: number): number => impulse.reduce((sum, v, t) => sum + v * (impulse[t + lag] ?? 0), 0);
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++) {
      let product = 0;
      for (let k = 0; k < n; k++) for (let l = 0; l < n; l++) product += series[k]![a]! * covariance(Math.abs(k - l)) * series[l]![b]!;
      expect(product).toBeCloseTo(a === b ? 1 : 0, 9);
    }
  const determinant = -2 * series.reduce((sum, column, k) => sum + Math.log(column[k]!), 0);
  expect(logDeterminant).toBeCloseTo(determinant, 10);
});

test('scale, shift and another order of columns change what they should and nothing else', () => {
  const one = known(y, [ones, law], { period: 12 });
  const other = known(
    y.map((v) => 10 * v + 7),
    [law, ones],
    { period: 12 },
  );
  expect(other.memory.value).toBeCloseTo(one.memory.value, 5);
  expect(other.coefficients[0]!.value).toBeCloseTo(10 * one.coefficients[1]!.value, 5);
  expect(other.coefficients[1]!.value).toBeCloseTo(10 * one.coefficients[0]!.value + 7, 4);
  expect(other.logLikelihood).toBeCloseTo(one.logLikelihood - 120 * Math.log(10), 6);
  expect(one.innovations.reduce((sum, e) => sum + e * e, 0)).toBeCloseTo(120, 8);
});

test('too few, columns that say the same, a perfect fit, misuse', () => {
  expect(memoryRegression([1, 2, 3], [[1, 1, 1]])).toEqual({ known: false, reason: 'too_few' });
  expect(memoryRegression(y, [ones, ones])).toEqual({ known: false, reason: 'collinear' });
  expect(memoryRegression(months, [ones, months])).toEqual({ known: false, reason: 'no_variation' });
  expect(() => memoryRegression(y, [])).toThrow('at least one column');
  expect(() => memoryRegression(y, [[1]])).toThrow('1 values');
  expect(() => memoryRegression(y, [ones], { period: 1.5 })).toThrow('period');
  expect(() =>
    memoryRegression(
      y.map(() => Number.NaN),
      [ones],
    ),
  ).toThrow('finite');
});

test('a step that is not there is claimed in about one series of twenty, where least squares claims it in one of four', () => {
  let [claimed, naive] = [0, 0];
  const worlds = 150;
  for (let world = 0; world < worlds; world++) {
    const random = seeded(77, world);
    const u = [drawNormal(random)];
    for (let t = 1; t < 100; t++) u.push(0.6 * u[t - 1]! + 0.8 * drawNormal(random));
    const step = u.map((_, t) => (t >= 50 ? 1 : 0));
    const fit = known(u, [u.map(() => 1), step]);
    if (fit.coefficients[1]!.p <= 0.05) claimed++;
    const mean = (from: number) => u.slice(from, from + 50).reduce((a, b) => a + b, 0) / 50;
    if (Math.abs(mean(50) - mean(0)) > 1.96 * Math.sqrt(2 / 50)) naive++;
  }
  expect(claimed / worlds).toBeLessThan(0.06 + 4 * Math.sqrt((0.05 * 0.95) / worlds));
  expect(naive / worlds).toBeGreaterThan(0.2);
});
