// A year as a line of weeks: where a day lies, so that weeks can be counted along it.
export interface YearScale {
  readonly width: number;
  /** px of a day, or of a wall time's day; outside the year it lies outside the line */
  readonly at: (day: string) => number;
  readonly months: readonly number[];
  /** the width of a week */
  readonly week: number;
}

const ofDay = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00Z`) / 86_400_000;

export function yearScale(year: number, width: number): YearScale {
  const first = ofDay(`${year}-01-01`);
  const days = ofDay(`${year + 1}-01-01`) - first;
  const at = (day: string): number => ((ofDay(day) - first) / days) * width;
  return {
    width,
    at,
    months: Array.from({ length: 12 }, (_, month) => at(`${year}-${String(month + 1).padStart(2, '0')}-01`)),
    week: (7 / days) * width,
  };
}
