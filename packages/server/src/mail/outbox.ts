// Letters on their way: written in the transaction of what they tell about, sent by a job after it, emptied when sent.
import type { MailText } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Scope, withService } from '../db/scope.ts';
import type { MailOrder, OrderJob } from '../jobs/jobs.ts';

/** @param calendar an event for the receiver's calendar. @returns the letter to order a job for, when the transaction is done */
export async function writeLetter(
  { trx, municipalityId }: Scope,
  address: string,
  { subject, body }: MailText,
  calendar: string | null = null,
): Promise<MailOrder> {
  const { rows } = await sql<{ id: string }>`insert into outbox (municipality_id, address, subject, body, calendar)
    values (${municipalityId}, ${address}, ${subject}, ${body}, ${calendar}) returning id`.execute(trx);
  return { municipalityId, mailId: rows[0]?.id ?? '' };
}

export interface OutboxRow {
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string | null;
  readonly made: Date;
  readonly sent: Date | null;
  readonly reason: string | null;
}

/** The latest month's letters. */
export async function readOutbox({ trx }: Scope): Promise<OutboxRow[]> {
  const { rows } = await sql<OutboxRow>`select id, address, subject, body, made_at as made, sent_at as sent, reason
    from outbox where made_at > now() - interval '30 days' order by made_at desc limit 200`.execute(trx);
  return rows;
}

/** What a stopped server left unsent, at its next start. Old letters are not: their links have ended. */
export async function orderWaitingMail(database: Database, order: OrderJob): Promise<void> {
  const waiting = await withService(database, ({ trx }) =>
    sql<MailOrder>`select municipality_id as "municipalityId", id as "mailId" from outbox
      where sent_at is null and body is not null and made_at > now() - interval '14 days' order by made_at`.execute(trx),
  );
  for (const letter of waiting.rows) await order('send-mail', letter);
}

/** Letters older than a month are kept by nobody: addresses are personal data. */
export async function emptyOutbox(database: Database): Promise<void> {
  await withService(database, ({ trx }) =>
    sql`update outbox set address = '', body = null, calendar = null where made_at < now() - interval '30 days' and address <> ''`.execute(
      trx,
    ),
  );
}
