// The problem picture as JSON, schema 1: the command line's contract and the one source of HTML, PDF and pages.
// Fields may be added, never renamed or removed. Keys are null for "all".
import { z } from 'zod';
import { explanation } from '../data-calendar/explanation.ts';
import { annotation, findingKinds } from './annotation.ts';

const bilingual = z.object({ sv: z.string(), en: z.string() });
const date = z.string();
const interval = z.tuple([z.number(), z.number()]);
const verdicts = ['rise', 'fall', 'no_clear_change', 'cannot_tell', 'not_comparable'] as const;

export const pictureWarning = z.object({
  code: z.enum([
    'source.missing_month',
    'source.hole',
    'source.overlap',
    'code.ended',
    'code.started',
    'area.renamed',
    'area.level_changed',
    'coordinates.centre',
    'reporting.immature',
    'reporting.changed',
    'place.unknown',
    'value.unmapped',
  ]),
  source: z.string().nullable(),
  category: z.string().nullable(),
  area: z.string().nullable(),
  from: date.nullable(),
  to: date.nullable(),
  /** of a source's missing months: which; absent where from and to say it all */
  months: z.array(z.string()).optional(),
  sv: z.string(),
  en: z.string(),
});

export const similarGaps = ['few_areas', 'few_incidents'] as const;
const similarHead = {
  /** the level of the areas compared, and what they are divided by */
  level: z.number().int(),
  kind: z.string(),
  per: z.number(),
  year: z.number().nullable(),
  source: z.string(),
  /** counts of the other areas were taken down to a multiple of this: 1 in a whole picture, the threshold in a copy */
  rounded: z.number().int(),
  /** how many other areas */
  n: z.number().int(),
  /** the areas one by one, the problem's own first; none in a copy */
  parts: z.array(z.object({ area: z.string(), count: z.number(), exposure: z.number() })),
};
/** The problem's rate beside the other areas of its level. */
export const similar = z.discriminatedUnion('known', [
  z.object({
    ...similarHead,
    known: z.literal(true),
    rate: z.number(),
    rateInterval: interval,
    band: interval,
    against: z.enum(['above', 'within', 'below', 'unclear']),
  }),
  z.object({ ...similarHead, known: z.literal(false), why: z.enum(similarGaps) }),
]);

const band = z.tuple([z.number(), z.number()]);
/** What lies deeper: what would change the verdict, what it explains, what comes back, how few places hold it. */
export const depth = z.object({
  whatIf: z.array(
    z.object({
      /** without the largest area; against each year before; if more is reported */
      key: z.enum(['without', 'years', 'reporting']),
      verdict: z.enum(verdicts),
      ratio: z.number().nullable(),
      interval: interval.nullable(),
      sv: z.string(),
      en: z.string(),
    }),
  ),
  /** the same kind everywhere, with and without this problem */
  explains: bilingual.nullable(),
  /** the same place again: shares of the places hit and of the events at those hit more than once, and repeats within the days */
  repeats: z
    .object({
      events: z.number(),
      places: z.number(),
      repeatedPlaces: z.number(),
      eventsThere: z.number(),
      days: z.number(),
      repeats: z.number(),
      expected: z.number(),
      p: z.number(),
    })
    .nullable(),
  /** pairs of events by distance (rows) and time between (columns), against times shuffled; a band is from a to below b, the first the same place */
  near: z
    .object({
      metres: z.array(band),
      days: z.array(band),
      observed: z.array(z.number()),
      expected: z.array(z.number()),
      p: z.array(z.number()),
    })
    .nullable(),
  /** cells where it has happened at all: how many with how many, the share of them that holds half, and the generalised Gini */
  spread: z
    .object({
      places: z.number(),
      events: z.number(),
      half: z.number(),
      gini: z.number(),
      byCount: z.array(z.tuple([z.number(), z.number()])),
    })
    .nullable(),
});

