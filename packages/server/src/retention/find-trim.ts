// How much of the log's oldest part may go: up to a head that was exported, so that what is left can still be recomputed and held against it.
import type pg from 'pg';
import { exportedHeads, type HeadFolders } from '../log/log-heads.ts';
import { verifyChain } from '../log/verify-chain.ts';

export interface LogTrim {
  readonly seq: number;
  readonly hash: Buffer;
  readonly entries: number;
}

/**
 * Null when nothing is old enough, no head was exported there, or the chain is broken: evidence is not removed. Whoever only looks is content
 * with what the last check said, and before the first with nothing having been said, since a chain of a million takes ten seconds to recompute;
 * whoever removes recomputes it.
 */
export async function findTrim(
  client: pg.ClientBase,
  municipalityId: string,
  folders: HeadFolders,
  before: string,
  now: Date,
  onlyLooks = false,
): Promise<LogTrim | null> {
  const old = await client.query<{ first: string | null }>(
    "select to_char(min(at), 'YYYY-MM-DD') as first from audit_log where municipality_id = $1",
    [municipalityId],
  );
  const first = old.rows[0]?.first;
  if (!first || first >= before) return null;
  const heads = await exportedHeads(folders, municipalityId);
  const head = heads.filter((one) => one.genuine && one.seq > 0 && one.at.slice(0, 10) < before).at(-1);
  if (!head) return null;
  const whole = onlyLooks
    ? await noCheckFoundItBroken(client, municipalityId)
    : (await verifyChain(client, municipalityId, heads, now)).broken === null;
  if (!whole) return null;
  const counted = await client.query<{ n: number }>(
    'select count(*)::int as n from audit_log where municipality_id = $1 and coalesce(seq, 0) <= $2',
    [municipalityId, head.seq],
  );
  const entries = counted.rows[0]?.n ?? 0;
  return entries === 0 ? null : { seq: head.seq, hash: Buffer.from(head.hash, 'hex'), entries };
}

/** Whether the chain was whole when it was last looked at, or has not been looked at yet. */
async function noCheckFoundItBroken(client: pg.ClientBase, municipalityId: string): Promise<boolean> {
  const found = await client.query<{ whole: boolean }>(
    'select broken is null as whole from log_checks where municipality_id = $1 order by at desc, id desc limit 1',
    [municipalityId],
  );
  return found.rows[0]?.whole ?? true;
}
