// The causes of a problem go to another one with their evidence, and the steps of the chain of events that go along.
import type { Scope } from '../db/scope.ts';
import { causesOf, giveCauses, giveSteps, lockCauses, stepsOf } from './queries.ts';

/** Nobody else adds to them until the transaction ends. The asker's own verb says what right it takes. */
export async function causesToMove(scope: Scope, problemId: string) {
  await lockCauses(scope, problemId);
  const causes = (await causesOf(scope, problemId)).map(({ id, number, statement, parentId }) => ({ id, number, statement, parentId }));
  const steps = (await stepsOf(scope, problemId)).map(({ id, causeId }) => ({ id, causeId }));
  return { causes: causes.sort((a, b) => a.number - b.number), steps };
}

/** Answers the numbers they had and have. */
export async function moveCauses(
  scope: Scope,
  { causes, steps }: { readonly causes: readonly string[]; readonly steps: readonly string[] },
  to: string,
): Promise<{ id: string; was: number; now: number }[]> {
  await lockCauses(scope, to);
  const moved = await giveCauses(scope, causes, to);
  await giveSteps(scope, steps, to);
  return moved;
}
