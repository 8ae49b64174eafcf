// Fetches problems, causes, goals and commitments anew from what the parties have decided. The sections' own text stays as it was written;
// figures already bound stay bound to the picture they were bound to.
import { prefillAgreement } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { draftToChange } from './draft-to-change.ts';
import { readChain } from './read-chain.ts';
import { saveWording } from './save-wording.ts';

/** @throws Fault agreement.notFound, agreement.fixed, agreement.changed */
export async function rebuildAgreement(scope: Scope, id: string, version: number): Promise<number> {
  const found = await draftToChange(scope, id, version);
  const { starts, ends } = found.content;
  const { facts } = await readChain(scope, { starts, ends, predecessorId: found.predecessorId });
  const fresh = prefillAgreement(facts);
  // the same promise keeps its identity, and with it what has been noted of it
  const commitments = fresh.commitments.map((one) => {
    const same = found.content.commitments.find(
      (old) =>
        (one.measureId !== null && old.measureId === one.measureId) || (one.carriedFrom !== null && old.carriedFrom === one.carriedFrom),
    );
    return same ? { ...one, id: same.id } : one;
  });
  const content = { ...found.content, focus: fresh.focus, commitments };
  const now = await saveWording(scope, id, content, found);
  scope.audit('agreement.rebuilt', id, { version: now });
  return now;
}
