// When to remind that an agreement ends: six, three and one month before.

export const reminderMonths = [6, 3, 1] as const;
export type ReminderMonths = (typeof reminderMonths)[number];

/** The nearest of the three that has been reached: 6, 3 or 1; null long before, and when it has ended. */
export function endsWithin(ends: string, today: string): ReminderMonths | null {
  if (today > ends) return null;
  return [...reminderMonths].reverse().find((months) => today >= monthsBefore(ends, months)) ?? null;
}

/** The same day of an earlier month; the last day of it where it is shorter. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
