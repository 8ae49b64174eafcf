// The keeping of data over HTTP.
// GET  /api/retention                 retentionState: rules, what goes next, holds, last runs
// PUT  /api/retention/rules           retentionRuleChange → retentionState
// POST /api/retention/holds           newHold → retentionState
// POST /api/retention/holds/:id/end   {reason} → retentionState
import { z } from 'zod';
import { retentionClasses } from '../retention/retention-classes.ts';
import { calendarDay } from './calendar-day.ts';

const day = calendarDay;
const reason = z.string().trim().min(5).max(300);

export const retentionRuleChange = z.object({
  dataClass: z.enum(retentionClasses),
  months: z.number().int().min(1).max(1200),
  reason,
});
export const newHold = z.object({
  dataClass: z.enum(retentionClasses),
  source: z.uuid().nullable(),
  reason,
  until: day,
});
export const endHold = z.object({ reason });

/** What goes, or what a hold keeps, of one class and one source. */
export const retentionPart = z.object({
  dataClass: z.enum(retentionClasses),
  source: z.string().nullable(),
  sourceName: z.string().nullable(),
  count: z.number(),
  /** everything from before this day */
  before: day,
  heldUntil: day.nullable(),
  heldBecause: z.string().nullable(),
});
export const retentionState = z.object({
  mayChange: z.boolean(),
  today: day,
  rules: z.array(
    z.object({
      dataClass: z.enum(retentionClasses),
      months: z.number(),
      standard: z.number(),
      least: z.number(),
      most: z.number(),
      bySource: z.boolean(),
      stored: z.boolean(),
      /** false: the months are a proposal, and nothing goes before somebody has decided */
      decided: z.boolean(),
      /** and no term is proposed either */
      noTerm: z.boolean(),
      reason: z.string().nullable(),
      changedAt: z.string().nullable(),
    }),
  ),
  /** what the next night takes, and what goes when the next month begins */
  tonight: z.array(retentionPart),
  nextMonth: z.object({ day, parts: z.array(retentionPart) }),
  holds: z.array(
    z.object({
      id: z.string(),
      dataClass: z.enum(retentionClasses),
      source: z.string().nullable(),
      reason: z.string(),
      until: day,
      madeAt: z.string(),
      ended: z.object({ at: z.string(), reason: z.string() }).nullable(),
    }),
  ),
  runs: z.array(z.object({ at: z.string(), parts: z.array(retentionPart) })),
  sources: z.array(z.object({ id: z.string(), name: z.string() })),
});

export type RetentionRuleChange = z.infer<typeof retentionRuleChange>;
export type NewHold = z.infer<typeof newHold>;
export type RetentionPart = z.infer<typeof retentionPart>;
export type RetentionState = z.infer<typeof retentionState>;
