// The schemas of goals.
import { z } from 'zod';
import { comparisonKinds } from '../goal/comparison-choices.ts';
import { indicatorKeys } from '../goal/goal-ground.ts';
import { followUpMonths, powerGaps } from '../goal/goal-power.ts';
import { outputCounts } from '../goal/planned-output.ts';
import { freeText } from '../personal-data/free-text.ts';
import { calendarDay } from './calendar-day.ts';

const both = z.object({ sv: z.string(), en: z.string() });
const day = calendarDay;
const key = z.string().nullable();
const node = z.object({ category: key, placeType: key, area: key, daypart: key });
const following = z.enum(['yes', 'partly', 'no', 'unclear']);
const months = z.literal([...followUpMonths]);
const fall = z.number().min(0.05).max(0.95);
export const measuredBy = ['survey', 'inspection', 'other'] as const;

/** What one's own number is. What was written before it was asked is neither. */
const counting = z.discriminatedUnion('as', [
  z.object({ as: z.literal('share'), next: z.number().int().min(1).max(1_000_000), designEffect: z.number().min(1).max(20) }),
  z.object({ as: z.literal('count'), before: z.number().int().min(1).max(120), after: z.number().int().min(1).max(120) }),
  z.object({ as: z.literal('neither') }),
]);
const uncounted = { as: 'neither' } as const;

export const goalIndicator = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('incidents'), key: z.enum(indicatorKeys), node, title: both }),
  z.object({ kind: z.enum(measuredBy), words: z.string(), unit: z.string() }),
  /** of which of the measure's numbers, where the goal was taken from its schedule */
  z.object({ kind: z.literal('activities'), words: z.string(), unit: z.string(), counts: z.enum(outputCounts).nullable().default(null) }),
]);
export const goalBaseline = z.discriminatedUnion('kind', [
  /** bound to a frozen picture: n as every partner may read it, null where it is not told */
  z.object({
    kind: z.literal('figure'),
    picture: z.string(),
    node,
    window: z.object({ from: z.string(), to: z.string() }),
    months: z.number(),
    n: z.number().nullable(),
    expected: z.number().nullable(),
    dispersion: z.number().nullable(),
    source: both,
    made: z.string(),
  }),
  z.object({
    kind: z.literal('own'),
    value: z.number(),
    n: z.number().nullable(),
    period: z.string(),
    source: z.string(),
    counting: counting.default(uncounted),
  }),
  z.object({ kind: z.literal('none') }),
]);
export const goalTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fall'), share: z.number(), from: z.string(), months: z.number() }),
  z.object({ kind: z.literal('value'), value: z.number(), unit: z.string() }),
  z.object({ kind: z.literal('count'), count: z.number(), unit: z.string() }),
]);
export const goalComparison = z.discriminatedUnion('kind', [
  /** with the reason; null where none was asked for when the goal was written */
  z.object({ kind: z.literal('none'), why: z.string().nullable().default(null) }),
  z.object({ kind: z.enum(['elsewhere', 'others']), title: both, n: z.number(), follows: following }),
  z.object({
    kind: z.literal('area'),
    area: z.string(),
    title: both,
    n: z.number(),
    follows: following,
    neighbour: z.boolean().nullable(),
  }),
]);
export const goalPowerView = z.object({
  known: z.boolean(),
  reason: z.enum(powerGaps).nullable(),
  chance: z.number().nullable(),
  smallest: z.number().nullable(),
});
export const goalAmendment = z.object({
  number: z.number(),
  reason: z.string(),
  on: z.string(),
  by: both.nullable(),
  target: goalTarget.nullable(),
  due: z.string().nullable(),
  method: z.string().nullable(),
});
export const goalRow = z.object({
  id: z.string(),
  number: z.number(),
  problem: z.object({ id: z.string(), number: z.number(), name: z.string() }).nullable(),
  measure: z.object({ id: z.string(), number: z.number(), title: z.string() }).nullable(),
  kind: z.enum(['outcome', 'output']),
  indicator: goalIndicator,
  baseline: goalBaseline,
  /** what holds now; what was locked stands in `locked` when an amendment has changed it */
  target: goalTarget,
  due: z.string(),
  method: z.string(),
  comparison: goalComparison,
  power: goalPowerView.nullable(),
  /** would be seen if reached, at least four times in five; null where it cannot be counted */
  visible: z.boolean().nullable(),
  lockedOn: z.string().nullable(),
  locked: z.object({ target: goalTarget, due: z.string(), method: z.string() }).nullable(),
  amendments: z.array(goalAmendment),
  /** for activities of a measure: how many are done */
  done: z.number().nullable(),
  /** the goal as one sentence, and whether it could be seen as another */
  sentence: both,
  sight: both,
});
/** An output goal that a measure's schedule gives and that is not written yet. */
const planned = z.object({
  measure: z.object({ id: z.string(), number: z.number(), title: z.string() }),
  counts: z.enum(outputCounts),
  count: z.number(),
  unit: both,
  words: both,
  reckoned: both,
  due: z.string(),
});
export const goalList = z.object({ goals: z.array(goalRow), planned: z.array(planned) });

