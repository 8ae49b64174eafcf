// A meeting as a calendar file (RFC 5545), for the summons and for whoever wants it in their own calendar.
import type { Lang } from '@samsyn/domain';
import { itemTitle } from '@samsyn/domain';
import { createEvent } from 'ics';
import type { ItemRecord, MeetingRecord } from './queries.ts';

const called = { sv: 'Dagordning', en: 'Agenda' };

/** Times in UTC: every calendar shows them by its own clock. The same meeting sent again replaces the first. */
export function calendarFile(meeting: MeetingRecord, items: readonly ItemRecord[], municipality: string, lang: Lang): string {
  const start = new Date(meeting.startsAt);
  const end = meeting.endsAt ? new Date(meeting.endsAt) : new Date(start.getTime() + 90 * 60_000);
  const { error, value } = createEvent({
    uid: `${meeting.id}@samsyn`,
    productId: 'Samsyn',
    method: 'PUBLISH',
    title: `${meeting.body.name}, ${municipality}`,
    location: meeting.place,
    description: `${called[lang]}:\n${items.map((item, i) => `${i + 1}. ${itemTitle(item, lang)}`).join('\n')}`,
    start: start.getTime(),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: end.getTime(),
    endInputType: 'utc',
    endOutputType: 'utc',
    status: meeting.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    sequence: Math.floor(Date.parse(meeting.summonedAt ?? meeting.startsAt) / 1000) % 1_000_000,
  });
  if (!value) throw error ?? new Error('no calendar file was made');
  return value;
}
