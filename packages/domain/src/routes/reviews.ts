// The schemas of planning reviews and lighting.
import { z } from 'zod';
import { observedDuring } from '../lighting/light-observation.ts';
import { lightKinds, lightOwners, lightSettings, lightStates } from '../lighting/lighting-words.ts';
import { freeText } from '../personal-data/free-text.ts';
import { answerValues, checklist } from '../review/checklist.ts';
import { calendarDay } from './calendar-day.ts';

const ids: readonly string[] = checklist.map(({ id }) => id);
const itemId = z.string().refine((id) => ids.includes(id), 'not in the checklist');
const areaKey = z.string().min(1).max(80).nullable();
const day = calendarDay;
const answer = z.object({ answer: z.enum(answerValues), note: freeText(500, { least: 0, lines: true }) });

export const newReview = z.object({
  title: freeText(200, { least: 3 }),
  about: z.enum(['plan', 'place']),
  area: areaKey,
  /** the plan's own register number */
  reference: freeText(120, { least: 0 }),
  /** a function or an office, never a name */
  planner: freeText(120, { least: 2 }),
  stage: freeText(120, { least: 0 }),
});
export const reviewAnswers = z.object({ answers: z.record(itemId, answer) });
export const newComment = z.object({ item: itemId.nullable(), text: freeText(2000, { least: 3, lines: true }) });
export const commentReply = z.object({
  state: z.enum(['accepted', 'partly', 'declined']),
  reply: freeText(2000, { least: 3, lines: true }),
});
export const commentOutcome = z.object({ outcome: z.enum(['done', 'not_done']), note: freeText(1000, { least: 0, lines: true }) });
export const closeReviewBody = z.object({ conclusion: freeText(2000, { least: 3, lines: true }) });
export const reviewFile = z.object({ lang: z.enum(['sv', 'en']).default('sv') });

export const reviewComment = z.object({
  id: z.string(),
  position: z.number(),
  item: z.string().nullable(),
  text: z.string(),
  state: z.enum(['open', 'accepted', 'partly', 'declined']),
  reply: z.string().nullable(),
  repliedOn: z.string().nullable(),
  outcome: z.enum(['done', 'not_done']).nullable(),
  outcomeNote: z.string().nullable(),
  outcomeOn: z.string().nullable(),
});
const reviewFacts = {
  id: z.string(),
  number: z.number(),
  title: z.string(),
  about: z.enum(['plan', 'place']),
  area: z.object({ key: z.string(), sv: z.string(), en: z.string() }).nullable(),
  reference: z.string(),
  planner: z.string(),
  stage: z.string(),
  state: z.enum(['draft', 'sent', 'closed']),
  organisation: z.string(),
  made: z.string(),
  sentOn: z.string().nullable(),
  closedOn: z.string().nullable(),
};
export const reviewRow = z.object({
  ...reviewFacts,
  lacking: z.number(),
  unanswered: z.number(),
  comments: z.number(),
  openComments: z.number(),
  followed: z.number(),
});
const namedArea = z.object({ key: z.string(), sv: z.string(), en: z.string() });
export const reviewList = z.object({ reviews: z.array(reviewRow), areas: z.array(namedArea) });
export const reviewView = z.object({
  ...reviewFacts,
  answers: z.record(z.string(), z.object({ answer: z.enum(answerValues), note: z.string() })),
  comments: z.array(reviewComment),
  conclusion: z.string().nullable(),
});

