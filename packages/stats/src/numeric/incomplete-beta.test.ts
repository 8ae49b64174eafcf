import { expect, test } from 'vitest';
import { incompleteBeta, incompleteBetaInverse } from './incomplete-beta.ts';
import { lowerGamma, lowerGammaInverse, upperGamma, upperGammaInverse } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';
import { studentTwoSided, studentUpperQuantile } from './student-t.ts';

// scipy 1.17.1 special.betainc, betaincc: a, b, x, lower, upper
const beta: [number, number, number, number, number][] = [
  [2, 3, 0.4, 0.5248, 0.4752],
  [0.5, 0.5, 0.01, 0.06376856085851985, 0.9362314391414801],
  [50, 80, 0.3, 0.02070028791137334, 0.9792997120886267],
  [1000, 2000, 0.35, 0.9729045043168851, 0.02709549568311508],
  [100000, 200000, 0.333, 0.34940317176600605, 0.6505968282339883],
  [3, 700, 0.001, 0.03430605688181103, 0.965693943118189],
  [12.5, 0.7, 0.99, 0.757089225935663, 0.2429107740643371],
];
// scipy 1.17.1 special.gammainc, gammaincc
const gamma: [number, number, number, number][] = [
  [0.5, 0.1, 0.34527915398142317, 0.6547208460185768],
  [3, 2.5, 0.45618688411667035, 0.5438131158833297],
  [100, 80, 0.0171083130351331, 0.9828916869648668],
  [100, 140, 0.9998389428252874, 0.00016105717471255715],
  [5000, 5200, 0.9974151865046462, 0.0025848134953538114],
  [1, 30, 0.9999999999999064, 9.357622968840163e-14],
];

test('the incomplete beta function equals scipy in both tails', () => {
  for (const [a, b, x, lower, upper] of beta) {
    expect(Math.abs(incompleteBeta(a, b, x) / lower - 1)).toBeLessThan(1e-11);
    expect(Math.abs(incompleteBeta(b, a, 1 - x) / upper - 1)).toBeLessThan(1e-11);
  }
});

// R 4.2.2 qgamma: a, p, lower and upper quantile
const gammaQuantiles: [number, number, number, number][] = [
  [0.5, 1e-10, 7.853981633974467e-21, 20.91072818238065],
  [0.5, 0.025, 0.0004910345585876281, 2.511943093657444],
  [1, 1e-10, 1.000000000049999e-10, 23.02585092994046],
  [1, 0.975, 3.688879454113935, 0.0253178079842899],
  [3, 0.025, 0.6186721228956014, 7.224687667723958],
  [12.5, 1e-10, 0.9300281505217053, 49.39799325867087],
  [12.5, 0.5, 12.16829334894215, 12.16829334894215],
  [100, 1e-10, 48.88309205379595, 177.3005047056322],
  [100, 0.975, 120.5289477531555, 81.36399125092316],
  [5000, 1e-10, 4563.255901211628, 5463.052646330577],
  [5000, 0.025, 4862.359188694899, 5139.535089943795],
];

test('the inverses of the incomplete gamma function equal R in both tails, and give back the argument', () => {
  for (const [a, p, lower, upper] of gammaQuantiles) {
    expect(Math.abs(lowerGammaInverse(a, p) / lower - 1)).toBeLessThan(1e-12);
    expect(Math.abs(upperGammaInverse(a, p) / upper - 1)).toBeLessThan(1e-12);
    expect(Math.abs(upperGamma(a, upperGammaInverse(a, p)) / p - 1)).toBeLessThan(1e-10);
  }
  expect([lowerGammaInverse(3, 0), lowerGammaInverse(3, 1), upperGammaInverse(3, 0), upperGammaInverse(3, 1)]).toEqual([
    0,
    Infinity,
    Infinity,
    0,
  ]);
  expect(() => lowerGammaInverse(3, 1.5)).toThrow('in [0, 1]');
  expect(() => upperGammaInverse(0, 0.5)).toThrow(RangeError);
});

