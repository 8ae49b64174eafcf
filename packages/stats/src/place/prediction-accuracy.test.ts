import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PredictionAccuracy, predictionAccuracy } from './prediction-accuracy.ts';

const told = (...of: Parameters<typeof predictionAccuracy>) => predictionAccuracy(...of) as PredictionAccuracy;
const close = (values: ArrayLike<number>, reference: readonly number[]): void => {
  expect(values).toHaveLength(reference.length);
  for (const [i, value] of reference.entries()) expect(Math.abs(values[i]! - value)).toBeLessThan(1e-12);
};

test('PAI, PEI and RRI equal ptools 2.0.0 (R 4.2.2), ties of the prediction too', () => {
  const made = told([8, 4, 4, 2, 1, 0], [6, 7, 3, 2, 1, 0]);
  close(made.areaShare, [0.166666666666667, 0.333333333333333, 0.5, 0.666666666666667, 0.833333333333333, 1]);
  close(made.countShare, [0.315789473684211, 0.473684210526316, 0.842105263157895, 0.947368421052632, 1, 1]);
  close(made.pai, [1.89473684210526, 1.42105263157895, 1.68421052631579, 1.42105263157895, 1.2, 1]);
  close(made.pei, [0.857142857142857, 0.692307692307692, 1, 1, 1, 1]);
  close(made.rri, [1.33333333333333, 1.33333333333333, 1, 1, 1, 1]);
});

test('all of the area holds all events; whoever knows the outcome has PEI 1 everywhere; units and splitting a place mean nothing', () => {
  const place = fc.record({ p: fc.integer({ min: 0, max: 9 }), c: fc.integer({ min: 0, max: 9 }), a: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
      const [p, c, a] = (['p', 'c', 'a'] as const).map((of) => places.map((one) => one[of]));
      fc.pre(p!.some((v) => v > 0) && c!.some((v) => v > 0));
      const made = told(p!, c!, a!);
      expect(made.pai.at(-1)).toBeCloseTo(1, 12);
      expect(made.rri.at(-1)).toBeCloseTo(1, 12);
      for (const pei of made.pei) expect(pei >= 0 && pei <= 1).toBe(true);
      for (const pei of told(c!, c!, a!).pei) expect(pei).toBeCloseTo(1, 9);
      const scaled = told(
        p!.map((v) => 3 * v),
        c!.map((v) => 2 * v),
        a!.map((v) => 7 * v),
      );
      close(scaled.pai, [...made.pai]);
      close(scaled.pei, [...made.pei]);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('nothing happened, nothing predicted, one place, misuse', () => {
  expect(predictionAccuracy([1, 2], [0, 0])).toEqual({ known: false, reason: 'no_events' });
  expect(predictionAccuracy([0, 0], [1, 0])).toEqual({ known: false, reason: 'nothing_predicted' });
  expect(predictionAccuracy([], [])).toEqual({ known: false, reason: 'no_events' });
  expect(told([5], [3])).toMatchObject({ pai: Float64Array.of(1), pei: Float64Array.of(1), rri: Float64Array.of(1) });
  expect(told([2, 1], [0, 4]).rri[0]).toBe(Infinity);
  expect(told([2, 1], [0, 4]).pei[0]).toBe(0);
  expect(() => predictionAccuracy([1], [1, 2])).toThrow('1 predictions, 2 counts');
  expect(() => predictionAccuracy([-1], [1])).toThrow('prediction -1');
  expect(() => predictionAccuracy([1], [1], [0])).toThrow('area 0');
});
