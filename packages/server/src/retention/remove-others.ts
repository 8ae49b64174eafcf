// Removes what is no row of a source: quarantine, files nobody stored, used invitations, memberships nobody uses, the oldest log.
import type { RetentionPart } from '@samsyn/domain';
import type pg from 'pg';
import type { HeadFolders } from '../log/log-heads.ts';
import { dueAccounts, dueInvitations, dueMail, dueQuarantine, dueSignatures, dueUploads, madeBefore, notHeld } from './due.ts';
import { findTrim, type LogTrim } from './find-trim.ts';
import { heldSources, type RetentionPlan } from './retention-plan.ts';

type Removed = Pick<RetentionPart, 'dataClass' | 'count'>;

/** Masked values of rows that could not be used; thirty days unless decided otherwise. */
export async function removeQuarantine(client: pg.ClientBase, id: string, plan: RetentionPlan, now: Date): Promise<Removed> {
  const held = heldSources(plan, 'quarantine');
  // what was corrected stays told, without the value that was wrong
  if (held)
    await client.query(
      `update import_corrections c set value_masked = null from import_batches b where c.municipality_id = $1 and b.municipality_id = $1
        and b.id = c.batch_id and not c.every_value and c.value_masked is not null and c.made_at <= $2::timestamptz and ${notHeld}`,
      [id, madeBefore(plan, 'quarantine', now), held],
    );
  const gone =
    held &&
    (await client.query(`delete from quarantined_rows q using import_batches b where ${dueQuarantine} and ${notHeld}`, [
      id,
      madeBefore(plan, 'quarantine', now),
      held,
    ]));
  return { dataClass: 'quarantine', count: gone?.rowCount ?? 0 };
}

/** Answers the deliveries whose files are to be removed from the disk once this is committed. */
export async function cancelUploads(client: pg.ClientBase, id: string, plan: RetentionPlan, now: Date): Promise<string[]> {
  const held = heldSources(plan, 'uploads');
  if (held === null) return [];
  const left = await client.query<{ id: string }>(
    `update import_batches b set state = 'cancelled' where ${dueUploads} and ${notHeld} returning b.id`,
    [id, madeBefore(plan, 'uploads', now), held],
  );
  return left.rows.map((row) => row.id);
}

export async function removeInvitations(client: pg.ClientBase, id: string, plan: RetentionPlan, before: string): Promise<Removed> {
  if (heldSources(plan, 'invitations') === null) return { dataClass: 'invitations', count: 0 };
  const used = await client.query(`delete from invitations n where ${dueInvitations}`, [id, before]);
  const mail = await client.query(`delete from outbox o where ${dueMail}`, [id, before]);
  const asked = await client.query(`delete from external_signings x where ${dueSignatures}`, [id, before]);
  return { dataClass: 'invitations', count: (used.rowCount ?? 0) + (mail.rowCount ?? 0) + (asked.rowCount ?? 0) };
}

/** Answers the accounts whose memberships ended. */
export async function endMemberships(client: pg.ClientBase, id: string, plan: RetentionPlan, before: string, now: Date): Promise<string[]> {
  if (heldSources(plan, 'accounts') === null) return [];
  const ended = await client.query<{ account: string }>(
    `update memberships m set ended_at = $3, ended_reason = 'Inte inloggad / Not signed in' from accounts a where ${dueAccounts}
      returning m.account_id as account`,
    [id, before, now],
  );
  return ended.rows.map(({ account }) => account);
}

export async function trimLog(
  client: pg.ClientBase,
  id: string,
  plan: RetentionPlan,
  folders: HeadFolders,
  before: string,
  now: Date,
): Promise<LogTrim | null> {
  if (heldSources(plan, 'log') === null) return null;
  const trim = await findTrim(client, id, folders, before, now);
  if (!trim) return null;
  await client.query('delete from audit_log where municipality_id = $1 and coalesce(seq, 0) <= $2', [id, trim.seq]);
  await client.query('delete from log_checkpoints where municipality_id = $1', [id]);
  await client.query('insert into log_checkpoints (municipality_id, seq, hash, removed_at) values ($1, $2, $3, $4)', [
    id,
    trim.seq,
    trim.hash,
    now,
  ]);
  return trim;
}
