import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { type SimilarAreas, similarAreas } from './similar-areas.ts';

function known(result: SimilarAreas): Extract<SimilarAreas, { known: true }> {
  if (!result.known) throw new Error(result.reason);
  return result;
}
const before = [40, 35, 52, 44, 38, 47, 41, 36];
const after = [26, 24, 37, 45, 36, 49, 40, 39];
const treated = [1, 1, 1, 0, 0, 0, 0, 0];

test('all assignments give what combn in R 4.2.2 gives, with and without groups', () => {
  const one = known(similarAreas({ before, after, treated }));
  expect(one.exact).toBe(true);
  expect([one.assignments, one.reps]).toEqual([56, 56]);
  for (const [got, wanted] of [
    [one.log, -0.390900898196017],
    [one.mean, -0.00215700724792312],
    [one.sd, 0.14601552656062],
    [one.p.better, 0.0178571428571429],
    [one.p.worse, 1],
  ] as const)
    expect(Math.abs(got - wanted)).toBeLessThan(1e-9);
  const two = known(similarAreas({ before, after, treated, group: [0, 0, 1, 0, 0, 1, 1, 1] }));
  expect(two.assignments).toBe(24);
  expect(Math.abs(two.log + 0.378108402931692)).toBeLessThan(1e-9);
  expect(Math.abs(two.mean - 0.00205537372741983)).toBeLessThan(1e-9);
  expect(two.p.better).toBeCloseTo(1 / 24, 12);
});

test('random assignments agree with all of them within their error', () => {
  const many = (n: number, on: number) => ({
    before: Array.from({ length: n }, (_, i) => 20 + ((i * 7) % 13)),
    after: Array.from({ length: n }, (_, i) => 19 + ((i * 5) % 17) - (i < on ? 4 : 0)),
    treated: Array.from({ length: n }, (_, i) => i < on),
  });
  // 18,564 assignments are counted, those of a pair more areas are drawn
  const all = known(similarAreas(many(18, 6)));
  const drawn = known(similarAreas(many(20, 7), { reps: 999, seed: 2 }));
  expect([all.exact, drawn.exact, drawn.reps]).toEqual([true, false, 999]);
  expect(drawn.assignments).toBe(77_520);
  expect(Math.abs(drawn.mean)).toBeLessThan(4 * (drawn.sd / Math.sqrt(999)) + 0.02);
  expect(Math.abs(drawn.p.better - all.p.better)).toBeLessThan(0.15);
  expect(similarAreas(many(20, 7), { reps: 999, seed: 2 })).toEqual(drawn);
});

test('the order of the areas does not matter; before and after exchanged turn better into worse', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 16, maxLength: 16 }), (n) => {
      const counts = { before: n.slice(0, 8), after: n.slice(8), treated };
      fc.pre(n.some((value) => value > 0));
      const one = known(similarAreas(counts));
      const back = known(
        similarAreas({ before: counts.before.toReversed(), after: counts.after.toReversed(), treated: treated.toReversed() }),
      );
      expect(back.log).toBeCloseTo(one.log, 10);
      expect(back.p.better).toBeCloseTo(one.p.better, 10);
      const turned = known(similarAreas({ before: counts.after, after: counts.before, treated }));
      expect(turned.log).toBeCloseTo(-one.log, 10);
      expect(turned.p.worse).toBeCloseTo(one.p.better, 10);
    }),
    { numRuns: 40 },
  );
});

test('nothing counted, nothing to compare with, misuse', () => {
  expect(similarAreas({ before: [0, 0], after: [0, 0], treated: [1, 0] })).toEqual({ known: false, reason: 'no_events' });
  expect(similarAreas({ before: [1, 2], after: [1, 2], treated: [1, 1] })).toEqual({ known: false, reason: 'no_comparison' });
  expect(similarAreas({ before: [1, 2], after: [1, 2], treated: [1, 0], group: [0, 1] })).toEqual({
    known: false,
    reason: 'no_comparison',
  });
  expect(() => similarAreas({ before: [1], after: [1, 2], treated: [1] })).toThrow('lengths differ');
  expect(() => similarAreas({ before: [1, -1], after: [1, 2], treated: [1, 0] })).toThrow('got -1 at 1');
  expect(() => similarAreas({ before: [1, 1], after: [1, 2], treated: [1, 0], group: [0, Number.NaN] })).toThrow('NaN');
});

test('with treated areas drawn by lot an effect is claimed in at most 5 % of 400 worlds, also where counts vary wildly', () => {
  let claims = 0;
  for (let world = 0; world < 400; world++) {
    const random = seeded(19, world);
    const draw = (): number[] => Array.from({ length: 9 }, () => drawPoisson(30 * (0.5 + random.next()), random));
    if (known(similarAreas({ before: draw(), after: draw(), treated: [1, 1, 1, 1, 0, 0, 0, 0, 0] })).p.twoSided <= 0.05) claims++;
  }
  // 20 at most expected, standard error 4.4
  expect(claims).toBeLessThanOrEqual(32);
});
