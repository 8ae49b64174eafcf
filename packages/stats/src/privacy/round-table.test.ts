import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { roundTable } from './round-table.ts';

const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

function withTotals(table: readonly (readonly number[])[]): number[] {
  const rows = table.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  return [...rows, rows[0]!.map((_, c) => rows.reduce((sum, row) => sum + row[c]!, 0))].flat();
}

test('what Cox 1987 asks of every table: multiples, next to the truth, adding up; multiples stay', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 2, max: 10 }), fc.nat(1000), (table, base, seed) => {
      const { shown, rows, columns } = roundTable(table, { base, seed });
      expect([rows, columns]).toEqual([table.length, table[0]!.length]);
      const truth = withTotals(table);
      shown.forEach((n, at) => {
        expect(n % base).toBe(0);
        expect(Math.abs(n - truth[at]!)).toBeLessThan(base);
        if (truth[at]! % base === 0) expect(n).toBe(truth[at]);
      });
      const inner = table.map((_, r) => [...shown.subarray(r * (columns + 1), r * (columns + 1) + columns)]);
      expect([...shown]).toEqual(withTotals(inner));
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('the same seed gives the same table, another seed another', () => {
  const table = [
    [1, 2, 4],
    [7, 8, 10],
  ];
  expect(roundTable(table, { seed: 3 })).toEqual(roundTable(table, { seed: 3 }));
  const several = new Set(Array.from({ length: 20 }, (_, seed) => roundTable(table, { seed }).shown.join()));
  expect(several.size).toBeGreaterThan(3);
});

test('the mean over seeds is the count itself, for cells and totals alike', () => {
  const random = seeded(2);
  const table = Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => random.below(12)));
  const truth = withTotals(table);
  const sums = new Float64Array(truth.length);
  const rounds = 4000;
  for (let seed = 0; seed < rounds; seed++)
    roundTable(table, { base: 5, seed }).shown.forEach((n, at) => {
      sums[at]! += n;
    });
  // at most 2.5 from the mean for one draw
  sums.forEach((sum, at) => {
    expect(Math.abs(sum / rounds - truth[at]!)).toBeLessThan((4.5 * 2.5) / Math.sqrt(rounds));
  });
});

test('one cell, only zeros, large tables; what is no table is refused', () => {
  expect([...roundTable([[0]]).shown]).toEqual([0, 0, 0, 0]);
  expect(new Set(roundTable([[4]], { base: 3 }).shown).size).toBe(1);
  expect([
    ...roundTable([
      [3, 6],
      [9, 0],
    ]).shown,
  ]).toEqual([3, 6, 9, 9, 0, 9, 12, 6, 18]);
  const large = Array.from({ length: 100 }, (_, r) => Array.from({ length: 100 }, (__, c) => (r * c) % 7));
  expect(roundTable(large).shown.every((n) => n % 3 === 0)).toBe(true);
  expect(() => roundTable([])).toThrow('at least one row');
  expect(() => roundTable([[1, 2], [3]])).toThrow('row 1 has 1 counts');
  expect(() => roundTable([[1.5]])).toThrow('whole');
  expect(() => roundTable([[1]], { base: 1 })).toThrow('base');
});
