// The schemas of measures and their activities.
import { z } from 'zod';
import { activityStates } from '../measure/activity.ts';
import { escalationSteps } from '../measure/escalation.ts';
import { measureStates } from '../measure/measure-state.ts';
import { placePolygon } from '../measure/place-polygon.ts';
import { planStatuses } from '../measure/plan-status.ts';
import { clock, schedule } from '../measure/schedule.ts';
import { otherTaskKinds } from '../measure/task-groups.ts';
import { freeText } from '../personal-data/free-text.ts';
import { calendarDay } from './calendar-day.ts';

const both = z.object({ sv: z.string(), en: z.string() });
const named = z.object({ id: z.string(), name: z.string() });
const day = calendarDay;
const optional = (most: number, lines = false) => freeText(most, { least: 0, lines }).default('');

export const followUpColours = ['green', 'yellow', 'red'] as const;
export const measureApproaches = ['situational', 'social'] as const;
export const measureEffects = ['short', 'long'] as const;

export const newMeasure = z.object({
  title: freeText(200, { least: 3 }),
  problemId: z.uuid().nullable().default(null),
  causeId: z.uuid().nullable().default(null),
  noCauseReason: freeText(1000, { least: 10, lines: true }).nullable().default(null),
  typeKey: z.string().max(80).nullable().default(null),
  approach: z.enum(measureApproaches).nullable().default(null),
  effect: z.enum(measureEffects).nullable().default(null),
  description: optional(2000, true),
  ownerOrganisation: z.uuid(),
  ownerAccount: z.uuid().nullable().default(null),
  executors: z.array(z.uuid()).max(20).default([]),
  starts: day,
  ends: day,
  schedule: schedule.nullable().default(null),
  doseMinutes: z.number().int().min(1).max(1440).nullable().default(null),
  dosePersons: z.number().int().min(1).max(500).nullable().default(null),
  amount: z
    .object({ planned: z.number().int().min(1).max(1_000_000), unit: freeText(40) })
    .nullable()
    .default(null),
  budgetHours: z.number().min(0).max(1_000_000).nullable().default(null),
  budgetKr: z.number().int().min(0).max(1_000_000_000).nullable().default(null),
  documented: optional(500),
  areaKeys: z.array(z.string().min(1).max(80)).max(50).default([]),
  polygon: placePolygon.nullable().default(null),
});
export type NewMeasure = z.infer<typeof newMeasure>;

/** How often by now, also of the measures of a presence plan: due, done, missed, called off, not told of; and ahead. */
export const occasionCounts = z.object({
  due: z.number(),
  done: z.number(),
  missed: z.number(),
  cancelled: z.number(),
  late: z.number(),
  ahead: z.number(),
});
const followUp = z.object({ colour: z.enum(followUpColours), note: z.string(), on: z.string() });

export const measureRow = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  problem: z.object({ id: z.string(), number: z.number(), name: z.string() }).nullable(),
  cause: z
    .object({ id: z.string(), number: z.number(), statement: z.string(), state: z.enum(['untested', 'supported', 'refuted']) })
    .nullable(),
  noCauseReason: z.string().nullable(),
  typeKey: z.string().nullable(),
  approach: z.enum(measureApproaches).nullable(),
  owner: named,
  person: both.nullable(),
  starts: z.string(),
  ends: z.string(),
  /** a later last day than was planned, and why */
  expected: z.object({ on: z.string(), reason: z.string() }).nullable(),
  state: z.enum(measureStates),
  status: z.enum(planStatuses),
  schedule: both.nullable(),
  goals: z.number(),
  occasions: occasionCounts,
  amount: z.object({ planned: z.number(), done: z.number(), unit: z.string() }).nullable(),
  /** planned for the occasions until now that were not cancelled, and done */
  minutes: z.object({ planned: z.number(), done: z.number() }),
  followUp: followUp.nullable(),
  budgetHours: z.number().nullable(),
  budgetKr: z.number().nullable(),
  areaKeys: z.array(z.string()),
});
export type MeasureRow = z.infer<typeof measureRow>;

export const activityRow = z.object({
  id: z.string(),
  /** wall time in Sweden */
  start: z.string(),
  /** its minutes on the clock */
  minutes: z.number(),
  /** minutes asked for */
  dose: z.number(),
  persons: z.number().nullable(),
  movedFrom: z.string().nullable(),
  state: z.enum(activityStates),
  daysLate: z.number(),
  done: z.object({ minutes: z.number().nullable(), persons: z.number().nullable(), amount: z.number().nullable() }).nullable(),
  note: z.string(),
});
export type ActivityRow = z.infer<typeof activityRow>;

/** For the timeline and the calendar: every occasion as wall time and state. */
const mark = z.object({ start: z.string(), minutes: z.number(), state: z.enum(activityStates) });
export const measureList = z.object({ today: z.string(), measures: z.array(measureRow.extend({ marks: z.array(mark) })) });
export type MeasureList = z.infer<typeof measureList>;
export const measuresOf = z.object({ problem: z.uuid().optional() });

