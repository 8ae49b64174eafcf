// What the code table says of kind and place is known to every reader: the one less the other may not be few.
import { expect, test } from 'vitest';
import { examplePicture } from './example-picture.ts';
import { publicSeries } from './public-series.ts';

const months = ['2026-01', '2026-02', '2026-03'];
const of = (category: string | null, placeType: string | null, counts: readonly number[]) => ({
  category,
  placeType,
  area: null,
  months,
  counts: [...counts],
});
const placesTold = (...series: readonly ReturnType<typeof of>[]) =>
  publicSeries(
    { ...examplePicture, series: [of(null, null, [900, 900, 900]), of('theft', null, [500, 500, 500]), ...series] },
    () => false,
  ).flatMap(({ placeType }) => placeType ?? []);

test('all in dwellings less burglaries in dwellings: few left in one month, and the place is not told', () => {
  const burglaries = of('theft/dwelling-burglary', null, [60, 61, 62]);
  expect(placesTold(burglaries, of(null, 'dwelling', [80, 90, 85]))).toEqual(['dwelling']);
  // 64 in dwellings, 61 of them burglaries: 3 of something else
  expect(placesTold(burglaries, of(null, 'dwelling', [80, 64, 85]))).toEqual([]);
  expect(placesTold(burglaries, of(null, 'dwelling', [60, 61, 62]))).toEqual(['dwelling']);
});

test('a kind less all the places that only it has', () => {
  const thefts = of('theft/premises', null, [70, 70, 70]);
  expect(placesTold(thefts, of(null, 'campsite-beach', [30, 30, 30]))).toEqual(['campsite-beach']);
  expect(placesTold(thefts, of(null, 'campsite-beach', [30, 67, 30]))).toEqual([]);
});
