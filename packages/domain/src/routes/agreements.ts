// The schemas of agreements: what a wording holds, what is asked and answered about it. A wording is kept whole for every time it is saved.
import { z } from 'zod';
import { sectionKeys } from '../agreement/section-keys.ts';
import { freeText } from '../personal-data/free-text.ts';
import { calendarDay } from './calendar-day.ts';

const day = calendarDay;
const key = z.string().regex(/^[a-z0-9-]{1,40}$/);
const line = (most: number) => z.object({ sv: freeText(most), en: freeText(most) });
const lines = (most: number) => z.object({ sv: freeText(most, { least: 0, lines: true }), en: freeText(most, { least: 0, lines: true }) });

export const agreementStates = ['draft', 'signing', 'signed', 'declined', 'ended'] as const;
export const figureFields = ['count', 'expected', 'ratio', 'verdict', 'window'] as const;

/** A figure bound to a frozen picture: which finding it is read from, and what partners may see of it. value null = not told to all. */
export const boundFigure = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}\.[a-z]{1,20}$/),
  pictureId: z.uuid(),
  pictureName: z.string().nullable(),
  pictureMade: z.string(),
  node: z.object({
    category: z.string().nullable(),
    placeType: z.string().nullable(),
    area: z.string().nullable(),
    daypart: z.string().nullable(),
  }),
  field: z.enum(figureFields),
  value: z.number().nullable(),
  /** for what is no number: the verdict's key, the window's two days */
  word: z.string().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** a newer picture said something else, and the parties chose to keep this: its date is then written out */
  keptBeside: z.uuid().nullable(),
});

export const agreementParty = z.object({
  organisationId: z.uuid(),
  organisation: z.string(),
  part: z.enum(['signs', 'accedes']),
  functionSv: freeText(120),
  functionEn: freeText(120),
});

export const focusGoal = z.object({
  goalId: z.uuid().nullable(),
  text: line(1000),
  /** indicator, level and date are all there */
  measurable: z.boolean(),
  /** whether the follow-up could tell that it was reached: null = nobody has reckoned */
  canBeSeen: z.boolean().nullable(),
});
export const focusArea = z.object({
  key,
  problemId: z.uuid().nullable(),
  title: line(200),
  problem: lines(4000),
  causes: lines(4000),
  goals: z.array(focusGoal).max(12),
  /** written by hand, not from the priorities in force: why */
  byHand: freeText(500, { lines: true }).nullable().default(null),
});
export const commitment = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  organisation: z.string(),
  measureId: z.uuid().nullable(),
  focusKey: key.nullable(),
  /** "skaffa låsbara skåp i två hallar": what follows "ska" and "will" */
  what: line(500),
  due: day,
  /** null: nobody answers for it yet, which hinders signing */
  role: line(120).nullable(),
  /** what it is aimed at: "orsak 3" */
  against: z.object({ sv: z.string().max(200), en: z.string().max(200) }),
  carriedFrom: z.uuid().nullable(),
  /** written by hand, neither a measure of the plan nor carried on: why */
  byHand: freeText(500, { lines: true }).nullable().default(null),
});

const planCellsOf = z.array(z.string()).length(9);
/** A measure of the action plan as it stood when the wording was saved: nine of the plan's ten columns; the last, how it goes, is never fixed. */
export const agreementPlanRow = z.object({
  measureId: z.uuid(),
  problemId: z.uuid(),
  cells: z.object({ sv: planCellsOf, en: planCellsOf }),
});

/** A number in the text that is bound to no frozen picture: where it stands, and where it comes from. */
export const numberSource = z.object({
  section: z.enum(sectionKeys),
  focus: key.nullable(),
  lang: z.enum(['sv', 'en']),
  sentence: z.string().max(4000),
  reason: freeText(500, { least: 5, lines: true }),
  /** published already: it may stand in the public copy */
  open: z.boolean(),
});

