// The named signatory declines, with the reason. A founding party's no ends the round: the agreement is declined, its text can be changed and
// presented anew. A party that was to accede stays out: the others go on, and the sealed document says who declined and why.
import { signingAfter } from '@samsyn/domain';
import { setAgreementState } from '../agreements/set-agreement-state.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { currentSigning, stepOf } from './current-signing.ts';
import { insertEvent, saveState, saveStep } from './queries.ts';
import { sealWhenComplete } from './seal-signing.ts';

/** @throws Fault scope.denied, sign.notFound, sign.over, sign.notYours, sign.done */
export async function declineSignature(
  database: Database,
  who: Who,
  agreementId: string,
  reason: string,
  origin: string | null,
): Promise<void> {
  const complete = await withScope(database, who, async (scope) => {
    scope.require('agreement.sign');
    const signing = await currentSigning(scope, agreementId);
    const after = signingAfter(signing, { act: 'decline', by: scope });
    const { organisationId } = scope;
    const step = after.steps.find((one) => one.organisationId === organisationId);
    if (step) await saveStep(scope, signing.id, step);
    const { part, functionSv, functionEn } = stepOf(signing, organisationId);
    await insertEvent(scope, signing, { kind: 'declined', organisationId, functionSv, functionEn, note: reason });
    if (after.state === 'declined') {
      await saveState(scope, signing.id, 'declined', reason);
      await setAgreementState(scope, agreementId, 'declined');
    }
    if (after.state === 'complete') {
      await saveState(scope, signing.id, 'complete');
      await setAgreementState(scope, agreementId, 'signed');
    }
    const purpose = reason.slice(0, 200);
    scope.audit('signing.declined', agreementId, { signing: signing.id, version: signing.version, part }, { purpose });
    return after.state === 'complete';
  });
  // the places above the one that fell away are taken by nobody new: those who accede share theirs
  if (complete) await sealWhenComplete(database, who, agreementId, origin);
}
