// The schemas of the problem register.
import { z } from 'zod';
import { freeText } from '../personal-data/free-text.ts';
import { fewestParts, mostParts } from '../problem-register/problem-rules.ts';
import { problemOrigins, problemStates } from '../problem-register/problem-state.ts';
import { carriedBy } from './priorities.ts';

const key = z.string().min(1).max(120).nullable();
export const problemNode = z.object({ category: key, placeType: key, area: key, daypart: key });

const verdict = z.enum(['rise', 'fall', 'no_clear_change', 'cannot_tell', 'not_comparable']);
const days = z.object({ from: z.string(), to: z.string() });

/** What one frozen picture says at the problem's node, as the asker sees it. */
export const problemFinding = z.object({
  picture: z.object({ id: z.string(), name: z.string().nullable(), made: z.string(), window: days }),
  /** null: the picture has no finding there */
  finding: z
    .object({
      rank: z.number(),
      verdict,
      reason: z.string().nullable(),
      /** null: too few to be told to the asker */
      count: z.number().nullable(),
      expected: z.number().nullable(),
      ratio: z.number().nullable(),
      interval: z.array(z.number()).length(2).nullable(),
      sv: z.string(),
      en: z.string(),
    })
    .nullable(),
  source: z.object({ sv: z.string(), en: z.string() }),
});

export const problemEvent = z.object({
  kind: z.enum(['opened', 'closed', 'reopened', 'merged', 'took', 'split', 'part']),
  reason: z.string(),
  other: z.object({ id: z.string(), number: z.number(), name: z.string() }).nullable(),
  organisation: z.string(),
  /** the function, never a name */
  by: z.object({ sv: z.string(), en: z.string() }).nullable(),
  at: z.string(),
});

export const registeredProblem = z.object({
  id: z.string(),
  number: z.number(),
  name: z.string(),
  node: problemNode,
  origin: z.enum(problemOrigins),
  reason: z.string().nullable(),
  /** the frozen picture it was opened from */
  picture: z.string().nullable(),
  state: z.enum(problemStates),
  mergedInto: z.string().nullable(),
  organisation: z.string(),
  opened: z.string(),
  closed: z.string().nullable(),
  /** the priority in force that points at it */
  priority: z.object({ id: z.string(), place: z.number(), decidedOn: z.string() }).nullable(),
});

export const problemDetail = registeredProblem.extend({
  /** the decision that its priority rests on */
  carried: carriedBy,
  /** newest first: one line for each frozen picture the asker sees */
  findings: z.array(problemFinding),
  events: z.array(problemEvent),
  /** what the keys of its node are called */
  labels: z.object({ area: z.object({ sv: z.string(), en: z.string() }).nullable() }),
});

export const problemList = z.object({
  problems: z.array(registeredProblem),
  /** the municipality's areas, for one opened by hand */
  areas: z.array(z.object({ key: z.string(), sv: z.string(), en: z.string() })),
});

const reason = freeText(2000, { least: 10, lines: true });
const name = freeText(200);

/** From a finding of a frozen picture, or by hand with where it comes from and why. */
export const openProblem = z.discriminatedUnion('from', [
  z.object({ from: z.literal('finding'), picture: z.uuid(), node: problemNode, name }),
  z.object({
    from: z.enum(['survey', 'dialogue', 'walk', 'other']),
    node: problemNode.default({ category: null, placeType: null, area: null, daypart: null }),
    name,
    reason,
  }),
]);

export const problemReason = z.object({ reason });
export const mergeProblem = z.object({ reason, into: z.uuid() });
export const splitProblem = z.object({
  reason,
  parts: z
    .array(z.object({ name, area: key.default(null) }))
    .min(fewestParts)
    .max(mostParts),
});

export type ProblemFinding = z.infer<typeof problemFinding>;
export type ProblemEvent = z.infer<typeof problemEvent>;
export type RegisteredProblem = z.infer<typeof registeredProblem>;
export type ProblemDetail = z.infer<typeof problemDetail>;
export type ProblemList = z.infer<typeof problemList>;
export type OpenProblem = z.infer<typeof openProblem>;
export type MergeProblem = z.infer<typeof mergeProblem>;
export type SplitProblem = z.infer<typeof splitProblem>;
