// Who takes part in the items of a meeting, as the rules of quorum and votes ask for it.
import type { Attended, Recused, Seat } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { listAttendance, listRecusals } from './attendance-queries.ts';
import { listMembers } from './body-queries.ts';
import type { MeetingRecord } from './queries.ts';

export interface TakingPart {
  readonly seats: readonly Seat[];
  readonly attendance: readonly Attended[];
  readonly recusals: readonly Recused[];
}

export async function takingPart(scope: Scope, meeting: MeetingRecord): Promise<TakingPart> {
  const members = await listMembers(scope, { bodyId: meeting.body.id, on: meeting.day });
  return {
    seats: members.map((seat) => ({ ...seat, organisationId: seat.organisation.id })),
    attendance: await listAttendance(scope, meeting.id),
    recusals: await recusedIn(scope, meeting.id),
  };
}

/** A person who is recused and whose account is gone is still nobody else. */
export async function recusedIn(scope: Scope, meetingId: string): Promise<Recused[]> {
  return (await listRecusals(scope, meetingId)).map(({ itemId, organisation, whole, accountId }) => ({
    itemId,
    organisationId: organisation.id,
    accountId: whole ? null : (accountId ?? ''),
  }));
}
