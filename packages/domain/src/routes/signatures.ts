// The schemas of signing and sealing.
import { z } from 'zod';
import { freeText } from '../personal-data/free-text.ts';
import { signingParts, signingStates, signingWays, stepStates } from '../signing/signing.ts';
import { calendarDay } from './calendar-day.ts';

const both = z.object({ sv: z.string(), en: z.string() });
const sum = z.string().regex(/^[0-9a-f]{64}$/);

export const signingEventKinds = [
  'started',
  'signed',
  'declined',
  'absent',
  'deputy',
  'reassigned',
  'reminded',
  'withdrawn',
  'sealed',
] as const;
export type SigningEventKind = (typeof signingEventKinds)[number];

export const signingEvent = z.object({
  kind: z.enum(signingEventKinds),
  at: z.string(),
  organisation: z.string().nullable(),
  function: both.nullable(),
  way: z.enum(signingWays).nullable(),
  note: z.string().nullable(),
});
export type SigningEvent = z.infer<typeof signingEvent>;

export const signingStepView = z.object({
  organisationId: z.string(),
  organisation: z.string(),
  part: z.enum(signingParts),
  place: z.number(),
  function: both,
  /** the account's own function; null: nobody is named any more */
  named: both.nullable(),
  deputy: both.nullable(),
  state: z.enum(stepStates),
  way: z.enum(signingWays).nullable(),
  signedAt: z.string().nullable(),
  turn: z.boolean(),
  mine: z.boolean(),
});
export type SigningStepView = z.infer<typeof signingStepView>;

/** a stamp of somebody else than the pinned service · no stamp that could be used */
export const stampFaults = ['another', 'failed'] as const;
export type StampFault = (typeof stampFaults)[number];

export const sealView = z.object({
  lang: z.enum(['sv', 'en']),
  sha256: z.string(),
  sealedAt: z.string(),
  timeStamped: z.boolean(),
  /** why it has no time stamp although one was asked for */
  stampFault: z.enum(stampFaults).nullable(),
});

/** Who may be named for a party: members of it whose role reads the agreement. */
export const signatoryCandidate = z.object({ organisationId: z.string(), accountId: z.string(), title: both });
export type SignatoryCandidate = z.infer<typeof signatoryCandidate>;

export const signingView = z.object({
  agreement: z.object({ id: z.string(), number: z.number(), title: both, version: z.number(), contentHash: z.string(), state: z.string() }),
  hinders: z.number(),
  parties: z.array(z.object({ organisationId: z.string(), organisation: z.string(), part: z.enum(signingParts), function: both })),
  candidates: z.array(signatoryCandidate),
  signing: z
    .object({
      id: z.string(),
      state: z.enum(signingStates),
      version: z.number(),
      contentHash: z.string(),
      startedAt: z.string(),
      due: z.string().nullable(),
      reason: z.string().nullable(),
      steps: z.array(signingStepView),
      events: z.array(signingEvent),
      seals: z.array(sealView),
      scan: z.boolean(),
    })
    .nullable(),
  /** what the asker may do now */
  may: z.object({
    start: z.boolean(),
    sign: z.boolean(),
    decline: z.boolean(),
    manage: z.boolean(),
    seal: z.boolean(),
    register: z.boolean(),
  }),
  /** the provider of electronic signatures, by name, when one is set up */
  provider: z.string().nullable(),
});
export type SigningView = z.infer<typeof signingView>;

export const startSigning = z.object({
  signatories: z
    .array(z.object({ organisationId: z.uuid(), accountId: z.uuid() }))
    .min(1)
    .max(40),
  inOrder: z.boolean(),
  due: calendarDay.nullable().default(null),
});
export type StartSigning = z.infer<typeof startSigning>;
export const giveSignature = z.object({ contentHash: sum });
export const declineSignature = z.object({ reason: freeText(1000, { least: 3, lines: true }) });
export const withdrawSigning = z.object({ reason: freeText(1000, { least: 3, lines: true }) });
/** @property absent who was to accede and is not on the paper: ids with commas between */
export const paperAsked = z.object({
  on: calendarDay,
  absent: z
    .string()
    .max(1500)
    .regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36})*$/)
    .optional(),
});
export const nameSignatory = z.object({ accountId: z.uuid() });
export const nameDeputy = z.object({ accountId: z.uuid().nullable() });

/** A provider's page where the person signs, and what to ask for it by. */
export const externalStarted = z.object({ id: z.string(), redirect: z.string() });
export const collectExternal = z.object({ id: z.uuid() });
export const externalAnswer = z.object({ state: z.enum(['waiting', 'done', 'failed']) });

/** genuine: exactly what was sealed, or the checksum of its wording · altered: carries a seal of ours, but is not it · unknown: nothing of ours */
export const verifyAnswer = z.object({
  verdict: z.enum(['genuine', 'altered', 'unknown']),
  /** what was recognised: the sealed file, or the wording by its checksum */
  by: z.enum(['file', 'wording']).nullable(),
  sha256: z.string(),
  document: z
    .object({
      title: z.string(),
      version: z.number(),
      sealedAt: z.string(),
      municipality: z.string(),
      demo: z.boolean(),
      lang: z.enum(['sv', 'en']),
      timeStamped: z.boolean(),
    })
    .nullable(),
});
export type VerifyAnswer = z.infer<typeof verifyAnswer>;