/** What a goal of a problem can be counted by, as every partner may read it. */
export const goalGround = z.object({
  problem: z.object({ id: z.string(), number: z.number(), name: z.string() }),
  picture: z
    .object({
      id: z.string(),
      name: z.string().nullable(),
      window: z.object({ from: z.string(), to: z.string() }),
      months: z.number(),
      source: both,
    })
    .nullable(),
  indicators: z.array(
    z.object({
      key: z.enum(indicatorKeys),
      node,
      title: both,
      count: z.number().nullable(),
      expected: z.number().nullable(),
      dispersion: z.number().nullable(),
      comparisons: z.array(
        z.object({
          key: z.string(),
          kind: z.enum(comparisonKinds),
          area: z.string().nullable(),
          sameKind: z.boolean(),
          count: z.number(),
          follows: following,
          neighbour: z.boolean().nullable(),
          title: both,
        }),
      ),
    }),
  ),
});

/** The key of a comparison, or none. */
const against = z
  .string()
  .max(120)
  .regex(/^(none|elsewhere|others|area:.+)$/);
const plan = { indicator: z.enum(indicatorKeys), months, fall, against };
/** The same plan as an address writes it. */
export const askPower = z.object({
  indicator: z.enum(indicatorKeys),
  months: z.coerce.number().pipe(months),
  fall: z.coerce.number().pipe(fall),
  against,
});
/** Numbers of one's own, as an address writes them. */
export const askOwnPower = z.object({
  as: z.enum(['share', 'count']),
  value: z.coerce.number().min(0).max(1_000_000),
  target: z.coerce.number().min(0).max(1_000_000),
  n: z.coerce.number().int().min(1).max(1_000_000).optional(),
  next: z.coerce.number().int().min(1).max(1_000_000).optional(),
  designEffect: z.coerce.number().min(1).max(20).optional(),
  before: z.coerce.number().int().min(1).max(120).optional(),
  after: z.coerce.number().int().min(1).max(120).optional(),
});
export const ownPowerAnswer = z.object({
  power: goalPowerView,
  better: z.array(z.object({ way: z.enum(['answers', 'longer']), amount: z.number(), target: z.number(), power: goalPowerView })),
});
export const powerAnswer = z.object({
  power: goalPowerView,
  curve: z.array(z.object({ fall: z.number(), chance: z.number() })),
  longer: z.object({ months: z.number(), curve: z.array(z.object({ fall: z.number(), chance: z.number() })) }).nullable(),
  better: z.array(
    z.object({
      way: z.enum(['longer', 'pooled', 'broader', 'alone', 'both']),
      indicator: z.enum(indicatorKeys),
      months: z.number(),
      against: z.string(),
      power: goalPowerView,
    }),
  ),
  /** the same plan against each comparison that may be chosen, and against none */
  each: z.array(z.object({ key: z.string(), power: goalPowerView })),
});

const whose = { problemId: z.uuid(), measureId: z.uuid().nullable().default(null) };
const method = freeText(2000, { least: 10, lines: true });
const amount = z.number().min(0).max(1_000_000);
export const newGoal = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('incidents'),
    ...whose,
    ...plan,
    whyNone: freeText(500, { least: 10 }).nullable().default(null),
    from: day,
    method,
  }),
  z.object({
    of: z.enum(measuredBy),
    ...whose,
    words: freeText(300, { least: 5 }),
    unit: freeText(40),
    baseline: z.object({
      value: amount,
      n: z.number().int().min(1).nullable(),
      period: freeText(60, { least: 4 }),
      source: freeText(300, { least: 3 }),
      counting: counting.default(uncounted),
    }),
    value: amount,
    due: day,
    method,
  }),
  z.object({
    of: z.literal('activities'),
    problemId: z.uuid().nullable().default(null),
    measureId: z.uuid(),
    words: freeText(300, { least: 5 }),
    unit: freeText(40),
    count: z.number().int().min(1).max(1_000_000),
    counts: z.enum(outputCounts).nullable().default(null),
    due: day,
    method,
  }),
]);
/** Of a locked goal. Only what is named is changed. */
export const amendGoal = z
  .object({
    reason: freeText(1000, { least: 10, lines: true }),
    fall: fall.optional(),
    value: amount.optional(),
    due: day.optional(),
    method: method.optional(),
  })
  .refine((change) => Object.keys(change).length > 1, 'nothing to change');
export const goalsAsked = z.object({ problem: z.uuid().optional(), measure: z.uuid().optional() });

export type GoalRow = z.infer<typeof goalRow>;
export type GoalList = z.infer<typeof goalList>;
export type GoalIndicator = z.infer<typeof goalIndicator>;
export type GoalBaseline = z.infer<typeof goalBaseline>;
export type GoalTarget = z.infer<typeof goalTarget>;
export type GoalComparison = z.infer<typeof goalComparison>;
export type GoalGround = z.infer<typeof goalGround>;
export type AskPower = z.infer<typeof askPower>;
export type PowerAnswer = z.infer<typeof powerAnswer>;
export type AskOwnPower = z.infer<typeof askOwnPower>;
export type OwnPowerAnswer = z.infer<typeof ownPowerAnswer>;
export type NewGoal = z.infer<typeof newGoal>;
export type AmendGoal = z.infer<typeof amendGoal>;
