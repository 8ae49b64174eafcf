// SQL of the municipality itself.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface MunicipalityRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly demo: boolean;
}

export async function findMunicipality(scope: Scope): Promise<MunicipalityRow> {
  const { rows } = await sql<MunicipalityRow>`select id, code, name, demo from municipalities`.execute(scope.trx);
  return rows[0]!;
}

/** The key of the hashes that recognise known rows: the municipality's own, so that two municipalities' hashes never match. */
export async function hashKeyOf(scope: Scope): Promise<Uint8Array> {
  const { rows } = await sql<{ hash_key: Buffer }>`select hash_key from municipalities`.execute(scope.trx);
  return rows[0]!.hash_key;
}
