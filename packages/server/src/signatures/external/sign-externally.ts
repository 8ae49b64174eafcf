// Signing through a provider: an order there, the person's signature on its page, and its answer taken home as a signature here.
import { createHash } from 'node:crypto';
import { Fault, isTurn, ownStep } from '@samsyn/domain';
import { agreementForSigning } from '../../agreements/agreement-for-signing.ts';
import type { Database } from '../../db/database.ts';
import { type Who, withScope } from '../../db/scope.ts';
import { currentSigning } from '../current-signing.ts';
import { signIn } from '../give-signature.ts';
import { sealWhenComplete } from '../seal-signing.ts';
import { type Reach, send } from '../tell-signatories.ts';
import { endExternal, findExternal, insertExternal, isEvidenceKnown } from './external-queries.ts';
import type { ExternalSigning } from './external-signing.ts';
import { externalSigning } from './provider.ts';

function provider(): ExternalSigning {
  const found = externalSigning();
  if (!found) throw new Fault('sign.noExternal');
  return found;
}

/** @throws Fault scope.denied, sign.noExternal, sign.notFound, sign.notYours, sign.done, sign.order, sign.changed, sign.external, outgoing.failed */
export async function startExternal(
  database: Database,
  who: Who,
  agreementId: string,
  contentHash: string,
  { origin }: Pick<Reach, 'origin'>,
): Promise<{ id: string; redirect: string }> {
  const { title, version } = await withScope(database, who, async (scope) => {
    scope.require('agreement.sign');
    const signing = await currentSigning(scope, agreementId);
    if (signing.state !== 'open') throw new Fault('sign.over');
    if (!isTurn(signing, ownStep(signing, scope))) throw new Fault('sign.order');
    if (contentHash !== signing.contentHash) throw new Fault('sign.changed');
    return agreementForSigning(scope, agreementId);
  });
  const { reference, redirect } = await provider().start({
    text: `${title.sv}. Lydelse ${version}. SHA-256 ${contentHash}`,
    contentHash,
    returnTo: `${origin ?? ''}/overenskommelse/${agreementId}/underskrift`,
  });
  return withScope(database, who, async (scope) => {
    const signing = await currentSigning(scope, agreementId);
    // withdrawn and presented anew while the provider was asked
    if (contentHash !== signing.contentHash) throw new Fault('sign.changed');
    const id = await insertExternal(scope, signing.id, reference);
    scope.audit('signing.externalStarted', agreementId, { signing: signing.id, reference, contentHash });
    return { id, redirect };
  });
}

/** Asked again and again until it is no longer waiting. @throws Fault scope.denied, sign.noExternal, sign.notFound, sign.external, and as giving a signature */
export async function collectExternal(
  database: Database,
  who: Who,
  agreementId: string,
  id: string,
  reach: Reach,
): Promise<'waiting' | 'done' | 'failed'> {
  const order = await withScope(database, who, async (scope) => {
    scope.require('agreement.sign');
    const { contentHash } = await currentSigning(scope, agreementId);
    const found = await findExternal(scope, id);
    if (!found) throw new Fault('sign.notFound');
    return { ...found, contentHash };
  });
  if (order.state !== 'waiting') return order.state;
  const outcome = await provider().collect(order.reference, order.contentHash);
  if (outcome.state === 'waiting') return 'waiting';
  const evidenceHash = outcome.state === 'done' ? createHash('sha256').update(outcome.evidence).digest('hex') : null;
  const done = await withScope(database, who, async (scope) => {
    const signing = await currentSigning(scope, agreementId);
    const now = await findExternal(scope, id);
    // two pages that asked at once: the other one was first
    if (now?.state !== 'waiting') return { letters: [], complete: false };
    if (now.signingId !== signing.id) throw new Fault('sign.over');
    if (evidenceHash && (await isEvidenceKnown(scope, evidenceHash))) throw new Fault('sign.external', { reason: 'evidence' });
    await endExternal(scope, id, outcome.state, evidenceHash);
    scope.audit('signing.externalCollected', agreementId, { signing: signing.id, state: outcome.state, evidenceHash });
    if (outcome.state === 'failed') return { letters: [], complete: false };
    return signIn(scope, signing, order.contentHash, 'external', order.reference, reach);
  });
  await send(done.letters, reach);
  if (done.complete) await sealWhenComplete(database, who, agreementId, reach.origin);
  return outcome.state;
}
