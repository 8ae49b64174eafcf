import { expect, test } from 'vitest';
import { type GridPlace, moved, movedTurned } from './when-choice.ts';

const walk = (by: typeof moved, from: GridPlace, ...keys: readonly string[]) =>
  keys.reduce<GridPlace>((at, key) => by(at, key) ?? at, from);

test('with the hours downwards each arrow leads where it points, between hours and to the heads', () => {
  const noon = { day: 2, hour: 12 };
  expect(walk(movedTurned, noon, 'ArrowDown')).toEqual({ day: 2, hour: 13 });
  expect(walk(movedTurned, noon, 'ArrowUp')).toEqual({ day: 2, hour: 11 });
  expect(walk(movedTurned, noon, 'ArrowRight')).toEqual({ day: 3, hour: 12 });
  expect(walk(movedTurned, noon, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toEqual({ day: -1, hour: 12 });
  // a part of the day is six rows high
  expect(walk(movedTurned, { day: -1, hour: 12 }, 'ArrowDown')).toEqual({ day: -1, hour: 18 });
  expect(walk(movedTurned, { day: 0, hour: 0 }, 'ArrowUp', 'ArrowRight')).toEqual({ day: 1, hour: -1 });
  expect(movedTurned({ day: 0, hour: -1 }, 'ArrowLeft')).toBeNull();
  expect([movedTurned(noon, 'Home'), movedTurned(noon, 'End')]).toEqual([
    { day: -1, hour: 12 },
    { day: 6, hour: 12 },
  ]);
  expect(movedTurned(noon, 'Tab')).toBeNull();
});

test('turned there and back the same keys lead to the same hour', () => {
  expect(walk(movedTurned, { day: 0, hour: 0 }, 'ArrowRight', 'ArrowRight', 'ArrowDown')).toEqual(
    walk(moved, { day: 0, hour: 0 }, 'ArrowDown', 'ArrowDown', 'ArrowRight'),
  );
});
