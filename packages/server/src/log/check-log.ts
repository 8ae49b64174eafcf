// The nightly look at a log: its head goes out as a file, its chain is recomputed, and what came of it is kept for the auditor's page.
import { type LogBreak, swedishDay } from '@samsyn/domain';
import type pg from 'pg';
import type { Database } from '../db/database.ts';
import { exportedHeads, exportHead, type HeadFolders } from './log-heads.ts';
import { type ChainReport, verifyChain } from './verify-chain.ts';

export interface CheckedLog {
  readonly municipality: string;
  readonly report: ChainReport;
}

/** As the owner, with the municipality set. @throws Fault log.headsFolder after all else is done, when the outside folder is out of reach */
export async function checkLog(database: Database, folders: HeadFolders, municipalityId: string, now: Date): Promise<CheckedLog> {
  const client = await database.pool.connect();
  let unwritten: unknown = null;
  try {
    await client.query(`begin transaction isolation level repeatable read; set local "samsyn.municipality" = '${municipalityId}'`);
    const { code, name } = await municipalityOf(client, municipalityId);
    const head = await client.query<{ seq: number; hash: Buffer }>(
      'select seq::float8 as seq, hash from log_heads where municipality_id = $1',
      [municipalityId],
    );
    const [top] = head.rows;
    const day = swedishDay(now);
    if (top)
      await exportHead(folders, { municipality: code, municipalityId, day, ...top, at: now }).catch((raised: unknown) => {
        unwritten = raised;
      });
    const began = performance.now();
    const report = await verifyChain(client, municipalityId, await exportedHeads(folders, municipalityId), now);
    await keepCheck(client, municipalityId, report, { now, milliseconds: performance.now() - began, nightly: true });
    await client.query('commit');
    if (unwritten) throw unwritten;
    return { municipality: name, report };
  } catch (raised) {
    await client.query('rollback').catch(() => undefined);
    throw raised;
  } finally {
    client.release();
  }
}

export async function keepCheck(
  client: pg.ClientBase,
  municipalityId: string,
  report: ChainReport,
  { now, milliseconds, nightly }: { readonly now: Date; readonly milliseconds: number; readonly nightly: boolean },
): Promise<void> {
  await client.query(
    `insert into log_checks (municipality_id, at, milliseconds, entries, head_seq, head_hash, heads, nightly, broken)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      municipalityId,
      now,
      Math.round(milliseconds),
      report.entries,
      report.headSeq,
      report.headHash,
      report.heads,
      nightly,
      report.broken && JSON.stringify(report.broken),
    ],
  );
}

async function municipalityOf(client: pg.ClientBase, id: string): Promise<{ code: string; name: string }> {
  const found = await client.query<{ code: string; name: string }>('select code, name from municipalities where id = $1', [id]);
  return found.rows[0] ?? { code: '0000', name: '' };
}

/** A break as the details of its fault. */
export function breakDetails(municipality: string, broken: LogBreak): Readonly<Record<string, string | number>> {
  const when = broken.at === null ? '–' : new Date(broken.at).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }).slice(0, 16);
  return { municipality, kind: broken.kind, seq: broken.seq, when, event: broken.event ?? '–' };
}
