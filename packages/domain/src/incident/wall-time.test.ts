import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockFault, readClock } from './clock.ts';
import { decideDateOrder } from './date-order.ts';
import { periodOf, readYear } from './period-name.ts';
import { type DateOrder, firstYear, lastYear, readWallTime } from './wall-time.ts';
import { comesTwice } from './zone-changes.ts';

const sweden = 'Europe/Stockholm';

/** "2023-03-21 01:15 minute", or the fault. */
function said(text: string, order: DateOrder = 'ymd', zone = sweden): string {
  const time = readWallTime(text, order, zone);
  if (typeof time === 'string') return time;
  return `${new Date(time.from * 60_000).toISOString().slice(0, 16).replace('T', ' ')} ${time.resolution}`;
}

test('the ways that sources write a time', () => {
  expect(said('2023-03-21 1:15:53 +01:00')).toBe('2023-03-21 01:15 minute');
  expect(said('2023-03-21T01:15:53.123Z')).toBe('2023-03-21 02:15 minute');
  expect(said('2023-07-21 01:15 +0200')).toBe('2023-07-21 01:15 minute');
  expect(said('2023-03-21')).toBe('2023-03-21 00:00 day');
  expect(said('20230321')).toBe('2023-03-21 00:00 day');
  expect(said('2023-3-1 7.05')).toBe('2023-03-01 07:05 minute');
  expect(said('2020-05')).toBe('2020-05-01 00:00 month');
  expect(said('202005')).toBe('2020-05-01 00:00 month');
  expect(said('2020')).toBe('2020-01-01 00:00 year');
  expect(said('2023-03-21 24:00')).toBe('2023-03-22 00:00 minute');
  expect(said('7/19/2017 13:45', 'mdy')).toBe('2017-07-19 13:45 minute');
  expect(said('12/31/2017 12:05:10 AM', 'mdy')).toBe('2017-12-31 00:05 minute');
  expect(said('12/31/2017 12:05:10 PM', 'mdy')).toBe('2017-12-31 12:05 minute');
  expect(said('19/7/2017', 'dmy')).toBe('2017-07-19 00:00 day');
});

test('day numbers of a spreadsheet, with the time as a fraction', () => {
  expect(said('43466')).toBe('2019-01-01 00:00 day');
  expect(said('43466.0007')).toBe('2019-01-01 00:01 minute');
  expect(said('43469,618055555555556')).toBe('2019-01-04 14:50 minute');
  expect(said('99999')).toBe('import.sheetDay');
  expect(said('10000')).toBe('import.sheetDay');
});

