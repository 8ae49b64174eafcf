import { expect, test } from 'vitest';
import { drawBinomial, drawExponential, drawGamma, drawNegativeBinomial, drawNormal, drawPoisson } from './draw.ts';
import { type RandomSource, seeded } from './random.ts';

const n = 40_000;

/** Mean and variance of many draws, each within four of its standard errors (kurtosis for the variance's). */
function expectMoments(draw: (random: RandomSource) => number, mean: number, variance: number, kurtosis: number): void {
  const random = seeded(41, Math.round(1000 * mean));
  const values = Float64Array.from({ length: n }, () => draw(random));
  const average = values.reduce((a, b) => a + b, 0) / n;
  const spread = values.reduce((a, b) => a + (b - average) ** 2, 0) / (n - 1);
  expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(variance / n));
  expect(Math.abs(spread - variance)).toBeLessThan(4 * variance * Math.sqrt((kurtosis - 1) / n));
}

test('normal and exponential draws have their mean and variance', () => {
  expectMoments(drawNormal, 0, 1, 3);
  expectMoments(drawExponential, 1, 1, 9);
});

test('gamma draws have mean and variance equal to the shape, also below 1', () => {
  for (const shape of [0.3, 1, 7.5]) expectMoments((random) => drawGamma(shape, random), shape, shape, 3 + 6 / shape);
});

test('Poisson draws have variance equal to the mean, on both sides of where the method changes', () => {
  for (const mean of [0.2, 12, 29.9, 30.1, 400]) expectMoments((random) => drawPoisson(mean, random), mean, mean, 3 + 1 / mean);
});

test('binomial draws have mean np and variance np(1 − p)', () => {
  for (const [trials, p] of [
    [10, 0.3],
    [500, 0.04],
    [500, 0.9],
  ] as const) {
    const variance = trials * p * (1 - p);
    expectMoments((random) => drawBinomial(trials, p, random), trials * p, variance, 3 + (1 - 6 * p * (1 - p)) / variance);
  }
});

test('negative binomial draws have variance mean + mean²/size', () => {
  const [mean, size] = [6, 3];
  const variance = mean + mean ** 2 / size;
  expectMoments((random) => drawNegativeBinomial(mean, size, random), mean, variance, 3 + 6 / size + 1 / variance);
});

test('nothing is drawn where nothing can happen', () => {
  const random = seeded(1);
  expect([drawPoisson(0, random), drawBinomial(0, 0.5, random), drawBinomial(7, 0, random), drawBinomial(7, 1, random)]).toEqual([
    0, 0, 0, 7,
  ]);
});
