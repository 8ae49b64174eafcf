// Tables that are let out, one after the other: what stays hidden in each, and together.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import type { EarlierCells } from './earlier-cells.ts';
import { publicTable } from './public-table.ts';
import { cellAt, cellKey, type ReleasedTable, type ReleaseRow, releaseTable } from './release-table.ts';
import { boxKey, boxOf } from './told-row.ts';

const row = (area: string | null, month: string, n: number, category = 'theft'): ReleaseRow => ({ area, month, n, category });
const at = (table: ReleasedTable, area: string | null, period: string, category: string | null = 'theft') =>
  table.cells.find((c) => c.area === area && c.period === period && c.category === category && !c.unplaced);
const asEarlier = (table: ReleasedTable, name = 'Maj'): EarlierCells => ({
  name,
  shown: new Map(table.cells.flatMap((cell) => (cell.n === null ? [] : [[cellKey(cell), cell.n] as const]))),
});

const spring = [
  row('centrum', '2026-01', 14),
  row('norr', '2026-01', 3),
  row('soder', '2026-01', 9),
  row('centrum', '2026-02', 11),
  row('norr', '2026-02', 12),
  row('soder', '2026-02', 8),
];

describe('one table', () => {
  test('a small count is hidden, with others so that the sum does not give it away; zero and the sums are shown', () => {
    const table = releaseTable([...spring, row('vast', '2026-02', 6)], { k: 5 });
    expect(at(table, 'norr', '2026-01')).toMatchObject({ n: null, because: 'small' });
    expect(at(table, null, '2026-01')?.n).toBe(26);
    expect(at(table, 'norr', '2026-02')?.n).toBe(12);
    const without = releaseTable([...spring.filter((r) => r.area !== 'norr'), row('vast', '2026-02', 6)], { k: 5 });
    expect(at(without, 'vast', '2026-01')?.n).toBe(0);
    expect(without.cells.filter((c) => c.n === null)).toEqual([]);
    const january = table.cells.filter((c) => c.period === '2026-01' && c.category === 'theft' && c.area !== null);
    expect(january.filter((c) => c.n === null).length).toBeGreaterThanOrEqual(2);
  });

  test('a year is summed only when all its months are there', () => {
    const months = Array.from({ length: 14 }, (_, m) => `${2025 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`);
    const table = releaseTable(
      months.map((month) => row('centrum', month, 10)),
      { k: 5 },
    );
    expect(at(table, 'centrum', '2025')?.n).toBe(120);
    expect(at(table, 'centrum', '2026')).toBeUndefined();
  });

  test('sensitive kinds are told for the whole area and the year only, and are not what is left of the others', () => {
    const months = Array.from({ length: 12 }, (_, m) => `2025-${String(m + 1).padStart(2, '0')}`);
    const rows = months.flatMap((month, m) =>
      ['centrum', 'norr', 'soder'].flatMap((area, a) => [
        row(area, month, 20 + m + a),
        row(area, month, 12 + a, 'damage'),
        row(area, month, 7 + ((m + a) % 3), 'sexual'),
      ]),
    );
    const table = releaseTable(rows, { k: 5, sensitive: (key) => key.startsWith('sexual') });
    const sensitive = table.cells.filter((c) => c.category === 'sexual');
    expect(sensitive.filter((c) => c.n !== null).map((c) => [c.area, c.period])).toEqual([[null, '2025']]);
    for (const month of months) {
      const open = ['theft', 'damage'].filter((kind) => at(table, 'centrum', month, kind)?.n !== null);
      expect(open.length).toBeLessThan(2);
    }
  });

  test('counts without an area are a line of their own and take part', () => {
    const table = releaseTable([row('centrum', '2026-01', 20), row('norr', '2026-01', 30), row(null, '2026-01', 2)], { k: 5 });
    const unplaced = table.cells.find((c) => c.unplaced && c.category === 'theft' && c.period === '2026-01');
    expect(unplaced).toMatchObject({ n: null, because: 'small' });
    const shown = ['centrum', 'norr', null].filter((area) => at(table, area, '2026-01')?.n !== null);
    expect(shown.length).toBeLessThan(3);
  });
});

