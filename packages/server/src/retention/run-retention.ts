// One run of the plan in one municipality: everything that is due goes in one transaction, and what went is told in the log and in a report.
import { type RetentionPart, swedishDay } from '@samsyn/domain';
import type pg from 'pg';
import type { Database } from '../db/database.ts';
import { type NewLogEntry, writeLog } from '../db/write-log.ts';
import type { HeadFolders } from '../log/log-heads.ts';
import { asOwner } from './as-owner.ts';
import { countDue } from './count-due.ts';
import { goesBefore } from './due.ts';
import { removeCycle } from './remove-cycle.ts';
import { cancelUploads, endMemberships, removeInvitations, removeQuarantine, trimLog } from './remove-others.ts';
import { removeRows } from './remove-rows.ts';
import { type RetentionPlan, retentionPlan } from './retention-plan.ts';
import { entryOf, ranEntry } from './run-entries.ts';

export interface RetentionRun {
  /** what went, and what a hold kept */
  readonly parts: readonly RetentionPart[];
  /** deliveries whose files are to be removed from the disk */
  readonly uploads: readonly string[];
}

export async function runRetention(database: Database, folders: HeadFolders, municipalityId: string, now: Date): Promise<RetentionRun> {
  return asOwner(database, municipalityId, async (client) => {
    const today = swedishDay(now);
    const plan = await retentionPlan(client, municipalityId, today);
    const due = plan.holds.length === 0 ? [] : await countDue({ client, municipalityId, plan, today, folders });
    const kept = due.filter(({ heldUntil }) => heldUntil !== null);
    const { gone, uploads, entries } = await removeAll(client, municipalityId, plan, today, folders, now);
    const parts = [...gone.filter(({ count }) => count > 0), ...kept];
    await client.query('insert into retention_runs (municipality_id, at, removed) values ($1, $2, $3)', [
      municipalityId,
      now,
      JSON.stringify(parts),
    ]);
    if (parts.length > 0) entries.push(ranEntry(parts, now));
    await writeLog(client, municipalityId, entries);
    return { parts, uploads };
  });
}

async function removeAll(client: pg.ClientBase, id: string, plan: RetentionPlan, today: string, folders: HeadFolders, now: Date) {
  const day = (dataClass: RetentionPart['dataClass']): string => goesBefore(plan, dataClass, today);
  const plain = { source: null, sourceName: null, heldUntil: null, heldBecause: null };
  const gone: RetentionPart[] = [];
  const entries: NewLogEntry[] = [];
  for (const rows of await removeRows(client, id, plan, day('rows'), today, now))
    gone.push({ ...plain, ...rows, dataClass: 'rows', before: day('rows') });
  gone.push({ ...plain, ...(await removeQuarantine(client, id, plan, now)), before: day('quarantine') });
  const uploads = await cancelUploads(client, id, plan, now);
  gone.push({ ...plain, dataClass: 'uploads', count: uploads.length, before: day('uploads') });
  gone.push({ ...plain, ...(await removeInvitations(client, id, plan, day('invitations'))), before: day('invitations') });
  // before memberships end: a visit goes with its own
  for (const one of await removeCycle(client, id, plan, day)) gone.push({ ...plain, ...one });
  const accounts = await endMemberships(client, id, plan, day('accounts'), now);
  gone.push({ ...plain, dataClass: 'accounts', count: accounts.length, before: day('accounts') });
  for (const account of accounts) entries.push(entryOf('membership.ended', account, { why: 'retention' }, now));
  const trim = await trimLog(client, id, plan, folders, day('log'), now);
  gone.push({ ...plain, dataClass: 'log', count: trim?.entries ?? 0, before: day('log') });
  if (trim)
    entries.push({
      ...entryOf('log.trimmed', null, {}, now),
      rows: trim.entries,
      after: { seq: trim.seq, hash: trim.hash.toString('hex') },
    });
  return { gone, uploads, entries };
}
