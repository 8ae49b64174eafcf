// SQL of events written by hand.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** The asker's own organisation: whose source it becomes. */
export async function nameOfOrganisation(scope: Scope): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from organisations where id = ${scope.organisationId}`.execute(scope.trx);
  return rows[0]?.name ?? '';
}
