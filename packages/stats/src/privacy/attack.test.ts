import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { attack, type PublishedCounts } from './attack.ts';
import fixture from './fixtures/tables.json';
import { suppressTable } from './suppress-table.ts';

type Table = readonly (readonly number[])[];

/** A table with all its totals, in the order of `suppressTable`. */
function withTotals(table: Table): PublishedCounts {
  const columns = table[0]!.length;
  const all = [...table.keys()];
  const row = (r: number) => table[0]!.map((_, c) => r * columns + c);
  return {
    atoms: table.flat(),
    counts: [
      ...all.flatMap((r) => [...row(r).map((atom) => [atom]), row(r)]),
      ...table[0]!.map((_, c) => all.map((r) => r * columns + c)),
      all.flatMap(row),
    ],
  };
}

test('leaving out the small cell alone is not enough: it is worked out, and the counts told are those that give it away', () => {
  const published = withTotals([
    [12, 3, 25],
    [8, 14, 9],
  ]);
  const naive = published.counts.map((_, i) => i !== 1);
  const found = attack(published, naive, 5);
  expect(found?.atoms).toEqual([1]);
  // one way is its row: 40 − 12 − 25
  const without = naive.map((shown, i) => shown && !found!.counts.includes(i));
  expect(found!.counts.length).toBeGreaterThanOrEqual(2);
  expect(attack(published, without, 5)?.counts).not.toEqual(found!.counts);
});

test('a count inside another gives itself away by the difference, one that is large does not', () => {
  // 20 in all, 18 of them in one part: the other 2 can be worked out
  const published: PublishedCounts = { atoms: [18, 2], counts: [[0, 1], [0]] };
  expect(attack(published, [true, true], 5)).toEqual({ atoms: [1], counts: [0, 1] });
  expect(attack(published, [true, false], 5)).toBeNull();
  expect(attack(published, [true, true], 2)).toBeNull();
});

test('several small parts count together as long as they are few', () => {
  const published: PublishedCounts = { atoms: [2, 2, 30], counts: [[0, 1, 2], [2]] };
  expect(attack(published, [true, true], 5)?.atoms).toEqual([0, 1]);
  expect(attack({ ...published, atoms: [3, 2, 30] }, [true, true], 5)).toBeNull();
});

// without zeros: this attacker knows what is empty
test('what suppressTable leaves withstands it: reference tables and invented ones', () => {
  const random = seeded(5);
  const invented = Array.from({ length: 40 }, () =>
    Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => 1 + Math.floor(24 * random.next()))),
  );
  let naive = 0;
  for (const table of [...fixture.tables.map((one) => one.table), ...invented]) {
    const published = withTotals(table);
    const { hidden, primary } = suppressTable(table, { threshold: 5 });
    expect(
      attack(
        published,
        Array.from(hidden, (one) => one === 0),
        5,
      ),
    ).toBeNull();
    const small = published.counts
      .map((members) => members.reduce((sum, atom) => sum + published.atoms[atom]!, 0))
      .map((n) => n === 0 || n >= 5);
    if (primary > 0 && attack(published, small, 5)) naive++;
  }
  // with the small counts alone left out most of them fall
  expect(naive).toBeGreaterThan(20);
});

test('no counts, no events, only large ones: nothing to work out', () => {
  expect(attack({ atoms: [], counts: [] }, [], 5)).toBeNull();
  expect(attack({ atoms: [0, 0], counts: [[0], [1], [0, 1]] }, [true, true, true], 5)).toBeNull();
  expect(attack({ atoms: [9, 7], counts: [[0], [1], [0, 1]] }, [true, true, true], 5)).toBeNull();
});
