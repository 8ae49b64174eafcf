// A cell of text as wall-clock minutes since 1970: dates, dates with times, months, years, with or without an offset.
import type { TimeResolution } from './incident-columns.ts';

export type DateOrder = 'ymd' | 'mdy' | 'dmy';

/** Minutes of the start and the (exclusive) end of what the text names; an instant has start = end. */
export interface WallTime {
  readonly from: number;
  readonly to: number;
  readonly resolution: TimeResolution;
}

const isoTime = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const slashTime = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[T ]+(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*([AaPp][Mm])?)?$/;

/** Days since 1970-01-01; NaN for a day that the calendar does not have or that lies outside 1950–2100. */
export function dayNumber(year: number, month: number, day: number): number {
  if (year < 1950 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getTime() / 86_400_000 : Number.NaN;
}

/** Null when the text is no date, or none between 1950 and 2100. Texts with an offset become wall time in `zone`. */
export function readWallTime(text: string, order: DateOrder, zone: string): WallTime | null {
  const month = /^(\d{4})[-/M](\d{1,2})$/.exec(text);
  if (month) return monthTime(Number(month[1]), Number(month[2]));
  if (/^\d{4}$/.test(text)) return span(dayNumber(Number(text), 1, 1), dayNumber(Number(text) + 1, 1, 1), 'year');
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const iso = isoTime.exec(packed ? `${packed[1]}-${packed[2]}-${packed[3]}` : text);
  if (iso) {
    const day = dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (iso[4] === undefined) return span(day, day + 1, 'day');
    const clock = minutesOf(Number(iso[4]), Number(iso[5]));
    return instant(iso[7] === undefined ? day * 1440 + clock : wallMinute(day * 1440 + clock - offsetOf(iso[7]), zone));
  }
  const slash = slashTime.exec(text);
  if (!slash || order === 'ymd') return null;
  const [a, b] = [Number(slash[1]), Number(slash[2])];
  const day = order === 'mdy' ? dayNumber(Number(slash[3]), a, b) : dayNumber(Number(slash[3]), b, a);
  if (slash[4] === undefined) return span(day, day + 1, 'day');
  let hour = Number(slash[4]);
  if (slash[6]) hour = (hour % 12) + (slash[6].toLowerCase() === 'pm' ? 12 : 0);
  return instant(day * 1440 + minutesOf(hour, Number(slash[5])));
}

/** Null when the month does not exist. */
export function monthTime(year: number, month: number): WallTime | null {
  return span(dayNumber(year, month, 1), month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1), 'month');
}

/** Minutes of the day: "1345", "745", "13:45", "13:45:10", or a spreadsheet's day fraction "0.572916"; NaN otherwise. */
export function readClock(text: string): number {
  const colon = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/.exec(text);
  if (colon && !/^0\.\d+$/.test(text)) return minutesOf(Number(colon[1]), Number(colon[2]));
  if (/^(?:0|0?[.,]\d+)$/.test(text)) return Math.round(Number(text.replace(',', '.')) * 1440) % 1440;
  if (/^\d{1,4}$/.test(text)) return minutesOf(Math.floor(Number(text) / 100), Number(text) % 100);
  return Number.NaN;
}

function minutesOf(hour: number, minute: number): number {
  return hour < 24 && minute < 60 ? hour * 60 + minute : Number.NaN;
}

function span(from: number, to: number, resolution: TimeResolution): WallTime | null {
  return Number.isFinite(from) && Number.isFinite(to) ? { from: from * 1440, to: to * 1440, resolution } : null;
}

function instant(minute: number): WallTime | null {
  return Number.isFinite(minute) ? { from: minute, to: minute, resolution: 'minute' } : null;
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const digits = text.replace(':', '');
  return (digits.startsWith('-') ? -1 : 1) * (Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5)));
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Offsets change on whole UTC hours, so one is asked for per hour and zone. */
function wallMinute(utc: number, zone: string): number {
  if (!Number.isFinite(utc)) return Number.NaN;
  const hour = Math.floor(utc / 60);
  const key = `${zone} ${hour}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    let format = formats.get(zone);
    if (!format) {
      format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
      formats.set(zone, format);
    }
    const said = /GMT([+-]\d{2}:\d{2})?/.exec(format.format(hour * 3_600_000))?.[1];
    offset = said ? offsetOf(said) : 0;
    if (offsets.size > 50_000) offsets.clear();
    offsets.set(key, offset);
  }
  return utc + offset;
}
