// A cell of text as wall-clock minutes since 1970: dates, dates with times, months, years, spreadsheet day numbers.
import { hourOf, minutesOf, minutesOfFraction } from './clock.ts';
import type { TimeResolution } from './incident-columns.ts';
import { knownTimes, recall, remember } from './known-times.ts';
import { existingMinute, wallMinute } from './zone-changes.ts';

export type DateOrder = 'ymd' | 'mdy' | 'dmy';

/** Minutes of the start and the (exclusive) end of what the text names; an instant has start = end. */
export interface WallTime {
  readonly from: number;
  readonly to: number;
  readonly resolution: TimeResolution;
  /** the clock was put forward over the minute that is written, so it was read as the hour after */
  readonly skipped?: true;
}

/**
 * Why a text is no time: no date at all; a date outside the years that incidents can lie in, also as a spreadsheet's day number; a day, a month or
 * a time of day that no calendar or clock has; a year of two digits, which is not guessed.
 */
export type TimeFault =
  | 'import.badDate'
  | 'import.dateRange'
  | 'import.sheetDay'
  | 'import.noSuchDay'
  | 'import.noSuchMonth'
  | 'import.noSuchClock'
  | 'import.shortYear';

/** Incidents lie in these years; a date outside them is a slip (1899 is a spreadsheet's day zero). */
export const firstYear = 1950;
export const lastYear = 2100;

const isoTime = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const slashTime = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[T ]+(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*(?:([AaPp])[Mm])?)?$/;
const packedDay = /^(\d{4})(\d{2})(\d{2})$/;
const packedMonth = /^(\d{4})[-/M]?(\d{1,2})$/;
const shortYear = /^\d{1,2}([/.-])\d{1,2}[/.-]\d{2}(?:[T ].*)?$/;
const dayNumberText = /^\d{5}(?:[.,]\d+)?$/;
/** Day 25569 of a spreadsheet (1900 calendar) is 1970-01-01. */
export const sheetDay1970 = 25_569;

/** Day and clock mean the same wherever they stand together, so one memory serves all files; 3/4 is another day in each order. */
const known = { iso: knownTimes(), ymd: knownTimes(), mdy: knownTimes(), dmy: knownTimes() };

/** What the text names. Texts with an offset become wall time in `zone`; an hour that the clock jumped over becomes the next. */
export function readWallTime(text: string, order: DateOrder, zone: string): WallTime | TimeFault {
  const memory = text.charCodeAt(4) === 45 ? known.iso : known[order];
  const minutes = recall(memory, text);
  if (!Number.isNaN(minutes)) return atWritten(minutes, zone);
  const iso = isoTime.exec(text);
  if (iso) {
    const day = dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (typeof day === 'string') return day;
    if (iso[4] === undefined) return days(day, day + 1, 'day');
    const clock = minutesOf(Number(iso[4]), Number(iso[5]));
    if (iso[7] === undefined) remember(memory, text, day, clock);
    return instant(day, clock, iso[7], zone);
  }
  const slash = slashTime.exec(text);
  if (slash) return slashed(text, slash, order, zone);
  if (/^\d{4}$/.test(text)) return yearTime(Number(text));
  const packed = packedDay.exec(text);
  if (packed) {
    const day = dayNumber(Number(packed[1]), Number(packed[2]), Number(packed[3]));
    return typeof day === 'string' ? day : days(day, day + 1, 'day');
  }
  if (dayNumberText.test(text)) return sheetTime(Number(text.replace(',', '.')), zone);
  const month = packedMonth.exec(text);
  if (month) return yearAndMonth(text, Number(month[1]), Number(month[2]));
  return shortYear.test(text) ? 'import.shortYear' : 'import.badDate';
}

/** 202603, 2026-03. Six digits that are no month of our years are mostly a day with a year of two digits: 260314. */
function yearAndMonth(text: string, year: number, month: number): WallTime | TimeFault {
  const time = monthTime(year, month);
  if (typeof time !== 'string' || !/^\d{6}$/.test(text)) return time;
  const day = dayNumber(2000 + Number(text.slice(0, 2)), Number(text.slice(2, 4)), Number(text.slice(4)));
  return isFar(year) && typeof day === 'number' ? 'import.shortYear' : time;
}

