// SQL of sessions and one-time links. Tokens are stored as SHA-256 only; both tables stand outside the municipalities.
import type { SignInMethod } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Service, Who } from '../db/scope.ts';
import { standing } from '../members/standing.ts';
import type { OpenSession } from './live-session.ts';
import { idleMinutes, sessionHours } from './session-limits.ts';
import { tokenHash } from './token.ts';

export async function insertSignInLink(service: Service, token: string, who: Who, minutes: number): Promise<void> {
  await sql`insert into sign_in_links (token_hash, account_id, municipality_id, organisation_id, role, expires)
    values (${tokenHash(token)}, ${who.accountId}, ${who.municipalityId}, ${who.organisationId}, ${who.role},
      now() + make_interval(mins => ${minutes}))`.execute(service.trx);
}

/** Takes the link if it is unused and in time; a second call gets null, also at the same instant. */
export async function takeSignInLink(service: Service, token: string): Promise<Who | null> {
  const { rows } = await sql<Who>`update sign_in_links l set used_at = now()
    from memberships m
    where l.token_hash = ${tokenHash(token)} and l.used_at is null and l.expires > now()
      and (m.municipality_id, m.account_id, m.organisation_id, m.role) = (l.municipality_id, l.account_id, l.organisation_id, l.role)
      and ${standing}
    returning l.account_id as "accountId", l.municipality_id as "municipalityId", l.organisation_id as "organisationId", l.role`.execute(
    service.trx,
  );
  return rows[0] ?? null;
}

export interface NewSession {
  readonly token: string;
  readonly csrf: string;
  readonly who: Who;
  readonly method: SignInMethod;
  readonly agent: string;
  /** when the person showed who she is, if that was before now */
  readonly authenticatedAt?: Date;
  /** a session that goes on under a new token ends when the old one would have */
  readonly expires?: Date;
}

export async function insertSession(service: Service, session: NewSession): Promise<void> {
  const { token, csrf, who, method, agent } = session;
  await sql`insert into sessions (token_hash, account_id, municipality_id, organisation_id, role, csrf, method, agent, authenticated_at, expires)
    values (${tokenHash(token)}, ${who.accountId}, ${who.municipalityId}, ${who.organisationId}, ${who.role}, ${csrf}, ${method}, ${agent},
      coalesce(${session.authenticatedAt ?? null}::timestamptz, now()),
      coalesce(${session.expires ?? null}::timestamptz, now() + make_interval(hours => ${sessionHours})))`.execute(service.trx);
}

/** For a table or alias named s with an account. */
const secondFactor = sql<boolean>`(exists (select 1 from passkeys k where k.account_id = s.account_id)
  or exists (select 1 from totp_secrets t where t.account_id = s.account_id and t.confirmed_at is not null)
  or exists (select 1 from outside_identities i where i.account_id = s.account_id))`;

/** The live session of a cookie, or null. That it was seen is noted once a minute, not at every request. */
export async function findSession(service: Service, token: string): Promise<OpenSession | null> {
  const { rows } = await sql<OpenSession & { stale: boolean }>`select s.account_id as "accountId", s.municipality_id as "municipalityId",
      s.organisation_id as "organisationId", s.role, s.csrf, s.id, s.method, s.authenticated_at as "authenticatedAt", s.expires, n.demo,
      s.last_seen < now() - interval '1 minute' as stale, ${secondFactor} as "secondFactor"
    from sessions s
    join memberships m on (m.municipality_id, m.account_id, m.organisation_id, m.role) = (s.municipality_id, s.account_id, s.organisation_id, s.role)
    join municipalities n on n.id = s.municipality_id
    where s.token_hash = ${tokenHash(token)} and s.expires > now() and s.last_seen > now() - make_interval(mins => ${idleMinutes()})
      and ${standing}`.execute(service.trx);
  const row = rows[0];
  if (!row) return null;
  if (row.stale) await sql`update sessions set last_seen = now() where token_hash = ${tokenHash(token)}`.execute(service.trx);
  const { stale: _, ...session } = row;
  return session;
}

/** The session goes on under a new token: one that was overheard before is worth nothing now. */
export async function rotateSession(service: Service, oldToken: string, token: string): Promise<void> {
  await sql`update sessions set token_hash = ${tokenHash(token)}, authenticated_at = now(), last_seen = now()
    where token_hash = ${tokenHash(oldToken)}`.execute(service.trx);
}

export async function deleteSession(service: Service, token: string): Promise<void> {
  await sql`delete from sessions where token_hash = ${tokenHash(token)}
    or expires < now() or last_seen < now() - make_interval(mins => ${idleMinutes()})`.execute(service.trx);
}

export interface ListedSession {
  readonly id: string;
  readonly agent: string;
  readonly method: SignInMethod;
  readonly municipality: string;
  readonly since: Date;
  readonly seen: Date;
}

export async function listSessions(service: Service, accountId: string): Promise<ListedSession[]> {
  const { rows } =
    await sql<ListedSession>`select s.id, s.agent, s.method, n.name as municipality, s.created_at as since, s.last_seen as seen
    from sessions s join municipalities n on n.id = s.municipality_id
    where s.account_id = ${accountId} and s.expires > now() and s.last_seen > now() - make_interval(mins => ${idleMinutes()})
    order by s.last_seen desc`.execute(service.trx);
  return rows;
}

/** @returns how many ended: of the account, one of them or all but one */
export async function endSessions(
  service: Service,
  accountId: string,
  which: { only: string } | { except: string } | 'all',
): Promise<number> {
  const only = typeof which === 'object' && 'only' in which ? which.only : null;
  const except = typeof which === 'object' && 'except' in which ? which.except : null;
  const { rows } = await sql`delete from sessions where account_id = ${accountId}
    and (${only}::uuid is null or id = ${only}) and (${except}::uuid is null or id <> ${except}) returning id`.execute(service.trx);
  return rows.length;
}
