// One rule of the plan as the page has it.
import type { RetentionState } from '@samsyn/domain';

export type RetentionRule = RetentionState['rules'][number];

/** Kept by periods of thirty days, not by the calendar. */
export const byThirtyDays = (rule: RetentionRule): boolean => rule.dataClass === 'quarantine' || rule.dataClass === 'uploads';
