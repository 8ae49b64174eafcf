import { expect, test } from 'vitest';
import { checkComparability } from '../comparability/check-comparability.ts';
import { type ExampleRecipe, exampleAreaSystem, exampleCategories, exampleData, exampleOptions } from './example-data.ts';
import { incidentMonths } from './incident-months.ts';
import { persistentPlaces } from './persistent.ts';
import { pictureFrame } from './picture-frame.ts';

function find(recipe: ExampleRecipe) {
  const data = exampleData(recipe);
  const comparability = checkComparability(data, incidentMonths(data.incidents), {
    categories: exampleCategories,
    otherCategory: 7,
    codeFacts: () => null,
  });
  const frame = pictureFrame(comparability, exampleOptions);
  return persistentPlaces(
    comparability,
    frame,
    exampleCategories,
    exampleAreaSystem,
    () => 1.5,
    (c) => c !== 7,
    5,
  );
}

const base = (category: number) => [0, 12, 14, 0, 10, 0, 0, 0][category]!;

test('a kind that is three times as common in one area every year is lasting', () => {
  const found = find({ months: 36, pace: (c, a) => base(c) * (c === 2 && a === 2 ? 3 : 1) });
  expect(found[0]).toMatchObject({ category: 2, area: 2, years: 3 });
  expect(found[0]!.count).toBeGreaterThan(1.25 * found[0]!.expected);
});

test('one high year of three is not lasting', () => {
  expect(find({ months: 36, pace: (c, a, m) => base(c) * (c === 2 && a === 2 && m >= 24 ? 3 : 1) })).toEqual([]);
});

test('an area that has more of everything is not a problem of any one kind', () => {
  expect(find({ months: 36, pace: (c, a) => base(c) * (a === 1 ? 4 : 1) })).toEqual([]);
});

test('a kind and its group are told once', () => {
  const found = find({ months: 36, pace: (c, a) => base(c) * (c === 2 && a === 2 ? 4 : 1) });
  expect(found.filter((place) => place.area === 2 && place.category <= 2)).toHaveLength(1);
});
