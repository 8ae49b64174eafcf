import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import fixture from './fixtures/tables.json';
import { attack, type PublishedCounts, suppress } from './suppress.ts';

/** A table with all its margins published. */
function withMargins(table: readonly (readonly number[])[]): PublishedCounts {
  const columns = table[0]!.length;
  const cell = (r: number, c: number) => r * columns + c;
  return {
    atoms: table.flat(),
    counts: [
      ...table.flatMap((row, r) => row.map((_, c) => [cell(r, c)])),
      ...table.map((row, r) => row.map((_, c) => cell(r, c))),
      ...table[0]!.map((_, c) => table.map((_, r) => cell(r, c))),
      table.flatMap((row, r) => row.map((_, c) => cell(r, c))),
    ],
  };
}

test('every small cell of the reference tables is safe, and the totals need not give way', () => {
  for (const { table, primary } of fixture.tables) {
    const published = withMargins(table);
    const shown = suppress(published, 5);
    for (const [r, c] of primary) expect(shown[r! * table[0]!.length + c!]).toBe(false);
    expect(attack(published, shown, 5)).toBeNull();
    expect(shown.at(-1)).toBe(true);
  }
});

test('leaving out the small cell alone is not enough: the attacker subtracts', () => {
  const published = withMargins([
    [12, 3, 25],
    [8, 14, 9],
  ]);
  const naive = published.counts.map((_, i) => i !== 1);
  expect(attack(published, naive, 5)?.atoms).toEqual([1]);
});

test('random tables are always safe and nothing is hidden where nothing is small', () => {
  const random = seeded(5);
  for (let round = 0; round < 60; round++) {
    const table = Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => Math.floor(random.next() * 25)));
    const published = withMargins(table);
    const shown = suppress(published, 5);
    expect(attack(published, shown, 5)).toBeNull();
    if (!table.flat().some((n) => n > 0 && n < 5)) expect(shown.every(Boolean)).toBe(true);
  }
});

test('a count inside another gives itself away by the difference', () => {
  // 20 in all, 18 of them in one part: the other 2 can be worked out
  const published: PublishedCounts = { atoms: [18, 2], counts: [[0, 1], [0]], keep: [true, false] };
  expect(suppress(published, 5)).toEqual([true, false]);
});
