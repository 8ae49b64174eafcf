// The states of a measure and the ways between them. Every step but the first says why.
import { Fault } from '../fault.ts';

export const measureStates = ['planned', 'active', 'done', 'stopped'] as const;
export type MeasureState = (typeof measureStates)[number];

const ways: Readonly<Record<MeasureState, readonly MeasureState[]>> = {
  planned: ['active', 'stopped'],
  active: ['done', 'stopped'],
  done: ['active'],
  stopped: ['active'],
};

export const nextStates = (state: MeasureState): readonly MeasureState[] => ways[state];

/** @throws Fault measure.state when there is no such way, measure.stateReason when it needs a reason and has none */
export function changeMeasureState(from: MeasureState, to: MeasureState, reason: string | null): MeasureState {
  if (!ways[from].includes(to)) throw new Fault('measure.state', { from, to });
  if (from !== 'planned' && reason === null) throw new Fault('measure.stateReason');
  if (to === 'stopped' && reason === null) throw new Fault('measure.stateReason');
  return to;
}
