import { expect, test } from 'vitest';
import { pAdjust } from '../inference/p-adjust.ts';
import { twoSidedNormal } from '../inference/p-value.ts';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import memphis from './fixtures/hot-spot-classes.json';
import { giStar } from './getis-ord.ts';
import { hotSpotClasses, type SpotClass, type SpotClasses } from './hot-spot-classes.ts';
import { latticeNeighbours, packNeighbours } from './neighbours.ts';

const cells = memphis.counts.split(' ');
const months = Array.from({ length: 12 }, (_, month) => Float64Array.from(cells, (cell) => Number.parseInt(cell[month]!, 36)));
const at = new Map(memphis.column.map((column, i) => [`${column} ${memphis.row[i]}`, i]));
const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const)).filter(([dx, dy]) => dx !== 0 || dy !== 0);
const queen = packNeighbours(
  memphis.column.map((column, i) => around.flatMap(([dx, dy]) => at.get(`${column + dx} ${memphis.row[i]! + dy}`) ?? [])),
);
const alone = packNeighbours(cells.map(() => []));
const letters = { n: 'none', p: 'persistent', e: 'emerging', f: 'former', i: 'intermittent' } as const;
const theirs = [...memphis.classes].map((letter): SpotClass => letters[letter as keyof typeof letters]);
const how = (classes: readonly SpotClass[]) => {
  const counts = { persistent: 0, emerging: 0, former: 0, intermittent: 0, none: 0 };
  for (const one of classes) counts[one]++;
  return counts;
};
const told = (...of: Parameters<typeof hotSpotClasses>): SpotClasses => hotSpotClasses(...of) as SpotClasses;

/** What sfhotspot 1.0.0 does: p adjusted over the periods of each cell (Holm), three months taken as recent and their number divided by two. */
function asSfhotspot(recentTaken: number): SpotClass[] {
  const z = months.map((counts) => giStar(counts, alone));
  return cells.map((_, i) => {
    const p = pAdjust(
      z.map((scores) => twoSidedNormal(scores[i]!)),
      'holm',
    );
    const hot = z.map((scores, month) => (scores[i]! > 0 && p[month]! < 0.05 ? 1 : 0));
    const share = (from: number, to: number, by: number): number => hot.slice(from, to).reduce<number>((a, b) => a + b, 0) / by;
    const [all, older, recent] = [share(0, 12, 12), share(0, 10, 10), share(12 - recentTaken, 12, 2)];
    if (all >= 0.8) return 'persistent';
    if (older < 0.1 && recent >= 0.2) return 'emerging';
    if (older >= 0.1 && recent < 0.1) return 'former';
    return all >= 0.1 ? 'intermittent' : 'none';
  });
}

test('the labels of sfhotspot 1.0.0 for 886 cells of Memphis come of its three faults, each of which moves some', () => {
  // no neighbours: given a grid of 1,000 m it looks for them within the reach of the cell size it would have chosen itself, 500 m
  expect(asSfhotspot(3)).toEqual(theirs);
  expect(how(theirs)).toEqual({ persistent: 1, emerging: 16, former: 57, intermittent: 59, none: 753 });
  // the last two of twelve months, as its manual says
  const mended = asSfhotspot(2);
  expect(how(mended)).not.toEqual(how(theirs));
  const moved = mended.filter((one, i) => one !== theirs[i]);
  expect(moved.length).toBeGreaterThan(0);
  // ours: neighbours, p adjusted over the cells of a month, two months recent
  const ours = told(months, queen);
  expect(ours.recent).toBe(2);
  expect(ours.periods).toBe(12);
  expect({ mended: how(mended), moved: moved.length, ours: how(ours.hot) }).toMatchInlineSnapshot(`
    {
      "mended": {
        "emerging": 16,
        "former": 76,
        "intermittent": 43,
        "none": 750,
        "persistent": 1,
      },
      "moved": 19,
      "ours": {
        "emerging": 12,
        "former": 101,
        "intermittent": 51,
        "none": 713,
        "persistent": 9,
      },
    }
  `);
});

test('classes follow the shares by their definition', () => {
  const columns = 12;
  const random = seeded(3);
  const periods = Array.from({ length: 10 }, (_, period) =>
    Float64Array.from({ length: 144 }, (_, i) => {
      const [column, row] = [i % columns, Math.floor(i / columns)];
      const block = (x: number, y: number) => column >= x && column < x + 3 && row >= y && row < y + 3;
      const high = block(0, 0) || (block(9, 0) && period >= 8) || (block(0, 9) && period < 5) || (block(9, 9) && period % 2 === 0);
      return drawPoisson(high ? 30 : 1, random);
    }),
  );
  const made = told(periods, latticeNeighbours(columns, columns));
  const middle = [13, 22, 121, 130].map((i) => made.hot[i]);
  expect(middle).toEqual(['persistent', 'emerging', 'former', 'intermittent']);
  expect(made.hot[66]).toBe('none');
  expect([...made.hotRecent].every((share) => share >= 0 && share <= 1)).toBe(true);
  expect([made.hotOlder[22], made.hotRecent[22], made.hotShare[22]]).toEqual([0, 1, 0.2]);
});

test('a period in which nothing differs takes no part; too few periods; misuse', () => {
  const flat = new Float64Array(9).fill(2);
  const spot = Float64Array.of(20, 9, 1, 8, 7, 1, 1, 0, 1);
  const neighbours = latticeNeighbours(3, 3);
  expect(told([spot, flat, spot], neighbours).periods).toBe(2);
  expect(hotSpotClasses([spot, flat], neighbours)).toEqual({ known: false, reason: 'too_few_periods' });
  expect(() => hotSpotClasses([spot, [1]], neighbours)).toThrow('period 1 has 1');
  expect(() => hotSpotClasses([spot, spot], neighbours, { recent: 1 })).toThrow('recent');
  expect(() => hotSpotClasses([spot.map(() => Number.NaN), spot], neighbours)).toThrow('period 0');
});

test('where everything is evenly spread hardly any cell is told', () => {
  const random = seeded(8);
  const periods = Array.from({ length: 12 }, () => Float64Array.from({ length: 400 }, () => drawPoisson(5, random)));
  const { hot, cold } = told(periods, latticeNeighbours(20, 20));
  // at BH .05 some period in twenty has a cell: of 400 cells a few could be "emerging"
  expect(hot.filter((one) => one !== 'none').length + cold.filter((one) => one !== 'none').length).toBeLessThanOrEqual(4);
});
