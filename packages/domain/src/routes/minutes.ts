// The schemas of minutes: made ready, looked through by those who approve them, answered and locked.
import { z } from 'zod';
import { freeText } from '../personal-data/free-text.ts';
import { calendarDay } from './calendar-day.ts';
import { meetingView } from './meetings.ts';

const day = calendarDay;
const id = z.uuid();

export const newMinutes = z.object({ adjusters: z.array(id).min(1).max(6), adjustBy: day });
export const answerMinutes = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('approve'), items: z.array(id).min(1).max(200) }),
  z.object({ answer: z.literal('change'), item: id, wanted: freeText(8000, { lines: true }) }),
]);
export const replyChange = z.discriminatedUnion('reply', [
  z.object({ reply: z.literal('taken') }),
  z.object({ reply: z.literal('kept'), reason: freeText(1000, { least: 5, lines: true }) }),
]);
export const replaceAdjuster = z.object({ adjusterId: id, memberId: id, reason: freeText(400, { least: 5 }) });

export const minutesChange = z.object({
  id: z.string(),
  adjusterId: z.string(),
  itemId: z.string(),
  was: z.string(),
  wanted: z.string(),
  at: z.string(),
  reply: z.enum(['taken', 'kept']).nullable(),
  replyReason: z.string().nullable(),
});
export const adjusterView = z.object({
  id: z.string(),
  memberId: z.string(),
  organisation: z.string(),
  title: z.string(),
  mine: z.boolean(),
  state: z.enum(['waiting', 'change', 'approved']),
  approved: z.array(z.string()),
  left: z.array(z.string()),
  lastAt: z.string().nullable(),
  /** the latest reminder */
  remindedAt: z.string().nullable(),
});
export const minutesView = z.object({
  meeting: meetingView,
  municipality: z.string(),
  registerNumber: z.string().nullable(),
  readyAt: z.string().nullable(),
  adjustBy: z.string().nullable(),
  lockedAt: z.string().nullable(),
  hash: z.string().nullable(),
  /** whether what is kept still gives the hash; null before it is locked */
  genuine: z.boolean().nullable(),
  adjusters: z.array(adjusterView),
  changes: z.array(minutesChange),
  /** days on which those who have not answered are reminded */
  remindOn: z.array(z.string()),
  /** when the chair was told that the last day has passed */
  chairToldAt: z.string().nullable(),
  /** all have approved: it can be locked */
  done: z.boolean(),
});
export const minutesFile = z.object({ copy: z.enum(['internal', 'public']).default('internal'), lang: z.enum(['sv', 'en']).default('sv') });

export type MinutesView = z.infer<typeof minutesView>;
export type AnswerMinutes = z.infer<typeof answerMinutes>;
export type ReplyChange = z.infer<typeof replyChange>;
export type NewMinutes = z.infer<typeof newMinutes>;
