// Somebody else is to sign for a party, or a deputy may: named by the coordinator; a deputy also by the signatory herself.
import { Fault, signingAfter } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { currentSigning, stepOf } from './current-signing.ts';
import { findSigning, insertEvent, listCandidates, type SigningRow, saveStep } from './queries.ts';
import { newlyInTurn, type Reach, send, tell } from './tell-signatories.ts';

/** @throws Fault scope.denied, sign.notFound, sign.over, sign.done, sign.twice, sign.candidate */
export async function reassign(
  database: Database,
  who: Who,
  { agreementId, organisationId }: StepAt,
  accountId: string,
  reach: Reach,
): Promise<void> {
  const letters = await withScope(database, who, async (scope) => {
    scope.require('agreement.write');
    const signing = await currentSigning(scope, agreementId);
    await candidateOf(scope, signing, organisationId, accountId);
    await save(scope, signing, signingAfter(signing, { act: 'reassign', organisationId, accountId }), organisationId);
    await noted(scope, signing, organisationId, 'reassigned');
    scope.audit('signing.reassigned', agreementId, { signing: signing.id, organisation: organisationId, account: accountId });
    const now = await findSigning(scope, agreementId);
    return now ? tell(scope, now, newlyInTurn(signing, now), reach) : [];
  });
  await send(letters, reach);
}

/** @param accountId null takes the deputy away. @throws Fault scope.denied, sign.notFound, sign.over, sign.done, sign.twice, sign.candidate */
export async function nameDeputy(
  database: Database,
  who: Who,
  { agreementId, organisationId }: StepAt,
  accountId: string | null,
): Promise<void> {
  await withScope(database, who, async (scope) => {
    scope.require('agreement.sign');
    const signing = await currentSigning(scope, agreementId);
    const own = stepOf(signing, organisationId).accountId === scope.accountId && organisationId === scope.organisationId;
    if (!own) scope.require('agreement.write');
    if (accountId !== null) await candidateOf(scope, signing, organisationId, accountId);
    await save(scope, signing, signingAfter(signing, { act: 'name-deputy', organisationId, accountId }), organisationId);
    await noted(scope, signing, organisationId, 'deputy');
    scope.audit('signing.deputyNamed', agreementId, { signing: signing.id, organisation: organisationId, account: accountId });
  });
}

export interface StepAt {
  readonly agreementId: string;
  readonly organisationId: string;
}

async function candidateOf(scope: Scope, signing: SigningRow, organisationId: string, accountId: string): Promise<void> {
  const { organisation } = stepOf(signing, organisationId);
  const candidates = await listCandidates(scope, [organisationId]);
  if (!candidates.some((one) => one.accountId === accountId)) throw new Fault('sign.candidate', { org: organisation });
}

async function save(scope: Scope, signing: SigningRow, after: ReturnType<typeof signingAfter>, organisationId: string): Promise<void> {
  const step = after.steps.find((one) => one.organisationId === organisationId);
  if (step) await saveStep(scope, signing.id, step);
}

async function noted(scope: Scope, signing: SigningRow, organisationId: string, kind: 'deputy' | 'reassigned'): Promise<void> {
  const { functionSv, functionEn } = stepOf(signing, organisationId);
  await insertEvent(scope, signing, { kind, organisationId, functionSv, functionEn });
}
