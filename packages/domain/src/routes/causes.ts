// The schemas of causes.
import { z } from 'zod';
import { causeSides, causeWays } from '../causes/cause-order.ts';
import { causeStates, evidenceSides } from '../causes/judge-cause.ts';
import { freeText } from '../personal-data/free-text.ts';

const key = z.string().max(120).nullable();
/** which finding of which frozen picture; null keys = all */
export const evidenceFinding = z.object({ picture: z.uuid(), category: key, placeType: key, area: key, daypart: key });

export const causeEvidence = z.object({
  id: z.string(),
  speaks: z.enum(evidenceSides),
  text: z.string(),
  source: z.string(),
  organisation: z.string(),
  added: z.string(),
  /** the finding it points at, as the asker may read it; sentence null where it may not be told */
  finding: z
    .object({
      picture: z.string(),
      name: z.string().nullable(),
      rank: z.number().nullable(),
      sv: z.string().nullable(),
      en: z.string().nullable(),
    })
    .nullable(),
});
export const causeRow = z.object({
  id: z.string(),
  number: z.number(),
  parentId: z.string().nullable(),
  side: z.enum(causeSides),
  position: z.number(),
  statement: z.string(),
  state: z.enum(causeStates),
  stateReason: z.string().nullable(),
  judged: z.string().nullable(),
  evidence: z.array(causeEvidence),
  /** what is done about it, for those who may read measures */
  measures: z.array(z.object({ id: z.string(), number: z.number(), title: z.string(), state: z.string() })).nullable(),
});
export const eventStep = z.object({ id: z.string(), what: z.string(), causeId: z.string().nullable() });
export const causeMap = z.object({
  problem: z.object({ id: z.string(), number: z.number(), name: z.string(), picture: z.string().nullable() }),
  causes: z.array(causeRow),
  steps: z.array(eventStep),
  changed: z.string().nullable(),
});

const statement = freeText(500, { least: 3 });
export const newCause = z.object({ side: z.enum(causeSides), statement, parentId: z.uuid().nullable().default(null) });
export const changeCause = z
  .object({ side: z.enum(causeSides).optional(), statement: statement.optional() })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change');
export const moveCauseBody = z.object({ way: z.enum(causeWays) });
export const newEvidence = z.object({
  speaks: z.enum(evidenceSides),
  text: freeText(1000, { least: 3, lines: true }),
  source: freeText(300, { least: 2 }),
  finding: evidenceFinding.nullable().default(null),
});
export const judgement = z.object({ state: z.enum(causeStates), reason: freeText(1000, { lines: true }) });
/** The whole chain, in order. was = the ids it was read with: two people never write over each other. */
export const eventChain = z.object({
  was: z.array(z.uuid()).max(30),
  steps: z.array(z.object({ what: freeText(300, { least: 3 }), causeId: z.uuid().nullable().default(null) })).max(30),
});

export type CauseMap = z.infer<typeof causeMap>;
export type CauseRow = z.infer<typeof causeRow>;
export type CauseEvidence = z.infer<typeof causeEvidence>;
export type EventStep = z.infer<typeof eventStep>;
export type NewCause = z.infer<typeof newCause>;
export type ChangeCause = z.infer<typeof changeCause>;
export type NewEvidence = z.infer<typeof newEvidence>;
export type Judgement = z.infer<typeof judgement>;
export type EventChain = z.infer<typeof eventChain>;
