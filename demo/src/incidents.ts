// Draws the five years: ordinary kinds with ordinary noise, and the planted effects with exact yearly counts.
import type { DemoArea } from './areas.ts';
import type { Random } from './chance.ts';
import { drawPoisson, pick, split, stream } from './chance.ts';
import { drawWindow, extractMinute, firstMinute, monthCount, monthOf, seasons } from './clock.ts';
import type { Hours, Kind, Season, Spread } from './kinds.ts';
import { endedCode, kinds } from './kinds.ts';
import { halls } from './municipality.ts';
import type { AreaPlaces, Point } from './places.ts';
import { drawPoint } from './places.ts';

export interface DemoIncident {
  readonly code: string;
  readonly area: number;
  readonly point: Point;
  readonly from: number;
  readonly to: number;
}

export interface TownSize {
  /** everything ordinary is multiplied by this */
  readonly scale: number;
  /** changing-room thefts in the five years, and the halls that have them */
  readonly hallThefts: readonly number[];
  readonly hallShares: readonly { readonly area: string; readonly share: number; readonly yearly?: readonly number[] }[];
  /** assaults in the centre in the five years */
  readonly centreAssaults: readonly number[];
  readonly vandalism: readonly number[];
  readonly boatEngines: number;
}

export const sizes: Readonly<Record<'exempelhamn' | 'small', TownSize>> = {
  exempelhamn: {
    scale: 1,
    hallThefts: [238, 243, 236, 241, 384],
    hallShares: halls,
    centreAssaults: [492, 486, 489, 396, 252],
    vandalism: [86, 90, 84, 88, 214],
    boatEngines: 64,
  },
  small: {
    scale: 12 / 140,
    hallThefts: [36, 36, 36, 36, 62],
    hallShares: [
      { area: 'norrhamn-vastra', share: 15 / 36, yearly: [15, 15, 15, 15, 24] },
      { area: 'sjoliden-sodra', share: 12 / 36, yearly: [12, 12, 12, 12, 21] },
      { area: 'lindangen-norra', share: 9 / 36, yearly: [9, 9, 9, 9, 17] },
    ],
    centreAssaults: [40, 41, 40, 40, 41],
    vandalism: [8, 8, 8, 8, 8],
    boatEngines: 8,
  },
};

/** All incidents of the demo in the order they happened. Deterministic in the seed; cost linear in the rows. */
export function drawIncidents(seed: number, size: TownSize, areas: readonly DemoArea[], places: readonly AreaPlaces[]): DemoIncident[] {
  const rows: DemoIncident[] = [];
  const areaIndex = new Map(areas.map((area, index) => [area.key, index]));
  const at = (key: string): number => areaIndex.get(key) ?? 0;
  const hallPoints = halls.map((hall) => places[at(hall.area)]?.points[0] ?? ([0, 0] as const));

  kinds.forEach((kind, k) => {
    const random = stream(seed, 100 + k);
    const weights = areas.map((area) => spreadWeight(kind.spread, area));
    if (kind.name === 'assault') for (const area of areas) if (area.district === 'centrum') weights[at(area.key)] = 0;
    if (kind.name === 'vandalism') weights[at('lindangen-sodra')] = 0;
    const total = weights.reduce((a, b) => a + b, 0);
    areas.forEach((_, a) => {
      const perYear = (kind.perYear * size.scale * (weights[a] ?? 0)) / total;
      if (perYear > 0) ordinary(rows, random, kind, perYear, a, places);
    });
  });

  const planted = stream(seed, 900);
  size.hallShares.forEach((hall, h) => {
    const yearly =
      hall.yearly ??
      size.hallThefts.map(
        (n) =>
          split(
            n,
            size.hallShares.map((s) => s.share),
          )[h] ?? 0,
      );
    const point = hallPoints[halls.findIndex((candidate) => candidate.area === hall.area)] ?? [0, 0];
    const hours: Hours = h < 2 ? 'training' : 'evening';
    exact(rows, planted, yearly, [['0847', 1]], 'winter', hours, at(hall.area), () => point);
  });
  const centre = areas.map((area, a) => ({ a, area })).filter(({ area }) => area.district === 'centrum');
  centre.forEach(({ a }, i) => {
    const yearly = size.centreAssaults.map((n) => split(n, [0.3, 0.45, 0.25])[i] ?? 0);
    exact(
      rows,
      planted,
      yearly,
      [
        ['0355', 0.15],
        ['0357', 0.45],
        ['0365', 0.1],
        ['0367', 0.3],
      ],
      'flat',
      'weekend-night',
      a,
      places,
    );
  });
  exact(
    rows,
    planted,
    size.vandalism,
    [
      ['1203', 0.5],
      ['1205', 0.25],
      ['1201', 0.25],
    ],
    'flat',
    'night',
    at('lindangen-sodra'),
    places,
  );
  for (const [key, share] of [
    ['gasthamnen', 0.5],
    ['stora-on', 0.3],
    ['sjoliden-sodra', 0.2],
  ] as const) {
    exact(rows, planted, Array(5).fill(Math.round(size.boatEngines * share)), [['9816', 1]], 'boats', 'overnight', at(key), places);
  }
  drawTail(rows, stream(seed, 950), places);
  return rows.sort((a, b) => a.from - b.from);
}

