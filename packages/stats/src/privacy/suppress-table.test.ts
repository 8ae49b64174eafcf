// Two-way tables: the least choice against linear programmes over all sets (SciPy 1.10.1), and against trying every table and every set.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import fixture from './fixtures/tables.json';
import { type SuppressedTable, suppressTable } from './suppress-table.ts';
import { TableAttacker } from './table-attacker.ts';

type Table = readonly (readonly number[])[];

const inner = ({ columns }: SuppressedTable, row: number, column: number): number => row * (columns + 1) + column;

/** Every table of whole counts with the same totals of rows and columns. */
function sameTotals(table: Table): number[][] {
  const columns = table[0]!.length;
  const rowLeft = table.map((row) => row.reduce((a, b) => a + b, 0));
  const columnLeft = table[0]!.map((_, c) => table.reduce((sum, row) => sum + row[c]!, 0));
  const found: number[][] = [];
  const values: number[] = [];
  const fill = (at: number): void => {
    if (at === table.length * columns) {
      found.push([...values]);
      return;
    }
    const [row, column] = [Math.floor(at / columns), at % columns];
    const most = Math.min(rowLeft[row]!, columnLeft[column]!);
    let least = 0;
    if (column === columns - 1) least = Math.max(least, rowLeft[row]!);
    if (row === table.length - 1) least = Math.max(least, columnLeft[column]!);
    for (let n = least; n <= most; n++) {
      values[at] = n;
      rowLeft[row]! -= n;
      columnLeft[column]! -= n;
      fill(at + 1);
      rowLeft[row]! += n;
      columnLeft[column]! += n;
    }
  };
  fill(0);
  return found;
}

function range(tables: readonly number[][], truth: readonly number[], hidden: number, cell: number): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const table of tables) {
    if (!truth.every((n, i) => (hidden >> i) & 1 || table[i] === n)) continue;
    least = Math.min(least, table[cell]!);
    most = Math.max(most, table[cell]!);
  }
  return [least, most];
}

test('as few counts and as small a sum as linear programmes over all sets find (SciPy 1.10.1), where the width alone is asked', () => {
  for (const { table, minCells, minSumAtMinCells } of fixture.tables) {
    const answer = suppressTable(table, { threshold: 5, low: 0, up: 0, width: 5 });
    expect([answer.further, answer.furtherSum, answer.choice, answer.safe]).toEqual([minCells, minSumAtMinCells, 'least', true]);
  }
});

test('the attacker’s intervals of the reference’s own sets are those of the linear programmes (SciPy 1.10.1)', () => {
  for (const { table, primary, secondaryMinCells, intervals } of fixture.tables) {
    const columns = table[0]!.length + 1;
    const whole = suppressTable(table, { threshold: 0 });
    const attacker = new TableAttacker({ counts: whole.lower, rows: table.length + 1, columns });
    const hidden = new Uint8Array(whole.hidden.length);
    for (const [r, c] of [...primary, ...secondaryMinCells]) hidden[r! * columns + c!] = 1;
    for (const [key, interval] of Object.entries(intervals)) {
      const [r, c] = key.split(',').map(Number) as [number, number];
      const n = table[r]![c]!;
      const cell = r * columns + c;
      expect([n - attacker.reach(hidden, cell, -1, n), n + attacker.reach(hidden, cell, 1, Infinity)]).toEqual(interval);
    }
  }
});

test('width alone leaves [3, 12] around a true 3: asked on both sides, another set is chosen', () => {
  const { table } = fixture.tables[3]!;
  const wide = suppressTable(table, { threshold: 5, low: 0, up: 0, width: 5 });
  expect([wide.lower[0], wide.upper[0], wide.furtherSum]).toEqual([3, 12, 59]);
  const both = suppressTable(table, { threshold: 5 });
  expect(both.lower[0]).toBeLessThanOrEqual(2);
  expect(both.upper[0]).toBeGreaterThanOrEqual(7);
  expect([both.further, both.furtherSum]).toEqual([3, 180]);
});

