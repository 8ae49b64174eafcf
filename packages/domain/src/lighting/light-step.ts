// From not decided to decided to done. What is done stays done; a refusal can be taken up again with a new reason.
import { Fault } from '../fault.ts';
import type { lightStates } from './lighting-words.ts';

type State = (typeof lightStates)[number];

/** @throws Fault light.done, light.notApproved */
export function lightStep(from: State, to: Exclude<State, 'open'>): void {
  if (from === 'fixed') throw new Fault('light.done');
  if (to === 'fixed' && from !== 'approved') throw new Fault('light.notApproved');
}
