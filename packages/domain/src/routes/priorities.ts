// The schemas of prioritising.
import { z } from 'zod';
import { freeText } from '../personal-data/free-text.ts';
import { criterionKeys } from '../prioritising/criteria.ts';
import { figureGaps, grounds } from '../prioritising/data-figures.ts';
import { roundStates } from '../prioritising/round-rules.ts';
import { calendarDay } from './calendar-day.ts';

const day = calendarDay;
const key = z.enum(criterionKeys);
const score = z.number().int().min(1).max(5);
const bilingual = z.object({ sv: z.string(), en: z.string() });

export const roundCriterion = z.object({
  key,
  bands: z.array(z.number()).length(4).nullable(),
  anchors: z.array(z.string()).length(5).nullable(),
});

const reach = { known: z.literal(true), value: z.number(), low: z.number(), high: z.number() };
const figure = z.discriminatedUnion('known', [
  z.discriminatedUnion('of', [
    z.object({ ...reach, of: z.literal('score'), score, lowScore: score, highScore: score }),
    z.object({
      ...reach,
      of: z.literal('similar'),
      band: z.tuple([z.number(), z.number()]),
      against: z.enum(['above', 'within', 'below', 'unclear']),
      n: z.number(),
      kind: z.string(),
      per: z.number(),
      year: z.number().nullable(),
    }),
  ]),
  z.object({ known: z.literal(false), why: z.enum(figureGaps) }),
]);

export const keptScore = z.object({
  /** null: joint */
  party: z.string().nullable(),
  score,
  note: z.string(),
  by: bilingual.nullable(),
  at: z.string(),
  /** a later one counts instead */
  replaced: z.boolean(),
});

export const roundCell = z.object({
  criterion: key,
  /** false: hatched, not scored in this round */
  scorable: z.boolean(),
  /** from the frozen picture, as every partner may see it; null: judged */
  figure: figure.nullable(),
  /** all that the asker may see: before the round is opened only the own organisation's */
  scores: z.array(keptScore),
});

export const roundProblem = z.object({
  id: z.string(),
  number: z.number(),
  name: z.string(),
  ground: z.enum(grounds),
  count: z.number().nullable(),
  ratio: z.number().nullable(),
  interval: z.array(z.number()).length(2).nullable(),
  verdict: z.string().nullable(),
  cells: z.array(roundCell),
  /** chosen: its place among the focus areas */
  priority: z.object({ id: z.string(), place: z.number(), reason: z.string(), inForce: z.boolean() }).nullable(),
  notChosen: z.string().nullable(),
  rank: z
    .object({
      place: z.number(),
      shareAt: z.array(z.number()),
      best: z.number(),
      worst: z.number(),
      dominatedBy: z.array(z.string()),
      dataReach: z.array(z.number()).length(2),
    })
    .nullable(),
});

export const roundParty = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  done: z.string().nullable(),
  dissent: z.string().nullable(),
});

/** A decision of the council that a choice rests on. */
export const carryingDecision = z.object({
  id: z.string(),
  meetingId: z.string(),
  itemId: z.string().nullable(),
  body: z.string(),
  decidedOn: z.string(),
  year: z.number(),
  paragraph: z.number().nullable(),
  text: z.string(),
});
/** null: decided without one; seen null: there is one, in an item that the asker takes no part in */
export const carriedBy = z.object({ seen: carryingDecision.nullable() }).nullable();

export const roundDetail = z.object({
  id: z.string(),
  number: z.number(),
  name: z.string(),
  state: z.enum(roundStates),
  picture: z.object({
    id: z.string(),
    name: z.string().nullable(),
    window: z.object({ from: z.string(), to: z.string() }),
    source: bilingual,
  }),
  harmVersion: z.number(),
  criteria: z.array(roundCriterion),
  parties: z.array(roundParty),
  /** in the order of the ranking once there is one; those without ground last */
  problems: z.array(roundProblem),
  weightings: z.number(),
  disagreements: z.array(z.object({ problemId: z.string(), criterion: key, steps: z.number() })),
  /** the more frequent of two neighbours by count, and how probable it is that it really is */
  frequency: z.array(z.object({ more: z.string(), fewer: z.string(), probability: z.number() })),
  lockedOn: z.string().nullable(),
  openedOn: z.string().nullable(),
  openedReason: z.string().nullable(),
  decidedOn: z.string().nullable(),
  decision: carriedBy,
  /** the asker's organisation is one of the parties */
  mine: z.string().nullable(),
});