test('nothing smaller does: every set of every small table, attacked by trying all tables with the same totals', () => {
  const count = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.integer({ min: 1, max: 7 }) });
  const tables = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 3 });
  const demand = fc.record({
    low: fc.integer({ min: 0, max: 2 }),
    up: fc.integer({ min: 0, max: 3 }),
    width: fc.integer({ min: 0, max: 4 }),
  });
  let compared = 0;
  fc.assert(
    fc.property(tables, demand, (table, { low, up, width }) => {
      const answer = suppressTable(table, { threshold: 3, low, up, width });
      expect(answer.safe).toBe(true);
      const truth = table.flat();
      if (answer.hidden.some((h, cell) => h === 1 && (cell % 4 === 3 || cell >= 4 * table.length))) return;
      compared++;
      const all = sameTotals(table);
      const small = [...truth.keys()].filter((i) => truth[i]! > 0 && truth[i]! < 3);
      const primary = small.reduce((set, i) => set | (1 << i), 0);
      let chosen = 0;
      truth.forEach((_, i) => {
        if (answer.hidden[inner(answer, Math.floor(i / 3), i % 3)] === 1) chosen |= 1 << i;
      });
      truth.forEach((_, i) => {
        const cell = inner(answer, Math.floor(i / 3), i % 3);
        expect([answer.lower[cell], answer.upper[cell]]).toEqual(range(all, truth, chosen, i));
      });
      const better = (set: number): boolean => {
        let [cells, sum] = [0, 0];
        truth.forEach((n, i) => {
          if ((set >> i) & 1 && !((primary >> i) & 1)) {
            cells++;
            sum += n;
          }
        });
        return cells < answer.further || (cells === answer.further && sum < answer.furtherSum);
      };
      for (let set = 0; set < 1 << truth.length; set++) {
        if ((set & primary) !== primary || !better(set)) continue;
        const safe = small.every((i) => {
          const [least, most] = range(all, truth, set, i);
          return least <= truth[i]! - Math.min(low, truth[i]!) && most >= truth[i]! + up && most - least >= width;
        });
        expect(safe).toBe(false);
      }
    }),
    { numRuns: 60, seed: 5 },
  );
  expect(compared).toBeGreaterThan(30);
});

test('rows and columns may change places', () => {
  const random = seeded(3);
  for (let round = 0; round < 6; round++) {
    const table = Array.from({ length: 5 }, () => Array.from({ length: 7 }, () => Math.floor(40 * random.next() ** 2)));
    const { further, furtherSum } = suppressTable(table);
    const turned = suppressTable(table[0]!.map((_, c) => table.map((row) => row[c]!)).reverse());
    expect([turned.further, turned.furtherSum]).toEqual([further, furtherSum]);
  }
});

test('a search that gives up hides boxes and says so: safe, never fewer', () => {
  const random = seeded(4);
  for (let round = 0; round < 8; round++) {
    const table = Array.from({ length: 6 }, () => Array.from({ length: 6 }, () => Math.floor(40 * random.next() ** 2)));
    const least = suppressTable(table);
    const boxes = suppressTable(table, { nodeLimit: 0 });
    expect([least.choice, boxes.choice, boxes.safe]).toEqual(['least', 'boxes', true]);
    expect(boxes.further).toBeGreaterThanOrEqual(least.further);
    if (boxes.further === least.further) expect(boxes.furtherSum).toBeGreaterThanOrEqual(least.furtherSum);
  }
});

test('small totals are hidden too, and a total gives way where nothing else does', () => {
  const small = suppressTable([
    [3, 0, 0],
    [20, 30, 10],
    [15, 12, 40],
  ]);
  expect([small.hidden[0], small.hidden[3], small.safe, small.choice]).toEqual([1, 1, true, 'least']);
  const line = suppressTable([[3, 40, 60]]);
  expect(line.safe).toBe(true);
  // with one row the columns' totals are the counts themselves
  expect([line.hidden[0], line.hidden[4]]).toEqual([1, 1]);
  const one = suppressTable([[3]]);
  expect([...one.hidden]).toEqual([1, 1, 1, 1]);
  expect([one.lower[0], one.upper[0]]).toEqual([0, Infinity]);
});

