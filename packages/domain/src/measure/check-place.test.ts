import { expect, test } from 'vitest';
import { checkPlace, crossesItself, pointsOutside } from './check-place.ts';

const closed = (...points: [number, number][]) => [...points, points[0] ?? [0, 0]];
const square = (x: number, y: number, side: number) => closed([x, y], [x + side, y], [x + side, y + side], [x, y + side]);
const place = (...rings: [number, number][][]) => ({ type: 'Polygon' as const, coordinates: rings });
const town = [place(square(10, 50, 1)), place(square(11, 50, 1))];

test('a border that crosses or touches itself is told from one that does not', () => {
  expect(crossesItself(square(0, 0, 1))).toBe(false);
  // concave, and as a bow tie
  expect(crossesItself(closed([0, 0], [4, 0], [4, 4], [2, 1], [0, 4]))).toBe(false);
  expect(crossesItself(closed([0, 0], [1, 1], [1, 0], [0, 1]))).toBe(true);
  // a corner on another side; a side that goes back on itself; three corners on a line are no crossing
  expect(crossesItself(closed([0, 0], [4, 0], [4, 4], [2, 0], [0, 4]))).toBe(true);
  expect(crossesItself(closed([0, 0], [4, 0], [2, 0], [2, 3]))).toBe(true);
  expect(crossesItself(closed([0, 0], [2, 0], [4, 0], [4, 4], [0, 4]))).toBe(false);
});

test('a place outside every area is refused, one that reaches out or across is not, and nothing is outside where no area is known', () => {
  expect(() => checkPlace(place(square(20, 20, 1)), town)).toThrow('measure.placeOutside');
  expect(() => checkPlace(place(square(20, 20, 1)), [])).not.toThrow();
  expect(() => checkPlace(place(square(10.5, 50.5, 0.1)), town)).not.toThrow();
  expect(() => checkPlace(place(square(9.9, 49.9, 0.2)), town)).not.toThrow();
  expect(() => checkPlace(place(square(0, 40, 30)), town)).not.toThrow();
  expect(() => checkPlace(place(closed([9, 50.4], [13, 50.4], [13, 50.6], [9, 50.6])), town)).not.toThrow();
  expect(() => checkPlace(place(closed([10, 50], [11, 51], [11, 50], [10, 51])), town)).toThrow('measure.placeCrosses');
  expect(pointsOutside(square(9.9, 49.9, 0.2).slice(0, 4), town)).toBe(3);
  expect(pointsOutside(square(0, 0, 1), [])).toBe(0);
});
