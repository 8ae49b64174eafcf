// A cause is a hypothesis until there is something to judge it by: its state never changes without a reason and without evidence.
import { Fault } from '../fault.ts';

export const causeStates = ['untested', 'supported', 'refuted'] as const;
export type CauseState = (typeof causeStates)[number];
export const evidenceSides = ['for', 'against'] as const;
export type EvidenceSide = (typeof evidenceSides)[number];

interface Judged {
  readonly state: CauseState;
  readonly evidence: readonly { readonly id: string; readonly speaks: EvidenceSide }[];
}

const needed: Readonly<Record<CauseState, EvidenceSide | null>> = { untested: null, supported: 'for', refuted: 'against' };

/**
 * Whether a cause may be called this. Supported needs something that speaks for it, refuted something against; back to untested needs
 * that there was something at all.
 * @throws Fault cause.sameState, cause.noEvidence, cause.noReason
 */
export function judgeCause({ state, evidence }: Judged, next: CauseState, reason: string): { state: CauseState; stateReason: string } {
  if (state === next) throw new Fault('cause.sameState');
  const said = reason.trim();
  if (said.length < 10) throw new Fault('cause.noReason');
  const wanted = needed[next];
  if (!evidence.some(({ speaks }) => wanted === null || speaks === wanted)) throw new Fault(`cause.noEvidence.${wanted ?? 'any'}`);
  return { state: next, stateReason: said };
}

/** Whether a piece of evidence may go: not the last one that the state rests on. @throws Fault cause.restsOnIt */
export function mayRemoveEvidence({ state, evidence }: Judged, id: string): void {
  const wanted = needed[state];
  if (wanted !== null && !evidence.some((e) => e.id !== id && e.speaks === wanted)) throw new Fault('cause.restsOnIt');
}
