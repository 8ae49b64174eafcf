// Since when something is new to a person: the end of her visit before this one. Coming back within four hours is the same visit.
const sameVisit = 4 * 3_600_000;
/** how far back the first visit looks */
const firstLook = 14 * 86_400_000;

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

interface Told extends Dated {
  readonly kind: string;
  readonly title: { readonly sv: string; readonly en: string };
}

/** Three or more of one kind at one time are one line: the first by its name, and how many more. Keeps the order. */
export function gathered<T extends Told>(things: readonly T[]): T[] {
  const together = (one: T) => things.filter((other) => other.kind === one.kind && other.at === one.at);
  return things.flatMap((one) => {
    const all = together(one);
    if (all.length < 3) return [one];
    if (all[0] !== one) return [];
    const n = all.length - 1;
    return [{ ...one, title: { sv: `${one.title.sv} och ${n} till`, en: `${one.title.en} and ${n} more` } }];
  });
}
