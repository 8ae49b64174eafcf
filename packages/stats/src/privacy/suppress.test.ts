import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import fixture from './fixtures/tables.json';
import { attack, type PublishedCounts, suppress } from './suppress.ts';
import { TableAttacker } from './table-attacker.ts';

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

/** All values that a cell may have for someone who knows the published counts and that no count is negative: tried one by one. */
function possibleValues(table: readonly (readonly number[])[], shown: readonly boolean[], cell: number): number[] {
  const { atoms, counts } = withMargins(table);
  const sums = counts.flatMap((members, i) => {
    const hidden = members.filter((atom) => !shown[atom]);
    const left = members.reduce((sum, atom) => sum + (shown[atom] ? 0 : atoms[atom]!), 0);
    return shown[i] && members.length > 1 && hidden.length > 0 ? [{ hidden, left }] : [];
  });
  const order = [cell, ...[...atoms.keys()].filter((atom) => !shown[atom] && atom !== cell)];
  const value = new Map<number, number>();
  const fits = (at: number): boolean => {
    const atom = order[at];
    if (atom === undefined) return true;
    let [least, most] = [0, 999];
    for (const { hidden, left } of sums) {
      if (!hidden.includes(atom)) continue;
      const rest = left - hidden.reduce((sum, other) => sum + (value.get(other) ?? 0), 0);
      most = Math.min(most, rest);
      if (hidden.every((other) => other === atom || value.has(other))) least = Math.max(least, rest);
    }
    for (let n = least; n <= most; n++) {
      value.set(atom, n);
      const found = fits(at + 1);
      value.delete(atom);
      if (found) return true;
    }
    return false;
  };
  const largest = Math.max(...table.flat(), ...table.map((row) => row.reduce((a, b) => a + b, 0)));
  return Array.from({ length: largest + 1 }, (_, n) => n).filter((n) => {
    value.set(cell, n);
    const possible = sums.every(({ hidden, left }) => !hidden.includes(cell) || n <= left) && fits(1);
    value.delete(cell);
    return possible;
  });
}

test('what an outsider can say of a small cell spans at least as much as the reference asks, on both sides of the truth', () => {
  for (const { table } of fixture.tables) {
    const shown = suppress(withMargins(table), 5);
    table.flat().forEach((n, cell) => {
      if (n === 0 || n >= 5) return;
      const values = possibleValues(table, shown, cell);
      // SciPy 1.10.1 with attackerMinWidth 5
      expect(values.at(-1)! - values[0]!).toBeGreaterThanOrEqual(5);
      expect([values[0]!, values.at(-1)!]).toEqual(exactRange(table, shown, cell));
    });
  }
  const random = seeded(6);
  for (let round = 0; round < 60; round++) {
    const table = Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => Math.floor(25 * random.next() ** 2)));
    const shown = suppress(withMargins(table), 5);
    table.flat().forEach((n, cell) => {
      if (n === 0 || n >= 5) return;
      const [least, most] = exactRange(table, shown, cell);
      expect(most - least).toBeGreaterThanOrEqual(5);
      expect(least).toBeLessThan(n);
      expect(most).toBeGreaterThan(n);
    });
  }
});

/** The same range by largest flow: also for tables too large to try all values. */
function exactRange(table: readonly (readonly number[])[], shown: readonly boolean[], cell: number): [number, number] {
  const [rows, columns] = [table.length, table[0]!.length];
  const { atoms, counts } = withMargins(table);
  // published order: cells, rows, columns, the whole
  const order = Array.from({ length: (rows + 1) * (columns + 1) }, (_, at) => {
    const [r, c] = [Math.floor(at / (columns + 1)), at % (columns + 1)];
    if (r < rows) return c < columns ? r * columns + c : rows * columns + r;
    return rows * columns + rows + c;
  });
  const whole = Float64Array.from(order, (i) => counts[i]!.reduce((sum, atom) => sum + atoms[atom]!, 0));
  const hidden = Uint8Array.from(order, (i) => (shown[i] ? 0 : 1));
  const attacker = new TableAttacker({ counts: whole, rows: rows + 1, columns: columns + 1 });
  const [at, n] = [Math.floor(cell / columns) * (columns + 1) + (cell % columns), atoms[cell]!];
  return [n - attacker.reach(hidden, at, -1, n), n + attacker.reach(hidden, at, 1, Number.POSITIVE_INFINITY)];
}

test('no counts, no events and only large ones need nothing', () => {
  expect(suppress({ atoms: [], counts: [] })).toEqual([]);
  expect(suppress({ atoms: [0, 0], counts: [[0], [1], [0, 1]] })).toEqual([true, true, true]);
  expect(suppress({ atoms: [9, 7], counts: [[0], [1], [0, 1]] })).toEqual([true, true, true]);
});
