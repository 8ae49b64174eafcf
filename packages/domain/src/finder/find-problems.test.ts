import { expect, test } from 'vitest';
import { inventWorld, leavesOf } from './calibration/worlds.ts';
import { findProblems } from './find-problems.ts';

test('a doubling of 400 expected is found, exactly, and told once', () => {
  const invented = inventWorld({ world: 'O', seed: 11, plant: { ratio: 2, expected: 400 } });
  const found = findProblems(invented.cube);
  const claims = found.problems.filter((problem) => problem.claimed);
  expect(claims).toHaveLength(1);
  const claim = claims[0]!;
  expect(leavesOf(invented.cube.categories, invented.cube.areas, claim)).toEqual(invented.leaves);
  expect(claim.verdict).toBe('rise');
  expect(claim.interval![0]).toBeLessThan(2);
  expect(claim.interval![1]).toBeGreaterThan(2);
  expect(claim.q).toBeLessThanOrEqual(0.05);
});

test('the same cube gives the same answer, and no earlier year gives none', () => {
  const { cube } = inventWorld({ world: 'R', seed: 3 });
  expect(findProblems(cube).problems).toEqual(findProblems(cube).problems);
  const oneYear = { ...cube, months: 12, counts: cube.counts.slice(0, (cube.counts.length / 36) * 12) };
  const alone = findProblems(oneYear);
  expect(alone.reference.kind).toBe('none');
  expect(alone.problems).toEqual([]);
  expect(alone.finding({ category: 0, area: 0 })).toMatchObject({ verdict: 'cannot_tell', reason: 'no_reference', expected: null });
});

test('when everything falls by a fifth no problem is claimed for standing still', () => {
  const { cube } = inventWorld({ world: 'O', seed: 21 });
  const counts = Int32Array.from(cube.counts, (n, i) => (i % 36 >= 24 ? Math.round(n * 0.8) : n));
  const found = findProblems({ ...cube, counts });
  expect(found.headline.moved).toBe(true);
  expect(found.problems.filter((problem) => problem.verdict === 'rise')).toEqual([]);
});

test('a month without data is not a fall', () => {
  const { cube } = inventWorld({ world: 'P', seed: 31 });
  const missing = new Uint8Array(cube.counts.length);
  const counts = Int32Array.from(cube.counts);
  for (let leaf = 0; leaf < 30; leaf++)
    for (const month of [30, 31]) {
      missing[leaf * 36 + month] = 1;
      counts[leaf * 36 + month] = 0;
    }
  const found = findProblems({ ...cube, counts, missing });
  expect(found.problems.filter((problem) => problem.claimed)).toEqual([]);
  const whole = findProblems(cube).finding({ category: 0, area: -1 });
  const holed = found.finding({ category: 0, area: -1 });
  expect(holed.ratio! / whole.ratio!).toBeGreaterThan(0.8);
  for (let leaf = 0; leaf < 30; leaf++) for (const month of [24, 25, 26, 27, 28, 29]) missing[leaf * 36 + month] = 1;
  expect(findProblems({ ...cube, counts, missing }).finding({ category: 0, area: -1 }).verdict).toBe('not_comparable');
});

test('followed: 36 to 62 is a rise, 15 to 24 cannot be told; found by search neither is a rise', () => {
  const { cube, expected } = inventWorld({ world: 'O', seed: 41 });
  // leaves that hold about as much as what is put into them, so that the rest of the world fits
  const leafNear = (n: number) => expected.reduce((best, e, i) => (Math.abs(e - n) < Math.abs(expected[best]! - n) ? i : best), 0);
  const [first, second] = [leafNear(36), leafNear(15)];
  const counts = Int32Array.from(cube.counts);
  const put = (leaf: number, yearly: readonly number[]) => {
    for (let m = 0; m < 36; m++) {
      const total = yearly[Math.floor(m / 12)]!;
      counts[leaf * 36 + m] = Math.floor(((m % 12) + 1) * (total / 12)) - Math.floor((m % 12) * (total / 12));
    }
  };
  put(first, [36, 36, 62]);
  put(second, [15, 15, 24]);
  const keys = [first, second].map((leaf) => ({ category: Math.floor(leaf / 30), area: leaf % 30 }));
  const searched = findProblems({ ...cube, counts });
  expect(searched.problems.filter((problem) => problem.claimed)).toEqual([]);
  const followed = findProblems({ ...cube, counts }, { followed: keys }).followed;
  expect(followed.map((finding) => finding.verdict)).toEqual(['rise', 'cannot_tell']);
});

test('expected months add up to the expected count of the window', () => {
  const { cube } = inventWorld({ world: 'O', seed: 51 });
  const found = findProblems(cube);
  const key = { category: 2, area: -1 };
  const months = found.expectedMonths(key)!;
  const window = months.expected.slice(-12);
  expect(window.reduce((a, b) => a + b, 0)).toBeCloseTo(found.finding(key).expected!, 6);
  for (let m = 0; m < months.expected.length; m++) {
    expect(months.low[m]).toBeLessThanOrEqual(months.expected[m]!);
    expect(months.high[m]).toBeGreaterThanOrEqual(months.expected[m]!);
  }
});

test('what is nearly everything does not fall because what little lies outside it grew', () => {
  // 500 a year of one kind, then 458; beside it 5 a year, then 14: by itself the fall may be none at all
  const even = (yearly: number) =>
    Array.from({ length: 12 }, (_, m) => Math.floor((yearly * (m + 1)) / 12) - Math.floor((yearly * m) / 12));
  const counts = Int32Array.from([...[540, 528, 500, 458].flatMap(even), ...[5, 5, 4, 14].flatMap(even)]);
  const found = findProblems({
    categories: { parent: Int16Array.of(-1, -1), leaves: Int16Array.of(0, 1) },
    areas: { parent: new Int16Array(0), leaves: Int16Array.of(-1) },
    months: 48,
    firstMonth: 0,
    windowMonths: 12,
    counts,
  });
  const most = found.finding({ category: 0, area: -1 });
  expect(most.interval![0]).toBeLessThan(1);
  expect(most.interval![1]).toBeGreaterThan(1);
  expect([most.claimed, most.verdict]).toEqual([false, 'no_clear_change']);
  for (const { claimed, interval } of found.problems) if (claimed) expect(interval![0] > 1 || interval![1] < 1).toBe(true);
});
