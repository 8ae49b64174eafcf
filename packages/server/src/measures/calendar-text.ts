// A calendar as RFC 5545 writes it. Every occasion is an event of its own with moments in UTC, so that nothing depends on how a calendar
// program reads time zones, and an occasion that was moved or called off is just that.
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { CalendarEntry } from './feed-queries.ts';

const empty = (name: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'PRODID:samsyn',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${name}`,
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** @throws Error when a calendar cannot be made of it: a fault in the program */
export function calendarText(municipality: string, entries: readonly CalendarEntry[]): string {
  const name = `Samsyn ${municipality}`;
  if (entries.length === 0) return empty(name);
  const { error, value } = createEvents(
    entries.map((entry) => eventOf(entry)),
    { productId: 'samsyn', calName: name, method: 'PUBLISH' },
  );
  if (error || !value) throw error ?? new Error('no calendar');
  return value;
}

function eventOf({ id, title, startsAt, endsAt, place, state }: CalendarEntry): EventAttributes {
  return {
    uid: `${id}@samsyn`,
    title: state === 'done' ? `${title} (klart)` : title,
    start: momentOf(startsAt),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: momentOf(endsAt),
    endInputType: 'utc',
    endOutputType: 'utc',
    status: state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    ...(place === '' ? {} : { location: place }),
  };
}

const momentOf = (at: Date): DateArray => [
  at.getUTCFullYear(),
  at.getUTCMonth() + 1,
  at.getUTCDate(),
  at.getUTCHours(),
  at.getUTCMinutes(),
];
