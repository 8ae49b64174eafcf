// How a measure stands against its plan, in one of six words.
import type { MeasureState } from './measure-state.ts';

export const planStatuses = ['late', 'partly', 'onPlan', 'planned', 'done', 'stopped'] as const;
export type PlanStatus = (typeof planStatuses)[number];

export interface OccasionCounts {
  /** to be done until now, cancelled ones not counted */
  readonly due: number;
  readonly done: number;
  readonly missed: number;
  readonly cancelled: number;
  /** over and not reported */
  readonly late: number;
  /** after now */
  readonly ahead: number;
}
export interface PlanFacts {
  readonly state: MeasureState;
  readonly starts: string;
  readonly ends: string;
  readonly occasions: OccasionCounts;
}

/** Late: past its last day, or an occasion is over without a report. Partly: something was missed. @param today `2026-11-30` */
export function planStatus({ state, starts, ends, occasions }: PlanFacts, today: string): PlanStatus {
  if (state === 'done' || state === 'stopped') return state;
  if (ends < today || occasions.late > 0) return 'late';
  if (state === 'planned' && starts > today && occasions.done === 0) return 'planned';
  return occasions.missed > 0 ? 'partly' : 'onPlan';
}

/** Whether the plan is not kept: what the head line counts. */
export const offPlan = (status: PlanStatus): boolean => status === 'late' || status === 'partly' || status === 'stopped';
