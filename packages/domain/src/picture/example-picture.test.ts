import { expect, test } from 'vitest';
import { examplePicture } from './example-picture.ts';
import { picture } from './picture.ts';

test('the example picture follows the schema and every kind and verdict stands in it', () => {
  expect(picture.parse(examplePicture)).toEqual(examplePicture);
  expect(new Set(examplePicture.problems.map((p) => p.kind)).size).toBe(5);
  expect(new Set(examplePicture.problems.map((p) => p.verdict)).size).toBe(5);
});

test('the example evidence adds up: the window sums to the count and the week to those with a known time', () => {
  for (const problem of examplePicture.problems) {
    const { counts, windowStart, week, timeKnown } = problem.evidence;
    expect(counts.slice(windowStart).reduce<number>((a, b) => a + (b ?? 0), 0)).toBe(problem.count);
    expect((week ?? []).reduce((a, b) => a + b, 0)).toBeCloseTo(timeKnown, 6);
  }
});
