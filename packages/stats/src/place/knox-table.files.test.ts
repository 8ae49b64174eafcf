import { expect, test } from 'vitest';
import { realFile } from '../../test/real-files.ts';
import { type KnoxTable, knoxTable } from './knox-table.ts';

const rows = realFile('spatial/nearrepeat/chicago_arson.csv')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const x = rows.map((row) => Number(row[0]));
const y = rows.map((row) => Number(row[1]));
const day = rows.map((row) => Date.parse(row[2]!) / 86_400_000);
// "1 to 200" includes 200: the next number above it
const above = (metres: number): number => metres * (1 + 2 ** -52);
const sBands = [0, above(200), above(400), above(600), Infinity];

const table = (tBands: number[]): number[][] => {
  const made = knoxTable(x, y, day, { sBands, tBands, metric: 'manhattan', reps: 0 }) as KnoxTable;
  return made.space.map((_, row) => [...made.observed.subarray(row * made.time.length, (row + 1) * made.time.length)]);
};

test('arsons of Chicago: Near Repeat Calculator 1.3 labels its bands of time one off, and its counts are those of the labels before', () => {
  expect(x).toHaveLength(522);
  // printed by that program under "0 to 1", "2 to 2", "3 to 3", "More than 3" days
  const printed = [
    [0, 2, 0, 8],
    [9, 1, 1, 45],
    [4, 0, 0, 140],
    [6, 0, 0, 234],
    [393, 710, 770, 133_658],
  ];
  // what it counts are the days 0 | 1 | 2 | more than 2; one pair at about 400 m falls in its next band
  const counted = table([0, 1, 2, 3, Infinity]);
  expect(counted).toEqual([
    [0, 2, 0, 8],
    [9, 1, 1, 45],
    [4, 0, 0, 141],
    [6, 0, 0, 233],
    [393, 710, 770, 133_658],
  ]);
  expect(counted.flat().filter((count, cell) => count !== printed.flat()[cell])).toEqual([141, 233]);
  // what its labels say it counts
  expect(table([0, 2, 3, 4, Infinity])).toEqual([
    [2, 0, 1, 7],
    [10, 1, 0, 45],
    [4, 0, 1, 140],
    [6, 0, 3, 230],
    [1103, 770, 810, 132_848],
  ]);
});
