// Measures follow their problem when it is merged or split.
import type { Scope } from '../db/scope.ts';
import { giveMeasures } from './queries.ts';

/** The asker's own verb says what right it takes. */
export async function moveMeasures(scope: Scope, ids: readonly string[], problem: string): Promise<void> {
  if (ids.length > 0) await giveMeasures(scope, ids, problem);
}
