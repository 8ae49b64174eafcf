// Which past weeks a week is held against, and which part of the year each of them belongs to.
import { yearsBefore } from './civil-day.ts';

export interface ReferenceChoice {
  /** first day of each week as days since 1970-01-01, seven apart; null = 52 weeks are a year */
  readonly dates: ArrayLike<number> | null;
  readonly years: number;
  readonly window: number;
  readonly periods: number;
  readonly leaveOut: number;
}

/** The training weeks of one week: runs of consecutive weeks of one part of the year, oldest first. */
export interface ReferenceWeeks {
  readonly week: number;
  /** the run from `from` up to but without `to` */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** part of the year of each run, 0 … periods − 1; the last is that of the week itself */
  readonly part: Int32Array;
  readonly parts: number;
  /** how many weeks in all runs */
  readonly size: number;
}

/** @returns null when the series does not reach back far enough */
export function referenceWeeks(week: number, choice: ReferenceChoice): ReferenceWeeks | null {
  const { years, window, periods } = choice;
  const centres = Array.from({ length: years }, (_, i) => sameWeek(week, years - i, choice.dates));
  const end = week - choice.leaveOut;
  if (centres[0]! < window) return null;
  const runs: { from: number; to: number; part: number }[] = [];
  const add = (from: number, to: number, part: number): void => {
    const cut = Math.min(to, end);
    if (cut > from) runs.push({ from, to: cut, part });
  };
  for (const [i, centre] of centres.entries()) {
    add(centre - window, centre + window + 1, periods - 1);
    const next = (centres[i + 1] ?? week) - window;
    if (periods === 1) continue;
    // the weeks between two windows in almost equal parts, the first ones a week longer
    const between = Math.max(0, next - centre - window - 1);
    const length = Math.floor(between / (periods - 1));
    const longer = between - length * (periods - 1);
    let at = centre + window + 1;
    for (let part = 0; part < periods - 1; part++) {
      const to = at + length + (part < longer ? 1 : 0);
      add(at, to, part);
      at = to;
    }
  }
  return {
    week,
    from: Int32Array.from(runs, ({ from }) => from),
    to: Int32Array.from(runs, ({ to }) => to),
    part: Int32Array.from(runs, ({ part }) => part),
    parts: periods,
    size: runs.reduce((sum, { from, to }) => sum + to - from, 0),
  };
}

/** The week some years ago: the one whose first day is nearest to the same date, or so many times 52 weeks back. */
function sameWeek(week: number, years: number, dates: ArrayLike<number> | null): number {
  if (!dates) return week - 52 * years;
  return week + Math.round((yearsBefore(dates[week]!, years) - dates[week]!) / 7);
}
