import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bordersOnce } from './area-borders.ts';

const west = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
const east = [
  [1, 0],
  [2, 0],
  [2, 1],
  [1, 1],
];

test('what two areas share is drawn once, the rest stays', () => {
  expect(bordersOnce([west])).toEqual([[...west, west[0]]]);
  expect(bordersOnce([west, east])).toEqual([
    [...west, west[0]],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  ]);
  // an island in a lake, and a ring that is closed already
  expect(bordersOnce([[...west, west[0]!], west])).toEqual([[...west, west[0]]]);
  expect(bordersOnce([])).toEqual([]);
  expect(bordersOnce([[[3, 3]]])).toEqual([]);
});

test('every side of every ring is drawn, and none twice', () => {
  const side = (a: readonly number[], b: readonly number[]) => [a.join(), b.join()].sort().join(' ');
  const ring = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
    minLength: 3,
    maxLength: 8,
    selector: (at) => at.join(),
  });
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 6 }), (rings) => {
      const asked = new Set(rings.flatMap((one) => one.map((at, i) => side(at, one[(i + 1) % one.length]!))));
      const drawn = bordersOnce(rings).flatMap((line) => line.slice(1).map((at, i) => side(line[i]!, at)));
      expect(new Set(drawn)).toEqual(asked);
      expect(drawn).toHaveLength(asked.size);
    }),
  );
});
