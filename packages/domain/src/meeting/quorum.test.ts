import { describe, expect, it } from 'vitest';
import { tally } from './ballot.ts';
import { type Seat, votersOf } from './quorum.ts';

const seat = (id: string, organisationId: string, of: Seat['function'] = 'member', accountId: string | null = null): Seat => ({
  id,
  organisationId,
  accountId,
  function: of,
});
const seats = [seat('c', 'town', 'chair'), seat('p', 'police'), seat('h', 'housing', 'member', 'a1'), seat('s', 'town', 'secretary')];
const here = (memberId: string, itemId: string | null = null, status: 'present' | 'absent' | 'deputy' = 'present') => ({
  memberId,
  itemId,
  status,
});

describe('who votes in an item', () => {
  it('is there, has a seat that votes, and is not recused', () => {
    const all = ['c', 'p', 'h', 's'].map((id) => here(id));
    expect(votersOf('i', seats, all, [])).toEqual(['c', 'p', 'h']);
    expect(votersOf('i', seats, all, [{ itemId: 'i', organisationId: 'housing', accountId: null }])).toEqual(['c', 'p']);
    expect(votersOf('i', seats, all, [{ itemId: 'i', organisationId: 'housing', accountId: 'a1' }])).toEqual(['c', 'p']);
    expect(votersOf('i', seats, all, [{ itemId: 'other', organisationId: 'housing', accountId: null }])).toHaveLength(3);
  });
  it('follows what is said of the item before what is said of the meeting; a deputy counts, silence is absence', () => {
    expect(votersOf('i', seats, [here('c'), here('p', null, 'deputy'), here('c', 'i', 'absent')], [])).toEqual(['p']);
    expect(votersOf('i', seats, [], [])).toEqual([]);
  });
});

describe('a vote', () => {
  const v = (memberId: string, vote: 'for' | 'against' | 'abstain') => ({ memberId, vote });
  it('is carried by more for than against', () => {
    expect(tally([v('c', 'for'), v('p', 'for'), v('h', 'against')], ['c', 'p', 'h'], 'c')).toMatchObject({ carried: true, casting: false });
    expect(tally([v('c', 'for'), v('p', 'abstain'), v('h', 'abstain')], ['c', 'p', 'h'], 'c')).toMatchObject({ carried: true, abstain: 2 });
  });
  it('is settled by the chair when even, and falls when the chair abstains', () => {
    expect(tally([v('c', 'for'), v('p', 'against')], ['c', 'p'], 'c')).toMatchObject({ carried: true, casting: true });
    expect(tally([v('c', 'against'), v('p', 'for')], ['c', 'p'], 'c')).toMatchObject({ carried: false, casting: true });
    expect(tally([v('c', 'abstain'), v('p', 'for'), v('h', 'against')], ['c', 'p', 'h'], 'c')).toMatchObject({
      carried: false,
      casting: false,
    });
  });
  it('refuses who may not vote, and a second vote', () => {
    expect(() => tally([v('x', 'for')], ['c'], 'c')).toThrow('decision.votes');
    expect(() => tally([v('c', 'for'), v('c', 'for')], ['c'], 'c')).toThrow('decision.votes');
  });
});
