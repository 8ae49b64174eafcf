// Goals follow their problem when it is merged or split; what was locked of them stays as it was.
import type { Scope } from '../db/scope.ts';
import { giveGoals } from './queries.ts';

/** The asker's own verb says what right it takes. */
export async function moveGoals(scope: Scope, ids: readonly string[], problem: string): Promise<void> {
  if (ids.length > 0) await giveGoals(scope, ids, problem);
}
