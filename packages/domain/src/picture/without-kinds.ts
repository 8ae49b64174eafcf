// A picture's data without some kinds: what a copy starts from that may not tell of them month by month, not even in a sum.
import { categories } from '../category/categories.ts';
import type { RowCounts } from '../import/import-report.ts';
import { type IncidentColumns, NO_TIME } from '../incident/incident-columns.ts';
import type { Picture } from './picture.ts';
import type { PictureData } from './picture-data.ts';
import { sayBoth } from './picture-words.ts';

/**
 * The same data without the incidents of these kinds, or null where there are none of them. No total of a picture made from it holds them, so
 * nothing is left to subtract. Refused rows and unmapped values go too: they could be of any kind. Cost: one pass over the incidents.
 */
export function dataWithoutKinds(data: PictureData, kinds: ReadonlySet<string>): PictureData | null {
  const left = new Set(categories.flatMap(({ key }, index) => (kinds.has(key) ? [index] : [])));
  const { incidents } = data;
  const kept: number[] = [];
  const gone = { rows: 0, incidents: 0, withoutPlace: 0, withoutTime: 0 };
  for (let i = 0; i < incidents.length; i++) {
    if (!left.has(incidents.category[i]!)) {
      kept.push(i);
      continue;
    }
    gone.rows++;
    gone.incidents += incidents.count[i]!;
    if (incidents.area[i]! < 0) gone.withoutPlace++;
    if (incidents.from[i] === NO_TIME) gone.withoutTime++;
  }
  if (gone.rows === 0) return null;
  return { ...data, incidents: only(incidents, kept), rows: fewer(data.rows, gone), quarantine: [], unmapped: [] };
}

/** Tells in the picture's method that the sensitive kinds are no part of it. */
export function toldWithoutSensitive(picture: Picture): Picture {
  return { ...picture, method: [...picture.method, { key: 'sup.without', ...sayBoth('sup.without', () => ({})) }] };
}

/** Whether a picture tells of any of these kinds. */
export function holdsKinds(picture: Picture, kinds: ReadonlySet<string>): boolean {
  return Object.keys(picture.labels.category).some((key) => kinds.has(key));
}

function only(columns: IncidentColumns, kept: readonly number[]): IncidentColumns {
  const pick = <T extends { [index: number]: number }>(from: T, into: T): T => {
    kept.forEach((i, at) => {
      into[at] = from[i]!;
    });
    return into;
  };
  const n = kept.length;
  return {
    length: n,
    codeNames: columns.codeNames,
    category: pick(columns.category, new Int16Array(n)),
    placeType: pick(columns.placeType, new Uint8Array(n)),
    area: pick(columns.area, new Int32Array(n)),
    longitude: pick(columns.longitude, new Float64Array(n)),
    latitude: pick(columns.latitude, new Float64Array(n)),
    precision: pick(columns.precision, new Uint8Array(n)),
    from: pick(columns.from, new Int32Array(n)),
    to: pick(columns.to, new Int32Array(n)),
    resolution: pick(columns.resolution, new Uint8Array(n)),
    count: pick(columns.count, new Int32Array(n)),
    code: pick(columns.code, new Int32Array(n)),
    source: pick(columns.source, new Uint16Array(n)),
  };
}

type Gone = { readonly rows: number; readonly incidents: number; readonly withoutPlace: number; readonly withoutTime: number };

function fewer(rows: RowCounts, gone: Gone): RowCounts {
  const less = (n: number, by: number) => Math.max(0, n - by);
  return {
    ...rows,
    read: less(rows.read, gone.rows),
    accepted: less(rows.accepted, gone.rows),
    incidents: less(rows.incidents, gone.incidents),
    withoutPlace: less(rows.withoutPlace, gone.withoutPlace),
    withoutTime: less(rows.withoutTime, gone.withoutTime),
  };
}
