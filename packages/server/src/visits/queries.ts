// SQL of visits: one row for each membership.
import type { Visit } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope, Service } from '../db/scope.ts';

/** The asker's own, locked until the transaction ends. */
export async function ownVisit(scope: Scope): Promise<Visit | null> {
  const { rows } = await sql<Visit>`select since, at from visits where account_id = ${scope.accountId}
    and organisation_id = ${scope.organisationId} and role = ${scope.role} for update`.execute(scope.trx);
  return rows[0] ?? null;
}

export async function saveVisit(scope: Scope, { since, at }: Visit): Promise<void> {
  await sql`insert into visits (municipality_id, account_id, organisation_id, role, since, at)
    values (${scope.municipalityId}, ${scope.accountId}, ${scope.organisationId}, ${scope.role}, ${since?.toISOString() ?? null}::timestamptz,
      ${at.toISOString()}::timestamptz)
    on conflict (municipality_id, account_id, organisation_id, role) do update set since = excluded.since, at = excluded.at`.execute(
    scope.trx,
  );
}

export async function visitsOfAccount({ trx }: Service, accountId: string, only: string | null): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<Record<string, unknown>>`select n.name as municipality, o.name as organisation, v.role, v.since, v.at
    from visits v join municipalities n on n.id = v.municipality_id
    join organisations o on o.municipality_id = v.municipality_id and o.id = v.organisation_id
    where v.account_id = ${accountId} and (${only}::uuid is null or v.municipality_id = ${only}) order by v.at`.execute(trx);
  return rows;
}
