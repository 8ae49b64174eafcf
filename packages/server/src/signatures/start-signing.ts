// Presents the wording that holds for signing: each party's function, the person who has it, in order or all at once.
import { beginSigning, Fault, type StartSigning } from '@samsyn/domain';
import { agreementForSigning } from '../agreements/agreement-for-signing.ts';
import { setAgreementState } from '../agreements/set-agreement-state.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { findSigning, insertEvent, insertSigning, listCandidates } from './queries.ts';
import { newlyInTurn, type Reach, send, tell } from './tell-signatories.ts';

/** @throws Fault scope.denied, agreement.notFound, agreement.state, sign.hindered, sign.nobody, sign.twice, sign.candidate */
export async function startSigning(database: Database, who: Who, agreementId: string, given: StartSigning, reach: Reach): Promise<void> {
  const letters = await withScope(database, who, async (scope) => {
    scope.require('agreement.write');
    const agreement = await agreementForSigning(scope, agreementId);
    if (agreement.hinders.length > 0) throw new Fault('sign.hindered', { n: agreement.hinders.length });
    const named = await namedFor(scope, agreement.parties, given);
    const begun = beginSigning(named, agreement.contentHash, given.inOrder);
    const steps = begun.steps.map((step, i) => ({
      ...step,
      functionSv: named[i]?.functionSv ?? '',
      functionEn: named[i]?.functionEn ?? '',
    }));
    // before the round stands: it asks whether the agreement may go out
    await setAgreementState(scope, agreementId, 'signing');
    const { version, contentHash } = agreement;
    const id = await insertSigning(scope, { agreementId, version, contentHash, due: given.due, steps });
    await insertEvent(scope, { id, contentHash }, { kind: 'started' });
    scope.audit('signing.started', agreementId, { signing: id, version, contentHash, steps: steps.length, inOrder: given.inOrder });
    const begunRow = await findSigning(scope, agreementId);
    return begunRow ? tell(scope, begunRow, newlyInTurn(null, begunRow), reach) : [];
  });
  await send(letters, reach);
}

/** In the order of the parties. Every party that signs has somebody. */
async function namedFor(scope: Scope, parties: Awaited<ReturnType<typeof agreementForSigning>>['parties'], given: StartSigning) {
  const candidates = await listCandidates(
    scope,
    parties.map((party) => party.organisationId),
  );
  return parties.map(({ organisationId, organisation, part, functionSv, functionEn }) => {
    const chosen = given.signatories.find((one) => one.organisationId === organisationId);
    const may = candidates.some((one) => one.organisationId === organisationId && one.accountId === chosen?.accountId);
    if (!chosen || !may) throw new Fault('sign.candidate', { org: organisation });
    return { organisationId, accountId: chosen.accountId, part, functionSv, functionEn };
  });
}
