// SQL of divisions that are being laid over the incidents.
import type { Role } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface ChangeRow {
  readonly id: string;
  readonly systemId: string;
  readonly state: 'working' | 'done' | 'cancelled' | 'failed';
  readonly progress: number;
  readonly startedAt: Date;
  readonly fault: { readonly code: string; readonly details: Readonly<Record<string, string | number>> } | null;
  readonly sv: string;
  readonly en: string;
  readonly version: number;
}

const columns = sql`c.id, c.system_id as "systemId", c.state, c.progress, c.started_at as "startedAt", c.fault, s.name_sv as sv, s.name_en as en,
  s.version from area_changes c join area_systems s on s.municipality_id = c.municipality_id and s.id = c.system_id`;

/** The last that was ordered. */
export async function latestChange(scope: Scope): Promise<ChangeRow | null> {
  const { rows } = await sql<ChangeRow>`select ${columns} order by c.ordered_at desc, c.state = 'working' desc limit 1`.execute(scope.trx);
  return rows[0] ?? null;
}

/** Null while another one is under way. */
export async function insertChange(scope: Scope, systemId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`insert into area_changes (municipality_id, system_id, organisation_id, account_id, ordered_at)
    values (${scope.municipalityId}, ${systemId}, ${scope.organisationId}, ${scope.accountId}, clock_timestamp())
    on conflict (municipality_id) where state = 'working' do nothing returning id`.execute(scope.trx);
  return rows[0]?.id ?? null;
}

/** It begins, perhaps once more after a stop. Null when there is nothing to do: it is done, or somebody has cancelled it. */
export async function beginChange(scope: Scope, id: string): Promise<ChangeRow | null> {
  await sql`update area_changes set progress = 0, started_at = now() where id = ${id} and state = 'working'`.execute(scope.trx);
  const { rows } = await sql<ChangeRow>`select ${columns} where c.id = ${id} and c.state = 'working'`.execute(scope.trx);
  return rows[0] ?? null;
}

/** False when it is no longer wanted. */
export async function setChangeProgress(scope: Scope, id: string, progress: number): Promise<boolean> {
  const { rows } = await sql`update area_changes set progress = ${progress} where id = ${id} and state = 'working' returning id`.execute(
    scope.trx,
  );
  return rows.length > 0;
}

/** False when it was no longer under way. */
export async function endChange(scope: Scope, id: string, state: 'done' | 'cancelled'): Promise<boolean> {
  const { rows } = await sql`update area_changes set state = ${state} where id = ${id} and state = 'working' returning id`.execute(
    scope.trx,
  );
  return rows.length > 0;
}

export async function failChange(scope: Scope, id: string, fault: { code: string; details: object }): Promise<void> {
  await sql`update area_changes set state = 'failed', fault = ${JSON.stringify(fault)}::jsonb where id = ${id} and state = 'working'`.execute(
    scope.trx,
  );
}

export interface WaitingChange {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string;
  /** that the person has there today; null when she has left */
  readonly role: Role | null;
}

export async function waitingChanges(scope: Scope): Promise<WaitingChange[]> {
  const { rows } =
    await sql<WaitingChange>`select distinct on (c.id) c.id, c.organisation_id as "organisationId", c.account_id as "accountId",
      m.role
    from area_changes c
    left join memberships m on m.account_id = c.account_id and m.organisation_id = c.organisation_id and m.ended_at is null
    left join role_rules r on r.role = m.role and r.organisation_id is null and r.data_class = 'problems'
    where c.state = 'working' order by c.id, r.access = 'write' desc nulls last, m.role`.execute(scope.trx);
  return rows;
}
