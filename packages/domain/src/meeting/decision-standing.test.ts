import { describe, expect, it, test } from 'vitest';
import { openBallot, tally } from './ballot.ts';
import {
  type DecisionFate,
  decisionStanding,
  decisionSteps,
  requireDecisionStep,
  requireReplaces,
  toTryAgain,
} from './decision-standing.ts';
import { presidingIn, type Seat, votersOf } from './quorum.ts';

const plain: DecisionFate = { state: 'open', retryAt: null, replacedBy: null };
const retry = { ...plain, retryAt: '2026-09-20' };
const replaced = { ...retry, replacedBy: { id: 'new' } };
const withdrawn = { ...plain, state: 'withdrawn' as const };

describe('a decision', () => {
  it('stands until it is withdrawn, replaced, or to be tried again', () => {
    expect([plain, { ...plain, state: 'done' as const }, retry, replaced, withdrawn].map(decisionStanding)).toEqual([
      'stands',
      'stands',
      'retry',
      'replaced',
      'withdrawn',
    ]);
    expect(toTryAgain([plain, retry, replaced, withdrawn])).toEqual([plain]);
  });
  it('is changed until its minutes are adjusted, and after that only replaced', () => {
    expect(decisionSteps(plain, false)).toEqual(['reword', 'withdraw', 'replace', 'settle']);
    expect(decisionSteps(plain, true)).toEqual(['replace', 'settle']);
    expect(decisionSteps(retry, false)).toEqual(['withdraw', 'replace']);
    expect(decisionSteps(retry, true)).toEqual(['replace']);
    expect(decisionSteps(replaced, false)).toEqual([]);
    expect(() => requireDecisionStep(plain, true, 'reword')).toThrow('decision.locked');
    expect(() => requireDecisionStep(retry, true, 'withdraw')).toThrow('decision.locked');
    expect(() => requireDecisionStep(retry, false, 'settle')).toThrow('decision.retry');
    expect(() => requireDecisionStep(withdrawn, false, 'reword')).toThrow('decision.over');
  });
  it('is replaced by the same body, not before it was made, and in another meeting once it is locked', () => {
    const old = { ...plain, body: { id: 'b' }, meetingId: 'm', decidedOn: '2026-09-16' };
    const by = (bodyId: string, meetingId: string, day: string, locked: boolean) => () =>
      requireReplaces(old, { bodyId, meetingId, day }, locked);
    expect(by('b', 'm', '2026-09-16', false)).not.toThrow();
    expect(by('b', 'n', '2026-12-09', true)).not.toThrow();
    expect(by('b', 'm', '2026-09-16', true)).toThrow('decision.otherBody');
    expect(by('c', 'n', '2026-12-09', true)).toThrow('decision.otherBody');
    expect(by('b', 'n', '2026-03-11', true)).toThrow('decision.otherBody');
  });
});

const seat = (id: string, of: Seat['function'], accountId: string | null = null, organisationId = id): Seat => ({
  id,
  organisationId,
  accountId,
  function: of,
});
const seats = [
  seat('c', 'chair'),
  seat('v', 'vice-chair'),
  seat('p', 'member', 'a'),
  seat('d', 'deputy', 'b', 'p'),
  seat('s', 'secretary'),
];
const row = (memberId: string, status: 'present' | 'absent' | 'deputy', deputyId: string | null = null) => ({
  memberId,
  itemId: null,
  status,
  deputyId,
});

test('whoever sits in the seat is who may not be recused; a recused organisation has no vote by deputy', () => {
  const attendance = [row('c', 'present'), row('p', 'deputy', 'd')];
  const recused = (organisationId: string, accountId: string | null) => [{ itemId: 'i', organisationId, accountId }];
  expect(votersOf('i', seats, attendance, recused('p', 'a'))).toEqual(['c', 'p']);
  expect(votersOf('i', seats, attendance, recused('p', 'b'))).toEqual(['c']);
  expect(votersOf('i', seats, attendance, recused('p', null))).toEqual(['c']);
});

test('the vice-chair leads where the chair is away or by deputy, and settles even votes', () => {
  const lead = (...attendance: ReturnType<typeof row>[]) => presidingIn('i', seats, attendance, votersOf('i', seats, attendance, []));
  expect(lead(row('c', 'present'), row('v', 'present'))).toBe('c');
  expect(lead(row('c', 'deputy', 'd'), row('v', 'present'))).toBe('v');
  expect(lead(row('p', 'present'))).toBeNull();
  const even = [
    { memberId: 'v', vote: 'for' as const },
    { memberId: 'p', vote: 'against' as const },
  ];
  expect(tally(even, ['v', 'p'], 'v')).toMatchObject({ carried: true, casting: true });
  expect(tally(even, ['v', 'p'], null)).toMatchObject({ carried: false, casting: false });
});

test('an open vote has everyone: who votes, by which deputy, and who was away; not who is recused', () => {
  const attendance = [row('c', 'present'), row('v', 'present'), row('p', 'deputy', 'd')];
  const given = [
    { memberId: 'c', vote: 'for' as const },
    { memberId: 'p', vote: 'abstain' as const },
  ];
  expect(openBallot('i', given, { seats, attendance, voters: ['c', 'p'] })).toEqual([
    { memberId: 'c', vote: 'for', deputyId: null },
    { memberId: 'p', vote: 'abstain', deputyId: 'd' },
  ]);
  expect(openBallot('i', given, { seats, attendance: attendance.slice(0, 1), voters: ['c'] })).toContainEqual({
    memberId: 'v',
    vote: 'absent',
    deputyId: null,
  });
  expect(() => openBallot('i', [], { seats, attendance, voters: ['c'] })).toThrow('decision.votesLeft');
});