/** What stands behind one problem: everything the page, the chart and the table show. Months run over the whole period. */
export const evidence = z.object({
  months: z.array(z.string()),
  /** null = no data that month */
  counts: z.array(z.number().nullable()),
  /** expected per month with its 95 % band; null outside what can be expected */
  expected: z.array(z.number().nullable()),
  low: z.array(z.number().nullable()),
  high: z.array(z.number().nullable()),
  /** first month of the window, as an index into months */
  windowStart: z.number().int(),
  /** 168 aoristic weights, Monday 00 first, window only; null when no time of day is known */
  week: z.array(z.number()).length(168).nullable(),
  timeKnown: z.number(),
  timeUnknown: z.number(),
  /** mean length of the time interval in minutes */
  meanSpanMinutes: z.number().nullable(),
  /** per area (leaf level), window: count and, where an exposure exists, the rate with its 95 % interval */
  areas: z.array(
    z.object({
      area: z.string(),
      count: z.number().nullable(),
      expected: z.number().nullable(),
      share: z.number().nullable(),
      exposure: z.number().nullable(),
      rate: z.number().nullable(),
      rateInterval: interval.nullable(),
      /** the interval against the whole: above, below, or cannot be told apart */
      against: z.enum(['above', 'below', 'unclear']).nullable(),
    }),
  ),
  rate: z
    .object({ kind: z.string(), per: z.number(), year: z.number().nullable(), source: z.string(), all: z.number().nullable() })
    .nullable(),
  /** absent in pictures made before it was; null without an area of its own or an exposure */
  similar: similar.nullish(),
  /** hot-spot cells: corner in SWEREF 99 TM metres or the picture's grid, ring in WGS 84 [[lon, lat] × 4] */
  cells: z.array(
    z.object({
      cell: z.string(),
      ring: z.array(z.tuple([z.number(), z.number()])),
      count: z.number(),
      z: z.number(),
      q: z.number(),
      sure: z.boolean(),
    }),
  ),
  /** "5 % of places hold 47 %" */
  concentration: z.object({ placesShare: z.number(), countShare: z.number() }).nullable(),
  /** absent in pictures made before it was; null in a copy */
  depth: depth.nullish(),
  /** 16 last quarters for the sparkline, with band; null = gap */
  quarters: z.object({
    labels: z.array(z.string()),
    counts: z.array(z.number().nullable()),
    low: z.array(z.number().nullable()),
    high: z.array(z.number().nullable()),
  }),
  /** where and when as sentences, the aoristic note, rate sentences, what it explains or is explained by, what would change the verdict */
  notes: z.array(z.object({ key: z.string(), sv: z.string(), en: z.string() })),
});

export const problem = z.object({
  rank: z.number().int(),
  tier: z.enum(['sure', 'possible', 'weak']),
  kind: z.enum(findingKinds),
  category: z.string().nullable(),
  placeType: z.string().nullable(),
  area: z.string().nullable(),
  daypart: z.string().nullable(),
  count: z.number().nullable(),
  expected: z.number().nullable(),
  ratio: z.number().nullable(),
  interval: interval.nullable(),
  level: z.literal(0.95),
  q: z.number().nullable(),
  followed: z.boolean(),
  verdict: z.enum(verdicts),
  reason: z.string().nullable(),
  smallestVisible: z.number().nullable(),
  excess: z.number().nullable(),
  shareOfAll: z.number().nullable(),
  where: z.array(
    z.object({ area: z.string().optional(), cell: z.string().optional(), count: z.number().nullable(), share: z.number().nullable() }),
  ),
  when: z.array(z.object({ weekday: z.number().int(), hour: z.number().int(), share: z.number() })),
  why: z.object({
    volume: z.number(),
    harm: z.number().nullable(),
    change: z.number(),
    concentration: z.number(),
    rankStability: z.number(),
  }),
  /** the whole finding as a sentence */
  sv: z.string(),
  en: z.string(),
  /** short name for lists ("Stölder i idrotts- och badanläggningar") and a second line (where, when) */
  title: bilingual,
  detail: bilingual,
  evidence,
});