export const priorityInForce = z.object({
  id: z.string(),
  place: z.number(),
  reason: z.string(),
  decidedOn: z.string(),
  problem: z.object({ id: z.string(), number: z.number(), name: z.string() }),
  decision: carriedBy,
});

export const priorityList = z.object({
  inForce: z.array(priorityInForce),
  /** newest first */
  rounds: z.array(
    z.object({ id: z.string(), number: z.number(), name: z.string(), state: z.enum(roundStates), decidedOn: z.string().nullable() }),
  ),
});

/** What a new round can be made of. */
export const roundMaterial = z.object({
  pictures: z.array(z.object({ id: z.string(), name: z.string().nullable(), made: z.string() })),
  organisations: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string() })),
  problems: z.array(z.object({ id: z.string(), number: z.number(), name: z.string() })),
});

export const newRound = z.object({
  name: freeText(120),
  picture: z.uuid(),
  problems: z.array(z.uuid()).min(2).max(30),
  parties: z.array(z.uuid()).min(2).max(12),
  criteria: z
    .array(
      z.object({
        key,
        bands: z.array(z.number().finite().min(0)).length(4).nullable(),
        anchors: z.array(freeText(200)).length(5).nullable(),
      }),
    )
    .min(2)
    .max(criterionKeys.length),
});

const cell = z.object({ problemId: z.uuid(), criterion: key, score, note: freeText(400, { least: 0 }).default('') });
export const setScores = z.object({ scores: z.array(cell).min(1).max(400) });
export const openRound = z.object({ reason: freeText(1000, { least: 10, lines: true }).nullable().default(null) });

const why = freeText(2000, { lines: true });
export const decideRound = z.object({
  decidedOn: day,
  /** the council's decision, when it is in the minutes already */
  decisionId: z.uuid().nullable().default(null),
  chosen: z.array(z.object({ problemId: z.uuid(), reason: why })).max(30),
  notChosen: z.array(z.object({ problemId: z.uuid(), reason: why })).max(30),
  dissents: z
    .array(z.object({ party: z.uuid(), text: why }))
    .max(12)
    .default([]),
});
/** A choice that was entered without a decision gets it. */
export const carryRound = z.object({ decisionId: z.uuid() });
export const carryingDecisions = z.object({ decisions: z.array(carryingDecision) });
export const endPriority = z.object({ reason: freeText(2000, { least: 10, lines: true }) });
export const roundFile = z.object({ lang: z.enum(['sv', 'en']).default('sv') });

export const harmTables = z.object({
  /** newest first; version 0 is the program's starting values */
  versions: z.array(
    z.object({
      version: z.number(),
      source: z.string().nullable(),
      weights: z.record(z.string(), z.number()),
      organisation: z.string().nullable(),
      at: z.string().nullable(),
    }),
  ),
});
export const newHarmTable = z.object({
  source: freeText(1000, { least: 10, lines: true }),
  weights: z.record(z.string().max(80), z.number().finite().min(0).max(100_000)),
});

export type RoundDetail = z.infer<typeof roundDetail>;
export type RoundProblem = z.infer<typeof roundProblem>;
export type RoundCell = z.infer<typeof roundCell>;
export type RoundParty = z.infer<typeof roundParty>;
export type PriorityList = z.infer<typeof priorityList>;
export type RoundMaterial = z.infer<typeof roundMaterial>;
export type NewRound = z.infer<typeof newRound>;
export type SetScores = z.infer<typeof setScores>;
export type OpenRound = z.infer<typeof openRound>;
export type CarriedBy = z.infer<typeof carriedBy>;
export type CarryingDecisions = z.infer<typeof carryingDecisions>;
export type DecideRound = z.infer<typeof decideRound>;
export type HarmTables = z.infer<typeof harmTables>;
export type NewHarmTable = z.infer<typeof newHarmTable>;
