// The state of a municipality's chain: the newest recount, the exported heads and whether a night is missing among them.
import { daysBetween, type LogBreak, type LogState } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import { newestCheckpoint } from './chain-start.ts';
import { type ExportedHead, exportedHeads, type HeadFolders } from './log-heads.ts';

const shownHeads = 7;

export async function logStateOf(scope: Scope, folders: HeadFolders): Promise<LogState> {
  const { rows } = await sql<{
    at: Date;
    milliseconds: number;
    entries: number;
    headSeq: number;
    headHash: Buffer;
    broken: LogBreak | null;
  }>`select at, milliseconds, entries::float8 as entries, head_seq::float8 as "headSeq", head_hash as "headHash", broken
    from log_checks order by at desc, id desc limit 1`.execute(scope.trx);
  const [checked] = rows;
  const heads = perDay(await exportedHeads(folders, scope.municipalityId));
  const checkpoint = await newestCheckpoint(scope.client, scope.municipalityId);
  return {
    checked: checked ? { ...checked, at: checked.at.toISOString(), headHash: checked.headHash.toString('hex') } : null,
    heads: heads
      .slice(-shownHeads)
      .reverse()
      .map(({ day, seq, hash, at }) => ({ day, seq, hash, at })),
    headCount: heads.length,
    headGaps: gaps(heads),
    from: checkpoint?.seq ?? 0,
  };
}

/** The same head stands in two folders. */
function perDay(heads: readonly ExportedHead[]): ExportedHead[] {
  return [...new Map(heads.map((head) => [head.day, head])).values()];
}

/** Nights without a head between the first and the last. */
function gaps(heads: readonly ExportedHead[]): number {
  const [first, last] = [heads[0], heads.at(-1)];
  if (!first || !last) return 0;
  const nights = daysBetween(first.day, last.day) + 1;
  return nights - heads.length;
}
