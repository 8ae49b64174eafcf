// Which state an agreement can go to from which. The text can be changed in a draft only.
import { Fault } from '../fault.ts';
import type { AgreementState } from '../routes/agreements.ts';

const next: Readonly<Record<AgreementState, readonly AgreementState[]>> = {
  draft: ['signing'],
  // back to draft: taken back before anyone has signed
  signing: ['signed', 'declined', 'draft'],
  declined: ['draft'],
  signed: ['ended'],
  ended: [],
};

/** @throws Fault agreement.state */
export function stateAfter(from: AgreementState, to: AgreementState): AgreementState {
  if (!next[from].includes(to)) throw new Fault('agreement.state', { from, to });
  return to;
}

export const mayChangeText = (state: AgreementState): boolean => state === 'draft';
