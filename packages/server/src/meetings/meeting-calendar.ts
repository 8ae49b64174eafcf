// One meeting for the asker's own calendar.
import type { Lang } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { calendarFile } from './calendar-file.ts';
import { listItems } from './item-queries.ts';
import { requireMeeting } from './show-meeting.ts';

/** @throws Fault meeting.notFound */
export async function meetingCalendar(scope: Scope, id: string, lang: Lang): Promise<string> {
  scope.require('meeting.read');
  const meeting = await requireMeeting(scope, id);
  return calendarFile(meeting, await listItems(scope, id), { municipality: (await findMunicipality(scope)).name, lang });
}
