// Whether a decision holds, and what may still be done to it. Until its minutes are adjusted its words can change, with a reason; after that
// only a new decision that refers to it takes its place.
import { Fault } from '../fault.ts';

export const decisionStandings = ['stands', 'retry', 'replaced', 'withdrawn'] as const;
export type DecisionStanding = (typeof decisionStandings)[number];

export interface DecisionFate {
  readonly state: 'open' | 'done' | 'withdrawn';
  /** a conflict of interest was told after it was made */
  readonly retryAt: string | null;
  /** the decision that stands in its place */
  readonly replacedBy: { readonly id: string } | null;
}

export function decisionStanding({ state, retryAt, replacedBy }: DecisionFate): DecisionStanding {
  if (state === 'withdrawn') return 'withdrawn';
  if (replacedBy !== null) return 'replaced';
  return retryAt === null ? 'stands' : 'retry';
}

export type DecisionStep = 'reword' | 'withdraw' | 'replace' | 'settle';

/** What can be done to a decision now. */
export function decisionSteps(decision: DecisionFate, locked: boolean): DecisionStep[] {
  const standing = decisionStanding(decision);
  if (standing === 'withdrawn' || standing === 'replaced') return [];
  return [
    ...(locked || standing === 'retry' ? [] : (['reword'] as const)),
    ...(locked ? [] : (['withdraw'] as const)),
    'replace',
    // what is to be tried again is not carried out meanwhile
    ...(standing === 'retry' ? [] : (['settle'] as const)),
  ];
}

/** @throws Fault decision.over when it no longer holds, decision.locked when only a new decision can change it, decision.retry */
export function requireDecisionStep(decision: DecisionFate, locked: boolean, step: DecisionStep): void {
  if (decisionSteps(decision, locked).includes(step)) return;
  const standing = decisionStanding(decision);
  if (standing === 'withdrawn' || standing === 'replaced') throw new Fault('decision.over');
  throw new Fault(standing === 'retry' && !(locked && step === 'withdraw') ? 'decision.retry' : 'decision.locked');
}

/** A conflict of interest is told in an item: every decision there that holds was made with somebody who should not have taken part. */
export const toTryAgain = <T extends DecisionFate>(decisions: readonly T[]): T[] =>
  decisions.filter((one) => decisionStanding(one) === 'stands');

/** A decision is replaced by one of the same body: in the same meeting until the minutes are adjusted, in a later one after. @throws Fault */
export function requireReplaces(
  old: DecisionFate & { readonly body: { readonly id: string } | null; readonly meetingId: string | null; readonly decidedOn: string },
  by: { readonly bodyId: string; readonly meetingId: string; readonly day: string },
  locked: boolean,
): void {
  requireDecisionStep(old, locked, 'replace');
  if (old.body?.id !== by.bodyId || by.day < old.decidedOn || (locked && old.meetingId === by.meetingId))
    throw new Fault('decision.otherBody');
}
