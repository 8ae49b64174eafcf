// The schemas of the law clock.
import { z } from 'zod';
import { dutyKeys } from '../duty/duty-rules.ts';
import { freeText } from '../personal-data/free-text.ts';
import { calendarDay } from './calendar-day.ts';

const both = z.object({ sv: z.string(), en: z.string() });

export const dutyRow = z.object({
  key: z.enum(dutyKeys),
  name: both,
  demands: both,
  months: z.number().nullable(),
  paragraph: z.string().nullable(),
  source: both,
  checkedOn: z.string(),
  state: z.enum(['in_time', 'soon', 'overdue', 'missing']),
  last: z.string().nullable(),
  due: z.string().nullable(),
  evidence: both.nullable(),
});
export const dutyView = z.object({
  today: z.string(),
  duties: z.array(dutyRow),
  next: z.object({ id: z.string(), name: z.string(), startsAt: z.string() }).nullable(),
  reminder: z.object({ id: z.string(), ends: z.string(), months: z.number() }).nullable(),
  mayNote: z.boolean(),
});
export const newDutyNote = z.object({ duty: z.enum(dutyKeys), doneOn: calendarDay, evidence: freeText(300, { least: 3 }) });
export const evidenceAsked = z.object({ lang: z.enum(['sv', 'en']).default('sv') });

export type DutyRow = z.infer<typeof dutyRow>;
export type DutyView = z.infer<typeof dutyView>;
export type NewDutyNote = z.infer<typeof newDutyNote>;
