import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../fault.ts';
import { isEnded, type MeetingEvent, type MeetingState, meetingEventsOf, meetingStates, nextMeetingState } from './meeting-state.ts';
import { type MinutesFacts, minutesProgress, requireApproved } from './minutes-progress.ts';

const events: MeetingEvent[] = ['summon', 'open', 'close', 'reopen', 'adjust', 'cancel'];

/** The shortest way from a state to one that has ended; null when there is none. */
function wayOut(from: MeetingState): MeetingEvent[] | null {
  const queue: { state: MeetingState; way: MeetingEvent[] }[] = [{ state: from, way: [] }];
  const seen = new Set<MeetingState>([from]);
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (isEnded(next.state)) return next.way;
    for (const event of meetingEventsOf(next.state)) {
      const state = nextMeetingState(next.state, event);
      if (!seen.has(state)) queue.push({ state, way: [...next.way, event] });
      seen.add(state);
    }
  }
  return null;
}

describe('the states of a meeting', () => {
  it('have no dead end: from wherever it has come, it can be ended', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 20 }), (tried) => {
        let state: MeetingState = 'planned';
        for (const event of tried) {
          if (meetingEventsOf(state).includes(event)) state = nextMeetingState(state, event);
          else expect(() => nextMeetingState(state, event)).toThrow(Fault);
        }
        expect(wayOut(state)).not.toBeNull();
      }),
    );
  });
  it('are all reached from planned', () => {
    const reached = new Set<MeetingState>(['planned']);
    for (const state of reached) for (const event of meetingEventsOf(state)) reached.add(nextMeetingState(state, event));
    expect([...reached].sort()).toEqual([...meetingStates].sort());
  });
  it('never leave adjusted: minutes are changed by a new paragraph in a new meeting', () => {
    expect(meetingEventsOf('adjusted')).toEqual([]);
  });
});

const item = fc.constantFrom('a', 'b', 'c');
const facts: fc.Arbitrary<MinutesFacts> = fc.record({
  items: fc.constant(['a', 'b', 'c']),
  adjusters: fc.uniqueArray(fc.record({ id: fc.constantFrom('x', 'y'), recused: fc.uniqueArray(item), approved: fc.uniqueArray(item) }), {
    selector: ({ id }) => id,
    maxLength: 2,
  }),
  changes: fc.array(fc.record({ adjusterId: fc.constantFrom('x', 'y', 'gone'), itemId: item, answered: fc.boolean() }), { maxLength: 3 }),
});

describe('the adjustment of minutes', () => {
  it('can always be finished: changes answered, an adjuster who sees all named, the rest approved', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const named = minutesProgress(given).unread.length > 0 || given.adjusters.length === 0;
        const adjusters = named ? [...given.adjusters, { id: 'new', recused: [], approved: [] }] : given.adjusters;
        const finished: MinutesFacts = {
          items: given.items,
          changes: given.changes.map((change) => ({ ...change, answered: true })),
          adjusters: adjusters.map((one) => ({ ...one, approved: given.items.filter((id) => !one.recused.includes(id)) })),
        };
        expect(() => requireApproved(finished)).not.toThrow();
      }),
    );
  });
  it('is done only when somebody who may read each paragraph has approved it and no change waits', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { done } = minutesProgress(given);
        if (!done) return;
        for (const id of given.items)
          expect(given.adjusters.some((one) => one.approved.includes(id) && !one.recused.includes(id))).toBe(true);
        expect(given.changes.some(({ answered, adjusterId }) => !answered && given.adjusters.some(({ id: of }) => of === adjusterId))).toBe(
          false,
        );
      }),
    );
  });
  it('waits for another when all adjusters are recused from a paragraph', () => {
    const adjusters = [{ id: 'x', recused: ['a'], approved: ['b'] }];
    expect(minutesProgress({ items: ['a', 'b'], adjusters, changes: [] })).toMatchObject({ unread: ['a'], done: false });
  });
});
