// Taking a person out: her places end, then the account is blanked. Its id stays, since the log points at it; nothing says whose it was.
import { Fault } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Service, type Who, withScope, withService } from '../db/scope.ts';
import { endCalendars } from '../measures/calendars-of.ts';
import { type LiveMembership, liveMemberships } from './queries.ts';

/** By the person herself: everywhere. @throws Fault account.lastAccess when a municipality would be left without anyone who can invite */
export async function eraseOwnAccount(database: Database, who: Who): Promise<void> {
  const memberships = await withService(database, (service) => liveMemberships(service, who.accountId));
  await leave(database, memberships, 'self');
  await withService(database, (service) => blankAccount(service, who.accountId));
  for (const place of new Map(memberships.map((one) => [one.municipalityId, one])).values())
    await withScope(database, place, async (scope) => scope.audit('account.erased', who.accountId, { whole: true, by: 'self' }));
}

/**
 * By the auditor of one municipality: her places there end; the account is blanked when she has none anywhere else.
 * @throws Fault scope.denied, account.notFound, account.lastAccess
 */
export async function eraseAccount(database: Database, who: Who, accountId: string): Promise<{ erased: boolean }> {
  await withScope(database, who, async (scope) => {
    scope.require('log.read');
    const member = await sql`select 1 from memberships where account_id = ${accountId}`.execute(scope.trx);
    if (member.rows.length === 0) throw new Fault('account.notFound');
  });
  const memberships = await withService(database, (service) => liveMemberships(service, accountId));
  const here = memberships.filter((one) => one.municipalityId === who.municipalityId);
  await leave(database, here, 'auditor');
  const erased = here.length === memberships.length;
  if (erased) await withService(database, (service) => blankAccount(service, accountId));
  await withScope(database, who, async (scope) => scope.audit('account.erased', accountId, { whole: erased, by: 'auditor' }));
  return { erased };
}

async function leave(database: Database, memberships: readonly LiveMembership[], by: string): Promise<void> {
  // first all are asked, then all are ended: half a person is not left behind
  for (const who of memberships) await withScope(database, who, async (scope) => requireSuccessor(scope.trx, who.accountId));
  for (const who of memberships)
    await withScope(database, who, async (scope) => {
      await sql`update memberships set ended_at = now(), ended_reason = 'erased'
        where account_id = ${who.accountId} and organisation_id = ${who.organisationId} and role = ${who.role} and ended_at is null`.execute(
        scope.trx,
      );
      await endCalendars(scope, who);
      scope.audit('membership.ended', who.accountId, { organisation: who.organisationId, role: who.role, by });
    });
}

/** Whoever alone can invite hands over first. */
async function requireSuccessor(trx: Parameters<Parameters<typeof withScope>[2]>[0]['trx'], accountId: string): Promise<void> {
  const { rows } = await sql<{ own: boolean; others: boolean }>`select coalesce(bool_or(m.account_id = ${accountId}), false) as own,
      coalesce(bool_or(m.account_id <> ${accountId}), false) as others
    from memberships m join role_rules r on r.role = m.role and (r.organisation_id is null or r.organisation_id = m.organisation_id)
    where r.data_class = 'access' and r.access = 'write' and m.ended_at is null
      and (m.valid_until is null or m.valid_until >= current_date)`.execute(trx);
  if (rows[0]?.own && !rows[0].others) throw new Fault('account.lastAccess');
}

async function blankAccount({ trx }: Service, accountId: string): Promise<void> {
  const { rows } = await sql<{ email: string | null }>`select email from accounts where id = ${accountId}`.execute(trx);
  await sql`update accounts set email = null, title_sv = 'Borttagen person', title_en = 'Removed person', last_membership = null,
    last_signed_in = null, erased_at = now() where id = ${accountId}`.execute(trx);
  await sql`update invitations set email = null, title_sv = '', title_en = '' where account_id = ${accountId}`.execute(trx);
  await sql`update outbox set address = '', body = null where address = ${rows[0]?.email ?? null}`.execute(trx);
  const hers = ['passwords', 'totp_secrets', 'passkeys', 'recovery_codes', 'outside_identities', 'known_devices', 'sign_in_rounds'];
  for (const table of [...hers, 'calendar_feeds', 'visits'])
    await sql`delete from ${sql.table(table)} where account_id = ${accountId}`.execute(trx);
  await sql`delete from sign_in_links where account_id = ${accountId}`.execute(trx);
  await sql`delete from sessions where account_id = ${accountId}`.execute(trx);
}
