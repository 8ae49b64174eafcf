// When a resource may work, as people write it: days with from and to, over midnight too, as the 168 hours of the week.

export interface AllowedWindow {
  /** Monday = 0 */
  readonly days: readonly number[];
  readonly from: number;
  /** the hour after the last; at or before `from` it is the next day's. A night belongs to the day it starts */
  readonly to: number;
}

export function allowedHours(windows: readonly AllowedWindow[]): Uint8Array {
  const allowed = new Uint8Array(168);
  for (const { days, from, to } of windows)
    for (const day of days) for (let i = 0; i < hoursLong(from, to); i++) allowed[(day * 24 + from + i) % 168] = 1;
  return allowed;
}

/** 22 to 2 is four hours, 0 to 24 is the day round. */
export const hoursLong = (from: number, to: number): number => (to > from ? to - from : to + 24 - from);
