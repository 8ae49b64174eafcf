// Takes an agreement back from signing, with the reason. Signatures that were given stand in the history and hold no longer.
import { signingAfter } from '@samsyn/domain';
import { setAgreementState } from '../agreements/set-agreement-state.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { currentSigning } from './current-signing.ts';
import { insertEvent, saveState } from './queries.ts';

/** @throws Fault scope.denied, sign.notFound, sign.over */
export async function withdrawSigning(database: Database, who: Who, agreementId: string, reason: string): Promise<void> {
  await withScope(database, who, async (scope) => {
    scope.require('agreement.write');
    const signing = await currentSigning(scope, agreementId);
    signingAfter(signing, { act: 'withdraw' });
    await insertEvent(scope, signing, { kind: 'withdrawn', note: reason });
    await saveState(scope, signing.id, 'withdrawn', reason);
    await setAgreementState(scope, agreementId, 'draft');
    const signed = signing.steps.filter((step) => step.state === 'signed').length;
    scope.audit('signing.withdrawn', agreementId, { signing: signing.id, signed }, { purpose: reason.slice(0, 200) });
  });
}
