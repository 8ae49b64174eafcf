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

/** What went along with a merge or a split, or came back: a cause has another number where it is now. */
export const movedChain = z.object({
  causes: z.array(z.object({ id: z.string(), was: z.number(), now: z.number() })),
  measures: z.array(z.object({ id: z.string(), number: z.number() })),
  goals: z.array(z.object({ id: z.string(), number: z.number() })),
  steps: z.array(z.string()),
});

export const problemEvent = z.object({
  kind: z.enum(['opened', 'closed', 'reopened', 'merged', 'took', 'gave', 'split', 'part']),
  reason: z.string(),
  /** null: nothing hung on the problem */
  moved: movedChain.nullable(),
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
/** What can go along with a part: whatever hangs on nothing else of the chain. */
export const problemChain = z.object({
  causes: z.array(z.object({ id: z.string(), number: z.number(), statement: z.string(), parentId: z.string().nullable() })),
  measures: z.array(z.object({ id: z.string(), number: z.number(), title: z.string(), causeId: z.string().nullable() })),
  goals: z.array(
    z.object({
      id: z.string(),
      number: z.number(),
      sentence: z.object({ sv: z.string(), en: z.string() }),
      locked: z.boolean(),
      measureId: z.string().nullable(),
    }),
  ),
  steps: z.array(z.object({ id: z.string(), causeId: z.string().nullable() })),
});

export const splitProblem = z.object({
  reason,
  /** a cause, measure or goal by its id, and the part it goes with: 0 is the first; what is not said stays */
  along: z
    .array(
      z.object({
        id: z.uuid(),
        part: z
          .number()
          .int()
          .min(0)
          .max(mostParts - 1),
      }),
    )
    .max(400)
    .default([]),
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
export type MovedChain = z.infer<typeof movedChain>;
export type ProblemChain = z.infer<typeof problemChain>;
export type MergeProblem = z.infer<typeof mergeProblem>;
export type SplitProblem = z.infer<typeof splitProblem>;
