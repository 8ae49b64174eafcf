// Half-done sign-ins: what the server must remember between its question and the browser's answer. Each is taken once.
import { Fault } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Service } from '../db/scope.ts';
import { newToken, tokenHash } from '../sessions/token.ts';

export type RoundKind = 'second' | 'passkey-sign-in' | 'passkey-add' | 'passkey-again' | 'oidc';
export interface Round<T> {
  readonly accountId: string | null;
  readonly content: T;
}

/** @returns the name under which the answer is expected */
export async function beginRound(
  service: Service,
  kind: RoundKind,
  accountId: string | null,
  content: Readonly<Record<string, unknown>>,
  minutes = 5,
): Promise<string> {
  const token = newToken();
  await sql`insert into sign_in_rounds (token_hash, kind, account_id, content, expires)
    values (${tokenHash(token)}, ${kind}, ${accountId}, ${JSON.stringify(content)}, now() + make_interval(mins => ${minutes}))`.execute(
    service.trx,
  );
  return token;
}

/** @throws Fault session.round when it is unknown, taken or too old */
export async function takeRound<T>(service: Service, kind: RoundKind, token: string): Promise<Round<T>> {
  const { rows } = await sql<
    Round<T>
  >`delete from sign_in_rounds where token_hash = ${tokenHash(token)} and kind = ${kind} and expires > now()
    returning account_id as "accountId", content`.execute(service.trx);
  if (!rows[0]) throw new Fault('session.round');
  return rows[0];
}

/** The same without taking it: a mistyped code may be typed again. */
export async function seeRound<T>(service: Service, kind: RoundKind, token: string): Promise<Round<T>> {
  const { rows } = await sql<Round<T>>`select account_id as "accountId", content from sign_in_rounds
    where token_hash = ${tokenHash(token)} and kind = ${kind} and expires > now()`.execute(service.trx);
  if (!rows[0]) throw new Fault('session.round');
  return rows[0];
}
