// Since when something is new to a person: the end of her visit before this one. Coming back within four hours is the same visit.
const sameVisit = 4 * 3_600_000;
/** how far back the first visit looks */
export const firstLook = 14 * 86_400_000;

export interface Visit {
  /** the end of the visit before; null: there was none */
  readonly since: Date | null;
  /** when the page was last looked at */
  readonly at: Date;
}

export function visitAfter(before: Visit | null, now: Date): Visit {
  if (!before) return { since: null, at: now };
  return now.getTime() - before.at.getTime() > sameVisit ? { since: before.at, at: now } : { since: before.since, at: now };
}

export const newFrom = ({ since, at }: Visit): Date => since ?? new Date(at.getTime() - firstLook);

interface Dated {
  /** a moment, or a day where only the day is known */
  readonly at: string;
}

/** Newest first. What has only a day counts from the day of `since` on: rather told twice than not at all. @param since in Swedish days */
export function newSince<T extends Dated>(things: readonly T[], since: Date, day: (moment: Date) => string): T[] {
  const from = { moment: since.toISOString(), day: day(since) };
  const isDay = (at: string): boolean => at.length === 10;
  return things
    .filter(({ at }) => (isDay(at) ? at >= from.day : at > from.moment))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
