// The named signatory declines, with the reason. The agreement is declined: its text can be changed again and presented anew.
import { signingAfter } from '@samsyn/domain';
import { setAgreementState } from '../agreements/set-agreement-state.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { currentSigning, stepOf } from './current-signing.ts';
import { insertEvent, saveState, saveStep } from './queries.ts';

/** @throws Fault scope.denied, sign.notFound, sign.over, sign.notYours, sign.done */
export async function declineSignature(database: Database, who: Who, agreementId: string, reason: string): Promise<void> {
  await withScope(database, who, async (scope) => {
    scope.require('agreement.sign');
    const signing = await currentSigning(scope, agreementId);
    const after = signingAfter(signing, { act: 'decline', by: scope });
    const { organisationId } = scope;
    const step = after.steps.find((one) => one.organisationId === organisationId);
    if (step) await saveStep(scope, signing.id, step);
    const { functionSv, functionEn } = stepOf(signing, organisationId);
    await insertEvent(scope, signing, { kind: 'declined', organisationId, functionSv, functionEn, note: reason });
    await saveState(scope, signing.id, 'declined', reason);
    await setAgreementState(scope, agreementId, 'declined');
    scope.audit('signing.declined', agreementId, { signing: signing.id, version: signing.version }, { purpose: reason.slice(0, 200) });
  });
}
