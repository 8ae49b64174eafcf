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
  /** who sits in the seat instead, where that is told */
  readonly deputyId?: string | null;
}
export interface Recused {
  readonly itemId: string;
  readonly organisationId: string;
  /** null = the whole organisation */
  readonly accountId: string | null;
}

/** What is told of a seat in an item: what is said of the item goes before what is said of the meeting. */
function told(memberId: string, itemId: string | null, attendance: readonly Attended[]): Attended | undefined {
  const own = attendance.filter((row) => row.memberId === memberId);
  return own.find((row) => row.itemId === itemId) ?? own.find((row) => row.itemId === null);
}

/** How a seat took part in an item. Not said = absent. */
export const statusOf = (memberId: string, itemId: string | null, attendance: readonly Attended[]): Attended['status'] =>
  told(memberId, itemId, attendance)?.status ?? 'absent';

/** The deputy who sits in a seat in an item; null when its own holder does, or it is not told who. */
export function deputyIn(memberId: string, itemId: string | null, attendance: readonly Attended[]): string | null {
  const row = told(memberId, itemId, attendance);
  return row?.status === 'deputy' ? (row.deputyId ?? null) : null;
}

export function isRecused(seat: Seat, itemId: string, recusals: readonly Recused[]): boolean {
  return recusals.some(
    (one) =>
      one.itemId === itemId && (one.accountId === null ? one.organisationId === seat.organisationId : one.accountId === seat.accountId),
  );
}

/**
 * The seats that may vote in an item: there in person or by a deputy, and not recused. Whoever sits in the seat is who may not be recused; an
 * organisation that is recused whole has no vote by deputy either.
 */
export function votersOf(itemId: string, seats: readonly Seat[], attendance: readonly Attended[], recusals: readonly Recused[]): string[] {
  const ofWholes = recusals.filter(({ accountId }) => accountId === null);
  return seats
    .filter((seat) => {
      if (!votes(seat.function) || statusOf(seat.id, itemId, attendance) === 'absent') return false;
      const deputy = deputyIn(seat.id, itemId, attendance);
      const sits = seats.find(({ id }) => id === deputy) ?? seat;
      return !isRecused(sits, itemId, recusals) && !isRecused(seat, itemId, ofWholes);
    })
    .map(({ id }) => id);
}

/** Who leads in an item: the chair, or the vice-chair in the chair's absence; a deputy takes the seat, not the chair. */
export function presidingIn(
  itemId: string,
  seats: readonly Seat[],
  attendance: readonly Attended[],
  voters: readonly string[],
): string | null {
  const leads = (of: MemberFunction): string | null =>
    seats.find(({ id, function: is }) => is === of && voters.includes(id) && statusOf(id, itemId, attendance) === 'present')?.id ?? null;
  return leads('chair') ?? leads('vice-chair');
}

/** A deputy is a deputy of the body, and sits in one seat at a time. @throws Fault meeting.deputy */
export function requireDeputies(attendance: readonly Attended[], seats: readonly Seat[]): void {
  const items = new Set([null, ...attendance.map(({ itemId }) => itemId)]);
  const deputies = new Set(seats.filter(({ function: of }) => of === 'deputy').map(({ id }) => id));
  for (const item of items) {
    const sitting = seats.flatMap(({ id }) => deputyIn(id, item, attendance) ?? []);
    if (sitting.some((id) => !deputies.has(id)) || new Set(sitting).size < sitting.length) throw new Fault('meeting.deputy');
  }
}
