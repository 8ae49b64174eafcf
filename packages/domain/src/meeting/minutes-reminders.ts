// When those who check minutes are reminded: some days before the last day, once each; when it has passed, the chair is told who is left.
import { daysAfter, daysBetween } from '../calendar/days.ts';

/** Step 0: the last day has passed, and the chair is told. */
export const chairStep = 0;

/**
 * The step that is due now, or null. Where several have been passed over (nobody was running), the nearest is due and the others are not made
 * up for: nobody gets two letters about the same thing. Nor is anyone reminded on the day the minutes came, or of a day before that.
 */
export function reminderStepDue(
  adjustBy: string,
  today: string,
  { days, told, readyOn }: { readonly days: readonly number[]; readonly told: readonly number[]; readonly readyOn: string },
): number | null {
  const left = daysBetween(today, adjustBy);
  if (left < 0) return told.includes(chairStep) ? null : chairStep;
  const passed = days.filter((day) => left <= day && daysBetween(readyOn, adjustBy) > day);
  const nearest = passed.length === 0 ? null : Math.min(...passed);
  return nearest === null || told.includes(nearest) ? null : nearest;
}

/** The days on which reminders are still to go out. */
export function remindersAhead(adjustBy: string, today: string, days: readonly number[]): string[] {
  return [...days]
    .sort((a, b) => b - a)
    .map((day) => daysAfter(adjustBy, -day))
    .filter((day) => day > today);
}
