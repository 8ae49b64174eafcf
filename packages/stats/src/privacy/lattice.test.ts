// Tables with sums: nothing that was left out can be worked out, tried against reference tables, an exact solver and invented tables.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { type CountLattice, countLattice, latticeIndex, latticeNode, openNodes, type TableAxis } from './count-lattice.ts';
import fixture from './fixtures/tables.json';
import { type Demand, protectLattice } from './protect-lattice.ts';
import { tightenBounds } from './tighten-bounds.ts';

const k = 5;
const flat = (n: number): TableAxis => ({ parent: [-1, ...Array.from({ length: n }, () => 0)] });

function fromTable(table: readonly (readonly number[])[]): CountLattice {
  const cells = table.flatMap((row, r) => row.map((count, c) => ({ at: [r + 1, c + 1], count })));
  return countLattice([flat(table.length), flat(table[0]?.length ?? 0)], cells);
}

function demandsOf(lattice: CountLattice): Demand[] {
  const open = openNodes(lattice);
  return [...lattice.sums.keys()].flatMap((node) => {
    const n = lattice.sums[node] ?? 0;
    return open[node] === 1 && n > 0 && n < k ? [{ node, low: n - 1, high: k }] : [];
  });
}

/** Shown counts, as the attacker knows them. */
function shownOf(lattice: CountLattice, hidden: Uint8Array): Uint8Array {
  return openNodes(lattice).map((open, i) => (open === 1 && hidden[i] === 0 ? 1 : 0));
}

/** Least and most that a node can be in any table of whole numbers that shows the same: every table is tried until `enough` is seen. */
function exactRange(lattice: CountLattice, shown: Uint8Array, node: number, enough?: { low: number; high: number }): [number, number] {
  const leaves = combine(lattice.leaves);
  const cellOf = leaves.map((at) => latticeIndex(lattice, at));
  const sums = [...lattice.sums.keys()]
    .filter((i) => shown[i] === 1)
    .map((i) => ({ left: lattice.sums[i] ?? 0, cells: leaves.map((at) => covers(lattice, i, at)) }));
  const mine = leaves.map((at) => covers(lattice, node, at));
  let [least, most] = [Number.POSITIVE_INFINITY, -1];
  const cap = Math.max(...leaves.map((at) => lattice.sums[latticeIndex(lattice, at)] ?? 0)) + k;
  const value = new Array<number>(leaves.length).fill(0);
  const tryFrom = (at: number): void => {
    if (enough && least <= enough.low && most >= enough.high) return;
    if (at === leaves.length) {
      if (sums.some(({ left }) => left !== 0)) return;
      const n = value.reduce((sum, v, i) => sum + (mine[i] ? v : 0), 0);
      least = Math.min(least, n);
      most = Math.max(most, n);
      return;
    }
    const touching = sums.filter(({ cells }) => cells[at]);
    const top = Math.min(cap, ...touching.map(({ left }) => left));
    // the last cell of a sum must take what is left of it
    const last = touching.filter(({ cells }) => !cells.slice(at + 1).some(Boolean)).map(({ left }) => left);
    const bottom = last.length > 0 ? Math.max(...last) : 0;
    for (let n = bottom; n <= top; n++) {
      for (const sum of touching) sum.left -= n;
      value[at] = n;
      tryFrom(at + 1);
      for (const sum of touching) sum.left += n;
    }
  };
  if (cellOf.length > 0) tryFrom(0);
  return [least, most];
}

function covers(lattice: CountLattice, node: number, leaf: readonly number[]): boolean {
  return latticeNode(lattice, node).every((n, axis) => lattice.upwards[axis]?.[leaf[axis] ?? -1]?.includes(n));
}

function combine(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>((all, list) => all.flatMap((head) => list.map((one) => [...head, one])), [[]]);
}

test('sums are made along every axis, and what is no table is refused', () => {
  const lattice = fromTable([
    [12, 3],
    [8, 14],
  ]);
  expect([...lattice.sums]).toEqual([37, 20, 17, 15, 12, 3, 22, 8, 14]);
  expect(() => countLattice([{ parent: [0] }], [])).toThrow(RangeError);
  expect(() => countLattice([flat(1)], [{ at: [0], count: 1 }])).toThrow(RangeError);
  expect(() => countLattice([flat(1)], [{ at: [1], count: 0.5 }])).toThrow(RangeError);
});

test('in the reference tables small cells keep a range on both sides, checked by trying every table', () => {
  for (const { table, primary, minCells } of fixture.tables) {
    const lattice = fromTable(table);
    const demands = demandsOf(lattice);
    expect(demands.map(({ node }) => latticeNode(lattice, node).map((n) => n - 1))).toEqual(primary);
    const { hidden, unmet } = protectLattice(lattice, { demands });
    expect(unmet).toEqual([]);
    const shown = shownOf(lattice, hidden);
    for (const { node, low, high } of demands) {
      const [least, most] = exactRange(lattice, shown, node);
      expect(least).toBeLessThanOrEqual(low);
      expect(most).toBeGreaterThanOrEqual(high);
    }
    // the cheapest choice by linear programming (SciPy 1.10.1) hides minCells further cells; ours at most one box more
    const further = hidden.reduce((a, b) => a + b, 0) - primary.length;
    expect(further).toBeLessThanOrEqual(minCells + 3);
  }
});

