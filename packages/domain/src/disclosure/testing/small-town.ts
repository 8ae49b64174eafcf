// An invented municipality with few incidents, for attacks on its copies: districts with areas, kinds of place, clusters on the map, evenings
// and nights, a rise in the last year. Exact times and places, so that every count can be checked against the rows.
import { drawPoisson, seeded } from '@samsyn/stats';
import type { AreaSystem } from '../../area/area-system.ts';
import { firstDayOfMonth } from '../../calendar/day-numbers.ts';
import { categoryIndex } from '../../category/categories.ts';
import { placeTypeIndex } from '../../category/place-types.ts';
import { noRows } from '../../import/import-report.ts';
import type { IncidentColumns } from '../../incident/incident-columns.ts';
import type { PictureData } from '../../picture/picture-data.ts';

export interface TownRow {
  readonly category: string;
  readonly placeType: string;
  /** index into `townAreas.areas`; −1 = no area */
  readonly area: number;
  readonly point: readonly [number, number];
  /** year × 12 + month */
  readonly month: number;
  /** hour of the week from Monday 00 */
  readonly hour: number;
  readonly minute: number;
}

const square = (west: number, south: number, width: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + width, south],
      [west + width, south + 0.03],
      [west, south + 0.03],
      [west, south],
    ],
  ],
});
const place = (key: string, level: number, parent: number) => ({ key, sv: key, en: key, level, parent, prepositionSv: 'i' as const });

/** Two districts with three areas each. */
export const townAreas: AreaSystem = {
  key: 'lillhamn',
  sv: 'Lillhamn',
  en: 'Lillhamn',
  depth: 2,
  areas: [
    place('lillhamn', 0, -1),
    place('ost', 1, 0),
    place('vast', 1, 0),
    ...['backen', 'hamnen', 'kullen'].map((key, i) => ({ ...place(key, 2, 1), geometry: square(15.5 + 0.04 * i, 56.15, 0.04) })),
    ...['aspen', 'dalen', 'lunden'].map((key, i) => ({ ...place(key, 2, 2), geometry: square(15.5 + 0.04 * i, 56.18, 0.04) })),
  ],
};

const kinds: readonly [category: string, placeType: string, pace: number][] = [
  ['theft/bicycle', 'street', 1.2],
  ['theft/bicycle', 'school', 0.7],
  ['theft/shoplifting', 'shop', 1.6],
  ['theft/from-vehicle', 'parking', 0.9],
  ['damage/vandalism', 'school', 1.1],
  ['damage/graffiti', 'school', 0.3],
  ['violence/assault', 'restaurant', 0.5],
  ['violence/assault', 'street', 0.4],
  ['sexual/molestation', 'restaurant', 0.25],
  ['sexual/rape', 'dwelling', 0.08],
  ['violence/repeated-abuse', 'dwelling', 0.15],
];

const firstMonth = 2023 * 12;

/** @param pace how much happens: 1 gives about 7 incidents a month */
export function smallTown(seed: number, pace: number, months = 36): TownRow[] {
  const random = seeded(seed, 0);
  const rows: TownRow[] = [];
  const pull = [0, 0, 0, 3, 1.2, 0.5, 0.8, 0.3, 0.1];
  for (let m = 0; m < months; m++) {
    const days = firstDayOfMonth(firstMonth + m + 1) - firstDayOfMonth(firstMonth + m);
    for (const [k, [category, placeType, usual]] of kinds.entries())
      for (let area = 3; area <= 8; area++) {
        const rise = (category === 'theft/shoplifting' || placeType === 'school') && m >= months - 12 && area === 3 ? 2.6 : 1;
        const mean = (pace * usual * (pull[area] ?? 0) * rise) / 6;
        const n = drawPoisson(mean, random);
        for (let i = 0; i < n; i++) {
          const evening = random.next() < 0.6;
          const hour = evening ? 17 + Math.floor(random.next() * 4) : Math.floor(random.next() * 24);
          const spot = random.next() < 0.5 ? k % 4 : Math.floor(random.next() * 30);
          const [column, line] = [(area - 3) % 3, Math.floor((area - 3) / 3)];
          const day = firstDayOfMonth(firstMonth + m) + Math.floor(random.next() * days);
          rows.push({
            category,
            placeType,
            area: random.next() < 0.04 ? -1 : area,
            point: [15.502 + 0.04 * column + (spot % 6) * 0.006, 56.152 + 0.03 * line + Math.floor(spot / 6) * 0.005],
            month: firstMonth + m,
            // 1970-01-01 was a Thursday
            hour: ((day + 3) % 7) * 24 + hour,
            minute: day * 1440 + hour * 60 + Math.floor(random.next() * 60),
          });
        }
      }
  }
  return rows;
}

/** The rows as what a picture is made from. */
export function townData(rows: readonly TownRow[]): PictureData {
  const n = rows.length;
  const incidents: IncidentColumns = {
    length: n,
    category: Int16Array.from(rows, (r) => categoryIndex(r.category)),
    placeType: Uint8Array.from(rows, (r) => placeTypeIndex(r.placeType)),
    area: Int32Array.from(rows, (r) => r.area),
    longitude: Float64Array.from(rows, (r) => (r.area < 0 ? Number.NaN : r.point[0])),
    latitude: Float64Array.from(rows, (r) => (r.area < 0 ? Number.NaN : r.point[1])),
    precision: Uint8Array.from(rows, (r) => (r.area < 0 ? 0 : 1)),
    from: Int32Array.from(rows, (r) => r.minute),
    to: Int32Array.from(rows, (r) => r.minute),
    resolution: new Uint8Array(n).fill(1),
    count: new Int32Array(n).fill(1),
    code: new Int32Array(n).fill(-1),
    codeNames: [],
    source: new Uint16Array(n),
  };
  const source = { key: 'polisen', sv: 'polisens utdrag', en: 'police extract', kind: 'police', profile: 'se-police-extract' } as const;
  const placed = rows.filter(({ area }) => area >= 0).length;
  return {
    incidents,
    areas: townAreas,
    exposures: townAreas.areas
      .slice(3)
      .map(({ key }, i) => ({ areaKey: key, kind: 'inhabitants', year: 2025, value: 900 + 300 * i, source: 'Lillhamns kommun' })),
    sources: [{ ...source, timeZone: 'Europe/Stockholm', received: null, immatureDays: 0 }],
    inputs: [{ file: 'utdrag.csv', sha256: '0'.repeat(64), profile: 'se-police-extract', encoding: 'utf-8', delimiter: ';' }],
    rows: { ...noRows(), read: n, accepted: n, incidents: n, withoutPlace: n - placed },
    quarantine: [],
    unmapped: [],
  };
}
