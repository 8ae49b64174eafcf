// The schemas of area systems, exposures and the address register.
import { z } from 'zod';
import { areaFindingKinds } from '../area/check-areas.ts';
import { areaKinds } from '../area/version-kinds.ts';
import { placePolygon } from '../measure/place-polygon.ts';
import { freeText } from '../personal-data/free-text.ts';
import { calendarDay } from './calendar-day.ts';

const bilingual = { sv: z.string(), en: z.string() };
const namedArea = z.object({ key: z.string(), ...bilingual });
const sentence = z.object({ what: z.string(), do: z.string() });
const point = z.tuple([z.number(), z.number()]);
const ring = z.array(point);

export const areaVersionRow = z.object({
  id: z.string(),
  kind: z.enum(areaKinds),
  key: z.string(),
  ...bilingual,
  version: z.number(),
  validFrom: z.string().nullable(),
  source: z.string(),
  licence: z.string(),
  made: z.string(),
  active: z.boolean(),
  areas: z.number(),
  /** frozen pictures that were counted in it */
  pictures: z.number(),
});
/** A version that is being laid over the incidents, or why it was not: until then the one in use stays in use. */
const areaChange = z.object({
  id: z.string(),
  /** the version */
  to: z.string(),
  state: z.enum(['working', 'failed']),
  ...bilingual,
  version: z.number(),
  progress: z.number(),
  secondsLeft: z.number().nullable(),
  fault: z.object({ code: z.string(), sv: sentence, en: sentence }).nullable(),
});
export const areaOverview = z.object({ versions: z.array(areaVersionRow), waiting: z.number(), change: areaChange.nullable() });

const comparison = z.object({
  /** the version it is held against */
  name: z.object(bilingual),
  version: z.number(),
  added: z.array(namedArea),
  gone: z.array(namedArea),
  changed: z.array(namedArea.extend({ gained: z.number(), lost: z.number(), share: z.number() })),
  same: z.number(),
});
const finding = z.object({
  kind: z.enum(areaFindingKinds),
  stops: z.boolean(),
  areas: z.array(z.object(bilingual)),
  at: point.nullable(),
  squareMetres: z.number().nullable(),
});
const shownArea = namedArea.extend({
  level: z.number(),
  parent: z.object(bilingual).nullable(),
  squareMetres: z.number().nullable(),
  rings: z.array(ring),
  label: point.nullable(),
});
const shownSystem = {
  areas: z.array(shownArea),
  findings: z.array(finding),
  /** against the version before it; null for the first */
  comparison: comparison.nullable(),
  /** what points at areas that it lacks */
  left: z.object({ exposures: z.number(), roles: z.number(), followed: z.number(), measures: z.number() }),
};
/** A file that has been looked at and not stored. */
export const areaPreview = z.object({ file: z.string(), ...shownSystem });
export const areaVersion = areaVersionRow.extend(shownSystem);

/** About a version; goes in the address beside the file, which is the body. */
export const newAreaVersion = z.object({
  fileName: z.string().min(1).max(400),
  kind: z.enum(areaKinds),
  name: freeText(80, { least: 2 }),
  validFrom: calendarDay,
  source: freeText(200, { least: 3 }),
  licence: freeText(120, { least: 2 }),
});
export const areaFile = z.object({ fileName: z.string().min(1).max(400), kind: z.enum(areaKinds).default('districts') });
/** An area drawn by hand becomes a new version of the areas drawn here, with those that were there. */
export const drawnArea = z.object({ name: freeText(80, { least: 2 }), polygon: placePolygon, validFrom: calendarDay });
export const drawnRemoval = z.object({ key: z.string().min(1).max(80), validFrom: calendarDay });

export const exposureCell = z.object({
  area: z.string(),
  kind: z.string(),
  year: z.number(),
  value: z.number(),
  source: z.string(),
});
export const exposureTable = z.object({
  areas: z.array(namedArea.extend({ level: z.number() })),
  cells: z.array(exposureCell),
});
const kindName = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[\p{L}\d -]+$/u);
const year = z.number().int().min(1990).max(2100);
export const exposureChange = z.object({
  /** null takes it away: unknown, not nothing */
  cells: z
    .array(
      z.object({
        area: z.string().min(1).max(80),
        kind: kindName,
        year,
        value: z.number().min(0).max(1e9).nullable(),
        source: freeText(200, { least: 3 }),
      }),
    )
    .min(1)
    .max(5000),
});
export const exposureFile = z.object({
  fileName: z.string().min(1).max(400),
  year: z.coerce.number().int().min(1990).max(2100).optional(),
});
export const newExposureFile = exposureFile.extend({ source: freeText(200, { least: 3 }) });
export const exposurePreview = z.object({
  file: z.string(),
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  /** figures without a year of their own, and none chosen */
  undated: z.number(),
  kinds: z.array(z.string()),
  years: z.array(z.number()),
  /** areas of the division that the file says nothing of */
  without: z.array(namedArea),
  first: z.array(exposureCell.extend({ before: z.number().nullable() })),
});

export const addressVersion = z.object({
  id: z.string(),
  file: z.string(),
  version: z.number(),
  validFrom: z.string(),
  source: z.string(),
  licence: z.string(),
  addresses: z.number(),
  /** the same address in places far apart: never a point */
  ambiguous: z.number(),
  made: z.string(),
  active: z.boolean(),
});
export const addressOverview = z.object({ versions: z.array(addressVersion) });
export const addressFile = z.object({ fileName: z.string().min(1).max(400) });
export const newAddressFile = addressFile.extend({
  validFrom: calendarDay,
  source: freeText(200, { least: 3 }),
  licence: freeText(120, { least: 2 }),
});
export const addressPreview = z.object({
  file: z.string(),
  rows: z.number(),
  addresses: z.number(),
  ambiguous: z.number(),
  /** rows without street, number or a point */
  incomplete: z.number(),
  /** lines of the first of them */
  lines: z.array(z.number()),
  columns: z.array(z.object({ field: z.enum(['street', 'number', 'address', 'place', 'x', 'y', 'point']), column: z.string() })),
  /** the projection that the coordinates were taken to be in */
  projection: z.string(),
  outside: z.number(),
  examples: z.array(z.object({ address: z.string(), place: z.string(), at: point })),
});

export type AreaVersionRow = z.infer<typeof areaVersionRow>;
export type AreaOverview = z.infer<typeof areaOverview>;
export type AreaVersion = z.infer<typeof areaVersion>;
export type AreaPreview = z.infer<typeof areaPreview>;
export type NewAreaVersion = z.infer<typeof newAreaVersion>;
export type DrawnArea = z.infer<typeof drawnArea>;
export type ExposureCell = z.infer<typeof exposureCell>;
export type ExposureTable = z.infer<typeof exposureTable>;
export type ExposureChange = z.infer<typeof exposureChange>;
export type ExposurePreview = z.infer<typeof exposurePreview>;
export type AddressOverview = z.infer<typeof addressOverview>;
export type AddressPreview = z.infer<typeof addressPreview>;
export type NewAddressFile = z.infer<typeof newAddressFile>;
