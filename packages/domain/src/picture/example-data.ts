// A small invented town as incidents, for tests: kinds, areas, three years of months, drawn from a seed.
import { drawPoisson, seeded } from '@samsyn/stats';
import type { AreaSystem } from '../area/area-system.ts';
import { firstDayOfMonth } from '../calendar/day-numbers.ts';
import type { Category } from '../category/category.ts';
import { noRows } from '../import/import-report.ts';
import type { IncidentColumns } from '../incident/incident-columns.ts';
import type { PictureData, PictureOptions } from './picture-data.ts';
import type { PictureWords } from './picture-words.ts';

export const exampleCategories: readonly Category[] = [
  { key: 'theft', parent: -1, kind: 'offence', sensitive: false },
  { key: 'theft/bicycle', parent: 0, kind: 'offence', sensitive: false },
  { key: 'theft/shoplifting', parent: 0, kind: 'offence', sensitive: false },
  { key: 'damage', parent: -1, kind: 'offence', sensitive: false },
  { key: 'damage/vandalism', parent: 3, kind: 'offence', sensitive: false },
  { key: 'sexual', parent: -1, kind: 'offence', sensitive: true },
  { key: 'sexual/rape', parent: 5, kind: 'offence', sensitive: true },
  { key: 'other', parent: -1, kind: 'offence', sensitive: false },
];

const names: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  theft: ['stölder', 'thefts'],
  'theft/bicycle': ['cykelstölder', 'bicycle thefts'],
  'theft/shoplifting': ['butiksstölder', 'shop thefts'],
  damage: ['skadegörelse', 'criminal damage'],
  'damage/vandalism': ['skadegörelse', 'criminal damage'],
  sexual: ['sexualbrott', 'sexual offences'],
  'sexual/rape': ['våldtäkter', 'rape'],
  other: ['övriga brott', 'other offences'],
};

const label = (key: string) => ({ sv: names[key]![0], en: names[key]![1] });

/** Plain words for the example's eight kinds. */
export const exampleWords: PictureWords = {
  categories: exampleCategories,
  placeTypes: ['unspecified', 'shop'],
  otherCategory: 'other',
  namelessPlaceTypes: ['unspecified'],
  categoryLabel: label,
  placeTypeLabel: (key) => ({ sv: key, en: key }),
  problemName: (category, placeType, lang) => ({
    text: `${category === null ? (lang === 'sv' ? 'alla brott' : 'all offences') : label(category)[lang]}${placeType === 'shop' ? (lang === 'sv' ? ' i butiker' : ' in shops') : ''}`,
    plural: true,
  }),
  counted: (_category, n, lang) => (lang === 'sv' ? `${n} anmälda brott` : `${n} reported offences`),
  reportsOf: (_category, _kind, lang) =>
    lang === 'sv' ? { one: 'anmält brott', many: 'anmälda brott' } : { one: 'report', many: 'reports' },
  noun: (_kind, lang) => (lang === 'sv' ? 'anmälda brott' : 'reported offences'),
  numberWord: (n) => String(n),
};

const square = (west: number, south: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + 0.03, south],
      [west + 0.03, south + 0.018],
      [west, south + 0.018],
      [west, south],
    ],
  ],
});

export const exampleAreaSystem: AreaSystem = {
  key: 'exempelhamn',
  sv: 'Exempelhamn',
  en: 'Exempelhamn',
  depth: 1,
  areas: [
    { key: 'exempelhamn', sv: 'Exempelhamn', en: 'Exempelhamn', level: 0, parent: -1 },
    ...['centrum', 'norrhamn', 'lindangen', 'sjoliden'].map((key, i) => ({
      key,
      sv: key,
      en: key,
      level: 1,
      parent: 0,
      prepositionSv: 'i' as const,
      geometry: square(15.5 + 0.03 * (i % 2), 56.15 + 0.018 * Math.floor(i / 2)),
    })),
  ],
};

export interface ExampleRecipe {
  readonly months: number;
  /** expected a month of a kind (index) in an area (1–4) in a month; 0 = none */
  readonly pace: (category: number, area: number, month: number) => number;
  readonly seed?: number;
  /** a time of day is known */
  readonly timed?: boolean;
  readonly points?: boolean;
}

/** November 2022 is month 0. */
const exampleFirstMonth = 2022 * 12 + 10;

export function exampleData(recipe: ExampleRecipe): PictureData {
  const random = seeded(recipe.seed ?? 1, 0);
  const rows: { category: number; area: number; from: number; point: readonly [number, number] }[] = [];
  for (let month = 0; month < recipe.months; month++) {
    const start = firstDayOfMonth(exampleFirstMonth + month);
    const days = firstDayOfMonth(exampleFirstMonth + month + 1) - start;
    for (let category = 0; category < exampleCategories.length; category++) {
      for (let area = 1; area <= 4; area++) {
        const mean = recipe.pace(category, area, month);
        const n = mean > 0 ? drawPoisson(mean, random) : 0;
        for (let i = 0; i < n; i++) {
          const minute = (start + Math.floor(random.next() * days)) * 1440 + Math.floor(random.next() * 1440);
          const spot = Math.floor(random.next() * 40);
          const west = 15.5 + 0.03 * ((area - 1) % 2);
          const south = 56.15 + 0.018 * Math.floor((area - 1) / 2);
          rows.push({
            category,
            area,
            from: minute,
            point: [west + 0.001 + (spot % 8) * 0.0035, south + 0.001 + Math.floor(spot / 8) * 0.0033],
          });
        }
      }
    }
  }
  const n = rows.length;
  const incidents: IncidentColumns = {
    length: n,
    category: Int16Array.from(rows, (r) => r.category),
    placeType: new Uint8Array(n),
    area: Int32Array.from(rows, (r) => r.area),
    longitude: Float64Array.from(rows, (r) => (recipe.points === false ? Number.NaN : r.point[0])),
    latitude: Float64Array.from(rows, (r) => (recipe.points === false ? Number.NaN : r.point[1])),
    precision: new Uint8Array(n).fill(recipe.points === false ? 0 : 1),
    from: Int32Array.from(rows, (r) => (recipe.timed === false ? Math.floor(r.from / 1440) * 1440 : r.from)),
    to: Int32Array.from(rows, (r) => (recipe.timed === false ? Math.floor(r.from / 1440) * 1440 + 1440 : r.from + 60)),
    resolution: new Uint8Array(n).fill(recipe.timed === false ? 3 : 1),
    count: new Int32Array(n).fill(1),
    code: new Int32Array(n).fill(-1),
    codeNames: [],
    source: new Uint16Array(n),
  };
  return {
    incidents,
    areas: exampleAreaSystem,
    exposures: exampleAreaSystem.areas
      .slice(1)
      .map((area, i) => ({ areaKey: area.key, kind: 'inhabitants', year: 2025, value: 10_000 + 2000 * i, source: 'Exempelhamns kommun' })),
    sources: [
      {
        key: 'polisen',
        sv: 'polisens utdrag',
        en: 'police extract',
        kind: 'police',
        profile: 'se-police-extract',
        timeZone: 'Europe/Stockholm',
        received: null,
        immatureDays: 0,
      },
    ],
    inputs: [{ file: 'utdrag.csv', sha256: '0'.repeat(64), profile: 'se-police-extract', encoding: 'utf-8', delimiter: ';' }],
    rows: { ...noRows(), read: n, accepted: n, incidents: n },
    quarantine: [],
    unmapped: [],
  };
}

export const exampleOptions: PictureOptions = { samsyn: '0.1.0', seed: 1, follow: [], demo: true };
