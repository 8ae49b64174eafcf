// The schemas of bodies, meetings and decisions.
import { z } from 'zod';
import { decisionFilters } from '../meeting/decision-filters.ts';
import { meetingStates } from '../meeting/meeting-state.ts';
import { memberFunctions } from '../meeting/quorum.ts';
import { freeText } from '../personal-data/free-text.ts';
import { secrecyParagraph } from '../records/secrecy.ts';
import { calendarDay } from './calendar-day.ts';

const day = calendarDay;
const id = z.uuid();
const named = z.object({ id: z.string(), name: z.string() });

export const bodyKinds = ['council', 'steering', 'preparation', 'working'] as const;

export const bodyMember = z.object({
  id: z.string(),
  organisation: named,
  /** who signs in for the seat; null = anyone of the organisation */
  accountId: z.string().nullable(),
  function: z.enum(memberFunctions),
  title: z.string(),
  starts: z.string(),
  ends: z.string().nullable(),
  /** a letter can be sent */
  mail: z.boolean(),
  /** the asker's own seat */
  mine: z.boolean(),
});
export const body = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(bodyKinds),
  quorum: z.number(),
  /** even votes are settled by whoever presides */
  casting: z.boolean(),
  /** so many days before the last day of adjustment a reminder goes out */
  remindDays: z.array(z.number()),
  ended: z.boolean(),
  members: z.array(bodyMember),
});
const bodyRules = {
  name: freeText(120),
  quorum: z.number().int().min(1).max(100),
  casting: z.boolean().default(true),
  remindDays: z
    .array(z.number().int().min(1).max(60))
    .max(5)
    .refine((days) => new Set(days).size === days.length, 'the same day twice')
    .default([14, 3, 1]),
};
export const newBody = z.object({ ...bodyRules, kind: z.enum(bodyKinds) });
export const changeBody = z.object({ ...bodyRules, ended: z.boolean() });
export const newBodyMember = z
  .object({
    organisationId: id,
    accountId: id.nullable().default(null),
    function: z.enum(memberFunctions),
    title: freeText(120),
    starts: day,
    ends: day.nullable().default(null),
  })
  .refine(({ starts, ends }) => ends === null || ends >= starts, 'ends before it starts');
export const endBodyMember = z.object({ ends: day });

export const meetingRow = z.object({
  id: z.string(),
  body: z.object({ id: z.string(), name: z.string(), kind: z.enum(bodyKinds) }),
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  place: z.string(),
  state: z.enum(meetingStates),
  /** first and last paragraph, once it has been opened */
  paragraphs: z.tuple([z.number(), z.number()]).nullable(),
  decisions: z.number(),
  /** the minutes wait for the asker's approval */
  waitsForMe: z.boolean(),
});
export const meetingList = z.object({ meetings: z.array(meetingRow), years: z.array(z.number()) });
export const meetingListQuery = z.object({ year: z.coerce.number().int().min(1990).max(2200).optional() });

const times = { startsAt: z.iso.datetime(), endsAt: z.iso.datetime().nullable().default(null), place: freeText(200, { least: 0 }) };
const inOrder = ({ startsAt, endsAt }: { startsAt: string; endsAt: string | null }) => endsAt === null || endsAt > startsAt;
export const newMeeting = z
  .object({ bodyId: id, ...times, carry: z.array(id).max(50).default([]) })
  .refine(inOrder, 'ends before it starts');
const reason = freeText(400, { least: 5 });
export const changeMeeting = z.object({ ...times, reason }).refine(inOrder, 'ends before it starts');
export const withReason = z.object({ reason });
export const meetingChangeKinds = ['moved', 'cancelled', 'reopened'] as const;
/** What happened to a meeting, and when and where it was to be before that. */
export const meetingChange = z.object({
  id: z.string(),
  kind: z.enum(meetingChangeKinds),
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  place: z.string(),
  reason: z.string(),
  at: z.string(),
});

export const attendanceStatuses = ['present', 'absent', 'deputy'] as const;
export const attended = z.object({
  memberId: z.string(),
  itemId: z.string().nullable(),
  status: z.enum(attendanceStatuses),
  deputyId: z.string().nullable(),
});
export const setAttendance = z.object({
  rows: z
    .array(
      z.object({
        memberId: id,
        itemId: id.nullable().default(null),
        status: z.enum(attendanceStatuses),
        deputyId: id.nullable().default(null),
      }),
    )
    .min(1)
    .max(100),
});

