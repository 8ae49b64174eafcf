// The heavy part of presence planning, in a thread of its own: what the pool of planner-pool.ts runs. Numbers in, numbers out.
import {
  type PlannedShift,
  type PresenceGain,
  type PresenceResource,
  planPresence,
  presenceGain,
  type RiskGrid,
  type TellableRisk,
} from '@samsyn/domain';

export interface ShiftsQuestion {
  readonly what: 'shifts';
  readonly grid: RiskGrid;
  readonly resources: readonly PresenceResource[];
  readonly seed: number;
}
export interface GainQuestion {
  readonly what: 'gain';
  readonly risk: TellableRisk;
  readonly resources: readonly PresenceResource[];
  readonly proposed: readonly PlannedShift[];
  readonly today: readonly Omit<PlannedShift, 'group'>[];
  readonly seed: number;
}

export default function answer(question: ShiftsQuestion | GainQuestion): readonly PlannedShift[] | PresenceGain {
  if (question.what === 'shifts') return planPresence(question.grid, question.resources, { seed: question.seed }).shifts;
  const { risk, resources, proposed, today, seed } = question;
  return presenceGain(risk, resources, proposed, today, seed);
}