export const agreementContent = z.object({
  title: line(200),
  starts: day,
  ends: day,
  parties: z.array(agreementParty).max(40),
  focus: z.array(focusArea).max(8),
  commitments: z.array(commitment).max(200),
  sections: z.record(z.enum(sectionKeys), lines(8000)),
  figures: z.array(boundFigure).max(100),
  plan: z.array(agreementPlanRow).max(200).default([]),
  numbers: z.array(numberSource).max(400).default([]),
});

export const newAgreement = z
  .object({
    starts: day,
    ends: day,
    predecessorId: z.uuid().nullable().default(null),
  })
  .refine(({ starts, ends }) => ends > starts, 'ends before it starts');
const partyInput = agreementParty.omit({ organisation: true });
const commitmentInput = commitment.omit({ organisation: true });
/** Only what is named is changed. version: the wording that was read, so that nobody overwrites another's. */
export const changeAgreement = z.object({
  version: z.number().int().min(1).max(1_000_000),
  title: line(200).optional(),
  starts: day.optional(),
  ends: day.optional(),
  parties: z.array(partyInput).min(1).max(40).optional(),
  focus: z.array(focusArea).max(8).optional(),
  commitments: z.array(commitmentInput).max(200).optional(),
  sections: z.partialRecord(z.enum(sectionKeys), lines(8000)).optional(),
});
/** take: the parts to have from the chain; every other part stays as it is written */
export const rebuildAgreement = z.object({ version: z.number().int().min(1).max(1_000_000), take: z.array(z.string().max(80)).max(500) });
const said = z.object({ sv: z.string(), en: z.string() });
/** One part where the chain says something else than the draft, with both wordings. */
export const rebuildPart = z.object({
  part: z.string(),
  kind: z.enum(['focus', 'commitment', 'plan']),
  heading: said,
  /** null: the draft does not have it */
  now: said.nullable(),
  /** null: the chain does not have it any more */
  anew: said.nullable(),
  /** changed by hand since it came from the chain, or not known to have come from it */
  byHand: z.boolean(),
});
export const rebuildProposal = z.object({ version: z.number(), parts: z.array(rebuildPart) });
export const sourceNumber = numberSource.extend({ version: z.number().int().min(1).max(1_000_000) });
export const withholdParts = z.object({
  parts: z
    .array(z.object({ part: z.string().regex(/^(section|focus|commitment):[a-z0-9-]{1,40}$/), reason: freeText(300, { least: 5 }) }))
    .max(240),
});
export const chooseFigure = z.object({ version: z.number().int().min(1).max(1_000_000), choice: z.enum(['keep', 'take']) });
export const amendAgreement = z.object({ reason: freeText(1000, { least: 10, lines: true }), from: day });
export const commitmentOutcome = z.object({
  outcome: z.enum(['open', 'done', 'partly', 'not']),
  note: lines(500),
  effect: z.enum(['fell', 'no_clear_change', 'rose', 'cannot_tell']).nullable(),
  effectNote: lines(500),
  carryOn: z.boolean(),
});

