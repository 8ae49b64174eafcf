// Which hours of the week are chosen, and what one more press chooses: a weekday, a part of the day, one hour, or nothing again.
import { type Daypart, dayparts } from '@samsyn/domain';

/** Monday first, as they stand in the address. */
export const weekdayKeys: readonly string[] = ['man', 'tis', 'ons', 'tor', 'fre', 'lor', 'son'];

/** Left out = every one. */
export interface WhenChoice {
  readonly daypart?: Daypart;
  /** 0 = Monday */
  readonly weekday?: number;
  readonly hour?: number;
}

/** A place in the grid: −1 stands for the head of the row or of the column. */
export interface GridPlace {
  readonly day: number;
  readonly hour: number;
}

export const partOf = (hour: number): Daypart => dayparts[Math.floor(hour / 6)] ?? 'night';

/** An hour of a weekday, a whole weekday, or a part of every day: what lies at this place of the grid. */
export function choiceAt({ day, hour }: GridPlace): WhenChoice {
  if (day < 0) return hour < 0 ? {} : { daypart: partOf(hour) };
  return hour < 0 ? { weekday: day } : { weekday: day, hour };
}

/** What is chosen after a press there: the same again lets go, a weekday and a part of the day are held together. */
export function pressed(now: WhenChoice, at: WhenChoice): WhenChoice {
  const { daypart, weekday, hour } = at;
  if (hour !== undefined) return now.hour === hour && now.weekday === weekday ? {} : at;
  if (daypart !== undefined) {
    const { daypart: before, hour: _hour, ...rest } = now;
    return before === daypart ? rest : { ...(now.hour === undefined ? rest : {}), daypart };
  }
  const { weekday: before, hour: _hour, ...rest } = now;
  return before === weekday && now.hour === undefined ? rest : { ...rest, ...(weekday === undefined ? {} : { weekday }) };
}

/** Whether an hour of the week is among what is chosen; true when nothing is. */
export const isWithin = ({ daypart, weekday, hour }: WhenChoice, at: GridPlace): boolean =>
  (daypart === undefined || partOf(at.hour) === daypart) &&
  (weekday === undefined || at.day === weekday) &&
  (hour === undefined || at.hour === hour);

/** Where the arrow keys lead; the heads of the columns are as wide as a part of the day. */
export function moved({ day, hour }: GridPlace, key: string): GridPlace | null {
  const within = (value: number, most: number) => Math.min(most, Math.max(-1, value));
  const wide = day < 0 && hour >= 0 ? 6 : 1;
  // the corner holds nothing
  const kept = (place: GridPlace) => (place.day < 0 && place.hour < 0 ? null : place);
  const start = day < 0 ? Math.floor(hour / 6) * 6 : hour;
  if (key === 'ArrowLeft') return kept({ day, hour: within(start - wide, 23) });
  if (key === 'ArrowRight') return kept({ day, hour: within(start + (hour < 0 ? 1 : wide), day < 0 ? 18 : 23) });
  if (key === 'ArrowUp') return kept({ day: within(day - 1, 6), hour });
  if (key === 'ArrowDown') return { day: within(day + 1, 6), hour };
  if (key === 'Home') return kept({ day, hour: day < 0 ? 0 : -1 });
  if (key === 'End') return { day, hour: day < 0 ? 18 : 23 };
  return null;
}

const turnedKeys: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowUp',
  ArrowRight: 'ArrowDown',
  ArrowUp: 'ArrowLeft',
  ArrowDown: 'ArrowRight',
};

/** Where the keys lead in the grid on its side: hours downwards, the days beside each other. Home and End stay in the row there too. */
export function movedTurned(at: GridPlace, key: string): GridPlace | null {
  if (key === 'Home') return at.hour < 0 ? { day: 0, hour: -1 } : { day: -1, hour: at.hour };
  if (key === 'End') return { day: 6, hour: at.hour };
  return moved(at, turnedKeys[key] ?? '');
}
