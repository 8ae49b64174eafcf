// The map as it crosses HTTP. What is drawn as points comes as vector tiles; all else is counts, each with what it rests on.
import { z } from 'zod';
import { grains } from '../access/grain.ts';
import { dayparts } from '../picture/incident-months.ts';

const bilingual = z.object({ sv: z.string(), en: z.string() });
const key = z.string().trim().min(1).max(120);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const degrees = z.coerce.number();

/** Left out = all of it. Months are whole, the last one included; left out = the picture's own window. */
export const mapFilter = z.object({
  category: key.optional(),
  placeType: key.optional(),
  area: key.optional(),
  daypart: z.enum(dayparts).optional(),
  /** 0 = Monday; of times known to within six hours, as the part of the day is */
  weekday: z.coerce.number().int().min(0).max(6).optional(),
  hour: z.coerce.number().int().min(0).max(23).optional(),
  from: month.optional(),
  to: month.optional(),
});
/** Where single places can be told: why they are opened. */
const purpose = z.string().trim().max(200).optional();

/** As they stand in the address: whether they are a tile is asked once it is known that the asker may see any. */
const tileNumber = z.string().max(40);
export const tileAt = z.object({ z: tileNumber, x: tileNumber, y: tileNumber });
export const tileAsked = mapFilter.extend({ purpose });
export const areasAsked = mapFilter.extend({ exposure: key.optional() });
export const viewAsked = mapFilter.extend({
  purpose,
  west: degrees.min(-180).max(180),
  south: degrees.min(-90).max(90),
  east: degrees.min(-180).max(180),
  north: degrees.min(-90).max(90),
});
export const densityAsked = mapFilter.extend({ bandwidth: z.coerce.number().int().min(100).max(5000).default(500) });
export const drawnQuestion = z.object({
  filter: mapFilter,
  purpose: z.string().trim().max(200),
  /** corners, the first one not repeated */
  ring: z
    .array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]))
    .min(3)
    .max(200),
});

const interval = z.tuple([z.number(), z.number()]);
const ring = z.array(z.tuple([z.number(), z.number()]));

/** What there is to look at, before anything is chosen. */
export const mapFacts = z.object({
  demo: z.boolean(),
  /** first and last month there is anything of */
  months: z.object({ from: month, to: month }),
  /** the picture's own window: what is shown when no period is chosen */
  window: z.object({ from: month, to: month }),
  sources: z.array(z.object({ name: bilingual, grain: z.enum(grains) })),
  /** counts below this are hidden where a source is seen as counts; null = no source is */
  k: z.number().nullable(),
  /** incidents the asker sees one by one, and of them those with a point to draw */
  incidents: z.number(),
  placed: z.number(),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  areas: z.array(z.object({ key: z.string(), ...bilingual.shape, rings: z.array(ring), label: z.tuple([z.number(), z.number()]) })),
  /** what a filter can be set to: key and name, in the order they are shown */
  choices: z.object({
    category: z.array(z.object({ key: z.string(), ...bilingual.shape })),
    placeType: z.array(z.object({ key: z.string(), ...bilingual.shape })),
    area: z.array(z.object({ key: z.string(), ...bilingual.shape })),
    exposure: z.array(z.object({ key: z.string(), ...bilingual.shape })),
  }),
  /** of a base map that the operator has chosen; null = the bundled land */
  basemapStyle: z.string().nullable(),
});

/** Counts by area, with rate and change. Null and hidden: small, or it would tell a small one. */
export const mapAreaCounts = z.object({
  period: z.object({ from: month, to: month }),
  /** months of the period without data from any source: in no count and no comparison */
  missing: z.array(month),
  total: z.number().nullable(),
  /** incidents in the filter that no area holds */
  unplaced: z.number(),
  /** sources seen as counts alone, left out because the filter asks for what they do not tell */
  leftOut: z.array(bilingual),
  exposure: z.object({ key: z.string(), ...bilingual.shape, source: z.string(), year: z.number().nullable(), per: z.number() }).nullable(),
  /** years before that the change is counted from; 0 = none can be compared */
  yearsBefore: z.number(),
  dispersion: z.number(),
  areas: z.array(
    z.object({
      key: z.string(),
      ...bilingual.shape,
      n: z.number().nullable(),
      hidden: z.boolean(),
      rate: z.object({ value: z.number(), interval, exposure: z.number() }).nullable(),
      expected: z.number().nullable(),
      change: z.object({ ratio: z.number(), interval, q: z.number(), verdict: z.enum(['rise', 'fall', 'no_clear_change']) }).nullable(),
    }),
  ),
});

const counted = z.array(z.object({ key: z.string().nullable(), ...bilingual.shape, n: z.number() }));

/** The same as the map shows as points, in numbers. */
export const mapView = z.object({ n: z.number(), areas: counted, categories: counted, withoutPoint: z.number() });

/** When, of a filter: the hours of the week whatever hour is chosen, and every month there is of what is chosen. */
export const mapTimes = z.object({
  /** 168, Monday 00 first: each incident in the hour of the middle of its interval, as the filter takes it */
  week: z.array(z.number()),
  /** incidents in the week, and those whose time is not known to within six hours */
  known: z.number(),
  unknown: z.number(),
  /** null: without data */
  months: z.array(z.object({ month, n: z.number().nullable() })),
  /** kinds that begin within these months: those before are not to be read against those after */
  since: z.array(z.object({ category: z.string(), month })),
  /** sources seen as counts alone, which have no times */
  leftOut: z.array(bilingual),
});

export const mapHotCells = z.object({
  /** null: too few points to say anything */
  metres: z.number().nullable(),
  points: z.number(),
  least: z.number(),
  tested: z.number(),
  cells: z.array(
    z.object({
      /** west, south, east, north */
      box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      n: z.number(),
      z: z.number(),
      q: z.number(),
      sure: z.boolean(),
      area: bilingual.nullable(),
    }),
  ),
});

export const mapDensity = z.object({
  known: z.boolean(),
  points: z.number(),
  least: z.number(),
  bandwidth: z.number(),
  metres: z.number(),
  columns: z.number(),
  rows: z.number(),
  /** the grid's west, south, east, north */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** incidents a square kilometre, row by row from the south, in whole hundredths */
  hundredths: z.array(z.number()),
  /** the thickest places, one for each that is a top among its neighbours */
  tops: z.array(z.object({ at: z.tuple([z.number(), z.number()]), perSquareKm: z.number(), area: bilingual.nullable() })),
});

export const drawnCount = z.object({
  n: z.number(),
  interval,
  /** incidents of the filter without a point: nobody can say whether they lie inside */
  withoutPoint: z.number(),
  categories: counted,
  months: z.array(z.object({ month, n: z.number().nullable() })),
  squareKm: z.number(),
});

export type MapFilter = z.infer<typeof mapFilter>;
export type MapFacts = z.infer<typeof mapFacts>;
export type MapAreaCounts = z.infer<typeof mapAreaCounts>;
export type MapView = z.infer<typeof mapView>;
export type MapTimes = z.infer<typeof mapTimes>;
export type MapHotCells = z.infer<typeof mapHotCells>;
export type MapDensity = z.infer<typeof mapDensity>;
export type DrawnCount = z.infer<typeof drawnCount>;
export type DrawnQuestion = z.infer<typeof drawnQuestion>;
