// The goals set for a problem, as an agreement says them.
import type { FocusGoal } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { goalRows } from '../goals/list-goals.ts';

/** A goal of the register always has indicator, level and date. What somebody does is counted as it is done: that can be seen. */
export async function goalsFor(scope: Scope, problemId: string): Promise<FocusGoal[]> {
  return (await goalRows(scope, { problem: problemId })).map(({ id, sentence, kind, visible }) => ({
    goalId: id,
    text: sentence,
    measurable: true,
    canBeSeen: kind === 'output' ? true : visible,
  }));
}