const position = z
  .array(z.number())
  .length(2)
  .refine(([lon = 181, lat = 91]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90, 'not longitude and latitude');

export const newLight = z.object({
  place: freeText(200, { least: 3 }),
  area: areaKey,
  kind: z.enum(lightKinds),
  setting: z.enum(lightSettings),
  lamps: z.number().int().min(1).max(10_000),
  schoolRoute: z.boolean(),
  owner: z.enum(lightOwners),
  cost: z.number().int().min(0).max(1_000_000_000).nullable(),
  /** longitude and latitude */
  at: position.nullable().default(null),
  /** an observation that this need is made of: it and others of the same place belong to it from then on */
  observation: z.uuid().nullable().default(null),
});
/** What somebody saw, where, and as what: no person, no time of day. */
export const newObservation = z.object({
  during: z.enum(observedDuring),
  kind: z.enum(lightKinds),
  setting: z.enum(lightSettings),
  lamps: z.number().int().min(1).max(1000),
  schoolRoute: z.boolean(),
  at: position,
  seenOn: day,
  note: freeText(300, { least: 0, lines: true }).default(''),
});
/** The need it was counted to, by its place; null: none was near. */
export const observed = z.object({
  id: z.string(),
  area: z.object({ sv: z.string(), en: z.string() }).nullable(),
  need: z.string().nullable(),
});
export const joinObservation = z.object({ need: z.uuid() });
/** Not decided → decided → done; declined can be taken up again by a new decision. */
export const lightDecision = z
  .object({
    state: z.enum(['approved', 'declined', 'fixed']),
    reason: freeText(1000, { least: 5, lines: true }),
    due: day.nullable(),
    /** a decision of the council or another body that this rests on */
    decision: z.uuid().nullable().default(null),
  })
  .refine(({ state, due }) => state === 'approved' || due === null, 'only what is to be done has a day');

const dark = z.discriminatedUnion('known', [
  z.object({ known: z.literal(true), share: z.number(), n: z.number() }),
  z.object({ known: z.literal(false), n: z.number(), least: z.number() }),
]);
const bodyDecision = z.object({
  id: z.string(),
  meetingId: z.string(),
  body: z.string(),
  decidedOn: z.string(),
  paragraph: z.number().nullable(),
  text: z.string(),
});
const looseObservation = z.object({
  id: z.string(),
  during: z.enum(observedDuring),
  kind: z.enum(lightKinds),
  setting: z.enum(lightSettings),
  lamps: z.number(),
  schoolRoute: z.boolean(),
  at: z.array(z.number()).length(2),
  area: namedArea.nullable(),
  note: z.string(),
  seenOn: z.string(),
  organisation: z.string(),
});
const outlinePoint = z.array(z.number()).length(2);
export const lightRow = z.object({
  id: z.string(),
  number: z.number(),
  place: z.string(),
  area: namedArea.nullable(),
  kind: z.enum(lightKinds),
  setting: z.enum(lightSettings),
  lamps: z.number(),
  walks: z.number(),
  faults: z.number(),
  schoolRoute: z.boolean(),
  owner: z.enum(lightOwners),
  cost: z.number().nullable(),
  state: z.enum(lightStates),
  decidedOn: z.string().nullable(),
  decidedBy: z.string().nullable(),
  reason: z.string().nullable(),
  due: z.string().nullable(),
  fixedOn: z.string().nullable(),
  /** longitude and latitude */
  at: z.array(z.number()).length(2).nullable(),
  observations: z.number(),
  /** null: none, or a meeting that the reader has no part in */
  decision: bodyDecision.nullable(),
  dark,
  points: z.object({ walks: z.number(), faults: z.number(), dark: z.number(), school: z.number(), sum: z.number() }),
  rank: z.number(),
  shared: z.boolean(),
});
export const lightList = z.object({
  lights: z.array(lightRow),
  /** the frozen picture that after-dark shares are read from, through the asker's eyes */
  picture: z
    .object({
      id: z.string(),
      name: z.string().nullable(),
      from: z.string(),
      to: z.string(),
      source: z.object({ sv: z.string(), en: z.string() }),
    })
    .nullable(),
  areas: z.array(namedArea),
  /** seen at places that no need is entered for yet */
  loose: z.array(looseObservation),
  outlines: z.array(namedArea.extend({ rings: z.array(z.array(outlinePoint)), label: outlinePoint })),
  /** decisions that stand and that the reader takes part in, newest first */
  decisions: z.array(bodyDecision),
});

export type NewObservation = z.infer<typeof newObservation>;
export type Observed = z.infer<typeof observed>;
export type LooseObservation = z.infer<typeof looseObservation>;
export type BodyDecision = z.infer<typeof bodyDecision>;
export type NewReview = z.infer<typeof newReview>;
export type NewComment = z.infer<typeof newComment>;
export type CommentReply = z.infer<typeof commentReply>;
export type CommentOutcome = z.infer<typeof commentOutcome>;
export type ReviewComment = z.infer<typeof reviewComment>;
export type ReviewList = z.infer<typeof reviewList>;
export type ReviewView = z.infer<typeof reviewView>;
export type NewLight = z.infer<typeof newLight>;
export type LightDecision = z.infer<typeof lightDecision>;
export type LightRow = z.infer<typeof lightRow>;
export type LightList = z.infer<typeof lightList>;
