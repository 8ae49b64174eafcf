// The steps of a coloured map, each area's change, and places as whole numbers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AreaYears, areaChanges } from './area-change.ts';
import { changeBounds, changeStepOf, mapStepCount, mapStepOf, mapSteps } from './scale-steps.ts';
import { latitudeOf, longitudeOf, unitsPerMetre, worldX, worldY } from './world-units.ts';

test('every value lies in one of seven steps, the larger never in a paler one, and the largest in the darkest', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 80 }), (values) => {
      const bounds = mapSteps(values);
      expect(bounds.length).toBeLessThan(mapStepCount);
      const sorted = [...values].sort((a, b) => a - b);
      const steps = sorted.map((value) => mapStepOf(value, bounds));
      expect(steps.every((step, i) => step >= (steps[i - 1] ?? 0) && step <= mapStepCount && (step === 0) === (sorted[i] === 0))).toBe(
        true,
      );
      if (bounds.length > 0) expect(steps.at(-1)).toBe(mapStepCount);
    }),
  );
});

test('change has its middle at as many as expected, and is as far to either side', () => {
  expect([0.3, 0.6, 0.75, 0.9, 1, 1.1, 1.4, 1.8, 3].map(changeStepOf)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
  // the legend says where each step ends: its end is in it
  expect(changeBounds.map(changeStepOf)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3]);
});

const still = (n: number): AreaYears => ({ now: n, before: [n, n, n] });

test('an area with many more than its years before rises, one with few cannot be told, and none has a verdict by chance alone', () => {
  const { changes } = areaChanges([{ now: 160, before: [98, 102, 100] }, still(100), still(80), { now: 9, before: [3, 4, 2] }]);
  expect(changes[0]).toMatchObject({ known: true, verdict: 'rise', expected: 100, ratio: 1.6 });
  expect(changes[1]).toMatchObject({ known: true, verdict: 'no_clear_change' });
  expect(changes[3]).toMatchObject({ known: false, expected: 3 });
});

test('years that vary much make the intervals as much wider', () => {
  const calm = areaChanges([{ now: 130, before: [100, 101, 99] }, still(200)]);
  const wild = areaChanges([
    { now: 130, before: [60, 100, 140] },
    { now: 200, before: [130, 200, 270] },
  ]);
  const width = ({ changes: [first] }: typeof calm) => (first?.known ? Math.log(first.interval[1] / first.interval[0]) : 0);
  expect(calm.dispersion).toBe(1);
  expect(wild.dispersion).toBeGreaterThan(5);
  expect(width(wild)).toBeGreaterThan(2 * width(calm));
  expect(calm.changes[0]).toMatchObject({ verdict: 'rise' });
  expect(wild.changes[0]).toMatchObject({ verdict: 'no_clear_change' });
});

test('an area where nothing happens any more falls, with an interval', () => {
  const [gone] = areaChanges([{ now: 0, before: [20, 22, 18] }]).changes;
  expect(gone).toMatchObject({ known: true, ratio: 0, verdict: 'fall' });
  expect(gone?.known && gone.interval[1] < 1 && gone.interval[0] > 0).toBe(true);
});

test('without a year before nothing can be judged', () => {
  expect(areaChanges([{ now: 50, before: [] }])).toEqual({ changes: [{ known: false, expected: null }], dispersion: 1 });
});

test('places keep within some centimetres, and a metre is a metre where one stands', () => {
  fc.assert(
    fc.property(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }), (lon, lat) => {
      expect(longitudeOf(worldX(lon))).toBeCloseTo(lon, 5);
      expect(latitudeOf(worldY(lat))).toBeCloseTo(lat, 5);
    }),
  );
  const [south, north] = [58, 58 + 1 / 111.2];
  expect((worldY(south) - worldY(north)) / unitsPerMetre(58)).toBeGreaterThan(985);
  expect((worldY(south) - worldY(north)) / unitsPerMetre(58)).toBeLessThan(1015);
});
