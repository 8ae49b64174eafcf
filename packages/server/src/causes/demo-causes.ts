// What the demo municipality has of causes: two problems looked into, with a measurement cause that was tested and refuted.
import type { Database } from '../db/database.ts';
import { type Scope, withScope } from '../db/scope.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';
import { type FoundProblem, findProblem } from '../problems/find-problem.ts';
import { addCause } from './add-cause.ts';
import { type DemoCause, hallCauses, hallChain, yardCauses } from './demo-cause-list.ts';
import { addEvidence, setCauseState } from './judge-cause.ts';
import { writeChain } from './write-chain.ts';

export async function demoCauses(database: Database, cycle: DemoCycle): Promise<void> {
  await withScope(database, cycle.who, async (scope) => {
    const halls = cycle.made.get('problem:halls');
    const yards = cycle.made.get('problem:yards');
    if (halls) {
      const made = await makeAll(scope, cycle, await findProblem(scope, halls), hallCauses);
      const steps = hallChain.map(({ what, cause }) => ({ what, causeId: cause ? (made.get(cause) ?? null) : null }));
      await writeChain(scope, halls, { was: [], steps });
    }
    if (yards) await makeAll(scope, cycle, await findProblem(scope, yards), yardCauses);
  });
}

async function makeAll(
  scope: Scope,
  { made }: DemoCycle,
  problem: FoundProblem,
  causes: readonly DemoCause[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, under, side, statement, evidence, judged } of causes) {
    const parentId = under ? (ids.get(under) ?? null) : null;
    const id = await addCause(scope, problem.id, { side, statement, parentId });
    ids.set(key, id);
    made.set(`cause:${key}`, id);
    for (const { finding, ...one } of evidence) {
      const at = finding && problem.picture ? { picture: problem.picture, ...problem.node } : null;
      await addEvidence(scope, id, { ...one, finding: at });
    }
    if (judged) await setCauseState(scope, id, judged);
  }
  return ids;
}
