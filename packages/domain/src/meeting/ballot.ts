// A vote: what it comes to, and how each seat voted when it was open. Even votes are settled by whoever presides, where the body says so.
import { Fault } from '../fault.ts';
import { type Attended, deputyIn, type Seat, statusOf, votes } from './quorum.ts';

export const votesCast = ['for', 'against', 'abstain'] as const;
export type VoteCast = (typeof votesCast)[number];
export interface Vote {
  readonly memberId: string;
  readonly vote: VoteCast;
}
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly carried: boolean;
  /** even, and decided by the vote of whoever presides */
  readonly casting: boolean;
}

/** @param presiding null: nobody's vote settles even votes. @throws Fault decision.votes when somebody votes who may not, or twice */
export function tally(given: readonly Vote[], voters: readonly string[], presiding: string | null): Tally {
  const seen = new Set<string>();
  for (const { memberId } of given) {
    if (!voters.includes(memberId) || seen.has(memberId)) throw new Fault('decision.votes');
    seen.add(memberId);
  }
  const count = (what: VoteCast): number => given.filter(({ vote }) => vote === what).length;
  const [yes, no] = [count('for'), count('against')];
  const settles = given.find(({ memberId }) => memberId === presiding)?.vote;
  const casting = yes === no && (settles === 'for' || settles === 'against');
  return { for: yes, against: no, abstain: count('abstain'), carried: yes > no || (casting && settles === 'for'), casting };
}

export interface Ballot {
  readonly memberId: string;
  readonly vote: VoteCast | 'absent';
  /** who sat in the seat and voted */
  readonly deputyId: string | null;
}

/** An open vote, seat by seat: everyone there has voted, and who was not there is told as absent. Who is recused is not in it.
 * @throws Fault decision.votesLeft */
export function openBallot(
  itemId: string,
  given: readonly Vote[],
  {
    seats,
    attendance,
    voters,
  }: { readonly seats: readonly Seat[]; readonly attendance: readonly Attended[]; readonly voters: readonly string[] },
): Ballot[] {
  const cast = new Map(given.map(({ memberId, vote }) => [memberId, vote]));
  const left = voters.filter((id) => !cast.has(id)).length;
  if (left > 0) throw new Fault('decision.votesLeft', { n: left });
  return seats
    .filter((seat) => votes(seat.function))
    .flatMap(({ id }): Ballot[] => {
      if (voters.includes(id)) return [{ memberId: id, vote: cast.get(id)!, deputyId: deputyIn(id, itemId, attendance) }];
      return statusOf(id, itemId, attendance) === 'absent' ? [{ memberId: id, vote: 'absent', deputyId: null }] : [];
    });
}