const isFar = (year: number): boolean => year < firstYear || year > lastYear;

/** Days since 1970-01-01, or why the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number | TimeFault {
  if (month < 1 || month > 12) return isFar(year) ? 'import.badDate' : 'import.noSuchMonth';
  if (isFar(year)) return 'import.dateRange';
  return day < 1 || day > daysIn(year, month) ? 'import.noSuchDay' : Date.UTC(year, month - 1, day) / 86_400_000;
}

export function monthTime(year: number, month: number): WallTime | TimeFault {
  const from = dayNumber(year, month, 1);
  return typeof from === 'string' ? from : days(from, from + daysIn(year, month), 'month');
}

export function quarterTime(year: number, quarter: number): WallTime | TimeFault {
  const first = monthTime(year, quarter * 3 - 2);
  const last = monthTime(year, quarter * 3);
  if (typeof first === 'string') return first;
  return typeof last === 'string' ? last : { from: first.from, to: last.to, resolution: 'quarter' };
}

export function yearTime(year: number): WallTime | TimeFault {
  const from = dayNumber(year, 1, 1);
  return typeof from === 'string' ? from : days(from, from + (daysIn(year, 2) === 29 ? 366 : 365), 'year');
}

function slashed(text: string, parts: RegExpExecArray, order: DateOrder, zone: string): WallTime | TimeFault {
  const [a, b, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const dayFirst = dayNumber(year, b, a);
  const monthFirst = dayNumber(year, a, b);
  if (typeof dayFirst === 'string' && typeof monthFirst === 'string') return clearest([dayFirst, monthFirst]);
  // the other order makes a day of it, but which order holds is never guessed
  const day = order === 'ymd' ? 'import.badDate' : order === 'mdy' ? monthFirst : dayFirst;
  if (typeof day === 'string') return day;
  if (parts[4] === undefined) return days(day, day + 1, 'day');
  const clock = minutesOf(hourOf(Number(parts[4]), parts[6]), Number(parts[5]));
  remember(known[order], text, day, clock);
  return instant(day, clock, undefined, zone);
}

/** Of two orders that both make no day of it: the 31st of February says more than a month 31. */
const clearest = (faults: readonly TimeFault[]): TimeFault =>
  (['import.noSuchDay', 'import.dateRange', 'import.noSuchMonth'] as const).find((fault) => faults.includes(fault)) ?? 'import.badDate';

function sheetTime(number: number, zone: string): WallTime | TimeFault {
  const day = Math.floor(number) - sheetDay1970;
  const year = new Date(day * 86_400_000).getUTCFullYear();
  if (isFar(year)) return 'import.sheetDay';
  return Number.isInteger(number) ? days(day, day + 1, 'day') : instant(day, minutesOfFraction(number % 1), undefined, zone);
}

/** How many days the month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function days(from: number, to: number, resolution: TimeResolution): WallTime {
  return { from: from * 1440, to: to * 1440, resolution };
}

function instant(day: number, clock: number, offset: string | undefined, zone: string): WallTime | TimeFault {
  const written = day * 1440 + clock;
  if (!Number.isFinite(written)) return 'import.noSuchClock';
  return offset === undefined ? atWritten(written, zone) : atMinute(wallMinute(written - minutesOfOffset(offset), zone));
}

function atWritten(written: number, zone: string): WallTime {
  const minute = existingMinute(written, zone);
  return minute === written ? atMinute(minute) : { ...atMinute(minute), skipped: true };
}

const atMinute = (minute: number): WallTime => ({ from: minute, to: minute, resolution: 'minute' });

function minutesOfOffset(text: string): number {
  if (text === 'Z') return 0;
  const digits = text.replace(':', '');
  return (digits.startsWith('-') ? -1 : 1) * (Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5)));
}
