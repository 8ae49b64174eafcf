// The schemas of the register of facilities, of which incidents belong at one, and of what it counts.
import { z } from 'zod';
import { facilityVerdicts } from '../facility/facility-rates.ts';
import { facilityExposures, facilityTypeKeys, mostMetres } from '../facility/facility-types.ts';
import { freeText } from '../personal-data/free-text.ts';
import { calendarDay } from './calendar-day.ts';

const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const placeType = z.string().refine((key) => facilityTypeKeys.includes(key), 'no kind of facility');
const bilingual = { sv: z.string(), en: z.string() };

export const facilityUse = z.object({
  kind: z.enum(facilityExposures),
  year: z.number().int().min(1990).max(2100),
  value: z.number().positive().max(1e9),
  source: freeText(200, { least: 3 }),
});
export const newFacility = z
  .object({
    /** as the sources write it; '' where they have none */
    code: z.string().trim().max(40).default(''),
    name: freeText(120, { least: 2 }),
    placeType,
    address: freeText(160, { least: 0 }).default(''),
    /** other ways in which sources write its name or address */
    alsoKnown: z
      .array(freeText(160, { least: 2 }))
      .max(20)
      .default([]),
    at: point.nullable(),
    validFrom: calendarDay.nullable().default(null),
    validTo: calendarDay.nullable().default(null),
    uses: z.array(facilityUse).max(60).default([]),
  })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, 'ends before it begins');
export const facilityRow = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  placeType: z.string(),
  address: z.string(),
  alsoKnown: z.array(z.string()),
  at: z.tuple([z.number(), z.number()]).nullable(),
  area: z.object({ key: z.string(), ...bilingual }).nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  uses: z.array(z.object({ kind: z.enum(facilityExposures), year: z.number(), value: z.number(), source: z.string() })),
});
export const facilityList = z.object({
  facilities: z.array(facilityRow),
  distances: z.array(z.object({ placeType: z.string(), metres: z.number(), own: z.boolean() })),
  /** incidents of the reader's own rows that wait for somebody to say where they belong; null for who sees no rows */
  waiting: z.number().nullable(),
});
export const facilityDistance = z.object({ placeType, metres: z.number().int().min(10).max(mostMetres) });
export const facilityFile = z.object({ fileName: z.string().min(1).max(400) });
/** source: of the figures in the file; the file's own name unless told */
export const newFacilityFile = facilityFile.extend({ source: freeText(200, { least: 3 }).optional() });
export const facilityPreview = z.object({
  file: z.string(),
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  wrong: z.array(z.object({ line: z.number(), column: z.string(), sv: z.string(), en: z.string() })),
  first: z.array(z.object({ name: z.string(), placeType: z.string(), change: z.enum(['added', 'changed', 'same']), placed: z.boolean() })),
});
export const facilityExport = z.object({ lang: z.enum(['sv', 'en']).default('sv') });

const candidate = z.object({ id: z.string(), name: z.string(), metres: z.number(), at: z.tuple([z.number(), z.number()]) });
export const facilityReview = z.object({
  incident: z.string(),
  category: z.string().nullable(),
  placeType: z.string().nullable(),
  at: z.tuple([z.number(), z.number()]),
  day: z.string().nullable(),
  source: z.string(),
  /** incidents in the very same place, which the choice may hold for too */
  alike: z.number(),
  why: z.enum(['several', 'far']),
  candidates: z.array(candidate),
});
export const facilityReviews = z.object({ total: z.number(), reviews: z.array(facilityReview) });
/** null: at none of them. It holds for everything of the kind in the very same place, also for what comes later */
export const facilityChoice = z.object({ facility: z.uuid().nullable() });

/** Counts are kept by month: a question is of whole ones. */
const firstOfMonth = calendarDay.refine((day) => day.endsWith('-01'), 'not the first day of a month');
export const facilityCountsQuery = z.object({
  category: z.string().max(80).optional(),
  placeType: z.string().max(80).optional(),
  area: z.string().max(80).optional(),
  from: firstOfMonth,
  /** the day after the last */
  to: firstOfMonth,
});
export const facilityCounts = z.object({
  from: z.string(),
  to: z.string(),
  /** below this a count is hidden from this reader; 1 for who sees the rows */
  k: z.number(),
  /** incidents of the question that belong at no facility, or wait; null when hidden */
  elsewhere: z.number().nullable(),
  /** what the rates are per */
  per: z.number(),
  rows: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      placeType: z.string(),
      at: z.tuple([z.number(), z.number()]).nullable(),
      area: z.object({ key: z.string(), ...bilingual }).nullable(),
      /** null: hidden */
      count: z.number().nullable(),
      exposure: z.object({ kind: z.enum(facilityExposures), value: z.number(), year: z.number(), source: z.string() }).nullable(),
      rate: z.number().nullable(),
      interval: z.tuple([z.number(), z.number()]).nullable(),
      verdict: z.enum(facilityVerdicts),
    }),
  ),
});

export type FacilityUse = z.infer<typeof facilityUse>;
export type NewFacility = z.infer<typeof newFacility>;
export type FacilityRow = z.infer<typeof facilityRow>;
export type FacilityList = z.infer<typeof facilityList>;
export type FacilityPreview = z.infer<typeof facilityPreview>;
export type FacilityReview = z.infer<typeof facilityReview>;
export type FacilityReviews = z.infer<typeof facilityReviews>;
export type FacilityCountsQuery = z.infer<typeof facilityCountsQuery>;
export type FacilityCounts = z.infer<typeof facilityCounts>;
