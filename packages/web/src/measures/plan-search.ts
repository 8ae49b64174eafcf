// The plan's filters and view as they stand in the address.
export const planViews = ['plan', 'tavla', 'kalender', 'ar', 'karta'] as const;
export type PlanView = (typeof planViews)[number];

export interface PlanSearch {
  /** the timeline when nothing is said */
  readonly vy?: PlanView;
  /** the organisation that is responsible */
  readonly part?: string;
  readonly ar?: number;
  /** a month of the calendar, 1 to 12 */
  readonly kalmanad?: number;
}

export function planSearch(search: Record<string, unknown>): PlanSearch {
  const view = planViews.find((one) => one === search.vy);
  const year = Number(search.ar);
  const month = Number(search.kalmanad);
  return {
    ...(view && view !== 'plan' ? { vy: view } : {}),
    ...(typeof search.part === 'string' && /^[0-9a-f-]{36}$/.test(search.part) ? { part: search.part } : {}),
    ...(Number.isInteger(year) && year >= 2000 && year <= 2100 ? { ar: year } : {}),
    ...(Number.isInteger(month) && month >= 1 && month <= 12 ? { kalmanad: month } : {}),
  };
}