/**
 * The weeks after the five years, up to the day the extract was made: like the same weeks a year earlier, since they are not yet
 * fully registered and no picture counts them.
 */
function drawTail(rows: DemoIncident[], random: Random, places: readonly AreaPlaces[]): void {
  const year = 364 * 1440;
  const first = firstMinute(monthCount);
  for (const row of rows.slice()) {
    const from = row.from + year;
    if (from < first || from >= extractMinute) continue;
    // the later it happened, the less of it is registered yet
    if (random.next() < (0.5 * (from - first)) / (extractMinute - first)) continue;
    rows.push({ ...row, from, to: Math.min(row.to + year, extractMinute), point: drawPoint(random, places[row.area] ?? noPlaces) });
  }
}

function spreadWeight(spread: Spread, area: DemoArea): number {
  if (spread === 'homes') return 0.75 * area.homes + 0.25 * area.trade;
  if (spread === 'trade') return 0.2 * area.homes + 0.8 * area.trade;
  if (spread === 'water') return ['yttre-oarna', 'vastra-stranden', 'sjoliden'].includes(area.district) ? 1 : 0.05;
  return 0.5 * area.homes + 0.3 * area.trade + 0.2 / 24;
}

/** Monthly counts with a little more noise than Poisson: a shared shock per month makes the dispersion about 1.1. */
function ordinary(rows: DemoIncident[], random: Random, kind: Kind, perYear: number, area: number, places: readonly AreaPlaces[]): void {
  const season = seasons[kind.season];
  const sum = season.reduce((a, b) => a + b, 0);
  for (let index = 0; index < monthCount; index++) {
    const mean = (perYear * (season[monthOf(index).month] ?? 1)) / sum;
    const n = drawPoisson(mean * (0.9 + 0.2 * random.next()), random);
    for (let i = 0; i < n; i++) rows.push(one(random, index, kind.codes, kind.hours, area, drawPoint(random, places[area] ?? noPlaces)));
  }
}

type PointSource = readonly AreaPlaces[] | (() => Point);

function exact(
  rows: DemoIncident[],
  random: Random,
  yearly: readonly number[],
  codes: Kind['codes'],
  season: Season,
  hours: Hours,
  area: number,
  source: PointSource,
): void {
  yearly.forEach((total, year) => {
    const months = Array.from({ length: 12 }, (_, m) => year * 12 + m);
    const weights = months.map((m) => seasons[season][monthOf(m).month] ?? 0);
    for (let i = 0; i < total; i++) {
      const point = typeof source === 'function' ? source() : drawPoint(random, source[area] ?? noPlaces);
      rows.push(one(random, months[pick(random, weights)] ?? 0, codes, hours, area, point));
    }
  });
}

const noPlaces: AreaPlaces = { points: [[0, 0]], weights: [1] };

function one(random: Random, index: number, codes: Kind['codes'], hours: Hours, area: number, point: Point): DemoIncident {
  const code =
    codes[
      pick(
        random,
        codes.map((c) => c[1]),
      )
    ]?.[0] ?? '0880';
  const window = drawWindow(random, index, hours);
  return { code: codeOfYear(random, code, monthOf(index).year), area, point, ...window };
}

function codeOfYear(random: Random, code: string, year: number): string {
  if (code !== endedCode.code || year <= endedCode.lastYear) return code;
  return (
    endedCode.successors[
      pick(
        random,
        endedCode.successors.map((s) => s[1]),
      )
    ]?.[0] ?? code
  );
}
