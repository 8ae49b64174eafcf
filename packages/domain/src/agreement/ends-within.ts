// When to remind that an agreement ends: six, three and one month before.
import { monthsAfter } from '../calendar/days.ts';

const reminderMonths = [6, 3, 1] as const;
export type ReminderMonths = (typeof reminderMonths)[number];

/** The nearest of the three that has been reached: 6, 3 or 1; null long before, and when it has ended. */
export function endsWithin(ends: string, today: string): ReminderMonths | null {
  if (today > ends) return null;
  return [...reminderMonths].reverse().find((months) => today >= monthsAfter(ends, -months)) ?? null;
}
