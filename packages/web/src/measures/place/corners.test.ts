import { expect, test } from 'vitest';
import * as shape from './corners.ts';

const drawn = (
  [
    [0, 0],
    [2, 0],
    [2, 2],
  ] as const
).reduce<shape.Drawn>((before, one) => shape.addCorner(before, one), shape.nothingDrawn);

test('corners are set, moved, added between, removed and undone step by step', () => {
  expect(drawn.corners).toHaveLength(3);
  expect(shape.addCorner(drawn, [2, 2])).toBe(drawn);
  const closed = shape.closeShape(drawn);
  expect(closed.closed).toBe(true);
  const between = shape.addCorner(closed, shape.halfway(closed, 2), 2);
  expect(between.corners.at(-1)).toEqual([1, 1]);
  const moved = shape.moveCorner(between, 3, [0.1234567, 2]);
  expect(moved.corners.at(-1)).toEqual([0.12346, 2]);
  expect(shape.undo(moved).corners).toEqual(between.corners);
  expect(shape.removeCorner(closed, 0)).toMatchObject({
    closed: false,
    corners: [
      [2, 0],
      [2, 2],
    ],
  });
  const back = [1, 2, 3, 4, 5, 6].reduce((now) => shape.undo(now), moved);
  expect(back).toEqual(shape.nothingDrawn);
  expect(shape.undo(shape.clearShape(drawn)).corners).toEqual(drawn.corners);
});

test('what is drawn is a place from its third corner, and what is kept can be drawn on when it is one ring', () => {
  expect(shape.placeOf(shape.nothingDrawn)).toBeNull();
  expect(shape.placeOf(shape.removeCorner(drawn, 0))).toBeNull();
  const place = shape.placeOf(drawn);
  expect(place).toEqual({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 0],
      ],
    ],
  });
  expect(shape.drawnOf(place)).toMatchObject({ corners: drawn.corners, closed: true });
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  expect(shape.drawnOf({ type: 'Polygon', coordinates: [ring, ring] })).toBeNull();
  expect(shape.drawnOf({ type: 'MultiPolygon', coordinates: [[ring]] })).toBeNull();
});

test('a coordinate is read with comma or point, and no other text is one', () => {
  expect([shape.degreesOf('59,33', 90), shape.degreesOf(' 17.1 ', 180), shape.degreesOf('−3', 180)]).toEqual([59.33, 17.1, -3]);
  expect([shape.degreesOf('', 90), shape.degreesOf('91', 90), shape.degreesOf('norr', 90)]).toEqual([null, null, null]);
});
