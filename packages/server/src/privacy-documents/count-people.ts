// How many of a municipality's people have a second factor: their credentials are reached at the door only, and only counted.
import { sql } from 'kysely';
import type { Service } from '../db/scope.ts';

export async function withSecondFactor(service: Service, municipalityId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(distinct m.account_id)::int as n from memberships m
    where m.municipality_id = ${municipalityId} and m.ended_at is null and coalesce(m.valid_until, current_date) >= current_date
      and (exists (select 1 from totp_secrets t where t.account_id = m.account_id and t.confirmed_at is not null)
        or exists (select 1 from passkeys k where k.account_id = m.account_id)
        or exists (select 1 from outside_identities o where o.account_id = m.account_id))`.execute(service.trx);
  return rows[0]?.n ?? 0;
}
