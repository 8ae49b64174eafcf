import { expect, test } from 'vitest';
import { type Bandwidth, type BandwidthRule, bandwidth } from './bandwidth.ts';
import { filled, foretold } from './bandwidth-criteria.ts';
import reference from './fixtures/kernel-density.json';
import memphis from './fixtures/memphis-hot-spots.json';
import robberies from './fixtures/memphis-robberies.json';

const { x, y } = reference;
const window = { west: 17_000, south: 17_000, east: 23_000, north: 23_000 };
const once = new Map<BandwidthRule, Bandwidth & { readonly known: true }>();
const told = (rule: BandwidthRule) => {
  const before = once.get(rule);
  if (before) return before;
  const answer = bandwidth(x, y, { rule, window });
  if (!answer.known) throw new Error(answer.reason);
  once.set(rule, answer);
  return answer;
};

test('closed rules equal R 4.2.2 bw.nrd and spatstat.explore 3.0-6 bw.scott', () => {
  expect(told('scott').sigmaX).toBeCloseTo(710.197258498609, 9);
  expect(told('scott').sigmaY).toBeCloseTo(534.824092007184, 9);
  expect(told('nrd').sigmaX).toBeCloseTo(641.769118401898, 9);
  expect(told('nrd').sigmaY).toBeCloseTo(483.29331311861, 9);
});

test('Berman and Diggle’s least square error falls on the same of 255 radii as spatstat’s bw.diggle', () => {
  expect(told('diggle').sigma).toBeCloseTo(113.013698630137, 9);
});

test('the criteria equal spatstat’s; ours goes on to the optimum where it stops at the best of 16 widths', () => {
  // bw.ppl(shortcut = TRUE) leaves out −n; bw.CvL
  expect(foretold(x, y, window, 219.17302730093581) + 120).toBeCloseTo(-1385.43586130739, 8);
  expect(foretold(x, y, window, 1191.5972042460407) + 120).toBeCloseTo(-1473.57800811244, 8);
  expect(filled(x, y, window, 1191.5972042460407) / 5888095675051.75).toBeCloseTo(1, 11);
  expect(filled(x, y, window, 1819.55449848583) / 179364486109660.09).toBeCloseTo(1, 11);
  // their 219.17 and 1191.60 stand between their neighbours on the list, and so do ours
  const likelihood = told('likelihood');
  expect(likelihood.sigma).toBeGreaterThan(143.53);
  expect(likelihood.sigma).toBeLessThan(334.67);
  expect(likelihood.criterion).toBeGreaterThan(foretold(x, y, window, 219.173027300936));
  expect(likelihood.sigma).toBeCloseTo(210.65, 2);
  const levels = told('cronieLieshout');
  expect(levels.sigma).toBeGreaterThan(780.36);
  expect(levels.sigma).toBeLessThan(1819.55);
  expect(levels.criterion).toBeLessThan(filled(x, y, window, 1191.59720424604));
});

test('the rules differ tenfold for the same points, and each says its unit and the radius that spreads as wide', () => {
  expect(told('cronieLieshout').sigma / told('diggle').sigma).toBeGreaterThan(9);
  const { unit, sigma, quarticRadius, epanechnikovRadius } = told('scott');
  expect(unit).toBe('metres');
  expect(quarticRadius / sigma).toBeCloseTo(Math.sqrt(8), 12);
  expect(epanechnikovRadius / sigma).toBeCloseTo(Math.sqrt(6), 12);
});

test('defect of sfhotspot 1.0.0: its automatic width is the rule along x alone (R’s mean(a, b) takes b as trim), and four times nrd', () => {
  const ours = bandwidth(robberies.x, robberies.y, { rule: 'nrd' });
  if (!ours.known) throw new Error(ours.reason);
  expect(4 * ours.sigmaX).toBeCloseTo(memphis.bandwidthX, 8);
  expect(4 * ours.sigmaY).toBeCloseTo(memphis.bandwidthY, 8);
  expect(memphis.autoBandwidth).toBe(memphis.bandwidthX);
  expect(memphis.autoBandwidth).toBeCloseTo(5585.3865, 4);
  expect(2 * (ours.sigmaX + ours.sigmaY)).toBeCloseTo(5766.798, 2);
});

test('moving the points moves nothing, a wider map widens each rule with it', () => {
  const wide = { west: 34_000, south: 34_000, east: 46_000, north: 46_000 };
  for (const rule of ['scott', 'nrd', 'diggle', 'likelihood', 'cronieLieshout'] as const) {
    const doubled = bandwidth(
      x.map((value) => 2 * value),
      y.map((value) => 2 * value),
      { rule, window: wide },
    );
    expect(doubled.known && doubled.sigma / told(rule).sigma).toBeCloseTo(2, 4);
  }
});

test('too few points and points on a line are told, misuse is refused', () => {
  expect(bandwidth([1, 2], [1, 2])).toEqual({ known: false, reason: 'too_few' });
  expect(bandwidth([1, 2, 3], [1, 1, 1])).toEqual({ known: false, reason: 'all_in_one_place' });
  expect(() => bandwidth([1, 2, 3], [1, 2])).toThrow(RangeError);
  expect(() => bandwidth([1, 2, Number.NaN], [1, 2, 3])).toThrow('bandwidth: point 2');
  expect(() => bandwidth([1, 2, 3], [1, 2, 3], { window: { west: 0, south: 0, east: 2, north: 9 } })).toThrow('outside the window');
});
