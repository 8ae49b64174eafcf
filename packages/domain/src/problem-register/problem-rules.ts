// What may be done with a problem in the register. One that the council has prioritised is not put away unnoticed.
import { Fault } from '../fault.ts';
import type { ProblemState } from './problem-state.ts';

/** Of a problem, what the rules ask about. */
export interface Standing {
  readonly id: string;
  readonly number: number;
  readonly state: ProblemState;
  readonly mergedInto: string | null;
  /** a priority in force points at it */
  readonly prioritised: boolean;
}

/** Two at least: one part is the same problem under another name. */
export const fewestParts = 2;
export const mostParts = 8;

/** @throws Fault problem.notOpen, problem.prioritised */
export function closed<P extends Standing>(problem: P): P {
  mayLeave(problem);
  return { ...problem, state: 'closed' };
}

/** Also undoes a merge. A split one stays split: its parts are the problems now. @throws Fault problem.notClosed */
export function reopened<P extends Standing>(problem: P): P {
  if (problem.state === 'open' || problem.state === 'split') throw new Fault('problem.notClosed', { number: problem.number });
  return { ...problem, state: 'open', mergedInto: null };
}

/** @throws Fault problem.intoItself, problem.notOpen (either of them), problem.prioritised */
export function merged<P extends Standing>(problem: P, into: Standing): P {
  if (problem.id === into.id) throw new Fault('problem.intoItself');
  mayLeave(problem);
  if (into.state !== 'open') throw new Fault('problem.notOpen', { number: into.number });
  return { ...problem, state: 'merged', mergedInto: into.id };
}

/** @throws Fault problem.notOpen, problem.prioritised, problem.parts */
export function split<P extends Standing>(problem: P, parts: number): P {
  mayLeave(problem);
  if (parts < fewestParts || parts > mostParts) throw new Fault('problem.parts', { least: fewestParts, most: mostParts });
  return { ...problem, state: 'split' };
}

function mayLeave({ state, number, prioritised }: Standing): void {
  if (state !== 'open') throw new Fault('problem.notOpen', { number });
  if (prioritised) throw new Fault('problem.prioritised', { number });
}
