// However a chain is cut, nothing is lost, nothing is doubled, and nothing is parted from what it hangs on.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { type Chain, chainKinds, goingBack, goingTo, hangsOn, placesOf } from './chain-places.ts';

/** A cause stands under an earlier one, or at the top; the rest points at any of them, at nothing, or at something of another problem. */
const chainOf = fc
  .record({
    causes: fc.array(fc.option(fc.nat(9), { nil: null }), { maxLength: 8 }),
    measures: fc.array(fc.option(fc.nat(9), { nil: null }), { maxLength: 6 }),
    goals: fc.array(fc.option(fc.nat(9), { nil: null }), { maxLength: 6 }),
    steps: fc.array(fc.option(fc.nat(9), { nil: null }), { maxLength: 4 }),
  })
  .map((drawn): Chain => {
    const point = (kind: string, to: number | null) => (to === null ? null : `${kind}${to}`);
    return {
      causes: drawn.causes.map((to, i) => ({ id: `c${i}`, number: i + 1, parentId: to !== null && to < i ? `c${to}` : null })),
      measures: drawn.measures.map((to, i) => ({ id: `m${i}`, number: i + 1, causeId: point('c', to) })),
      goals: drawn.goals.map((to, i) => ({ id: `g${i}`, number: i + 1, measureId: point('m', to) })),
      steps: drawn.steps.map((to, i) => ({ id: `s${i}`, causeId: point('c', to) })),
    };
  });
const ids = (chain: Chain) => chainKinds.flatMap((kind) => chain[kind].map(({ id }) => id));
const free = (chain: Chain) => [...hangsOn(chain)].flatMap(([id, holder]) => (holder === null ? [id] : []));

test('every thing has one place, and it is the place of what it hangs on', () => {
  fc.assert(
    fc.property(chainOf, fc.array(fc.nat(3), { maxLength: 20 }), (chain, drawn) => {
      const chosen = new Map(free(chain).flatMap((id, i) => (drawn[i] ? [[id, drawn[i]] as const] : [])));
      const places = placesOf<number>(chain, chosen, 0);
      const parts = [0, 1, 2, 3].map((part) => goingTo(places, part));
      expect(parts.flatMap((part) => chainKinds.flatMap((kind) => part[kind])).sort()).toEqual(ids(chain).sort());
      const at = new Map(chainKinds.flatMap((kind) => [...places[kind]]));
      for (const { id, parentId } of chain.causes) if (parentId) expect(at.get(id)).toBe(at.get(parentId));
      for (const { id, causeId } of [...chain.measures, ...chain.steps])
        if (causeId && at.has(causeId)) expect(at.get(id)).toBe(at.get(causeId));
      for (const { id, measureId } of chain.goals) if (measureId && at.has(measureId)) expect(at.get(id)).toBe(at.get(measureId));
      // default: it stays
      for (const id of free(chain)) expect(at.get(id)).toBe(chosen.get(id) ?? 0);
    }),
    { numRuns: 200 },
  );
});

test('merged and reopened at once, all that came goes back and nothing else', () => {
  fc.assert(
    fc.property(chainOf, chainOf, (one, other) => {
      const named = (chain: Chain): Chain => JSON.parse(JSON.stringify(chain).replaceAll(/"([cmgs])(\d)"/g, '"$1x$2"'));
      const moved = named(one);
      const together: Chain = {
        causes: [...other.causes, ...moved.causes],
        measures: [...other.measures, ...moved.measures],
        goals: [...other.goals, ...moved.goals],
        steps: [...other.steps, ...moved.steps],
      };
      const back = goingBack(together, new Set(ids(moved)));
      expect(chainKinds.flatMap((kind) => back[kind]).sort()).toEqual(ids(moved).sort());
    }),
    { numRuns: 100 },
  );
});

test('refused: a part chosen for what hangs on something else, and for what is not in the chain', () => {
  const chain: Chain = {
    causes: [
      { id: 'top', number: 1, parentId: null },
      { id: 'under', number: 2, parentId: 'top' },
    ],
    measures: [{ id: 'locks', number: 4, causeId: 'under' }],
    goals: [{ id: 'fewer', number: 2, measureId: 'locks' }],
    steps: [{ id: 'step', causeId: 'under' }],
  };
  const code = (chosen: [string, number][]) => {
    try {
      return placesOf(chain, new Map(chosen), 0);
    } catch (raised) {
      return raised instanceof Fault ? raised.code : raised;
    }
  };
  expect(code([['under', 1]])).toBe('problem.hangsOn');
  expect(code([['locks', 1]])).toBe('problem.hangsOn');
  expect(code([['elsewhere', 1]])).toBe('problem.notInChain');
  // one choice takes the whole branch along
  const places = placesOf(chain, new Map([['top', 1]]), 0);
  expect(chainKinds.map((kind) => [...places[kind].values()])).toEqual([[1, 1], [1], [1], [1]]);
  // a cause that was put under one of the other problem's stays there
  const since = {
    ...chain,
    causes: [...chain.causes, { id: 'host', number: 3, parentId: null }].map((c) => (c.id === 'top' ? { ...c, parentId: 'host' } : c)),
  };
  expect(goingBack(since, new Set(['top', 'under', 'locks', 'fewer', 'step']))).toEqual({ causes: [], measures: [], goals: [], steps: [] });
});
