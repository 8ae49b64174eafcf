// The schemas of presence planning and resources.
import { z } from 'zod';
import { measureStates } from '../measure/measure-state.ts';
import { freeText } from '../personal-data/free-text.ts';
import { countedLevels, exposureKinds, presenceKinds } from '../presence/resource-kinds.ts';
import { calendarDay } from './calendar-day.ts';
import { occasionCounts } from './measures.ts';

export const planStates = ['counting', 'counted', 'failed'] as const;
const hour = z.number().int().min(0).max(23);
const day = z.number().int().min(0).max(6);
const node = {
  category: z.string().max(80).nullable(),
  placeType: z.string().max(80).nullable(),
  area: z.string().max(80).nullable(),
  daypart: z.string().max(20).nullable(),
};
export const plannedProblem = z.object({ ...node, weight: z.number().positive().max(1000).default(1) });

/** A kind of presence and the rules it works under. */
export const presenceResource = z
  .object({
    kind: z.enum(presenceKinds),
    name: freeText(80),
    personHours: z.number().positive().max(2000),
    groupSize: z.number().int().min(1).max(20),
    groups: z.number().int().min(1).max(20),
    shortestShift: z.number().int().min(1).max(12),
    longestShift: z.number().int().min(1).max(12),
    rest: z.number().int().min(0).max(72),
    allowed: z
      .array(z.object({ days: z.array(day).min(1).max(7), from: hour, to: z.number().int().min(1).max(24) }))
      .min(1)
      .max(14),
    /** keys of areas it may be sent to; null = all */
    areas: z.array(z.string().max(80)).min(1).max(200).nullable(),
  })
  .refine(({ shortestShift, longestShift }) => shortestShift <= longestShift, 'shortest longer than longest');

/** day: Monday = 0; a shift may pass midnight */
export const shift = z.object({
  resource: z.number().int().min(0).max(11),
  area: z.string().min(1).max(80),
  day,
  start: hour,
  length: z.number().int().min(1).max(24),
});
export const newPresencePlan = z.object({
  name: freeText(120, { least: 3 }),
  picture: z.uuid(),
  problems: z.array(plannedProblem).min(1).max(12),
  resources: z.array(presenceResource).min(1).max(12),
  today: z.array(shift).max(200),
});
export const withdrawPlan = z.object({ reason: freeText(500, { least: 5 }) });

const span = z.object({ low: z.number(), high: z.number() });
const met = z.object({
  perYear: z.number(),
  interval: span,
  n: z.number(),
  coveredHours: z.number(),
  personHours: z.number(),
});
const leftOut = z.array(z.object({ node: z.object(node), why: z.enum(['gone', 'no_time', 'hidden']) }));
const bilingual = z.object({ sv: z.string(), en: z.string() });

/** What the picture says of the shifts through the reader's eyes; or why it cannot be told. */
export const presenceOutcome = z.union([
  z.object({
    known: z.literal(true),
    today: met,
    proposed: met,
    more: z.object({ perYear: z.number(), interval: span, n: z.number(), verdict: z.enum(['more', 'fewer', 'cannot_tell']) }).nullable(),
    random: z.object({ perYear: z.number(), range: span, schedules: z.number(), asMuch: z.number() }),
    all: z.number(),
    n: z.number(),
    window: z.object({ from: z.string(), to: z.string() }),
    source: bilingual,
    /** 168 expected incidents per year, all places together */
    week: z.array(z.number()).length(168),
    problems: z.array(bilingual),
    leftOut,
  }),
  z.object({ known: z.literal(false), n: z.number(), least: z.number(), leftOut }),
  z.object({ known: z.literal(false), unseen: z.literal(true) }),
]);
const planRow = {
  id: z.string(),
  name: z.string(),
  picture: z.string(),
  made: z.string(),
  organisation: z.string(),
  withdrawn: z.object({ on: z.string(), reason: z.string() }).nullable(),
  state: z.enum(planStates),
};
export const presencePlanRow = z.object({ ...planRow, shifts: z.number() });
const planMeasure = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  state: z.enum(measureStates),
  joined: z.boolean(),
  shifts: z.array(z.number()),
  ...occasionCounts.shape,
  /** person hours: of what is due, done, and of everything until the end */
  hours: z.object({ due: z.number(), done: z.number(), all: z.number() }),
});
export const presencePlanView = z.object({
  ...planRow,
  problems: z.array(plannedProblem),
  resources: z.array(presenceResource),
  today: z.array(shift),
  shifts: z.array(shift.extend({ group: z.number() })),
  areas: z.record(z.string(), bilingual),
  /** seconds since it was asked for, while it is being counted */
  waited: z.number(),
  /** null until it is counted */
  outcome: presenceOutcome.nullable(),
  /** what its shifts have become, and how much of that is done; of measures that the reader does not see, nothing */
  measures: z.array(planMeasure),
  /** shifts that are measures, seen by the reader or not */
  taken: z.array(z.number()),
});
/** An answer without a plan: too few to plan from. */
export const presenceAnswer = z.discriminatedUnion('planned', [
  z.object({ planned: z.literal(true), plan: presencePlanView }),
  z.object({ planned: z.literal(false), n: z.number(), least: z.number(), leftOut }),
]);
/** For whom of the plan: a new measure each, or into one that is there. Who is left out stays as it is. */
export const measuresOfPlan = z.object({
  starts: calendarDay,
  ends: calendarDay,
  causeId: z.uuid().nullable(),
  noCauseReason: freeText(1000, { least: 10, lines: true }).nullable(),
  resources: z
    .array(
      z.object({
        resource: z.number().int().min(0).max(11),
        owner: z.uuid(),
        executors: z.array(z.uuid()).max(20),
        /** an existing measure that the shifts join; null: new ones */
        measure: z.uuid().nullable(),
      }),
    )
    .min(1)
    .max(12),
  lang: z.enum(['sv', 'en']).default('sv'),
});
export const presenceFile = z.object({ purpose: z.string().max(400).optional(), lang: z.enum(['sv', 'en']).default('sv') });

