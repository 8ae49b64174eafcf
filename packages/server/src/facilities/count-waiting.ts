// How many incidents, of those whose rows the asker sees, wait for somebody to say which facility they belong at.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export async function countWaiting(scope: Scope): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from incident_facilities where state = 'waits'`.execute(scope.trx);
  return rows[0]?.n ?? 0;
}