describe('after an earlier release', () => {
  test('one more incident since May: every count it is part of is hidden, so that nobody sees where it happened', () => {
    const may = releaseTable(spring, { k: 5 });
    const june = releaseTable([...spring, row('centrum', '2026-02', 1)], { k: 5, earlier: [asEarlier(may)] });
    for (const [area, category] of [
      ['centrum', 'theft'],
      [null, 'theft'],
      [null, null],
    ] as const)
      expect([area, at(june, area, '2026-02', category)?.n]).toEqual([area, null]);
    expect(at(june, 'soder', '2026-01')?.n).toBe(at(may, 'soder', '2026-01')?.n);
  });

  test('the same table again is the same release, and a change by many is shown', () => {
    const may = releaseTable(spring, { k: 5 });
    expect(releaseTable(spring, { k: 5, earlier: [asEarlier(may)] })).toEqual(may);
    const later = releaseTable([...spring, row('soder', '2026-03', 40), row('norr', '2026-03', 30)], { k: 5, earlier: [asEarlier(may)] });
    expect(at(later, 'soder', '2026-03')?.n).toBe(40);
  });

  test('what was told before cannot be what hides a small count now: the table is refused, with the name of the release', () => {
    const shown = new Map(
      ['centrum', 'norr', 'soder', null].flatMap((area) =>
        ['2026-01', '2026-02'].flatMap((period) =>
          ['theft', null].map(
            (category) =>
              [
                cellKey({ category, area, unplaced: false, period }),
                spring.filter((r) => (area === null || r.area === area) && r.month === period).reduce((n, r) => n + r.n, 0),
              ] as const,
          ),
        ),
      ),
    );
    shown.delete('theft|norr|2026-01');
    shown.delete('|norr|2026-01');
    const refusal = (() => {
      try {
        releaseTable(spring, { k: 5, earlier: [{ name: 'Vårens tabell', shown }] });
      } catch (raised) {
        return raised;
      }
    })();
    expect(refusal).toBeInstanceOf(Fault);
    expect(refusal).toMatchObject({ code: 'suppression.refused', details: { earlier: 'Vårens tabell' } });
  });

  test('another division into areas over the same months is refused, none at all is not', () => {
    const may = asEarlier(releaseTable(spring, { k: 5 }));
    const redrawn = spring.map((r) => ({ ...r, area: r.area === 'norr' ? 'norrhamn' : r.area }));
    expect(() => releaseTable(redrawn, { k: 5, earlier: [may] })).toThrow(Fault);
    const without = releaseTable(
      spring.map((r) => ({ ...r, area: null })),
      { k: 5, earlier: [may] },
    );
    expect(at(without, null, '2026-01')?.n).toBe(26);
  });
});

test('however few there are, a table of all kinds of places and dayparts shows no small count and none comes out', () => {
  const keys = ['a', 'b', 'c'];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 18, maxLength: 18 }), fc.integer({ min: 2, max: 6 }), (counts, k) => {
      let i = 0;
      const rows = keys.flatMap((x) => keys.flatMap((y) => ['day', 'night'].map((z) => ({ keys: [x, y, z], n: counts[i++] ?? 0 }))));
      const table = publicTable({ dimensions: [{ name: 'kind' }, { name: 'place' }, { name: 'daypart' }], rows }, k);
      for (const { n } of [...table.rows, ...table.sums]) expect(n !== null && n > 0 && n < k).toBe(false);
      // one hidden cell in a line whose sum is shown would be the difference
      for (const x of keys)
        for (const z of ['day', 'night']) {
          const line = table.rows.filter((r) => r.keys[0] === x && r.keys[2] === z);
          const sum = table.sums.find((s) => s.keys[0] === x && s.keys[1] === null && s.keys[2] === z)?.n ?? null;
          const gone = line.filter((r) => r.n === null);
          if (sum === null || gone.length === 0) continue;
          const left = sum - line.reduce((a, r) => a + (r.n ?? 0), 0);
          expect(left === 0 || left >= k).toBe(true);
          if (gone.length === 1) expect(rows.find((r) => r.keys.join() === gone[0]?.keys.join())?.n === 0 || left >= k).toBe(true);
        }
    }),
    { numRuns: 150, seed: 21 },
  );
});

test('a key names its place again, also for an area with the parting sign in its name', () => {
  const place = { category: 'theft', area: '50 % | hamnen', unplaced: false, period: '2026-01' };
  expect(cellAt(cellKey(place))).toEqual(place);
  const box = { category: null, placeType: 'shop', space: 'a|b+c', hours: '1,2', from: 24_300, to: 24_311 };
  expect(boxOf(boxKey(box))).toEqual(box);
  expect(() => cellAt('theft|2026')).toThrow(RangeError);
  expect(() => boxOf('a|b')).toThrow(RangeError);
});

test('the note says the threshold in both languages', () => {
  const table = publicTable(
    {
      dimensions: [{ name: 'area' }],
      rows: [
        { keys: ['x'], n: 2 },
        { keys: ['y'], n: 12 },
      ],
    },
    5,
  );
  expect(table.rows.map(({ n }) => n)).toEqual([null, null]);
  expect(table.hidden).toBe(2);
  expect(table.note.sv).toContain('under 5');
  expect(table.note.en).toContain('below 5');
});
