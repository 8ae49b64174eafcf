// Adds a transaction's entries to the municipality's log, last thing before it is committed: the chain is held for a moment only.
import type pg from 'pg';
import { type LogEntry, linkHash } from './log-chain.ts';

export type NewLogEntry = Omit<LogEntry, 'seq'>;

/** Two round trips, however many entries. Whoever else writes in the municipality waits for this transaction's end. */
export async function writeLog(client: pg.ClientBase, municipalityId: string, entries: readonly NewLogEntry[]): Promise<void> {
  if (entries.length === 0) return;
  let { seq, hash } = await headOf(client, municipalityId);
  const rows = entries.map((entry) => {
    seq++;
    hash = linkHash(hash, { ...entry, seq });
    return { ...entry, seq, hash: hash.toString('hex') };
  });
  await client.query(
    `with entries as (
      insert into audit_log (municipality_id, seq, at, organisation_id, account_id, role, event, subject, outcome, purpose, rows, details,
        before, after, hash)
      select $1, r.seq, r.at, r."organisationId", r."accountId", r.role, r.event, r.subject, r.outcome, r.purpose, r.rows,
        coalesce(r.details, '{}'), nullif(r.before, 'null'), nullif(r.after, 'null'), decode(r.hash, 'hex')
      from jsonb_to_recordset($2) as r(seq bigint, at timestamptz, "organisationId" uuid, "accountId" uuid, role text, event text,
        subject text, outcome text, purpose text, rows integer, details jsonb, before jsonb, after jsonb, hash text))
    update log_heads set seq = $3, hash = $4 where municipality_id = $1`,
    [municipalityId, JSON.stringify(rows), seq, hash],
  );
}

async function headOf(client: pg.ClientBase, municipalityId: string): Promise<{ seq: number; hash: Buffer }> {
  const select = 'select seq::float8 as seq, hash from log_heads where municipality_id = $1 for update';
  const found = await client.query<{ seq: number; hash: Buffer }>(select, [municipalityId]);
  if (found.rows[0]) return found.rows[0];
  await client.query(
    "insert into log_heads (municipality_id, seq, hash) values ($1, 0, sha256(convert_to('', 'UTF8'))) on conflict do nothing",
    [municipalityId],
  );
  return (await client.query<{ seq: number; hash: Buffer }>(select, [municipalityId])).rows[0]!;
}