/** What a picture looks at by itself: keys of the trees, null = all. */
const picturePart = z.object({
  category: z.string().nullable(),
  placeType: z.string().nullable(),
  area: z.string().nullable(),
  daypart: z.string().nullable(),
});

export const picture = z.object({
  schema: z.literal(1),
  samsyn: z.string(),
  seed: z.number(),
  name: z.string().nullable(),
  demo: z.boolean(),
  public: z.boolean(),
  /** only this was searched; a null key, here and in series and problems, is all of it. Absent where nothing was left out */
  part: picturePart.extend({ sv: z.string(), en: z.string() }).optional(),
  /** a copy in which counts below k, and what would tell them, are left out: for whom; absent in a whole picture */
  copy: z.object({ audience: z.enum(['public', 'partner']), k: z.number() }).optional(),
  inputs: z.array(
    z.object({ file: z.string(), sha256: z.string(), profile: z.string(), encoding: z.string(), delimiter: z.string().nullable() }),
  ),
  rows: z.object({
    read: z.number(),
    accepted: z.number(),
    quarantined: z.number(),
    alreadyKnown: z.number(),
    /** null in a copy where there are too few to tell */
    incidents: z.number().nullable(),
    notIncidents: z.record(z.string(), z.number()),
    withoutPlace: z.number().nullable(),
    withoutTime: z.number().nullable(),
  }),
  quarantine: z.array(
    z.object({
      file: z.string(),
      line: z.number(),
      column: z.string(),
      value: z.string(),
      fault: z.string(),
      sv: z.string(),
      en: z.string(),
    }),
  ),
  period: z.object({ from: date, to: date }),
  window: z.object({ from: date, to: date }),
  reference: z.object({ from: date, to: date }).nullable(),
  warnings: z.array(pictureWarning),
  /** what the parties know about the warnings, newest first; added when the picture is shown, never part of what is frozen */
  explanations: z.array(explanation).optional(),
  /** what the parties concluded from it or object to in it, newest first; added when it becomes a document, never part of what is frozen */
  annotations: z.array(annotation).optional(),
  labels: z.object({
    category: z.record(z.string(), bilingual),
    placeType: z.record(z.string(), bilingual),
    area: z.record(z.string(), z.object({ sv: z.string(), en: z.string(), level: z.number().int(), parent: z.string().nullable() })),
    daypart: z.record(z.string(), bilingual),
  }),
  series: z.array(
    z.object({
      category: z.string().nullable(),
      placeType: z.string().nullable(),
      area: z.string().nullable(),
      months: z.array(z.string()),
      counts: z.array(z.number().nullable()),
    }),
  ),
  problems: z.array(problem),
  checked: z.object({
    candidates: z.number(),
    families: z.array(z.object({ name: z.string(), size: z.number(), budget: z.number() })),
    falseDiscoveryRate: z.number(),
  }),
  /** headline: the finding; total, checked, stale lines as they apply */
  headline: bilingual,
  lead: z.array(z.object({ key: z.string(), sv: z.string(), en: z.string() })),
  /** source line: source, received, period, n */
  source: bilingual,
  /** the method note in words, with the parameters chosen automatically */
  method: z.array(z.object({ key: z.string(), sv: z.string(), en: z.string() })),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** the areas to draw, simplified WGS 84 polygons; empty when only names are known */
  map: z.object({
    bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
    areas: z.array(
      z.object({ area: z.string(), rings: z.array(z.array(z.tuple([z.number(), z.number()]))), label: z.tuple([z.number(), z.number()]) }),
    ),
    cellMetres: z.number().nullable(),
  }),
});

export type Picture = z.infer<typeof picture>;
export type PicturePart = z.infer<typeof picturePart>;
export type Problem = z.infer<typeof problem>;
export type Similar = z.infer<typeof similar>;
export type Depth = z.infer<typeof depth>;
export type Evidence = z.infer<typeof evidence>;
export type PictureWarning = z.infer<typeof pictureWarning>;
export type Verdict = (typeof verdicts)[number];
