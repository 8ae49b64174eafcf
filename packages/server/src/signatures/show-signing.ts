// Where an agreement stands in signing, as the asker may see it, and what she may do next.
import { isTurn, rightsOf, type SigningView } from '@samsyn/domain';
import { agreementForSigning } from '../agreements/agreement-for-signing.ts';
import type { Scope } from '../db/scope.ts';
import { externalSigning } from './external/provider.ts';
import { hasScan, listSeals } from './file-queries.ts';
import { findSigning, listCandidates, listEvents, type SigningRow, type StepRow } from './queries.ts';

/** @throws Fault scope.denied, agreement.notFound */
export async function showSigning(scope: Scope, agreementId: string): Promise<SigningView> {
  const agreement = await agreementForSigning(scope, agreementId);
  const found = await findSigning(scope, agreementId);
  // a round that was taken back or declined is history once the text is a draft again
  const signing = found && agreement.state === 'draft' ? null : found;
  const manages = rightsOf(scope.access).includes('agreement.write');
  const mine = signing?.steps.find((step) => isMine(scope, step) && step.state === 'waiting');
  const open = signing?.state === 'open';
  const seals = signing ? (await listSeals(scope, signing.id)).length : 0;
  const parties = agreement.parties.map(({ functionSv, functionEn, ...party }) => ({
    ...party,
    function: { sv: functionSv, en: functionEn },
  }));
  const { id, number, title, version, contentHash, state } = agreement;
  const organisations = manages ? parties.map((party) => party.organisationId) : mine ? [mine.organisationId] : [];
  return {
    agreement: { id, number, title, version, contentHash, state },
    hinders: agreement.hinders.length,
    parties,
    candidates: organisations.length > 0 ? await listCandidates(scope, organisations) : [],
    signing: signing && (await signingOf(scope, signing)),
    may: {
      start: manages && state === 'draft' && agreement.hinders.length === 0,
      sign: open === true && mine !== undefined && isTurn(signing, mine),
      decline: open === true && mine !== undefined,
      manage: manages && open === true,
      // also the other language, where only one has been sealed
      seal: manages && (signing?.state === 'complete' || (signing?.state === 'sealed' && seals < 2)),
      register: manages && state === 'signed' && signing === null,
    },
    provider: externalSigning()?.name ?? null,
  };
}

const isMine = (scope: Scope, step: StepRow): boolean =>
  step.organisationId === scope.organisationId && [step.accountId, step.deputyId].includes(scope.accountId);

async function signingOf(scope: Scope, signing: SigningRow): Promise<NonNullable<SigningView['signing']>> {
  const { id, state, version, contentHash, due, reason } = signing;
  const seals = await listSeals(scope, id);
  return {
    id,
    state,
    version,
    contentHash,
    startedAt: signing.startedAt.toISOString(),
    due,
    reason,
    steps: signing.steps.map((step) => ({
      organisationId: step.organisationId,
      organisation: step.organisation,
      part: step.part,
      place: step.place,
      function: { sv: step.functionSv, en: step.functionEn },
      named: titled(step.namedSv, step.namedEn),
      deputy: titled(step.deputySv, step.deputyEn),
      state: step.state,
      way: step.way,
      signedAt: step.signedAt?.toISOString() ?? null,
      turn: isTurn(signing, step),
      mine: isMine(scope, step),
    })),
    events: await listEvents(scope, id),
    seals: seals.map(({ sealedAt, id: _, ...seal }) => ({ ...seal, sealedAt: sealedAt.toISOString() })),
    scan: await hasScan(scope, id),
  };
}

const titled = (sv: string | null, en: string | null) => (sv === null ? null : { sv, en: en ?? sv });
