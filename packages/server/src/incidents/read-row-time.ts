// When did it happen? Reads the columns of time of one table into [from, to) and how well it is known.
import {
  clockFault,
  comesTwice,
  type DateOrder,
  decideDateOrder,
  existingMinute,
  Fault,
  type Layout,
  maskValue,
  NO_TIME,
  periodOf,
  readClock,
  readWallTime,
  readYear,
  type TimeFault,
  timeResolutions,
  type WallTime,
  wallMinute,
} from '@samsyn/domain';
import type { TableHead } from '../files/table.ts';
import { cached } from './cached.ts';
import { givenIn, type Refusal, type RowColumns, type RowDraft } from './row-draft.ts';

type Read = (cell: string) => WallTime | TimeFault;

const minuteResolution = timeResolutions.indexOf('minute');
const dayMinutes = 1440;
const midnightOf = (minute: number): number => Math.floor(minute / dayMinutes) * dayMinutes;

/**
 * @param notAfter  when the file was handed over, in UTC minutes since 1970: nothing in it can have happened on a later day
 * @throws Fault import.noTime without any column of time, import.dateOrder when 3/4 may be April or March
 */
export function rowTimeReader(
  head: TableHead,
  layout: Layout,
  col: RowColumns,
  notAfter: number | null = null,
): (cells: readonly string[], out: RowDraft) => Refusal | null {
  const reader = (column: number): Read => {
    const order = column < 0 ? 'ymd' : dateOrderOf(head, layout, column);
    return cached((cell) => readWallTime(cell, order, layout.timeZone));
  };
  const readers = { from: reader(col.from), date: reader(col.date), to: reader(col.to) };
  const month = cached<WallTime | TimeFault>((cell) => wholeMonth(readWallTime(cell, 'ymd', layout.timeZone)));
  const period = cached<WallTime | TimeFault>((cell) => {
    const [year = '', name = ''] = cell.split('\u0000');
    return Number.isNaN(readYear(year)) ? 'import.badDate' : periodOf(readYear(year), name);
  });
  const starts: readonly (readonly [column: number, read: (cells: readonly string[]) => WallTime | TimeFault])[] = [
    [col.from, (cells: readonly string[]) => readers.from(givenIn(cells, col.from))] as const,
    [col.date, (cells: readonly string[]) => readers.date(givenIn(cells, col.date))] as const,
    ...(col.year >= 0
      ? [[col.year, (cells: readonly string[]) => period(`${givenIn(cells, col.year)}\u0000${givenIn(cells, col.month)}`)] as const]
      : [[col.month, (cells: readonly string[]) => month(givenIn(cells, col.month))] as const]),
  ].filter(([column]) => column >= 0);
  if (starts.length === 0) throw new Fault('import.noTime', { file: head.file });

  const tomorrow = notAfter === null ? Number.POSITIVE_INFINITY : midnightOf(wallMinute(notAfter, layout.timeZone)) + dayMinutes;

  return (cells, out) => {
    out.from = out.to = NO_TIME;
    out.resolution = 0;
    out.skippedAt = -1;
    const start = starts.find(([column]) => givenIn(cells, column) !== '');
    if (!start) return null;
    const [column, read] = start;
    const time = read(cells);
    if (typeof time === 'string') return { column, fault: time };
    if (time.from >= tomorrow) return { column, fault: 'import.future' };
    out.from = time.from;
    out.to = time.to;
    if (time.skipped) out.skippedAt = column;
    out.resolution = timeResolutions.indexOf(time.resolution);
    if (column !== col.from) return null;
    return startClock(cells, out) ?? end(cells, out);
  };

  function startClock(cells: readonly string[], out: RowDraft): Refusal | null {
    const text = givenIn(cells, col.fromTime);
    if (text === '') return null;
    const clock = readClock(text);
    if (Number.isNaN(clock)) return { column: col.fromTime, fault: clockFault(text) };
    out.from = out.to = onClock(out, midnightOf(out.from) + clock, col.fromTime);
    out.resolution = minuteResolution;
    return null;
  }

  function end(cells: readonly string[], out: RowDraft): Refusal | null {
    const text = givenIn(cells, col.to);
    const clockText = givenIn(cells, col.toTime);
    if (text === '' && clockText === '') return null;
    // an end with a time of day and no day of its own lies on the day of the start
    const time = text === '' ? { from: midnightOf(out.from), to: out.from } : readers.to(text);
    if (typeof time === 'string') return { column: col.to, fault: time };
    const clock = clockText === '' ? -1 : readClock(clockText);
    if (Number.isNaN(clock)) return { column: col.toTime, fault: clockFault(clockText) };
    const to = clock < 0 ? time.to : onClock(out, midnightOf(time.from) + clock, col.toTime);
    if ('skipped' in time && clock < 0) out.skippedAt = col.to;
    if (to >= out.from) out.to = to;
    else if (clocksChanged(out.from, to, layout.timeZone)) {
      // 02:50 to 02:10 on the night to winter time: the wall clock cannot tell which 02:10, so the two bound the time
      out.to = out.from;
      out.from = to;
    } else return { column: text === '' ? col.toTime : col.to, fault: 'import.timeOrder' };
    return null;
  }

  function onClock(out: RowDraft, written: number, column: number): number {
    const minute = existingMinute(written, layout.timeZone);
    if (minute !== written) out.skippedAt = column;
    return minute;
  }
}

/** Is the end before the start only because the clock was changed between them? */
function clocksChanged(from: number, to: number, zone: string): boolean {
  if (comesTwice(from, zone) && comesTwice(to, zone)) return true;
  // 02:30 to 03:10 on the night to summer time: the start does not exist and was read as 03:30
  return from - to < 60 && existingMinute(from - 60, zone) === from;
}

function dateOrderOf(head: TableHead, layout: Layout, column: number): DateOrder {
  if (layout.dateOrder !== 'auto') return layout.dateOrder;
  const cells = head.sample.map((row) => row[column] ?? '');
  const order = decideDateOrder(cells);
  if (order !== 'unclear') return order;
  const value = maskValue(cells.find((cell) => /^\d/.test(cell)) ?? '');
  throw new Fault('import.dateOrder', { file: head.file, column: head.columns[column] ?? '', value });
}

/** A month written as its first day, as some sources do, is still the month. */
function wholeMonth(time: WallTime | TimeFault): WallTime | TimeFault {
  if (typeof time === 'string' || time.resolution !== 'day') return time;
  const day = new Date(time.from * 60_000);
  return periodOf(day.getUTCFullYear(), String(day.getUTCMonth() + 1));
}
