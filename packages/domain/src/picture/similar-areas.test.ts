// The other areas of the level: quartiles against a reference, too few is said, and a copy tells no count closer than its threshold.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarAreas } from './similar-areas.ts';

const parts = (counts: readonly number[], exposure = 1000) => counts.map((count, i) => ({ area: `a${i}`, count, exposure }));
const yearly = { per: 1000, yearly: 1 };

// R 4.3: quantile(c(4, 7, 9, 12, 15, 20, 31), c(.25, .75)) = 8.0 17.5; epitools::pois.byar(40, 1): 28.57 54.47
test('reference: the band of seven areas, and a rate whose interval lies above it', () => {
  const found = similarAreas({ count: 40, exposure: 1000 }, parts([12, 4, 31, 7, 15, 9, 20]), yearly);
  expect(found).toMatchObject({ known: true, n: 7, rate: 40, band: [8, 17.5], against: 'above' });
  expect(found.known && found.rateInterval.map((end) => Math.round(end * 10) / 10)).toEqual([28.6, 54.5]);
  const half = similarAreas({ count: 40, exposure: 1000 }, parts([12, 4, 31, 7, 15, 9, 20]), { per: 1000, yearly: 0.5 });
  expect(half).toMatchObject({ rate: 20, band: [4, 8.75] });
});

test('fewer than five other areas, and too few incidents, is no comparison; never nought', () => {
  expect(similarAreas({ count: 40, exposure: 1000 }, parts([12, 4, 31, 7]), yearly)).toEqual({ known: false, n: 4, why: 'few_areas' });
  expect(similarAreas({ count: 4, exposure: 1000 }, parts([12, 4, 31, 7, 9]), yearly)).toMatchObject({ why: 'few_incidents' });
  expect(similarAreas({ count: 40, exposure: 1000 }, parts([1, 0, 3, 0, 2]), yearly)).toMatchObject({ why: 'few_incidents' });
  // without an exposure an area is not among them
  expect(similarAreas({ count: 40, exposure: 1000 }, parts([12, 4, 31, 7, 9], 0), yearly)).toMatchObject({ n: 0, why: 'few_areas' });
});

test('in a copy two worlds that differ below the threshold alone look the same', () => {
  const counts = fc.array(fc.nat(60), { minLength: 5, maxLength: 25 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 10 }), fc.array(fc.nat(9), { minLength: 25, maxLength: 25 }), (drawn, k, noise) => {
      const other = drawn.map((count, i) => count - (count % k) + (noise[i]! % k));
      const own = { count: 30, exposure: 1000 };
      expect(similarAreas(own, parts(other), yearly, k)).toEqual(similarAreas(own, parts(drawn), yearly, k));
    }),
  );
});
