// SQL of signatures that were asked for at a provider.
import { sql } from 'kysely';
import type { Scope } from '../../db/scope.ts';

export interface ExternalRow {
  readonly id: string;
  readonly signingId: string;
  readonly reference: string;
  readonly state: 'waiting' | 'done' | 'failed';
}

export async function insertExternal(scope: Scope, signingId: string, reference: string): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into external_signings (municipality_id, signing_id, organisation_id, account_id, reference)
    values (${scope.municipalityId}, ${signingId}, ${scope.organisationId}, ${scope.accountId}, ${reference}) returning id`.execute(
    scope.trx,
  );
  return rows[0]?.id ?? '';
}

/** One's own alone. Locked until the transaction ends. */
export async function findExternal(scope: Scope, id: string): Promise<ExternalRow | null> {
  const { rows } = await sql<ExternalRow>`select id, signing_id as "signingId", reference, state from external_signings
    where id = ${id} and account_id = ${scope.accountId} and organisation_id = ${scope.organisationId} for update`.execute(scope.trx);
  return rows[0] ?? null;
}

/** One proof is one signature: the same given again is a replay. */
export async function isEvidenceKnown(scope: Scope, evidenceHash: string): Promise<boolean> {
  const { rows } = await sql`select 1 from external_signings where evidence_hash = ${evidenceHash} limit 1`.execute(scope.trx);
  return rows.length > 0;
}

export async function endExternal(scope: Scope, id: string, state: 'done' | 'failed', evidenceHash: string | null): Promise<void> {
  await sql`update external_signings set state = ${state}, evidence_hash = ${evidenceHash}, ended_at = ${scope.now.toISOString()}::timestamptz
    where id = ${id} and state = 'waiting'`.execute(scope.trx);
}
