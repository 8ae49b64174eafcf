// SQL of the tables of harm weights.
import type { HarmTables } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

type HarmRow = HarmTables['versions'][number];

/** Newest first, without the starting values. */
export async function listHarmTables(scope: Scope): Promise<HarmRow[]> {
  const { rows } = await sql<HarmRow>`select h.version, h.source, h.weights, o.name as organisation,
      to_char(h.at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as at
    from harm_tables h join organisations o on o.municipality_id = h.municipality_id and o.id = h.organisation_id
    order by h.version desc`.execute(scope.trx);
  return rows;
}

export async function insertHarmTable(scope: Scope, source: string, weights: Readonly<Record<string, number>>): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`harm ${scope.municipalityId}`}, 0))`.execute(scope.trx);
  const { rows } = await sql<{
    version: number;
  }>`insert into harm_tables (municipality_id, version, source, weights, organisation_id, account_id, at)
    select ${scope.municipalityId}, coalesce(max(version), 0) + 1, ${source}, ${JSON.stringify(weights)}::jsonb, ${scope.organisationId}::uuid,
      ${scope.accountId}::uuid, ${scope.now}::timestamptz from harm_tables returning version`.execute(scope.trx);
  return rows[0]!.version;
}
