// SQL of the code of conduct: what the municipality has added, and who has accepted which version.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface OwnLines {
  /** 0 = nothing added yet */
  readonly version: number;
  readonly lines: readonly string[];
}

export async function findOwnLines(scope: Scope): Promise<OwnLines> {
  const { rows } = await sql<OwnLines>`select version, lines from conduct_texts order by version desc limit 1`.execute(scope.trx);
  return rows[0] ?? { version: 0, lines: [] };
}

export async function insertOwnLines(scope: Scope, { version, lines }: OwnLines): Promise<void> {
  await sql`insert into conduct_texts (municipality_id, version, lines, made_by)
    values (${scope.municipalityId}, ${version}, ${[...lines]}::text[], ${scope.accountId})`.execute(scope.trx);
}

/** When this person accepted this version; null = not yet. */
export async function acceptedAt(scope: Scope, version: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date }>`select accepted_at as at from conduct_acceptances
    where account_id = ${scope.accountId} and version = ${version}`.execute(scope.trx);
  return rows[0]?.at ?? null;
}

/** Answers false when it was accepted already. */
export async function insertAcceptance(scope: Scope, version: string, textHash: Buffer): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into conduct_acceptances (municipality_id, account_id, version, text_hash)
    values (${scope.municipalityId}, ${scope.accountId}, ${version}, ${textHash}) on conflict do nothing`.execute(scope.trx);
  return numAffectedRows === 1n;
}

/** What a person has accepted here, for whoever asks what is held about her. */
export async function acceptancesOf(scope: Scope, accountId: string): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<Record<string, unknown>>`select version, accepted_at from conduct_acceptances
    where account_id = ${accountId} order by accepted_at`.execute(scope.trx);
  return rows;
}