/** The area a figure is counted for. A key tells counties and police areas apart; the municipality itself has none. */
export const countedFor = z.object({
  level: z.enum(countedLevels),
  name: freeText(80),
});
export const newResource = z
  .object({
    side: z.enum(['resource', 'exposure']),
    kind: z.string(),
    counted: countedFor,
    year: z.number().int().min(1990).max(2100),
    value: z.number().positive().max(1e9),
    source: freeText(200, { least: 3 }),
  })
  .refine(
    ({ side, kind }) => (side === 'resource' ? presenceKinds : exposureKinds).some((one) => one === kind),
    'a kind of the other side',
  );
const figure = z.object({
  /** null: from the municipality's own exposures, changed where they are */
  id: z.string().nullable(),
  counted: z.object({ level: z.enum(countedLevels), name: z.string() }),
  year: z.number(),
  value: z.number(),
  source: z.string(),
});
const exposureFigure = figure.extend({ side: z.literal('exposure'), kind: z.enum(exposureKinds) });
const resourceFigure = figure.extend({ side: z.literal('resource'), kind: z.enum(presenceKinds) });
export const resourceRow = z.discriminatedUnion('side', [resourceFigure, exposureFigure]);
const againstRow = z.object({
  category: bilingual,
  n: z.number().nullable(),
  figure: exposureFigure,
  rate: z.union([
    z.object({ known: z.literal(true), perThousand: z.number(), interval: z.tuple([z.number(), z.number()]) }),
    z.object({ known: z.literal(false), reason: z.enum(['other_area', 'hidden', 'few']) }),
  ]),
});
export const resourceList = z.object({
  municipality: z.string(),
  rows: z.array(resourceRow),
  /** the newest frozen picture that the reader sees, its incidents against exposure; null without one */
  incidents: z
    .object({ name: z.string().nullable(), from: z.string(), to: z.string(), source: bilingual, rows: z.array(againstRow) })
    .nullable(),
});

export type PresenceResourceInput = z.infer<typeof presenceResource>;
export type Shift = z.infer<typeof shift>;
export type NewPresencePlan = z.infer<typeof newPresencePlan>;
export type PresenceOutcome = z.infer<typeof presenceOutcome>;
export type MeasuresOfPlan = z.infer<typeof measuresOfPlan>;
export type PlanMeasure = z.infer<typeof planMeasure>;
export type PresencePlanRow = z.infer<typeof presencePlanRow>;
export type PresencePlanView = z.infer<typeof presencePlanView>;
export type PresenceAnswer = z.infer<typeof presenceAnswer>;
export type NewResource = z.infer<typeof newResource>;
export type AgainstRow = z.infer<typeof againstRow>;
export type ResourceRow = z.infer<typeof resourceRow>;
export type ResourceList = z.infer<typeof resourceList>;
