// Where a municipality's chain begins: at the entries from before there was a chain, or where the oldest part ended that went by plan.
import { type LogBreak, monthsBefore, retentionDefaults } from '@samsyn/domain';
import type pg from 'pg';
import type { ExportedHead } from './log-heads.ts';

export interface ChainStart {
  readonly seq: number;
  readonly hash: Buffer;
  readonly broken: LogBreak | null;
}

export async function chainStart(
  client: pg.ClientBase,
  municipalityId: string,
  exported: readonly ExportedHead[],
  now: Date,
): Promise<ChainStart> {
  const checkpoint = await newestCheckpoint(client, municipalityId);
  if (!checkpoint) return { seq: 0, hash: await genesis(client, municipalityId), broken: null };
  const { seq, hash } = checkpoint;
  const early = await client.query<{ seq: number; at: Date; event: string }>(
    `select coalesce(seq, 0)::float8 as seq, at, event from audit_log where municipality_id = $1 and coalesce(seq, 0) <= $2
      order by seq nulls first limit 1`,
    [municipalityId, seq],
  );
  const [first] = early.rows;
  if (first) return { seq, hash, broken: { kind: 'inserted', seq: first.seq, at: first.at.toISOString(), event: first.event } };
  return { seq, hash, broken: rightPlace(checkpoint, exported, now) ? null : { kind: 'checkpoint', seq, at: null, event: null } };
}

/** The log may only end where a head was exported, old enough to go by any plan: else its youngest part could be cut away as the oldest. */
function rightPlace({ seq, hash }: { seq: number; hash: Buffer }, exported: readonly ExportedHead[], now: Date): boolean {
  if (exported.length === 0) return true;
  const youngest = monthsBefore(now.toISOString().slice(0, 10), retentionDefaults.log.least - 1);
  return exported.some((one) => one.genuine && one.seq === seq && one.hash === hash.toString('hex') && one.at.slice(0, 10) <= youngest);
}

export async function newestCheckpoint(client: pg.ClientBase, municipalityId: string): Promise<{ seq: number; hash: Buffer } | null> {
  const found = await client.query<{ seq: number; hash: Buffer }>(
    'select seq::float8 as seq, hash from log_checkpoints where municipality_id = $1 order by seq desc limit 1',
    [municipalityId],
  );
  return found.rows[0] ?? null;
}

/** The same expression as in the migration that began the chains. */
async function genesis(client: pg.ClientBase, municipalityId: string): Promise<Buffer> {
  const found = await client.query<{ hash: Buffer }>(
    `select sha256(convert_to(coalesce(string_agg(concat_ws('|', l.id,
        to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), l.event, l.subject, l.details), E'\\n' order by l.id), ''), 'UTF8')) as hash
      from audit_log l where l.municipality_id = $1 and l.seq is null`,
    [municipalityId],
  );
  return found.rows[0]?.hash ?? Buffer.alloc(32);
}
