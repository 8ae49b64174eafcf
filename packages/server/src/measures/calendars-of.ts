// The calendar addresses of one account: told to whoever asks what is held about her, ended with her place.
import type { Scope, Service, Who } from '../db/scope.ts';
import { closeFeedsOf, feedsOfAccount } from './feed-queries.ts';

/** Without their secrets, which are not kept. @param only of one municipality; null: of all */
export const calendarsOf = (service: Service, accountId: string, only: string | null): Promise<Record<string, unknown>[]> =>
  feedsOfAccount(service, accountId, only);

/** The asker's own verb says what right it takes. */
export async function endCalendars(scope: Scope, place: Omit<Who, 'municipalityId'>): Promise<void> {
  const ended = await closeFeedsOf(scope, place);
  if (ended > 0) scope.audit('calendar.ended', place.accountId, { calendars: ended });
}