test('an hour that does not exist becomes the next; hours that come twice stay as written', () => {
  expect(said('2024-03-31 01:59')).toBe('2024-03-31 01:59 minute');
  expect(said('2024-03-31 02:30')).toBe('2024-03-31 03:30 minute');
  expect(said('2024-03-31 03:00')).toBe('2024-03-31 03:00 minute');
  expect(said('2024-10-27 02:30')).toBe('2024-10-27 02:30 minute');
  expect(said('2024-10-27 02:30 +02:00')).toBe('2024-10-27 02:30 minute');
  expect(said('2024-10-27 02:30 +01:00')).toBe('2024-10-27 02:30 minute');
  expect(said('2024-10-27T00:59:00Z')).toBe('2024-10-27 02:59 minute');
  expect(said('2024-10-27T01:00:00Z')).toBe('2024-10-27 02:00 minute');
  expect(said('2024-03-10 02:30', 'ymd', 'America/Chicago')).toBe('2024-03-10 03:30 minute');
  expect(said('2024-03-31 02:30', 'ymd', 'UTC')).toBe('2024-03-31 02:30 minute');
  const minute = (text: string) => Date.parse(`${text}Z`) / 60_000;
  expect(['01:59', '02:00', '02:59', '03:00'].map((clock) => comesTwice(minute(`2024-10-27T${clock}`), sweden))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('an instant in UTC is the wall time that the platform says, in any zone and year', () => {
  const zones = fc.constantFrom(sweden, 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC');
  const instants = fc.date({ min: new Date('1990-01-02'), max: new Date('2037-12-30'), noInvalidDate: true });
  fc.assert(
    fc.property(zones, instants, (zone, at) => {
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      expect(said(at.toISOString(), 'ymd', zone)).toBe(`${format.format(at)} minute`);
    }),
    { numRuns: 300 },
  );
});

test('dates that no calendar has are told apart from dates outside the years of incidents', () => {
  for (const text of ['igår', '12/31/2017', '', '1:15', '29/2', '123456']) expect(said(text), text).toBe('import.badDate');
  for (const text of ['1899-12-30', '1899-12-30 00:00', '2199-01-01', '1899', '189912', '18991230', '12/30/1899', '2101-01-01'])
    expect(said(text, 'mdy'), text).toBe('import.dateRange');
  expect(said('2000-02-29')).toBe('2000-02-29 00:00 day');
  expect(said('2100-02-29')).toBe('import.noSuchDay');
});

test('a day, a month or a time of day that does not exist is told as that, in every way of writing and every order', () => {
  for (const text of ['2023-02-29', '2023-04-31', '2026-02-30', '20260230', '2026-03-00', '2026-02-30 10:00'])
    expect(said(text), text).toBe('import.noSuchDay');
  for (const order of ['dmy', 'mdy', 'ymd'] as const)
    for (const text of ['31/02-2026', '02/31/2026', '31.04.2026', '29/2/2025']) expect(said(text, order), text).toBe('import.noSuchDay');
  for (const text of ['2023-13-04', '2023-00-01', '202613', '2026-13']) expect(said(text), text).toBe('import.noSuchMonth');
  expect(said('04/13/2026', 'dmy')).toBe('import.noSuchMonth');
  expect(said('13/04/2026', 'mdy')).toBe('import.noSuchMonth');
  for (const text of ['2023-01-01 24:30', '2023-01-01 25:10', '2023-01-01 13:75', '2023-01-01T24:01:00Z'])
    expect(said(text), text).toBe('import.noSuchClock');
  expect(said('31/12/2017 25:10', 'dmy')).toBe('import.noSuchClock');
  expect(['25:10', '2460', 'kväll'].map(clockFault)).toEqual(['import.noSuchClock', 'import.noSuchClock', 'import.badDate']);
});

test('a year of two digits is never guessed', () => {
  for (const text of ['26-03-14', '14/3/26', '14.3.26 10:30', '3/14/26', '260314', '231201'])
    expect(said(text, 'dmy'), text).toBe('import.shortYear');
  expect(said('201512')).toBe('2015-12-01 00:00 month');
});

test('every day from first to last year is read as itself, whole', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(Date.UTC(firstYear, 0, 1)), max: new Date(Date.UTC(lastYear, 11, 31)), noInvalidDate: true }),
      (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(said(text)).toBe(`${text} 00:00 day`);
      },
    ),
  );
});

test('a time of day as digits, with colon, in half days or as a fraction of the day', () => {
  const clocks = ['1345', '745', '13:45', '13:45:10', '1:45 PM', '12:10 am', '0.572916', '0,618055555555556', '0', '24:00', '2400'];
  expect(clocks.map(readClock)).toEqual([825, 465, 825, 825, 825, 10, 825, 890, 0, 1440, 1440]);
  for (const text of ['2460', '25:00', 'kväll', '13:75', '', '13:00 PM']) expect(readClock(text), text).toBeNaN();
});

test('the order of day and month is decided by a number above twelve, and left open otherwise', () => {
  expect(decideDateOrder(['7/19/2017 13:45', '6/2/2019'])).toBe('mdy');
  expect(decideDateOrder(['', '19/7/2017', '2/6/2019'])).toBe('dmy');
  expect(decideDateOrder(['7/9/2017', '6/2/2019'])).toBe('unclear');
  expect(decideDateOrder(['13/1/2017', '1/13/2019'])).toBe('unclear');
  const days = (n: number) => Array.from({ length: n }, () => '13/1/2017');
  expect(decideDateOrder([...days(19), '02/31/2026'])).toBe('dmy');
  expect(decideDateOrder([...days(18), '02/31/2026'])).toBe('unclear');
  expect(decideDateOrder(['2017-07-19'])).toBe('ymd');
});

test('months, quarters and years by name', () => {
  const names = ['jan', 'Februari', 'mars', 'maj', 'May', 'oktober', 'Oct.', '12', 'kv 2', 'Kvartal 4', 'Q1', '3:e kvartalet', 'Helår', ''];
  const texts = names.map((name) => {
    const time = periodOf(2024, name);
    return typeof time === 'string' ? time : `${new Date(time.from * 60_000).toISOString().slice(5, 7)} ${time.resolution}`;
  });
  expect(texts).toEqual([
    ...['01 month', '02 month', '03 month', '05 month', '05 month', '10 month', '10 month', '12 month'],
    ...['04 quarter', '10 quarter', '01 quarter', '07 quarter', '01 year', '01 year'],
  ]);
  expect(periodOf(2024, 'vintern')).toBe('import.badDate');
  expect([readYear('2026 prel.'), readYear('2026 (prel)'), readYear('2026')]).toEqual([2026, 2026, 2026]);
  expect(readYear('2026-2027')).toBeNaN();
});
