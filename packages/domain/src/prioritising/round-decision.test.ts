// A decision carries one round, a round has one decision, and only the council's that stands.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { type CarriedRound, type CarryingDecision, carriedAfterwards, decidedBy } from './round-decision.ts';

const day = fc.constantFrom('2026-06-10', '2026-09-16', '2026-12-09');
const decisions = fc.array(
  fc.record({ bodyKind: fc.constantFrom('council', 'working'), state: fc.constantFrom('open', 'done', 'withdrawn'), decidedOn: day }),
  { minLength: 1, maxLength: 4 },
);
const steps = fc.array(fc.record({ round: fc.nat(2), decision: fc.nat(4), day, enters: fc.boolean() }), { maxLength: 30 });

test('whatever is tried: one decision to a round, one round to a decision, none that does not stand, none older than its choice', () => {
  fc.assert(
    fc.property(decisions, steps, (made, tried) => {
      let register: CarryingDecision[] = made.map((one, i) => ({ ...one, id: `d${i}`, carries: null }));
      let rounds: CarriedRound[] = [0, 1, 2].map((n) => ({ id: `r${n}`, state: 'together', decidedOn: null, decisionId: null }));
      for (const { round: at, decision: by, day: on, enters } of tried) {
        const round = rounds[at]!;
        const decision = register[by] ?? null;
        const before = { register, rounds };
        try {
          if (enters && round.state === 'together') {
            if (decision) decidedBy(round.id, decision, on);
            rounds = rounds.map((one) =>
              one === round ? { ...one, state: 'decided', decidedOn: on, decisionId: decision?.id ?? null } : one,
            );
          } else {
            carriedAfterwards(round, decision);
            rounds = rounds.map((one) => (one === round ? { ...one, decisionId: decision!.id } : one));
          }
          if (decision) register = register.map((one) => (one === decision ? { ...one, carries: round.id } : one));
        } catch (raised) {
          expect(raised).toBeInstanceOf(Fault);
          expect({ register, rounds }).toEqual(before);
        }
        const tied = rounds.flatMap(({ decisionId }) => decisionId ?? []);
        expect(new Set(tied).size).toBe(tied.length);
        for (const { id, decidedOn, decisionId } of rounds) {
          const found = register.find((one) => one.id === decisionId);
          if (!found) continue;
          expect(found).toMatchObject({ bodyKind: 'council', carries: id });
          expect(found.state).not.toBe('withdrawn');
          expect(found.decidedOn >= (decidedOn ?? '')).toBe(true);
        }
        // what had its decision keeps it
        for (const earlier of before.rounds)
          if (earlier.decisionId) expect(rounds.find(({ id }) => id === earlier.id)?.decisionId).toBe(earlier.decisionId);
      }
    }),
    { numRuns: 150 },
  );
});