const paperKinds = ['picture', 'record', 'file'] as const;
export const paper = z.object({
  id: z.string(),
  kind: z.enum(paperKinds),
  title: z.string(),
  /** the frozen picture it is, seen through the reader's own eyes */
  pictureId: z.string().nullable(),
  registerNumber: z.string().nullable(),
  bytes: z.number().nullable(),
  made: z.string(),
});
/** A PDF as base64; five megabytes become 6.7 million signs. */
export const newPaper = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('picture'), title: freeText(200), pictureId: id }),
  z.object({ kind: z.literal('record'), title: freeText(200), recordId: id }),
  z.object({ kind: z.literal('file'), title: freeText(200), base64: z.base64().max(6_700_000) }),
]);

/** Another decision, as it is referred to. */
export const decisionReference = z.object({
  id: z.string(),
  meetingId: z.string().nullable(),
  year: z.number(),
  paragraph: z.number().nullable(),
  text: z.string(),
});
export const decision = z.object({
  id: z.string(),
  meetingId: z.string().nullable(),
  itemId: z.string().nullable(),
  body: named.nullable(),
  year: z.number(),
  paragraph: z.number().nullable(),
  text: z.string(),
  organisation: named.nullable(),
  role: z.string().nullable(),
  due: z.string().nullable(),
  state: z.enum(['open', 'done', 'withdrawn']),
  doneNote: z.string().nullable(),
  decidedOn: z.string(),
  how: z.enum(['agreed', 'vote']),
  casting: z.boolean(),
  /** how many; null when there was no vote */
  count: z.object({ for: z.number(), against: z.number(), abstain: z.number() }).nullable(),
  /** closed: who voted how is told nowhere */
  ballot: z.enum(['open', 'closed']).nullable(),
  /** an open vote, seat by seat */
  votes: z.array(z.object({ seat: z.string(), deputy: z.string().nullable(), vote: z.enum(['for', 'against', 'abstain', 'absent']) })),
  reservations: z.array(z.object({ organisation: named, title: z.string().nullable(), text: z.string() })),
  links: z.object({ priorityId: z.string().nullable(), measureId: z.string().nullable(), agreementId: z.string().nullable() }),
  /** what it belongs to, by name */
  linked: z.object({ problem: named.nullable(), measure: named.nullable(), agreement: named.nullable() }),
  /** its minutes are adjusted */
  locked: z.boolean(),
  /** when a conflict of interest was told after it was made */
  retryAt: z.string().nullable(),
  replaces: decisionReference.nullable(),
  replacedBy: decisionReference.nullable(),
  history: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['reworded', 'withdrawn']),
      was: z.string(),
      /** who answered and by when, before */
      wasWho: z.string().nullable(),
      wasDue: z.string().nullable(),
      reason: z.string(),
      at: z.string(),
    }),
  ),
  /** the round of prioritising whose choice rests on it */
  round: named.nullish(),
});
const links = {
  priorityId: id.nullable().default(null),
  measureId: id.nullable().default(null),
  agreementId: id.nullable().default(null),
};
export const newDecision = z.object({
  text: freeText(4000, { least: 3, lines: true }),
  organisationId: id.nullable().default(null),
  role: freeText(120).nullable().default(null),
  due: day.nullable().default(null),
  ...links,
  /** a round of prioritising that was entered without a decision and gets this one */
  roundId: id.nullish(),
  ballot: z.enum(['open', 'closed']).default('open'),
  votes: z
    .array(z.object({ memberId: id, vote: z.enum(['for', 'against', 'abstain']) }))
    .max(100)
    .default([]),
  /** the seat whose holder dissents */
  reservations: z
    .array(z.object({ memberId: id, text: freeText(1000, { lines: true }) }))
    .max(20)
    .default([]),
  /** the earlier decision whose place it takes */
  replacesId: id.nullable().default(null),
});
export const changeDecision = z.object({
  text: freeText(4000, { least: 3, lines: true }),
  organisationId: id.nullable().default(null),
  role: freeText(120).nullable().default(null),
  due: day.nullable().default(null),
  reason,
});
export const settleDecision = z.object({
  state: z.enum(['open', 'done']),
  note: freeText(1000, { lines: true }).nullable().default(null),
});

export const recusal = z.object({ id: z.string(), organisation: named, person: z.boolean(), reason: z.string() });
export const newRecusal = z.object({
  organisationId: id,
  /** one person of it; null = the whole organisation */
  accountId: id.nullable().default(null),
  reason: freeText(400, { least: 5 }),
});

