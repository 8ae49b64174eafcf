// What is held about a person, for herself or for the auditor: the account, how it signs in (never the secrets), its places and its log.
import { type AccountExport, Fault } from '@samsyn/domain';
import { sql } from 'kysely';
import { acceptancesOf } from '../conduct/list-acceptances.ts';
import type { Database } from '../db/database.ts';
import { type Service, type Who, withScope, withService } from '../db/scope.ts';
import { sendersOf } from '../imports/senders-of.ts';
import { calendarsOf } from '../measures/calendars-of.ts';
import { listSessions } from '../sessions/list-sessions.ts';
import { visitsOf } from '../visits/visits-of.ts';
import { accountById, passkeysOf } from './queries.ts';

/** Everything, in every municipality. */
export async function exportOwnAccount(database: Database, who: Who): Promise<AccountExport> {
  const held = await withService(database, async (service) => ({ ...(await heldAtTheDoor(service, who.accountId)) }));
  const conduct = await withScope(database, who, async (scope) => {
    scope.audit('account.exported', who.accountId, { by: 'self' });
    return acceptancesOf(scope, who.accountId);
  });
  return { ...held, conduct };
}

/**
 * For the auditor of one municipality: without the other municipalities' places and sessions, with this one's log.
 * @throws Fault scope.denied, account.notFound
 */
export async function exportAccount(database: Database, who: Who, accountId: string): Promise<AccountExport> {
  const here = await withScope(database, who, async (scope) => {
    scope.require('log.read');
    const member = await sql`select 1 from memberships where account_id = ${accountId}`.execute(scope.trx);
    if (member.rows.length === 0) throw new Fault('account.notFound');
    const { rows } = await sql<Record<string, unknown>>`select at, event, subject, outcome, purpose, details from audit_log
      where account_id = ${accountId} or subject = ${accountId} order by id`.execute(scope.trx);
    scope.audit('account.exported', accountId, { by: 'auditor' }, { rows: rows.length });
    return { log: rows, conduct: await acceptancesOf(scope, accountId) };
  });
  const held = await withService(database, (service) => heldAtTheDoor(service, accountId, who.municipalityId));
  return { ...held, ...here };
}

async function heldAtTheDoor(service: Service, accountId: string, only: string | null = null): Promise<AccountExport> {
  const { rows } = await sql<{ id: string }>`select id, email, title_sv, title_en, created_at, last_signed_in, erased_at
    from accounts where id = ${accountId}`.execute(service.trx);
  const [row] = rows;
  if (!row) throw new Fault('account.notFound');
  const account = await accountById(service, accountId);
  const memberships = await sql<Record<string, unknown>>`select n.name as municipality, o.name as organisation, m.role, m.valid_from::text,
      m.valid_until::text, m.ended_at, m.ended_reason
    from memberships m join municipalities n on n.id = m.municipality_id
    join organisations o on o.municipality_id = m.municipality_id and o.id = m.organisation_id
    where m.account_id = ${accountId} and (${only}::uuid is null or m.municipality_id = ${only})`.execute(service.trx);
  const invitations = await sql<Record<string, unknown>>`select kind, email, title_sv, title_en, created_at, accepted_at
    from invitations where account_id = ${accountId} and (${only}::uuid is null or municipality_id = ${only})`.execute(service.trx);
  const calendars = await calendarsOf(service, accountId, only);
  const senders = await sendersOf(service, accountId, only);
  const visits = await visitsOf(service, accountId, only);
  const sessions = only === null ? await listSessions(service, accountId) : [];
  const passkeys = await passkeysOf(service, accountId);
  return {
    made: new Date().toISOString(),
    account: row,
    signIn: {
      passwordChanged: account?.passwordChanged ?? null,
      totp: account?.totpConfirmed ?? false,
      recoveryCodesLeft: account?.recoveryLeft ?? 0,
      passkeys: passkeys.map(({ name, added, used }) => ({ name, added, used })),
      outside: account?.outside ?? false,
    },
    memberships: memberships.rows,
    invitations: invitations.rows,
    calendars,
    senders,
    visits,
    sessions,
  };
}
