// From one municipality, organisation or role to another of the same person's: a session of its own, never one that sees two.
import { Fault, type MembershipRow } from '@samsyn/domain';
import { sql } from 'kysely';
import { type Who, withScope, withService } from '../db/scope.ts';
import type { OpenSession } from '../sessions/live-session.ts';
import { moveSession } from '../sessions/move-session.ts';
import { liveMemberships } from './queries.ts';
import type { SignInParts } from './sign-in-parts.ts';

export async function ownMemberships({ database }: Pick<SignInParts, 'database'>, who: Who): Promise<MembershipRow[]> {
  const memberships = await withService(database, (service) => liveMemberships(service, who.accountId));
  return memberships.map(({ municipalityId, organisationId, role, municipality, organisation, until }) => ({
    municipalityId,
    organisationId,
    role,
    municipality,
    organisation,
    until,
    current: municipalityId === who.municipalityId && organisationId === who.organisationId && role === who.role,
  }));
}

export type Place = Pick<Who, 'municipalityId' | 'organisationId' | 'role'>;

/**
 * The old session ends where the new one begins; when it ends and how long ago the person showed who she is are kept.
 * @returns the new session's token @throws Fault membership.none
 */
export async function switchMembership(
  { database }: Pick<SignInParts, 'database'>,
  session: OpenSession,
  { token, to, agent }: { token: string; to: Place; agent: string },
): Promise<string> {
  const { who, next } = await withService(database, async (service) => {
    const memberships = await liveMemberships(service, session.accountId);
    const found = memberships.find(
      (one) => one.municipalityId === to.municipalityId && one.organisationId === to.organisationId && one.role === to.role,
    );
    if (!found) throw new Fault('membership.none');
    const { method, authenticatedAt, expires } = session;
    // a link into the demo says nothing of who someone is elsewhere: there she must show it anew
    const since = session.demo && method === 'link' && !found.demo ? new Date(0) : authenticatedAt;
    const next = await moveSession(service, token, { who: found, method, agent, authenticatedAt: since, expires });
    const last = `${found.municipalityId}/${found.organisationId}/${found.role}`;
    await sql`update accounts set last_membership = ${last} where id = ${found.accountId}`.execute(service.trx);
    return { who: found, next };
  });
  await withScope(database, who, async (scope) => scope.audit('session.switched', who.accountId, { role: who.role }));
  return next;
}
