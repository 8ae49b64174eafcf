// When things happen: month weights of a season, hour weights of a habit, and the wall-clock window of one incident.
import type { Random } from './chance.ts';
import { pick } from './chance.ts';
import type { Hours, Season } from './kinds.ts';

/** Five years, November 2021 to October 2026; index 0 is the first month. */
export const firstYear = 2021;
export const firstMonth = 10; // November, 0-based
export const monthCount = 60;

export const monthOf = (index: number): { year: number; month: number } => {
  const at = firstMonth + index;
  return { year: firstYear + Math.floor(at / 12), month: at % 12 };
};

/** First minute of a month, wall clock since 1970. */
export const firstMinute = (index: number): number => Date.UTC(monthOf(index).year, monthOf(index).month, 1) / 60_000;

/** The police made their extract at the end of 28 November 2026; its last four weeks are not fully registered. */
export const extractMinute = Date.UTC(2026, 10, 29) / 60_000 - 1;

/** Weights of January to December. */
export const seasons: Readonly<Record<Season, readonly number[]>> = {
  flat: [0.95, 0.92, 1, 1, 1.05, 1.03, 1, 1.03, 1.02, 1.02, 0.99, 0.99],
  summer: [0.5, 0.5, 0.7, 1, 1.3, 1.5, 1.5, 1.5, 1.3, 1, 0.7, 0.5],
  winter: [1.25, 1.15, 1.05, 0.95, 0.85, 0.75, 0.6, 0.8, 1, 1.15, 1.2, 1.25],
  boats: [0, 0, 0, 0, 0.9, 1.1, 1.2, 0.8, 0, 0, 0, 0],
};

interface Habit {
  /** weights Monday to Sunday and 0 to 23 of the moment the window opens */
  readonly days: readonly number[];
  readonly hours: readonly number[];
  /** longest time in minutes until it is noticed */
  readonly span: number;
}

const hours = (ranges: readonly (readonly [number, number, number])[], base = 0.15): number[] =>
  Array.from({ length: 24 }, (_, h) => ranges.reduce((w, [from, to, weight]) => (h >= from && h < to ? weight : w), base));

const habits: Readonly<Record<Hours, Habit>> = {
  day: { days: [1.1, 1.1, 1.1, 1.1, 1, 0.6, 0.5], hours: hours([[8, 17, 1]]), span: 180 },
  shop: {
    days: [0.9, 0.9, 0.9, 1.1, 1.3, 1.2, 0.7],
    hours: hours(
      [
        [10, 19, 1],
        [14, 18, 1.6],
      ],
      0.02,
    ),
    span: 20,
  },
  evening: {
    days: [0.9, 0.9, 0.9, 1, 1.3, 1.4, 1],
    hours: hours([
      [15, 24, 1],
      [18, 23, 1.4],
      [0, 2, 0.8],
    ]),
    span: 30,
  },
  night: {
    days: [0.9, 0.9, 0.9, 1, 1.2, 1.3, 1.1],
    hours: hours([
      [18, 24, 1],
      [0, 5, 1],
    ]),
    span: 360,
  },
  overnight: { days: [1, 1, 1, 1, 1, 1, 1], hours: hours([[16, 24, 1]], 0.3), span: 720 },
  'weekend-night': {
    days: [0.15, 0.15, 0.2, 0.3, 1.9, 2.2, 0.3],
    hours: hours(
      [
        [22, 24, 1.5],
        [0, 3, 1.6],
      ],
      0.06,
    ),
    span: 20,
  },
  any: { days: [1, 1, 1, 1, 1, 1, 1], hours: hours([[7, 23, 1]], 0.4), span: 240 },
  training: { days: [0.12, 1.8, 0.12, 1.6, 0.12, 0.2, 0.2], hours: hours([[17, 21, 1]], 0.03), span: 100 },
};

/** Wall-clock start and end (minutes since 1970) of one incident in the given month. A night belongs to the day it starts. */
export function drawWindow(random: Random, index: number, habit: Hours): { from: number; to: number } {
  const { year, month } = monthOf(index);
  const first = Date.UTC(year, month, 1) / 60_000;
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const { days: dayWeights, hours: hourWeights, span } = habits[habit];
  const perDay = Array.from({ length: days }, (_, d) => dayWeights[(new Date(Date.UTC(year, month, d + 1)).getUTCDay() + 6) % 7] ?? 1);
  const day = pick(random, perDay);
  const hour = pick(random, hourWeights);
  const late = habit === 'weekend-night' && hour < 12 ? 1 : 0;
  const noticed = Math.round(random.next() * span);
  const from = Math.min(first + (day + late) * 1440 + hour * 60 + Math.floor(random.next() * 60), first + days * 1440 - 1);
  return { from, to: from + noticed };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** "2026-10-01 17:20" */
export function wallClock(minutes: number): string {
  const d = new Date(minutes * 60_000);
  return `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())} ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}`;
}
