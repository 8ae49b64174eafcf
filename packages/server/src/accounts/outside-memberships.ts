// Memberships that follow the provider's groups: made when a group comes, ended when it goes. Those that an invitation gave are left alone.
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope, withService } from '../db/scope.ts';
import type { OutsideSettings } from './sign-in-settings.ts';

const keyOf = (who: Who): string => `${who.municipalityId}/${who.organisationId}/${who.role}`;

export async function followGroups(
  database: Database,
  { groups: rules }: OutsideSettings,
  accountId: string,
  groups: readonly string[],
): Promise<void> {
  const { wanted, had } = await withService(database, async (service) => {
    const places: Who[] = [];
    for (const rule of rules.filter(({ group }) => groups.includes(group))) {
      const { rows } = await sql<Pick<Who, 'municipalityId' | 'organisationId'>>`select n.id as "municipalityId", o.id as "organisationId"
        from municipalities n join organisations o on o.municipality_id = n.id
        where n.code = ${rule.municipality} and ${rule.organisation} in (nullif(o.key, ''), o.name)`.execute(service.trx);
      for (const place of rows) places.push({ ...place, accountId, role: rule.role });
    }
    const given =
      await sql<Who>`select municipality_id as "municipalityId", organisation_id as "organisationId", account_id as "accountId", role
      from outside_memberships where account_id = ${accountId}`.execute(service.trx);
    return { wanted: places, had: given.rows };
  });
  const keys = new Set(wanted.map(keyOf));
  for (const who of had.filter((one) => !keys.has(keyOf(one)))) await withScope(database, who, endMembership);
  for (const who of wanted) await withScope(database, who, beginMembership);
}

async function beginMembership(scope: Scope): Promise<void> {
  const { trx, municipalityId, organisationId, accountId, role } = scope;
  const standing =
    await sql`select 1 from memberships where account_id = ${accountId} and organisation_id = ${organisationId} and role = ${role}
    and ended_at is null and (valid_until is null or valid_until >= current_date)`.execute(trx);
  if (standing.rows.length > 0) return;
  await sql`insert into memberships (municipality_id, account_id, organisation_id, role)
    values (${municipalityId}, ${accountId}, ${organisationId}, ${role})
    on conflict (municipality_id, account_id, organisation_id, role) do update
    set valid_from = least(memberships.valid_from, current_date), valid_until = null, ended_at = null, ended_reason = null`.execute(trx);
  await sql`insert into outside_memberships (municipality_id, account_id, organisation_id, role)
    values (${municipalityId}, ${accountId}, ${organisationId}, ${role}) on conflict do nothing`.execute(trx);
  scope.audit('membership.begun', accountId, { organisation: organisationId, role, by: 'group' });
}

async function endMembership(scope: Scope): Promise<void> {
  const { trx, organisationId, accountId, role } = scope;
  await sql`delete from outside_memberships where account_id = ${accountId} and organisation_id = ${organisationId} and role = ${role}`.execute(
    trx,
  );
  const { rows } = await sql`update memberships set ended_at = now(), ended_reason = 'group'
    where account_id = ${accountId} and organisation_id = ${organisationId} and role = ${role} and ended_at is null returning 1`.execute(
    trx,
  );
  if (rows.length > 0) scope.audit('membership.ended', accountId, { organisation: organisationId, role, by: 'group' });
}