test('the inverse gives back the argument', () => {
  for (const [a, b] of beta)
    for (const p of [1e-12, 1e-4, 0.025, 0.5, 0.975])
      expect(Math.abs(incompleteBeta(a, b, incompleteBetaInverse(a, b, p)) / p - 1)).toBeLessThan(1e-9);
  expect(incompleteBetaInverse(3, 4, 0)).toBe(0);
  expect(incompleteBetaInverse(3, 4, 1)).toBe(1);
});

test('the incomplete gamma function equals scipy in both tails', () => {
  for (const [a, x, lower, upper] of gamma) {
    expect(Math.abs(lowerGamma(a, x) / lower - 1)).toBeLessThan(1e-12);
    expect(Math.abs(upperGamma(a, x) / upper - 1)).toBeLessThan(1e-11);
  }
});

test('ln Γ equals mpmath', () => {
  const values: [number, number][] = [
    [1e-5, 11.512919692895826],
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [1, 0],
    [1.5, -0.12078223763524522],
    [2, 0],
    [3.7, 1.428072326665388],
    [10, 12.801827480081469],
    [14.999, 25.18854687054693],
    [15, 25.19122118273868],
    [100, 359.1342053695754],
    [1e6, 12815504.569147611],
  ];
  for (const [x, value] of values) expect(Math.abs(logGamma(x) - value)).toBeLessThan(3e-15 * Math.max(1, Math.abs(value)) + 2e-15);
});

test("Student's t equals scipy 1.17.1", () => {
  expect(studentTwoSided(2.84003292124138, 34)).toBeCloseTo(0.00756372267045273, 13);
  expect(studentTwoSided(1, 1)).toBeCloseTo(0.5, 14);
  expect(studentUpperQuantile(0.025, 34)).toBeCloseTo(2.032244509317719, 11);
  expect(studentUpperQuantile(0.4, 5)).toBeCloseTo(0.2671808657041451, 11);
  expect(studentUpperQuantile(0.6, 5)).toBeCloseTo(-0.2671808657041451, 11);
});

test('arguments out of range are refused', () => {
  expect(() => incompleteBeta(0, 1, 0.5)).toThrow(RangeError);
  expect(() => incompleteBeta(1, 1, 1.5)).toThrow(RangeError);
  expect(() => lowerGamma(-1, 1)).toThrow(RangeError);
  expect(() => logGamma(0)).toThrow(RangeError);
});

test('the chance that one rate is above another equals scipy 1.10.1: P(Beta(a + ½, b + ½) > ½)', () => {
  const cases: [number, number, number][] = [
    [40, 25, 0.969012105472455],
    [40, 9, 0.9999978312392954],
    [25, 18, 0.8571762594313788],
    [16, 15, 0.5710767318886034],
    [9, 40, 2.168760704574924e-6],
  ];
  for (const [a, b, larger] of cases) expect(Math.abs(incompleteBeta(b + 0.5, a + 0.5, 0.5) / larger - 1)).toBeLessThan(1e-11);
});

test('Clopper–Pearson and Jeffreys limits of a share equal statsmodels 0.13.5', () => {
  // 7 of 50, 0 of 23
  expect(incompleteBetaInverse(7, 44, 0.025)).toBeCloseTo(0.0581917003403721, 12);
  expect(incompleteBetaInverse(8, 43, 0.975)).toBeCloseTo(0.2673960024970084, 12);
  expect(incompleteBetaInverse(1, 23, 0.975)).toBeCloseTo(0.1481851289152244, 12);
  expect(incompleteBetaInverse(7.5, 43.5, 0.025)).toBeCloseTo(0.06487170115051852, 12);
  expect(incompleteBetaInverse(0.5, 23.5, 0.025)).toBeCloseTo(2.1118322017307578e-5, 14);
});
