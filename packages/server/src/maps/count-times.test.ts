// The hours of the week and the months are the same incidents as the map's: every hour says what the map shows when it is chosen.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenChunks, chosenRows } from './chosen-rows.ts';
import { timesOf } from './count-times.ts';
import { keptTile } from './kept-tiles.ts';
import { pointColumns } from './point-columns.ts';
import { inventedPoints } from './testing/invented-points.ts';

const areas = { key: 'x', sv: '', en: '', depth: 0 as const, areas: [{ key: 'all', sv: '', en: '', level: 0, parent: -1 }] };
const period = [24_240, 24_275] as const;

test('an hour holds what the map counts when that hour is chosen, and the months hold the whole choice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer(),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 23 }),
      (n, seed, weekday, hour) => {
        const columns = pointColumns(inventedPoints(n, seed, 0.1));
        const map = {
          columns,
          areas,
          period,
          window: period,
          missing: new Set<number>(),
          incomparable: new Set<number>(),
          kinds: new Map(),
          since: [],
        };
        const count = (filter: Parameters<typeof chosenRows>[0]): number => {
          let sum = 0;
          chosenChunks(columns, chosenRows(filter, areas, ...period), 0, columns.length, (rows, wanted) => {
            for (let i = 0; i < wanted; i++) sum += columns.count[rows[i]!]!;
          });
          return sum;
        };
        const all = timesOf(map, {});
        expect(all.known + all.unknown).toBe(count({}));
        expect(all.week[24 * weekday + hour]).toBe(count({ weekday, hour }));
        expect(all.week.filter((_, i) => i % 24 >= 18).reduce((a, b) => a + b, 0)).toBe(count({ daypart: 'evening' }));
        const one = timesOf(map, { weekday, hour });
        // another hour can be chosen from it
        expect(one.week).toEqual(all.week);
        expect(one.months.reduce((sum, month) => sum + (month.n ?? 0), 0)).toBe(count({ weekday, hour }));
      },
    ),
    { numRuns: 40 },
  );
});

test('an hour is that of the week: 1 January 2020 at noon was a Wednesday', () => {
  const incidents = inventedPoints(1, 1, 0.1);
  incidents.from[0] = Date.UTC(2020, 0, 1, 12, 30) / 60_000;
  incidents.to[0] = incidents.from[0];
  incidents.resolution[0] = 1;
  const { weekHour } = pointColumns(incidents);
  expect(weekHour[0]).toBe(2 * 24 + 12);
});

test('a month without data has no number', () => {
  const columns = pointColumns(inventedPoints(50, 3, 0.1));
  const { months } = timesOf(
    { columns, areas, period, window: period, missing: new Set([24_241]), incomparable: new Set([24_241]), kinds: new Map(), since: [] },
    {},
  );
  expect(months[1]).toEqual({ month: '2020-02', n: null });
});

test('a tile that was made is not made again, until there is no room for it', () => {
  let made = 0;
  const make = (size: number) => () => {
    made++;
    return Buffer.alloc(size);
  };
  keptTile('a', make(10));
  keptTile('a', make(10));
  expect(made).toBe(1);
  keptTile('b', make(16 * 2 ** 20));
  keptTile('a', make(10));
  expect(made).toBe(3);
});
