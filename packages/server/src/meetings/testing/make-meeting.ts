// A body with one seat and a meeting of it, as far along as a test needs.
import { minutesProgress, swedishDay } from '@samsyn/domain';
import type { Scope } from '../../db/scope.ts';
import { handOver } from '../adjust-minutes.ts';
import { makeBody, seatMember } from '../bodies.ts';
import { makeDecision } from '../decide.ts';
import { closeMeeting, openMeeting } from '../hold-meeting.ts';
import { listItems } from '../item-queries.ts';
import { planMeeting } from '../plan-meeting.ts';
import { minutesFacts } from '../show-minutes.ts';
import { attend } from '../take-part.ts';

export type Until = 'planned' | 'open' | 'decided' | 'closed' | 'ready';
export interface MadeMeeting {
  readonly body: string;
  readonly seat: string;
  readonly meeting: string;
  readonly item: string;
  readonly decision: string;
}

export async function makeMeeting(scope: Scope, until: Until, startsAt = '2026-09-16T11:00:00Z'): Promise<MadeMeeting> {
  const body = await makeBody(scope, { name: 'Rådet', kind: 'council', quorum: 1, casting: true, remindDays: [14, 3, 1] });
  const day = swedishDay(new Date(startsAt));
  const seat = await seatMember(scope, body, {
    organisationId: scope.organisationId,
    accountId: scope.accountId,
    function: 'chair',
    title: 'Ordföranden',
    starts: day,
    ends: null,
  });
  const meeting = await planMeeting(scope, { bodyId: body, startsAt, endsAt: null, place: 'Stadshuset', carry: [] });
  const [first] = await listItems(scope, meeting);
  const made = { body, seat, meeting, item: first!.id, decision: '' };
  if (until === 'planned') return made;
  await openMeeting(scope, meeting);
  await attend(scope, meeting, [{ memberId: seat, itemId: null, status: 'present', deputyId: null }]);
  if (until === 'open') return made;
  const { id: decision } = await makeDecision(scope, made.item, newDecision('Dagordningen fastställs.'));
  if (until === 'decided') return { ...made, decision };
  await closeMeeting(scope, meeting);
  if (until === 'closed') return { ...made, decision };
  await handOver(scope, meeting, { adjusters: [seat], adjustBy: '2026-09-30' });
  return { ...made, decision };
}

export const newDecision = (text: string) => ({
  text,
  organisationId: null,
  role: null,
  due: null,
  priorityId: null,
  measureId: null,
  agreementId: null,
  ballot: 'open' as const,
  votes: [],
  reservations: [],
  replacesId: null,
});

/** The paragraphs that the only adjuster has left. */
export async function itemsLeft(scope: Scope, meeting: string): Promise<string[]> {
  return [...(minutesProgress((await minutesFacts(scope, meeting)).facts).adjusters[0]?.left ?? [])];
}
