// The goals set for the prioritised problems, as an agreement says them.
import type { FocusGoal } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';

export async function goalsFor(_scope: Scope, _problemId: string): Promise<FocusGoal[]> {
  return [];
}
