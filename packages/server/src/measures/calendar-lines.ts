// Calendars as RFC 5545 writes them: lines of at most 75 octets, escaped text, Swedish time with its rule for both clock changes.
const crlf = '\r\n';
const zoneId = 'Europe/Stockholm';

/** Since 1996 the clocks of the whole union change on the last Sundays of March and October, at one in the morning by UTC. */
const stockholm = [
  'BEGIN:VTIMEZONE',
  `TZID:${zoneId}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

export interface CalendarEvent {
  readonly uid: string;
  readonly title: string;
  readonly place: string;
  /** when it last changed: of two with one uid the newer holds */
  readonly changed: Date;
  /** grows with each change */
  readonly sequence: number;
  readonly cancelled: boolean;
  /** Swedish wall times, or moments in UTC */
  readonly at: { readonly start: string; readonly end: string } | { readonly startsAt: Date; readonly endsAt: Date };
  /** of a series: its rule as text, and the wall times that it gives and that are not */
  readonly series?: { readonly rule: string; readonly left: readonly string[] };
  /** of one occasion in a series: the wall time that the rule gave it */
  readonly instead?: string;
}

export function calendarLines(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samsyn//Samsyn//SV',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${zoneId}`,
    ...stockholm,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join(crlf) + crlf;
}

function eventLines({ uid, title, place, changed, sequence, cancelled, at, series, instead }: CalendarEvent): string[] {
  const times =
    'start' in at
      ? [`DTSTART;TZID=${zoneId}:${wall(at.start)}`, `DTEND;TZID=${zoneId}:${wall(at.end)}`]
      : [`DTSTART:${moment(at.startsAt)}`, `DTEND:${moment(at.endsAt)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${moment(changed)}`,
    `LAST-MODIFIED:${moment(changed)}`,
    `SEQUENCE:${sequence}`,
    ...(instead === undefined ? [] : [`RECURRENCE-ID;TZID=${zoneId}:${wall(instead)}`]),
    ...times,
    ...(series ? [`RRULE:${series.rule}`] : []),
    ...(series && series.left.length > 0 ? [`EXDATE;TZID=${zoneId}:${series.left.map(wall).join(',')}`] : []),
    `SUMMARY:${escaped(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** `2026-12-04T21:00` → `20261204T210000` */
const wall = (time: string): string => `${time.replace(/[-:]/g, '')}00`;
const moment = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');
const escaped = (text: string): string => text.replace(/([\\;,])/g, '\\$1').replace(/\r?\n/g, '\\n');

/** A long line goes on in the next, after a space; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > 75) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join(crlf);
}
