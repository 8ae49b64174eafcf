// What the tests that walk every route need to know of these.

import { agreementForSigning } from '../../agreements/agreement-for-signing.ts';
import { setAgreementState } from '../../agreements/set-agreement-state.ts';
import type { Scope } from '../../db/scope.ts';
import type { Made, RouteFacts } from '../../http/testing/route-facts.ts';
import { insertSigning, listCandidates } from '../queries.ts';
import { makeSignable, signatoriesOf } from './make-signing.ts';

const hash = 'a'.repeat(64);
const someone = '6f1f3f0e-7c8e-4d0a-9a53-0f9c7f2b1a11';
const reason = { reason: 'Texten ska ändras' };

async function presented(scope: Scope): Promise<{ params: { id: string }; contentHash: string; police: string; chief: string }> {
  const { id, police } = await makeSignable(scope);
  const signatories = await signatoriesOf(scope, police);
  const { version, contentHash } = await agreementForSigning(scope, id);
  await setAgreementState(scope, id, 'signing');
  const steps = signatories.map((one, i) => ({
    ...one,
    part: 'signs' as const,
    place: i + 1,
    functionSv: 'Funktionen',
    functionEn: 'The function',
  }));
  await insertSigning(scope, { agreementId: id, version, contentHash, due: null, steps });
  return { params: { id }, contentHash, police, chief: signatories[1]?.accountId ?? '' };
}

const draft = async (scope: Scope): Promise<Made> => {
  const { id, police } = await makeSignable(scope);
  return { params: { id }, body: { inOrder: true, signatories: await signatoriesOf(scope, police) } };
};
const toSign = async (scope: Scope): Promise<Made> => {
  const { params, contentHash } = await presented(scope);
  return { params, body: { contentHash } };
};
const waiting = async (scope: Scope): Promise<Made> => ({ params: (await presented(scope)).params });
const other = async (scope: Scope): Promise<Made> => {
  const { params, chief } = await presented(scope);
  const { organisationId: organisation } = scope;
  const found = (await listCandidates(scope, [organisation])).find((one) => ![chief, scope.accountId].includes(one.accountId));
  return { params: { ...params, organisation }, body: { accountId: found?.accountId ?? chief } };
};
const noDeputy = async (scope: Scope): Promise<Made> => {
  const { params, police } = await presented(scope);
  return { params: { ...params, organisation: police }, body: { accountId: null } };
};

const path = '/api/agreements/:id/signing';
const seldom = 'anyone who has the document in hand may ask; nothing of anyone’s is read and nobody is known';

export const signatureFacts: RouteFacts = {
  'GET /verify/:hash': { right: 'open', event: null, because: seldom },
  'POST /verify': { right: 'open', event: null, because: seldom, body: '%PDF-1.7' },
  [`GET ${path}`]: { right: 'agreement.read', event: null, because: 'shows who is to sign, to those who read the agreement' },
  [`POST ${path}`]: {
    right: 'agreement.write',
    event: 'signing.started',
    body: { inOrder: true, signatories: [{ organisationId: someone, accountId: someone }] },
    make: draft,
  },
  [`POST ${path}/sign`]: { right: 'agreement.sign', event: 'signing.signed', body: { contentHash: hash }, make: toSign },
  [`POST ${path}/decline`]: { right: 'agreement.sign', event: 'signing.declined', body: reason, make: waiting },
  [`POST ${path}/withdraw`]: { right: 'agreement.write', event: 'signing.withdrawn', body: reason, make: waiting },
  [`POST ${path}/remind`]: { right: 'agreement.write', event: 'signing.reminded', make: waiting },
  [`POST ${path}/seal`]: { right: 'agreement.write', event: 'signing.sealed', elsewhere: '404 sign.notFound' },
  [`PUT ${path}/:organisation/signatory`]: {
    right: 'agreement.write',
    event: 'signing.reassigned',
    body: { accountId: someone },
    make: other,
  },
  [`PUT ${path}/:organisation/deputy`]: {
    right: 'agreement.sign',
    event: 'signing.deputyNamed',
    body: { accountId: null },
    make: noDeputy,
  },
  [`POST ${path}/paper`]: {
    right: 'agreement.write',
    event: 'signing.paperRegistered',
    query: '?on=2026-11-30',
    body: '%PDF-1.7',
    elsewhere: '404 agreement.notFound',
  },
  [`POST ${path}/external`]: {
    right: 'agreement.sign',
    event: 'signing.externalStarted',
    body: { contentHash: hash },
    elsewhere: '404 sign.notFound',
  },
  [`POST ${path}/external/collect`]: {
    right: 'agreement.sign',
    event: 'signing.externalCollected',
    body: { id: someone },
    elsewhere: '404 sign.notFound',
  },
  [`GET ${path}/sealed.pdf`]: { right: 'agreement.read', event: 'signing.downloaded', elsewhere: '404 sign.notSealed' },
  [`GET ${path}/paper.pdf`]: { right: 'agreement.read', event: 'signing.downloaded', elsewhere: '404 sign.notSealed' },
};