const check = z.object({
  level: z.enum(['hinder', 'warning']),
  code: z.string(),
  section: z.enum(sectionKeys),
  /** which one: "7.2", a heading */
  about: z.object({ sv: z.string(), en: z.string() }).nullable(),
  /** a number without a source: its sentence and the numbers in it; reason null = nobody has said where it comes from yet */
  number: z
    .object({
      focus: z.string().nullable(),
      lang: z.enum(['sv', 'en']),
      sentence: z.string(),
      numbers: z.array(z.string()),
      reason: z.string().nullable(),
      open: z.boolean(),
    })
    .nullable()
    .default(null),
});
const outdated = z.object({
  key: z.string(),
  newest: boundFigure,
});
const outcomeRow = commitmentOutcome.extend({ id: z.uuid() });
export const agreementRow = z.object({
  id: z.string(),
  number: z.number(),
  title: z.object({ sv: z.string(), en: z.string() }),
  starts: z.string(),
  ends: z.string(),
  state: z.enum(agreementStates),
  signedOn: z.string().nullable(),
  predecessorId: z.string().nullable(),
  amendsId: z.string().nullable(),
  amendmentReason: z.string().nullable(),
  version: z.number(),
  parties: z.number(),
  /** what this generation promised, and how it went */
  promised: z.array(
    z.object({
      id: z.string(),
      organisation: z.string(),
      what: z.object({ sv: z.string(), en: z.string() }),
      outcome: z.enum(['open', 'done', 'partly', 'not']),
      note: z.object({ sv: z.string(), en: z.string() }),
      effect: z.enum(['fell', 'no_clear_change', 'rose', 'cannot_tell']).nullable(),
      effectNote: z.object({ sv: z.string(), en: z.string() }),
      carryOn: z.boolean(),
    }),
  ),
  focus: z.array(
    z.object({ title: z.object({ sv: z.string(), en: z.string() }), goals: z.array(z.object({ sv: z.string(), en: z.string() })) }),
  ),
  /** months before the end that the coordinators have been reminded: 6, 3 or 1; null = not near */
  endsWithin: z.number().nullable(),
});
export const agreementList = z.array(agreementRow);
export const agreementView = z.object({
  id: z.string(),
  number: z.number(),
  state: z.enum(agreementStates),
  signedOn: z.string().nullable(),
  predecessorId: z.string().nullable(),
  amendsId: z.string().nullable(),
  amendmentReason: z.string().nullable(),
  /** 1 = the first in its chain */
  nth: z.number(),
  version: z.number(),
  contentHash: z.string(),
  savedAt: z.string(),
  content: agreementContent,
  checks: z.array(check),
  outdated: z.array(outdated),
  outcomes: z.array(outcomeRow),
  /** what the public copy leaves out, by decision */
  withheld: z.array(z.object({ part: z.string(), reason: z.string() })),
  maySave: z.boolean(),
});
export const agreementVersion = z.object({
  version: z.number(),
  madeAt: z.string(),
  by: z.object({ sv: z.string(), en: z.string() }).nullable(),
});
export const wordingAsked = z.object({
  from: z.coerce.number().int().min(1).max(1_000_000),
  to: z.coerce.number().int().min(1).max(1_000_000),
  lang: z.enum(['sv', 'en']).default('sv'),
});
export const wordingChange = z.object({
  heading: z.string(),
  pieces: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
});
export const wordingDiff = z.object({ from: z.number(), to: z.number(), changes: z.array(wordingChange) });
export const grantAsked = z.object({ measure: z.uuid(), lang: z.enum(['sv', 'en']).default('sv') });
export const documentAsked = z.object({ lang: z.enum(['sv', 'en']).default('sv') });

export type BoundFigure = z.infer<typeof boundFigure>;
export type FigureField = (typeof figureFields)[number];
export type AgreementParty = z.infer<typeof agreementParty>;
export type FocusArea = z.infer<typeof focusArea>;
export type FocusGoal = z.infer<typeof focusGoal>;
export type Commitment = z.infer<typeof commitment>;
export type AgreementPlanRow = z.infer<typeof agreementPlanRow>;
export type NumberSource = z.infer<typeof numberSource>;
export type SourceNumber = z.infer<typeof sourceNumber>;
export type RebuildPart = z.infer<typeof rebuildPart>;
export type RebuildProposal = z.infer<typeof rebuildProposal>;
export type WithholdParts = z.infer<typeof withholdParts>;
export type AgreementContent = z.infer<typeof agreementContent>;
export type AgreementState = (typeof agreementStates)[number];
export type AgreementCheck = z.infer<typeof check>;
export type OutdatedFigure = z.infer<typeof outdated>;
export type CommitmentOutcome = z.infer<typeof commitmentOutcome>;
export type NewAgreement = z.infer<typeof newAgreement>;
export type ChangeAgreement = z.input<typeof changeAgreement>;
export type AmendAgreement = z.infer<typeof amendAgreement>;
export type AgreementRow = z.infer<typeof agreementRow>;
export type AgreementView = z.infer<typeof agreementView>;
export type AgreementVersion = z.infer<typeof agreementVersion>;
export type WordingDiff = z.infer<typeof wordingDiff>;
