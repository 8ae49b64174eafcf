import { expect, test } from 'vitest';
import { pictureWords } from '../words/picture-names.ts';
import { assemblePicture } from './assemble-picture.ts';
import { exampleData, exampleOptions } from './example-data.ts';
import { findWithoutReference } from './example-finder.ts';
import { picture } from './picture.ts';
import { publicPicture } from './publish-picture.ts';

test('the real kinds have names in the picture, and the sensitive ones are not published by month', () => {
  const at = (key: string) => pictureWords.categories.findIndex((c) => c.key === key);
  const kinds = ['theft/bicycle', 'theft/shoplifting', 'violence/assault', 'sexual/rape'].map(at);
  // the example's kinds 1, 2, 4 and 6 become real ones
  const data = exampleData({ months: 12, pace: (c, a) => ([0, 12, 30, 0, 9, 0, 6, 0][c] ?? 0) * (a === 1 ? 3 : 1) });
  const real = new Map([
    [1, kinds[0]!],
    [2, kinds[1]!],
    [4, kinds[2]!],
    [6, kinds[3]!],
  ]);
  const incidents = { ...data.incidents, category: data.incidents.category.map((c) => real.get(c) ?? -1) };
  const whole = assemblePicture({ ...data, incidents }, exampleOptions, {
    words: pictureWords,
    findProblems: findWithoutReference,
    codeFacts: () => null,
    refusal: ({ fault }) => ({ sv: fault, en: fault }),
  });
  expect(whole.labels.category['theft/shoplifting']).toEqual({ sv: 'butiksstölder', en: 'shop thefts' });
  expect(whole.series.some((s) => s.category === 'sexual/rape')).toBe(true);
  const copy = picture.parse(publicPicture(whole));
  expect(copy.series.some((s) => s.category?.startsWith('sexual'))).toBe(false);
  expect(copy.headline.sv).toBe(whole.headline.sv);
});
