import { describe, expect, it } from 'vitest';
import { type CauseWay, causesInOrder, moveCause, type PlacedCause } from './cause-order.ts';
import { judgeCause, mayRemoveEvidence } from './judge-cause.ts';

const cause = (number: number, parent: number | null = null, side: PlacedCause['side'] = 'situation'): PlacedCause => ({
  id: String(number),
  parentId: parent === null ? null : String(parent),
  side,
  position: number,
  number,
});
const outline = (causes: readonly PlacedCause[]) =>
  causesInOrder(causes)
    .map((c) => `${'-'.repeat(c.depth)}${c.number}`)
    .join(' ');
const after = (causes: readonly PlacedCause[], id: string, way: CauseWay) => {
  const moved = moveCause(causes, id, way);
  return causes.map((c) => moved.find((m) => m.id === c.id) ?? c);
};

describe('the order of causes', () => {
  const tree = [cause(1), cause(2), cause(3, 2), cause(4), cause(5, null, 'measurement')];
  it('goes side by side, each cause before those under it', () => {
    expect(outline(tree)).toBe('1 2 -3 4 5');
  });
  it('moves a cause up and down with its branch, within its side', () => {
    expect(outline(after(tree, '2', 'up'))).toBe('2 -3 1 4 5');
    expect(outline(after(tree, '2', 'down'))).toBe('1 4 2 -3 5');
    expect(moveCause(tree, '1', 'up')).toEqual([]);
    expect(moveCause(tree, '4', 'down')).toEqual([]);
  });
  it('moves a cause in under the one above and out again beside it', () => {
    const inside = after(tree, '4', 'in');
    expect(outline(inside)).toBe('1 2 -3 -4 5');
    expect(outline(after(inside, '4', 'out'))).toBe('1 2 -3 4 5');
    expect(outline(after(inside, '3', 'out'))).toBe('1 2 -4 3 5');
    expect(moveCause(tree, '1', 'in')).toEqual([]);
    expect(moveCause(tree, '5', 'out')).toEqual([]);
  });
  it('never makes a tree deeper than four levels', () => {
    const deep = [cause(1), cause(2, 1), cause(3, 2), cause(4, 3), cause(5, 3), cause(6)];
    expect(moveCause(deep, '5', 'in')).toEqual([]);
    expect(outline(after(deep, '6', 'in'))).toBe('1 -2 --3 ---4 ---5 -6');
  });
  it('loses no cause, whichever way any of them goes', () => {
    let causes = tree;
    for (const way of ['in', 'up', 'out', 'down', 'in', 'in', 'out'] as const)
      for (const { id } of tree) {
        causes = after(causes, id, way);
        expect(causesInOrder(causes)).toHaveLength(tree.length);
      }
  });
});

describe('the state of a cause', () => {
  const evidence = [
    { id: 'a', speaks: 'for' },
    { id: 'b', speaks: 'against' },
  ] as const;
  const reason = 'Två underlag pekar åt samma håll';
  it('changes with a reason and with evidence on its side', () => {
    expect(judgeCause({ state: 'untested', evidence }, 'supported', ` ${reason} `)).toEqual({ state: 'supported', stateReason: reason });
    expect(judgeCause({ state: 'supported', evidence }, 'refuted', reason).state).toBe('refuted');
    expect(judgeCause({ state: 'refuted', evidence }, 'untested', reason).state).toBe('untested');
  });
  it.each([
    ['supported', 'cause.noEvidence.for', [evidence[1]]],
    ['refuted', 'cause.noEvidence.against', [evidence[0]]],
  ] as const)('is not %s without evidence for that', (state, code, only) => {
    expect(() => judgeCause({ state: 'untested', evidence: only }, state, reason)).toThrow(code);
    expect(() => judgeCause({ state: 'untested', evidence: [] }, state, reason)).toThrow(code);
  });
  it('does not change without a reason, or to what it is', () => {
    expect(() => judgeCause({ state: 'untested', evidence }, 'supported', ' för att ')).toThrow('cause.noReason');
    expect(() => judgeCause({ state: 'supported', evidence }, 'supported', reason)).toThrow('cause.sameState');
    expect(() => judgeCause({ state: 'supported', evidence: [] }, 'untested', reason)).toThrow('cause.noEvidence.any');
  });
  it('keeps the last evidence it rests on', () => {
    expect(() => mayRemoveEvidence({ state: 'supported', evidence }, 'a')).toThrow('cause.restsOnIt');
    expect(() => mayRemoveEvidence({ state: 'supported', evidence }, 'b')).not.toThrow();
    expect(() => mayRemoveEvidence({ state: 'untested', evidence }, 'a')).not.toThrow();
  });
});
