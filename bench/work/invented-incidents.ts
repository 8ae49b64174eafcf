// Invented incidents as columns, the same for the same seed: 36 months, 24 kinds × 30 areas, places, times and points, one planted rise.
import {
  type AreaSystem,
  categories,
  type IncidentColumns,
  type PictureData,
  placeTypes,
  precisionClasses,
  timeResolutions,
} from '@samsyn/domain';
import { drawNormal, seeded } from '@samsyn/stats';

const districts = 6;
const perDistrict = 5;
const months = 36;
const firstMinute = Date.UTC(2020, 0, 1) / 60_000;
const lastMinute = Date.UTC(2023, 0, 1) / 60_000;

/** 30 areas in 6 districts. */
function inventedAreas(): AreaSystem {
  const areas: AreaSystem['areas'][number][] = [{ key: 'all', sv: 'Allt', en: 'All', level: 0, parent: -1 }];
  for (let d = 0; d < districts; d++) {
    const parent = areas.push({ key: `d${d}`, sv: `Stadsdel ${d}`, en: `District ${d}`, level: 1, parent: 0 }) - 1;
    for (let a = 0; a < perDistrict; a++) areas.push({ key: `d${d}a${a}`, sv: `Område ${d}.${a}`, en: `Area ${d}.${a}`, level: 2, parent });
  }
  return { key: 'invented', sv: 'Påhittade områden', en: 'Invented areas', areas, depth: 2 };
}

/** Cumulative lognormal weights: a few common, many rare. */
function skewed(n: number, spread: number, random: ReturnType<typeof seeded>): Float64Array {
  const sums = new Float64Array(n);
  for (let i = 0; i < n; i++) sums[i] = (i > 0 ? sums[i - 1]! : 0) + Math.exp(spread * drawNormal(random));
  return sums.map((sum) => sum / sums[n - 1]!);
}

const pick = (sums: Float64Array, at: number): number => sums.findIndex((sum) => at <= sum);

/** Beside the data: the columns that the plain-SQL rival reads, one row per incident. */
export function inventedIncidents(n: number, seed: number): PictureData {
  const random = seeded(seed);
  const areas = inventedAreas();
  const leaves = [...areas.areas.keys()].filter((i) => areas.areas[i]!.level === 2);
  const kinds = [...categories.keys()].filter((i) => categories[i]!.parent >= 0 && categories[i]!.kind === 'offence').slice(0, 24);
  const kindSums = skewed(kinds.length, 1, random);
  const areaSums = skewed(leaves.length, 0.6, random);
  const placeSums = skewed(8, 1, random);
  const hourSums = skewed(24, 0.5, random);
  const centres = leaves.map(() => [14 + 0.2 * random.next(), 58 + 0.1 * random.next()] as const);
  const incidents: IncidentColumns = {
    length: n,
    category: new Int16Array(n),
    placeType: new Uint8Array(n),
    area: new Int32Array(n),
    longitude: new Float64Array(n),
    latitude: new Float64Array(n),
    precision: new Uint8Array(n).fill(precisionClasses.indexOf('exact')),
    from: new Int32Array(n),
    to: new Int32Array(n),
    resolution: new Uint8Array(n).fill(timeResolutions.indexOf('minute')),
    count: new Int32Array(n).fill(1),
    code: new Int32Array(n).fill(-1),
    codeNames: [],
    source: new Uint16Array(n),
  };
  for (let i = 0; i < n; i++) {
    const kind = pick(kindSums, random.next());
    const area = pick(areaSums, random.next());
    // in one kind and area most of the first two years' incidents come in the last year instead
    const planted = kind === 3 && area === 7 && random.next() < 0.6;
    const span = planted ? [lastMinute - 525_600, lastMinute] : [firstMinute, lastMinute];
    const day = Math.floor((span[0]! + (span[1]! - span[0]!) * random.next()) / 1440);
    incidents.category[i] = kinds[kind]!;
    incidents.area[i] = leaves[area]!;
    incidents.placeType[i] = pick(placeSums, random.next());
    incidents.from[i] = incidents.to[i] = day * 1440 + 60 * pick(hourSums, random.next()) + random.below(60);
    // 250 m between addresses, so that points come again as they do in real files
    const [longitude, latitude] = centres[area]!;
    incidents.longitude[i] = longitude + 0.004 * Math.round(3 * drawNormal(random));
    incidents.latitude[i] = latitude + 0.002 * Math.round(3 * drawNormal(random));
  }
  if (placeTypes.length < 8 || months * 30 * 1440 > lastMinute - firstMinute) throw new Error('the invented town no longer fits');
  return {
    incidents,
    areas,
    exposures: [],
    sources: [
      {
        key: 'invented',
        sv: 'Påhittad',
        en: 'Invented',
        kind: 'police',
        profile: 'invented',
        timeZone: 'Europe/Stockholm',
        received: null,
        immatureDays: 0,
      },
    ],
    inputs: [],
    rows: { read: n, accepted: n, quarantined: 0, alreadyKnown: 0, incidents: n, notIncidents: {}, withoutPlace: 0, withoutTime: 0 },
    quarantine: [],
    unmapped: [],
  };
}
