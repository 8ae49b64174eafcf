// The named signatory signs the wording she was shown. When she is the last, the agreement is signed and the document is sealed.
import { type SigningWay, signingAfter } from '@samsyn/domain';
import { setAgreementState } from '../agreements/set-agreement-state.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { MailOrder } from '../jobs/jobs.ts';
import { currentSigning, stepOf } from './current-signing.ts';
import { findSigning, insertEvent, ownTitle, type SigningRow, type StepRow, saveState, saveStep } from './queries.ts';
import { sealWhenComplete } from './seal-signing.ts';
import { newlyInTurn, type Reach, send, tell } from './tell-signatories.ts';

/** @throws Fault scope.denied, sign.notFound, sign.over, sign.notYours, sign.done, sign.order, sign.changed */
export async function giveSignature(database: Database, who: Who, agreementId: string, contentHash: string, reach: Reach): Promise<void> {
  const { letters, complete } = await withScope(database, who, async (scope) => {
    scope.require('agreement.sign');
    return signIn(scope, await currentSigning(scope, agreementId), contentHash, 'here', null, reach);
  });
  await send(letters, reach);
  if (complete) await sealWhenComplete(database, who, agreementId, reach.origin);
}

/** One signature in an open transaction. @param note what the event page adds, such as a provider's reference */
export async function signIn(
  scope: Scope,
  signing: SigningRow,
  contentHash: string,
  way: Exclude<SigningWay, 'paper'>,
  note: string | null,
  reach: Pick<Reach, 'origin'>,
): Promise<{ letters: MailOrder[]; complete: boolean }> {
  const after = signingAfter(signing, { act: 'sign', by: scope, contentHash, way });
  const mine = stepOf(signing, scope.organisationId);
  await saveStep(scope, signing.id, stepAfter(after, scope.organisationId));
  const { functionSv, functionEn } = await functionOf(scope, mine.accountId !== scope.accountId, mine);
  const organisationId = scope.organisationId;
  await insertEvent(scope, signing, { kind: 'signed', organisationId, functionSv, functionEn, way, note });
  scope.audit('signing.signed', signing.agreementId, { signing: signing.id, version: signing.version, contentHash, way });
  const complete = after.state === 'complete';
  if (complete) {
    await saveState(scope, signing.id, 'complete');
    await setAgreementState(scope, signing.agreementId, 'signed');
  }
  const now = await findSigning(scope, signing.agreementId);
  return { letters: now && !complete ? await tell(scope, now, newlyInTurn(signing, now), reach) : [], complete };
}

function stepAfter(after: ReturnType<typeof signingAfter>, organisationId: string) {
  const step = after.steps.find((one) => one.organisationId === organisationId);
  if (!step) throw new Error('a step has gone');
  return step;
}

/** The party's function as the agreement names it, and through whom when the account has another; a deputy's own, and for whom. */
async function functionOf(scope: Scope, deputy: boolean, { functionSv, functionEn }: Pick<StepRow, 'functionSv' | 'functionEn'>) {
  const { sv, en } = await ownTitle(scope);
  if (deputy) return { functionSv: `${sv}, ersättare för ${functionSv}`, functionEn: `${en}, deputy for ${functionEn}` };
  if (plain(sv) === plain(functionSv)) return { functionSv, functionEn };
  return { functionSv: `${functionSv}, genom ${small(sv)}`, functionEn: `${functionEn}, through ${small(en)}` };
}

const plain = (text: string): string => text.trim().toLowerCase();
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
