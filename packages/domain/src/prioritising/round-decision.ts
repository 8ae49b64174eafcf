// When a decision of a meeting can carry what a round chose: it is the council's, it stands, and it carries no other round.
import { Fault } from '../fault.ts';

export interface CarryingDecision {
  readonly id: string;
  readonly bodyKind: string;
  readonly state: 'open' | 'done' | 'withdrawn';
  /** a day */
  readonly decidedOn: string;
  /** the round it carries already; null: none */
  readonly carries: string | null;
}

/** @throws Fault priority.decisionNotStanding, priority.decisionTaken */
function mayCarry(round: string, decision: CarryingDecision | null): asserts decision is CarryingDecision {
  if (decision?.bodyKind !== 'council' || decision.state === 'withdrawn') throw new Fault('priority.decisionNotStanding');
  if (decision.carries !== null && decision.carries !== round) throw new Fault('priority.decisionTaken');
}

/** The day of a choice that a decision carries is the decision's own. @throws as mayCarry, and priority.otherDay */
export function decidedBy(round: string, decision: CarryingDecision | null, day: string): void {
  mayCarry(round, decision);
  if (decision.decidedOn !== day) throw new Fault('priority.otherDay', { day: decision.decidedOn });
}

export interface CarriedRound {
  readonly id: string;
  readonly state: string;
  readonly decidedOn: string | null;
  readonly decisionId: string | null;
}

/** A choice entered without a decision gets it once, of the same day or later, and keeps it. @throws as mayCarry, and priority.notDecided, priority.hasDecision, priority.earlier */
export function carriedAfterwards(round: CarriedRound, decision: CarryingDecision | null): void {
  if (round.state !== 'decided' || round.decidedOn === null) throw new Fault('priority.notDecided');
  if (round.decisionId !== null) throw new Fault('priority.hasDecision');
  mayCarry(round.id, decision);
  if (decision.decidedOn < round.decidedOn) throw new Fault('priority.earlier', { day: round.decidedOn });
}
