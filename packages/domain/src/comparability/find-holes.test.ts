import { expect, test } from 'vitest';
import { findHoles } from './find-holes.ts';

const none = new Uint8Array(48);
// reports of disorder to a British police force, May 2020–April 2021 (data.police.uk, Open Government Licence 3.0)
const disorder = [9399, 6274, 1368, 5729, 5706, 6976, 6017, 4397, 5753, 5585, 6860, 5986];
const violence = [3813, 4284, 5079, 4582, 4556, 4205, 4210, 4164, 3892, 3625, 4682, 4561];
const burglary = [494, 484, 547, 570, 496, 521, 597, 515, 435, 411, 468, 477];

test('a month at a quarter of its neighbours is a hole while the series beside it go on as usual', () => {
  const holes = findHoles(disorder, violence, none);
  expect(holes).toHaveLength(1);
  expect(holes[0]).toMatchObject({ from: 2, to: 2, counted: 1368 });
  expect(
    findHoles(
      violence,
      disorder.map((n, m) => (m === 2 ? 5900 : n)),
      none,
    ),
  ).toEqual([]);
  expect(findHoles(burglary, violence, none)).toEqual([]);
});

test('a summer series is no row of holes, nor is a fall of everything', () => {
  const summer = Array.from({ length: 48 }, (_, m) => (m % 12 >= 4 && m % 12 <= 8 ? 40 : 1));
  expect(findHoles(summer, new Float64Array(48).fill(500), none)).toEqual([]);
  const all = [100, 100, 20, 100, 100, 100];
  expect(
    findHoles(
      all,
      all.map((n) => 10 * n),
      none,
    ),
  ).toEqual([]);
});

test('small counts are never holes, and a month already missing is not told twice', () => {
  expect(findHoles([6, 5, 0, 6, 7, 5], new Float64Array(6).fill(900), none)).toEqual([]);
  expect(findHoles([600, 500, 0, 600, 700, 500], new Float64Array(6).fill(900), Uint8Array.from([0, 0, 1, 0, 0, 0]))).toEqual([]);
});

test('a hole of two months is one hole', () => {
  expect(findHoles([300, 310, 20, 15, 305, 290, 300, 310], new Float64Array(8).fill(900), none)).toMatchObject([{ from: 2, to: 3 }]);
});
