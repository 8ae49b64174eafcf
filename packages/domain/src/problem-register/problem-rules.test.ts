// Whatever is tried with a register, in whatever order, it stays one that can be read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { closed, merged, reopened, type Standing, split } from './problem-rules.ts';

type Step =
  | { do: 'open'; prioritised: boolean }
  | { do: 'close'; at: number }
  | { do: 'reopen'; at: number }
  | { do: 'merge'; at: number; into: number }
  | { do: 'split'; at: number; parts: number };
const at = fc.nat(12);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('open' as const), prioritised: fc.boolean() }),
  fc.record({ do: fc.constant('close' as const), at }),
  fc.record({ do: fc.constant('reopen' as const), at }),
  fc.record({ do: fc.constant('merge' as const), at, into: at }),
  fc.record({ do: fc.constant('split' as const), at, parts: fc.nat(4) }),
);

const fresh = (register: readonly Standing[], prioritised = false): Standing => ({
  id: String(register.length + 1),
  number: register.length + 1,
  state: 'open',
  mergedInto: null,
  prioritised,
});

function taken(register: readonly Standing[], one: Step): Standing[] {
  const put = (changed: Standing) => register.map((problem) => (problem.id === changed.id ? changed : problem));
  if (one.do === 'open') return [...register, fresh(register, one.prioritised)];
  const problem = register[one.at];
  if (!problem) return [...register];
  if (one.do === 'close') return put(closed(problem));
  if (one.do === 'reopen') return put(reopened(problem));
  if (one.do === 'merge') return register[one.into] ? put(merged(problem, register[one.into]!)) : [...register];
  let next = put(split(problem, one.parts));
  for (let part = 0; part < one.parts; part++) next = [...next, fresh(next)];
  return next;
}

test('no sequence breaks the register: merged ones lead to one that is not merged, and what is prioritised stays open', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let register: Standing[] = [fresh([])];
      for (const one of steps) {
        const before = register;
        try {
          register = taken(register, one);
        } catch (raised) {
          // refused: nothing has happened
          expect(raised).toBeInstanceOf(Fault);
          expect(register).toBe(before);
        }
        for (const problem of register) {
          expect(problem.state === 'merged').toBe(problem.mergedInto !== null);
          if (problem.prioritised) expect(problem.state).toBe('open');
          const seen = new Set<string>();
          for (let at: Standing | undefined = problem; at?.mergedInto; at = register.find(({ id }) => id === at?.mergedInto)) {
            expect(seen.has(at.id)).toBe(false);
            seen.add(at.id);
          }
        }
        expect(register.length).toBeGreaterThanOrEqual(before.length);
      }
    }),
    { numRuns: 200 },
  );
});

test('refused: what is not open is not closed, merged or split; nothing is merged into itself; one part is no split', () => {
  const one = fresh([]);
  const gone = closed(one);
  const code = (work: () => unknown) => {
    try {
      return work();
    } catch (raised) {
      return raised instanceof Fault ? raised.code : raised;
    }
  };
  expect(code(() => closed(gone))).toBe('problem.notOpen');
  expect(code(() => merged(one, gone))).toBe('problem.intoItself');
  expect(code(() => merged({ ...one, id: 'x' }, gone))).toBe('problem.notOpen');
  expect(code(() => split(one, 1))).toBe('problem.parts');
  expect(code(() => reopened(one))).toBe('problem.notClosed');
  expect(code(() => reopened(split(one, 2)))).toBe('problem.notClosed');
  expect(code(() => closed({ ...one, prioritised: true }))).toBe('problem.prioritised');
  expect(reopened(merged(one, { ...one, id: 'x' }))).toEqual(one);
});
