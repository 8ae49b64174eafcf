// Passkeys (WebAuthn): found by the browser itself, confirmed by the person on her device, bound to this server's own name.
import { Fault, type PasskeyAnswer, type PasskeyChallenge } from '@samsyn/domain';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Service, withService } from '../db/scope.ts';
import { type PasskeyRow, passkeyById, passkeysOf } from './queries.ts';
import { beginRound, type RoundKind, takeRound } from './rounds.ts';

interface Asked {
  readonly challenge: string;
}
const nameOf = (origin: string): string => new URL(origin).hostname;

/** @param accountId null: whoever's passkey the browser offers */
export async function askForPasskey(
  service: Service,
  origin: string,
  kind: 'passkey-sign-in' | 'passkey-again',
  accountId: string | null,
): Promise<PasskeyChallenge> {
  const allowed = accountId === null ? [] : await passkeysOf(service, accountId);
  const options = await generateAuthenticationOptions({
    rpID: nameOf(origin),
    userVerification: 'required',
    allowCredentials: allowed.map(({ id, transports }) => ({ id, transports })),
  });
  const round = await beginRound(service, kind, accountId, { challenge: options.challenge } satisfies Asked);
  return { round, options: { ...options } };
}

/**
 * The passkey that answered, its counter moved on.
 * @throws Fault session.passkey, session.round
 */
export async function checkPasskey(
  database: Database,
  origin: string,
  kind: 'passkey-sign-in' | 'passkey-again',
  answer: PasskeyAnswer,
): Promise<PasskeyRow> {
  const { round, passkey } = await withService(database, async (service) => ({
    round: await takeRound<Asked>(service, kind, answer.round),
    passkey: await passkeyById(service, String(answer.response.id)),
  }));
  if (!passkey || (round.accountId !== null && round.accountId !== passkey.accountId)) throw new Fault('session.passkey');
  const verified = await verifyAuthenticationResponse({
    // its shape is checked by the library, which refuses by throwing
    response: answer.response as unknown as AuthenticationResponseJSON,
    expectedChallenge: round.content.challenge,
    expectedOrigin: origin,
    expectedRPID: nameOf(origin),
    requireUserVerification: true,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
      transports: passkey.transports,
    },
  }).catch(() => null);
  if (!verified?.verified) throw new Fault('session.passkey');
  const { newCounter } = verified.authenticationInfo;
  await withService(database, ({ trx }) =>
    sql`update passkeys set counter = ${newCounter}, last_used = now() where id = ${passkey.id}`.execute(trx),
  );
  return passkey;
}

export interface NewPasskeyOwner {
  readonly id: string;
  /** what the browser shows when it asks which passkey to use */
  readonly name: string;
  readonly title: string;
}

/** Asks the browser for a new passkey. `accountId` of the round is null while the account is not there yet. */
export async function proposePasskey(
  service: Service,
  origin: string,
  owner: NewPasskeyOwner,
  accountId: string | null,
): Promise<PasskeyChallenge> {
  const existing = accountId === null ? [] : await passkeysOf(service, accountId);
  const options = await generateRegistrationOptions({
    rpName: 'Samsyn',
    rpID: nameOf(origin),
    userName: owner.name,
    userDisplayName: owner.title,
    userID: new TextEncoder().encode(owner.id),
    attestationType: 'none',
    excludeCredentials: existing.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const content = { challenge: options.challenge, owner: owner.id };
  return { round: await beginRound(service, 'passkey-add', accountId, content, 10), options: { ...options } };
}

export interface VerifiedPasskey {
  /** the account it was asked for, or the id that the account to be made will have */
  readonly owner: string;
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** @throws Fault session.passkey, session.round */
export async function verifyNewPasskey(
  database: Database,
  origin: string,
  answer: PasskeyAnswer,
  accountId: string | null,
): Promise<VerifiedPasskey> {
  const kind: RoundKind = 'passkey-add';
  const round = await withService(database, (service) => takeRound<Asked & { owner: string }>(service, kind, answer.round));
  if (round.accountId !== accountId) throw new Fault('session.passkey');
  const verified = await verifyRegistrationResponse({
    response: answer.response as unknown as RegistrationResponseJSON,
    expectedChallenge: round.content.challenge,
    expectedOrigin: origin,
    expectedRPID: nameOf(origin),
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified) throw new Fault('session.passkey');
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  return { owner: round.content.owner, id, publicKey, counter, transports };
}

export async function insertPasskey(service: Service, accountId: string, name: string, passkey: VerifiedPasskey): Promise<void> {
  await sql`insert into passkeys (id, account_id, public_key, counter, transports, name)
    values (${passkey.id}, ${accountId}, ${Buffer.from(passkey.publicKey)}, ${passkey.counter}, ${[...passkey.transports]}::text[], ${name})`.execute(
    service.trx,
  );
}