test('the attacker finds the cell that is left out alone, and never more than can be known', () => {
  const lattice = fromTable([
    [12, 3],
    [8, 14],
  ]);
  const target = latticeIndex(lattice, [1, 2]);
  const naive = new Uint8Array(lattice.sums.length);
  naive[target] = 1;
  const alone = tightenBounds(lattice, shownOf(lattice, naive));
  expect([alone.low[target], alone.high[target]]).toEqual([3, 3]);
  const { hidden } = protectLattice(lattice, { demands: demandsOf(lattice) });
  const shown = shownOf(lattice, hidden);
  const bounds = tightenBounds(lattice, shown);
  const [least, most] = exactRange(lattice, shown, target);
  expect(bounds.low[target]).toBeLessThanOrEqual(least);
  expect(bounds.high[target]).toBeGreaterThanOrEqual(most);
});

const cellCount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 14 }) },
);

test('whatever the table of two axes, no small count or sum of it can be worked out', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cellCount, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }), (table) => {
      const lattice = fromTable(table);
      const demands = demandsOf(lattice);
      const { hidden, unmet } = protectLattice(lattice, { demands });
      expect(unmet).toEqual([]);
      const shown = shownOf(lattice, hidden);
      for (const { node, low, high } of demands) {
        const [least, most] = exactRange(lattice, shown, node, { low, high });
        expect([least <= low, most >= high]).toEqual([true, true]);
      }
      if (demands.length === 0) expect(hidden.every((h) => h === 0)).toBe(true);
    }),
    { numRuns: 60, seed: 11 },
  );
});

test('nor in tables of three axes with a hierarchy', () => {
  // areas under two districts × two months × two kinds
  const axes: TableAxis[] = [{ parent: [-1, 0, 0, 1, 1, 2] }, flat(2), flat(2)];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 12, maxLength: 12 }), (counts) => {
      let i = 0;
      const leaves = combine([
        [3, 4, 5],
        [1, 2],
        [1, 2],
      ]);
      const lattice = countLattice(
        axes,
        leaves.map((at) => ({ at, count: counts[i++] ?? 0 })),
      );
      const demands = demandsOf(lattice);
      const { hidden, unmet } = protectLattice(lattice, { demands });
      expect(unmet).toEqual([]);
      const bounds = tightenBounds(lattice, shownOf(lattice, hidden));
      for (const { node, low, high } of demands) {
        expect(bounds.low[node]).toBeLessThanOrEqual(low);
        expect(bounds.high[node]).toBeGreaterThanOrEqual(high);
      }
    }),
    { numRuns: 100, seed: 12 },
  );
});

test('what is known from before cannot be hidden: another way is found, or the demand is told as unmet', () => {
  const lattice = fromTable([
    [3, 9, 9],
    [9, 9, 9],
  ]);
  const demands = demandsOf(lattice);
  const free = protectLattice(lattice, { demands });
  const known = new Uint8Array(lattice.sums.length);
  const used = [...free.hidden.keys()].filter((i) => free.hidden[i] === 1 && i !== demands[0]?.node);
  for (const i of used) known[i] = 1;
  const other = protectLattice(lattice, { demands, known });
  expect(other.unmet).toEqual([]);
  for (const i of used) expect(other.hidden[i]).toBe(0);
  const all = new Uint8Array(lattice.sums.length).fill(1);
  expect(protectLattice(lattice, { demands, known: all }).unmet).toEqual(demands);
});

test('a sum known from elsewhere stays the same in every witness', () => {
  // the first column of the first two rows is told in another table: a box may not take from one row without giving to the other
  const lattice = fromTable([
    [3, 9],
    [9, 9],
    [9, 9],
  ]);
  const sum = [Uint8Array.from([0, 1, 1, 0]), Uint8Array.from([0, 1, 0])];
  const { hidden, unmet } = protectLattice(lattice, { demands: demandsOf(lattice), fixed: [sum] });
  expect(unmet).toEqual([]);
  expect(hidden[latticeIndex(lattice, [2, 1])]).toBe(1);
  expect(hidden[latticeIndex(lattice, [3, 1])]).toBe(0);
});

test('thirty areas, ten years and six kinds of mostly small counts are protected', () => {
  const random = seeded(3);
  const years = Array.from({ length: 10 }, (_, y) => y + 1);
  const months: TableAxis = {
    parent: [-1, ...years.map(() => 0), ...Array.from({ length: 120 }, (_, m) => 1 + Math.floor(m / 12))],
    open: [false, ...Array.from({ length: 130 }, () => true)],
  };
  const cells: { at: number[]; count: number }[] = [];
  for (let a = 1; a <= 30; a++)
    for (let m = 0; m < 120; m++)
      for (let c = 1; c <= 6; c++)
        cells.push({ at: [a, 11 + m, c], count: Math.floor((9 / (a * 0.4 + c)) * random.next() * random.next() * 4) });
  const lattice = countLattice([flat(30), months, flat(6)], cells);
  const demands = demandsOf(lattice);
  expect(demands.length).toBeGreaterThan(5000);
  const { hidden, unmet } = protectLattice(lattice, { demands });
  expect(unmet).toEqual([]);
  const bounds = tightenBounds(lattice, shownOf(lattice, hidden));
  expect(demands.filter(({ node, low, high }) => (bounds.low[node] ?? 0) > low || (bounds.high[node] ?? 0) < high)).toEqual([]);
  // sums over areas and kinds, per year, are what partners read first: they stay
  const yearly = years.map((y) => hidden[latticeIndex(lattice, [0, y, 0])]);
  expect(yearly).toEqual(years.map(() => 0));
});
