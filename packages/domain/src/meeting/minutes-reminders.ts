// When those who check minutes are reminded: some days before the last day, once each; when it has passed, the chair is told who is left.

/** Step 0: the last day has passed, and the chair is told. */
export const chairStep = 0;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Days until the last day; negative when it has passed. */
const daysLeft = (adjustBy: string, today: string): number => dayNumber(adjustBy) - dayNumber(today);

/**
 * The step that is due now, or null. Where several have been passed over (nobody was running), the nearest is due and the others are not made
 * up for: nobody gets two letters about the same thing. Nor is anyone reminded on the day the minutes came, or of a day before that.
 */
export function reminderStepDue(
  adjustBy: string,
  today: string,
  { days, told, readyOn }: { readonly days: readonly number[]; readonly told: readonly number[]; readonly readyOn: string },
): number | null {
  const left = daysLeft(adjustBy, today);
  if (left < 0) return told.includes(chairStep) ? null : chairStep;
  const passed = days.filter((day) => left <= day && daysLeft(adjustBy, readyOn) > day);
  const nearest = passed.length === 0 ? null : Math.min(...passed);
  return nearest === null || told.includes(nearest) ? null : nearest;
}

/** The days on which reminders are still to go out. */
export function remindersAhead(adjustBy: string, today: string, days: readonly number[]): string[] {
  return [...days]
    .sort((a, b) => b - a)
    .map((day) => new Date((dayNumber(adjustBy) - day) * 86_400_000).toISOString().slice(0, 10))
    .filter((day) => day > today);
}
