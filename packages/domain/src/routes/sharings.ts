// Sources and their sharings as they cross HTTP: who owns one, who sees how much of it, why and until when; and what it holds, at the asker's grain.
import { z } from 'zod';
import { grains } from '../access/grain.ts';
import { roles } from '../access/roles.ts';
import { calendarDay } from './calendar-day.ts';

const day = calendarDay;
const text = z.string().trim().min(1).max(400);

export const sharing = z.object({
  id: z.string(),
  organisation: z.object({ id: z.string(), name: z.string(), kind: z.string() }),
  /** null = every role in the organisation */
  role: z.enum(roles).nullable(),
  grain: z.enum(grains),
  /** at grain counts: nothing below this */
  minimum: z.number(),
  /** at grain points: the side of the square */
  gridMetres: z.number(),
  purpose: z.string(),
  legalBasis: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  endedOn: z.string().nullable(),
  endedReason: z.string().nullable(),
  /** frozen pictures that rest on it */
  frozen: z.number(),
});

export const sourceDetail = z.object({
  id: z.string(),
  name: z.object({ sv: z.string(), en: z.string() }),
  owner: z.object({ id: z.string(), name: z.string(), kind: z.string() }),
  /** the asker's own organisation owns it and may share it */
  mine: z.boolean(),
  purpose: z.string(),
  legalBasis: z.string(),
  until: z.string().nullable(),
  /** the finest that anyone else gets */
  finest: z.enum(grains),
  /** how the asker sees it; null = not at all */
  grain: z.enum(grains).nullable(),
  minimum: z.number(),
  rows: z.number(),
  received: z.string().nullable(),
  /** for the owner and for those who look after access; empty for others */
  sharings: z.array(sharing),
});

/** Settings of a source that its owner changes. */
export const changeSource = z.object({
  purpose: text,
  legalBasis: text,
  until: day.nullable(),
  finest: z.enum(grains),
});

export const shareSource = z.object({
  organisationId: z.uuid(),
  role: z.enum(roles).nullable().default(null),
  grain: z.enum(grains),
  minimum: z.number().int().min(1).max(100).default(1),
  gridMetres: z.number().int().min(50).max(10_000).default(250),
  purpose: text,
  legalBasis: text,
  until: day.nullable().default(null),
});

export const endSharing = z.object({ reason: text });

/** Counts per area and month. null and hidden: small, or it would tell a small one; null alone: no data for that month. */
export const areaMonthTable = z.object({
  months: z.array(z.string()),
  areas: z.array(z.object({ key: z.string().nullable(), sv: z.string(), en: z.string() })),
  /** [area][month] */
  cells: z.array(z.array(z.object({ n: z.number().nullable(), hidden: z.boolean() }))),
  /** counts of 1 … k − 1 are hidden; null = nothing is */
  k: z.number().nullable(),
});

const place = { longitude: z.number().nullable(), latitude: z.number().nullable() };
const when = { from: z.string().nullable(), to: z.string().nullable(), resolution: z.string() };

export const sourceContent = z.object({
  source: z.string(),
  grain: z.enum(grains),
  /** how many the asker sees of it; null where that would tell what is hidden */
  total: z.number().nullable(),
  /** kinds that the table can be asked for */
  categories: z.array(z.string()),
  category: z.string().nullable(),
  rows: z.array(
    z.object({
      /** of the asker's own source alone */
      id: z.string().nullable(),
      corrected: z.boolean(),
      /** the owner can put it back as it was delivered */
      revertible: z.boolean(),
      category: z.string().nullable(),
      placeType: z.string().nullable(),
      area: z.object({ sv: z.string(), en: z.string() }).nullable(),
      ...place,
      ...when,
      count: z.number(),
      code: z.string().nullable(),
    }),
  ),
  /** where the next page begins; null = the last one */
  next: z.string().nullable(),
  table: areaMonthTable.nullable(),
});

/** GeoJSON with what it is beside it. */
export const sourceMap = z.object({
  type: z.enum(['FeatureCollection']),
  grain: z.enum(grains),
  k: z.number().nullable(),
  /** rows that are not on the map: without a place, or older than those that are */
  left: z.number(),
  features: z.array(
    z.object({
      type: z.enum(['Feature']),
      properties: z.looseObject({ n: z.number().nullable(), hidden: z.boolean() }),
      geometry: z.looseObject({ type: z.string() }),
    }),
  ),
});

export type SourceMap = z.infer<typeof sourceMap>;
export type Sharing = z.infer<typeof sharing>;
export type SourceDetail = z.infer<typeof sourceDetail>;
export type ChangeSource = z.infer<typeof changeSource>;
export type ShareSource = z.infer<typeof shareSource>;
export type SourceContent = z.infer<typeof sourceContent>;
export type AreaMonthTable = z.infer<typeof areaMonthTable>;