test('totals hidden: the ranges are those of trying every table', () => {
  const random = seeded(8);
  for (let round = 0; round < 10; round++) {
    const table = Array.from({ length: 2 }, () => Array.from({ length: 2 }, () => Math.floor(6 * random.next())));
    const { hidden, lower, upper } = suppressTable(table, { threshold: 3 });
    const truth = [...suppressTable(table, { threshold: 0 }).lower];
    const least = truth.map(() => Infinity);
    const most = truth.map(() => 0);
    const cap = 12;
    for (let a = 0; a <= cap; a++)
      for (let b = 0; b <= cap; b++)
        for (let c = 0; c <= cap; c++)
          for (let d = 0; d <= cap; d++) {
            const other = [a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d];
            if (!truth.every((n, i) => hidden[i] === 1 || other[i] === n)) continue;
            other.forEach((n, i) => {
              least[i] = Math.min(least[i]!, n);
              most[i] = Math.max(most[i]!, n);
            });
          }
    expect([...lower]).toEqual(least);
    upper.forEach((n, i) => {
      if (n <= cap) expect(n).toBe(most[i]);
      else expect(most[i]).toBeGreaterThanOrEqual(cap);
    });
  }
});

test('nothing small, nothing hidden; what is no table or no demand is refused', () => {
  const none = suppressTable([
    [0, 5],
    [9, 7],
  ]);
  expect([none.primary, none.further, ...none.hidden]).toEqual(new Array(11).fill(0));
  expect([...none.upper]).toEqual([0, 5, 5, 9, 7, 16, 9, 12, 21]);
  expect(() => suppressTable([])).toThrow('at least one row');
  expect(() => suppressTable([[1, 2], [3]])).toThrow('row 1 has 1 counts');
  expect(() => suppressTable([[1, 2.5]])).toThrow('got 2.5');
  expect(() => suppressTable([[1, -2]])).toThrow(RangeError);
  expect(() => suppressTable([[1]], { threshold: -1 })).toThrow('threshold must be a whole number');
  expect(() => suppressTable([[1]], { low: 0.5 })).toThrow('low');
});

test('a structural zero or a count told before hides nothing: others are chosen, and the ranges know it', () => {
  const table = [
    [3, 50, 0],
    [60, 70, 20],
    [9, 0, 14],
  ];
  const zeros = table.map((row) => row.map((n) => (n === 0 ? 1 : 0)));
  const bound = suppressTable(table, { known: zeros });
  expect([bound.hidden[2], bound.hidden[9], bound.safe, bound.choice]).toEqual([0, 0, true, 'least']);
  expect([bound.upper[2], bound.upper[9]]).toEqual([0, 0]);
  expect(bound.lower[0]).toBeLessThanOrEqual(2);
  expect(bound.upper[0]).toBeGreaterThanOrEqual(7);
  // a small count that was told before is told again, and asks for nothing
  const told = suppressTable(table, {
    known: [
      [1, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  });
  expect([told.primary, told.further, told.hidden[0]]).toEqual([0, 0, 0]);
});

test('with the rest of its row and column known nothing protects a count but the totals; boxes keep off what is known too', () => {
  const table = [
    [3, 20, 30],
    [25, 40, 50],
  ];
  const all = suppressTable(table, {
    known: [
      [0, 1, 1],
      [1, 1, 1],
    ],
  });
  expect([...all.hidden.subarray(0, 3), all.safe]).toEqual([1, 0, 0, true]);
  expect(all.hidden[3]).toBe(1);
  const random = seeded(14);
  for (let round = 0; round < 12; round++) {
    const wide = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => Math.floor(40 * random.next() ** 2)));
    const known = wide.map((row) => row.map((n) => (n === 0 || random.next() < 0.15 ? 1 : 0)));
    for (const nodeLimit of [0, 200_000]) {
      const { hidden, lower, upper, safe } = suppressTable(wide, { known, nodeLimit });
      expect(safe).toBe(true);
      known.forEach((row, r) => {
        row.forEach((one, c) => {
          const cell = r * 6 + c;
          const n = wide[r]![c]!;
          if (one === 1) expect([hidden[cell], lower[cell], upper[cell]]).toEqual([0, n, n]);
          else if (n > 0 && n < 5) expect([hidden[cell], lower[cell]! < n, upper[cell]! >= n + 4]).toEqual([1, true, true]);
        });
      });
    }
  }
  expect(() => suppressTable(table, { known: [[0, 0, 0]] })).toThrow('known has 1 rows');
  expect(() =>
    suppressTable(table, {
      known: [
        [0, 0],
        [0, 0],
      ],
    }),
  ).toThrow('row 0 of known');
  expect(() =>
    suppressTable(table, {
      known: [
        [0, 0, 2],
        [0, 0, 0],
      ],
    }),
  ).toThrow('0 or 1');
});
