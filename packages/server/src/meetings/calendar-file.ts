// A meeting as a calendar file (RFC 5545): for the letters that call to it, move it or cancel it, and for whoever wants it in their calendar.
import type { Lang } from '@samsyn/domain';
import { itemTitle } from '@samsyn/domain';
import { createEvent } from 'ics';
import type { ItemRecord } from './item-queries.ts';
import type { MeetingRecord } from './queries.ts';

const called = { sv: 'Dagordning', en: 'Agenda' };

export interface CalendarParts {
  readonly municipality: string;
  readonly lang: Lang;
  /** a letter to somebody asks (RFC 5546) or cancels; a file that is fetched only tells */
  readonly letter?: { readonly to: string; readonly from: string };
}

/** Times in UTC: every calendar shows them by its own clock. Its UID is the meeting's for as long as it lives; the highest SEQUENCE holds. */
export function calendarFile(meeting: MeetingRecord, items: readonly ItemRecord[], { municipality, lang, letter }: CalendarParts): string {
  const start = new Date(meeting.startsAt);
  const end = meeting.endsAt ? new Date(meeting.endsAt) : new Date(start.getTime() + 90 * 60_000);
  const cancelled = meeting.state === 'cancelled';
  const { error, value } = createEvent({
    uid: `${meeting.id}@samsyn`,
    productId: 'Samsyn',
    method: cancelled ? 'CANCEL' : letter ? 'REQUEST' : 'PUBLISH',
    title: `${meeting.body.name}, ${municipality}`,
    location: meeting.place,
    description: `${called[lang]}:\n${items.map((item, i) => `${i + 1}. ${itemTitle(item, lang)}`).join('\n')}`,
    start: start.getTime(),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: end.getTime(),
    endInputType: 'utc',
    endOutputType: 'utc',
    status: cancelled ? 'CANCELLED' : 'CONFIRMED',
    sequence: meeting.sequence,
    ...(letter
      ? {
          organizer: { name: meeting.body.name, email: letter.from },
          // nobody else's address stands in a letter
          attendees: [{ name: meeting.body.name, email: letter.to, rsvp: false, role: 'REQ-PARTICIPANT' as const }],
        }
      : {}),
  });
  if (!value) throw error ?? new Error('no calendar file was made');
  return value;
}
