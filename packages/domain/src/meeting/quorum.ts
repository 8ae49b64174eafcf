// Who takes part in an item and whether that is enough to decide; and what a vote comes to.
import { Fault } from '../fault.ts';

export const memberFunctions = ['chair', 'vice-chair', 'member', 'deputy', 'secretary', 'adjunct'] as const;
export type MemberFunction = (typeof memberFunctions)[number];
/** Those who may vote; a deputy votes in the place of a seat. */
export const votes = (of: MemberFunction): boolean => of === 'chair' || of === 'vice-chair' || of === 'member';

export interface Seat {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string | null;
  readonly function: MemberFunction;
}
export interface Attended {
  readonly memberId: string;
  readonly itemId: string | null;
  readonly status: 'present' | 'absent' | 'deputy';
}
export interface Recused {
  readonly itemId: string;
  readonly organisationId: string;
  /** null = the whole organisation */
  readonly accountId: string | null;
}

/** How a seat took part in an item: what is said of the item goes before what is said of the meeting. Not said = absent. */
export function statusOf(memberId: string, itemId: string | null, attendance: readonly Attended[]): Attended['status'] {
  const own = attendance.filter((row) => row.memberId === memberId);
  return (own.find((row) => row.itemId === itemId) ?? own.find((row) => row.itemId === null))?.status ?? 'absent';
}

export function isRecused(seat: Seat, itemId: string, recusals: readonly Recused[]): boolean {
  return recusals.some(
    (one) =>
      one.itemId === itemId && (one.accountId === null ? one.organisationId === seat.organisationId : one.accountId === seat.accountId),
  );
}

/** The seats that may vote in an item: there in person or by a deputy, and not recused. */
export function votersOf(itemId: string, seats: readonly Seat[], attendance: readonly Attended[], recusals: readonly Recused[]): string[] {
  return seats
    .filter((seat) => votes(seat.function) && statusOf(seat.id, itemId, attendance) !== 'absent' && !isRecused(seat, itemId, recusals))
    .map(({ id }) => id);
}

export interface Vote {
  readonly memberId: string;
  readonly vote: 'for' | 'against' | 'abstain';
}
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly carried: boolean;
  /** even, and decided by the chair's vote */
  readonly casting: boolean;
}

/** @throws Fault decision.votes when somebody votes who may not, or twice */
export function tally(given: readonly Vote[], voters: readonly string[], chair: string | null): Tally {
  const seen = new Set<string>();
  for (const { memberId } of given) {
    if (!voters.includes(memberId) || seen.has(memberId)) throw new Fault('decision.votes');
    seen.add(memberId);
  }
  const count = (what: Vote['vote']): number => given.filter(({ vote }) => vote === what).length;
  const [yes, no] = [count('for'), count('against')];
  const chairs = given.find(({ memberId }) => memberId === chair)?.vote;
  const casting = yes === no && (chairs === 'for' || chairs === 'against');
  return { for: yes, against: no, abstain: count('abstain'), carried: yes > no || (casting && chairs === 'for'), casting };
}
