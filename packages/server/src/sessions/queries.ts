// SQL of sessions and one-time links. Tokens are stored as SHA-256 only; both tables stand outside the municipalities.
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Service } from '../db/scope.ts';

export interface Membership {
  readonly accountId: string;
  readonly municipalityId: string;
  readonly organisationId: string;
  readonly role: string;
}

/** 32 random bytes as text: what the link or the cookie carries. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export async function insertSignInLink(service: Service, token: string, who: Membership, minutes: number): Promise<void> {
  await sql`insert into sign_in_links (token_hash, account_id, municipality_id, organisation_id, role, expires)
    values (${tokenHash(token)}, ${who.accountId}, ${who.municipalityId}, ${who.organisationId}, ${who.role},
      now() + make_interval(mins => ${minutes}))`.execute(service.trx);
}

/** Takes the link if it is unused and in time; a second call gets null, also at the same instant. */
export async function takeSignInLink(service: Service, token: string): Promise<Membership | null> {
  const { rows } = await sql<Membership>`update sign_in_links set used_at = now()
    where token_hash = ${tokenHash(token)} and used_at is null and expires > now()
    returning account_id as "accountId", municipality_id as "municipalityId", organisation_id as "organisationId", role`.execute(
    service.trx,
  );
  return rows[0] ?? null;
}

export async function insertSession(service: Service, token: string, csrf: string, who: Membership, hours: number): Promise<void> {
  await sql`insert into sessions (token_hash, account_id, municipality_id, organisation_id, role, csrf, expires)
    values (${tokenHash(token)}, ${who.accountId}, ${who.municipalityId}, ${who.organisationId}, ${who.role}, ${csrf},
      now() + make_interval(hours => ${hours}))`.execute(service.trx);
}

/** The live session of a cookie, or null. */
export async function findSession(service: Service, token: string): Promise<(Membership & { csrf: string }) | null> {
  const { rows } = await sql<Membership & { csrf: string }>`select account_id as "accountId", municipality_id as "municipalityId",
      organisation_id as "organisationId", role, csrf
    from sessions where token_hash = ${tokenHash(token)} and expires > now()`.execute(service.trx);
  return rows[0] ?? null;
}

export async function deleteSession(service: Service, token: string): Promise<void> {
  await sql`delete from sessions where token_hash = ${tokenHash(token)} or expires < now()`.execute(service.trx);
}