export const measureDetail = measureRow.extend({
  today: z.string(),
  description: z.string(),
  effect: z.enum(measureEffects).nullable(),
  /** its type in the library */
  type: both.nullable(),
  executors: z.array(named),
  ownerAccount: z.string().nullable(),
  rule: schedule.nullable(),
  doseMinutes: z.number().nullable(),
  dosePersons: z.number().nullable(),
  documented: z.string(),
  polygon: placePolygon.nullable(),
  areas: z.array(z.object({ key: z.string(), sv: z.string(), en: z.string() })),
  history: z.array(z.object({ on: z.string(), from: z.string().nullable(), to: z.string(), reason: z.string() })),
  activities: z.array(activityRow),
});
export type MeasureDetail = z.infer<typeof measureDetail>;

/** longitude and latitude */
const point = z.array(z.number()).length(2);
/** The areas as outlines, and where each measure stands in them or as its own polygon. */
export const measurePlaces = z.object({
  areas: z.array(z.object({ key: z.string(), sv: z.string(), en: z.string(), rings: z.array(z.array(point)), label: point })),
  measures: z.array(
    z.object({
      id: z.string(),
      number: z.number(),
      title: z.string(),
      status: z.enum(planStatuses),
      at: z.array(point),
      areas: z.array(both),
    }),
  ),
  polygons: z.array(z.array(point)),
});
export type MeasurePlaces = z.infer<typeof measurePlaces>;

export const measureForm = z.object({
  organisations: z.array(named),
  people: z.array(both.extend({ id: z.string(), organisation: z.string() })),
  problems: z.array(z.object({ id: z.string(), number: z.number(), name: z.string() })),
  causes: z.array(z.object({ id: z.string(), number: z.number(), statement: z.string(), state: z.string(), problem: z.string() })),
  areas: z.array(z.object({ key: z.string(), sv: z.string(), en: z.string() })),
  types: z.array(both.extend({ key: z.string(), approach: z.string() })),
});

export const measureStateChange = z.object({ state: z.enum(measureStates), reason: freeText(500, { least: 3 }).nullable() });
export const measureFollowUp = z.object({ colour: z.enum(followUpColours), note: freeText(1000, { least: 3, lines: true }) });
export const measureDelay = z.object({ on: day, reason: freeText(500, { least: 5 }) });
export const madeMeasure = z.object({ id: z.string() });

/** The form's schedule as JSON text in the address, so that trying it changes nothing. */
export const scheduleTried = z.object({ rule: z.string().max(4000), starts: day, ends: day });
export const triedOccurrences = z.object({
  words: both,
  rrule: z.string(),
  count: z.number(),
  next: z.array(z.object({ start: z.string(), sv: z.string(), en: z.string() })),
});

export const activityReport = z.object({
  state: z.enum(activityStates),
  minutes: z.number().int().min(0).max(2880).nullable().default(null),
  persons: z.number().int().min(0).max(1000).nullable().default(null),
  amount: z.number().int().min(0).max(1_000_000).nullable().default(null),
  note: optional(500),
});
const wall = z.object({ day, from: clock });
export const activityMove = wall.extend({ reason: freeText(300, { least: 3 }) });
export const newActivity = wall.extend({ minutes: z.number().int().min(5).max(1440) });

export const measureTask = z.object({
  /** an occasion to report, or a measure that is past its day */
  kind: z.enum(['activity', 'measure']),
  id: z.string(),
  measureId: z.string(),
  number: z.number(),
  title: z.string(),
  /** wall time, or the last day of a measure */
  start: z.string(),
  minutes: z.number(),
  dose: z.number(),
  persons: z.number().nullable(),
  unit: z.string().nullable(),
  daysLate: z.number(),
  begun: z.boolean(),
  done: z.number(),
  planned: z.number(),
  expected: z.string().nullable(),
});
export type MeasureTask = z.infer<typeof measureTask>;
export const measureReminder = z.object({
  id: z.string(),
  measureId: z.string(),
  title: z.string(),
  step: z.enum(escalationSteps),
  start: z.string(),
  days: z.number(),
  on: z.string(),
});
/** What other rooms wait for: minutes to check, an agreement to sign, a decision to carry out. */
export const otherTask = z.object({
  kind: z.enum(otherTaskKinds),
  /** of the meeting whose minutes they are, of the agreement, of the decision */
  id: z.string(),
  title: both,
  /** the day it is to be done by, if any is set */
  start: z.string().nullable(),
  daysLate: z.number(),
});
export type OtherTask = z.infer<typeof otherTask>;
const task = z.discriminatedUnion('kind', [
  measureTask.extend({ kind: z.literal('activity') }),
  measureTask.extend({ kind: z.literal('measure') }),
  otherTask,
]);
export type Task = z.infer<typeof task>;
export const taskList = z.object({
  today: z.string(),
  late: z.array(task),
  /** until Sunday, today first */
  week: z.array(task),
  later: z.array(task),
  reminders: z.array(measureReminder),
});
export type TaskList = z.infer<typeof taskList>;

export const feedKinds = ['person', 'organisation', 'body'] as const;
export const newFeed = z.object({ kind: z.enum(feedKinds), bodyId: z.uuid().nullable().default(null) });
export const feedRow = z.object({
  id: z.string(),
  kind: z.enum(feedKinds),
  name: z.string(),
  made: z.string(),
  lastRead: z.string().nullable(),
});
export const feedList = z.object({ feeds: z.array(feedRow), bodies: z.array(named) });
/** The address is shown once: only its hash is kept. */
export const madeFeed = feedRow.extend({ address: z.string() });

export const planFile = z.object({ purpose: z.string().max(300).optional(), lang: z.enum(['sv', 'en']).default('sv') });