export const itemStates = ['waiting', 'open', 'done', 'postponed'] as const;
export const meetingItem = z.object({
  id: z.string(),
  position: z.number(),
  paragraph: z.number().nullable(),
  kind: z.string(),
  title: z.string(),
  minutes: z.number(),
  /** when it begins by the plan */
  at: z.string(),
  state: z.enum(itemStates),
  origin: z.object({ meetingId: z.string(), paragraph: z.number().nullable(), date: z.string() }).nullable(),
  secrecy: z.object({ paragraph: z.string(), by: z.string() }).nullable(),
  /** the asker takes no part: papers, note and decisions are not told */
  recused: z.boolean(),
  recusals: z.array(recusal),
  papers: z.array(paper),
  note: z.string().nullable(),
  decisions: z.array(decision),
  /** seats that may vote in it now */
  voters: z.array(z.string()),
});
export const newItem = z.object({ title: freeText(200), minutes: z.number().int().min(0).max(480) });
export const changeItem = z.object({
  title: freeText(200).optional(),
  minutes: z.number().int().min(0).max(480).optional(),
  position: z.number().int().min(1).max(200).optional(),
  state: z.enum(itemStates).optional(),
  /** null takes the mark away */
  secrecy: z
    .object({
      paragraph: z
        .string()
        .max(60)
        .transform((text, context) => {
          const value = secrecyParagraph(text);
          if (value === null) context.addIssue({ code: 'custom', message: 'chapter and section, for example 24 kap. 8 §' });
          return value ?? '';
        }),
      by: freeText(120),
    })
    .nullable()
    .optional(),
});
export const setNote = z.object({ text: freeText(8000, { least: 0, lines: true }) });

export const meetingView = z.object({
  id: z.string(),
  body: z.object({ id: z.string(), name: z.string(), kind: z.enum(bodyKinds), quorum: z.number(), casting: z.boolean() }),
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  place: z.string(),
  state: z.enum(meetingStates),
  reason: z.string().nullable(),
  year: z.number(),
  summonedAt: z.string().nullable(),
  openedAt: z.string().nullable(),
  minutes: z.enum(['none', 'ready', 'locked']),
  members: z.array(bodyMember),
  attendance: z.array(attended),
  items: z.array(meetingItem),
  /** decisions of earlier meetings that are open, or were settled since the last one */
  carried: z.array(decision),
  changes: z.array(meetingChange),
  /** decisions of earlier meetings that a new one can take the place of */
  replaceable: z.array(decisionReference),
  /** when it was written, for what is late */
  today: z.string(),
});

/** What a decision can point at. */
export const decisionLinks = z.object({
  priorities: z.array(named),
  measures: z.array(named),
  agreements: z.array(named),
  /** rounds whose choice has no decision yet */
  rounds: z.array(named),
});
/** What a new meeting of a body takes along. */
export const carryOver = z.object({
  items: z.array(z.object({ id: z.string(), title: z.string(), kind: z.string(), paragraph: z.number().nullable(), date: z.string() })),
  decisions: z.array(decision),
});
export const summoned = z.object({ meeting: meetingView, letters: z.number(), without: z.array(z.string()) });

export const decisionQuery = z.object({
  text: z.string().max(200).default(''),
  year: z.coerce.number().int().min(1990).max(2200).optional(),
  state: z.enum(decisionFilters).optional(),
  organisation: id.optional(),
  /** the problem that it belongs to, or that was prioritised by it */
  problem: id.optional(),
  measure: id.optional(),
  agreement: id.optional(),
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
    .optional(),
});
export const decisionPage = z.object({ decisions: z.array(decision), next: z.string().nullable(), total: z.number() });
export const decisionFile = decisionQuery
  .omit({ after: true })
  .extend({ purpose: freeText(200, { least: 3 }), lang: z.enum(['sv', 'en']).default('sv') });

export const bundleFile = z.object({ lang: z.enum(['sv', 'en']).default('sv') });

export type Body = z.infer<typeof body>;
export type BodyMember = z.infer<typeof bodyMember>;
export type NewBody = z.infer<typeof newBody>;
export type NewBodyMember = z.infer<typeof newBodyMember>;
export type MeetingRow = z.infer<typeof meetingRow>;
export type MeetingView = z.infer<typeof meetingView>;
export type NewMeeting = z.infer<typeof newMeeting>;
export type NewPaper = z.infer<typeof newPaper>;
export type Paper = z.infer<typeof paper>;
export type Decision = z.infer<typeof decision>;
export type NewDecision = z.infer<typeof newDecision>;
export type ChangeItem = z.infer<typeof changeItem>;
export type NewRecusal = z.infer<typeof newRecusal>;
export type DecisionQuery = z.infer<typeof decisionQuery>;
export type AttendanceRow = z.infer<typeof attended>;
export type SettleDecision = z.infer<typeof settleDecision>;
export type MeetingChange = z.infer<typeof meetingChange>;
export type DecisionReference = z.infer<typeof decisionReference>;
export type ChangeBody = z.infer<typeof changeBody>;
export type ChangeDecision = z.infer<typeof changeDecision>;
