// Sends one letter of the outbox over SMTP and empties it. A failure is noted in words without the letter, and the job tries again.
import { sql } from 'kysely';
import { createTransport } from 'nodemailer';
import type { Database } from '../db/database.ts';
import { withService } from '../db/scope.ts';
import { isLoopback } from '../http/serving.ts';
import type { MailOrder } from '../jobs/jobs.ts';
import { type MailSettings, mailSettings } from './mail-settings.ts';

interface Letter {
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  /** RFC 5545 */
  readonly calendar: string | null;
}

/** Nothing is done when mail is not set up, or the letter is sent already. */
export async function sendMail(database: Database, order: MailOrder, settings: MailSettings | null = mailSettings()): Promise<void> {
  const letter = settings && (await unsent(database, order));
  if (!settings || !letter) return;
  try {
    await deliver(settings, letter);
  } catch (raised) {
    await note(database, order, { sent: false, reason: reasonOf(raised) });
    throw new Error(`the letter ${order.mailId} could not be sent: ${reasonOf(raised)}`);
  }
  await note(database, order, { sent: true, reason: null });
}

async function deliver({ url, from }: MailSettings, letter: Letter): Promise<void> {
  const secure = url.protocol === 'smtps:';
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    // a letter holds a one-time link: in the clear only to this machine
    requireTLS: !secure && !isLoopback(url.hostname),
    ignoreTLS: !secure && isLoopback(url.hostname),
    ...(url.username ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } } : {}),
    connectionTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // what the file does (REQUEST, CANCEL, PUBLISH) is said in the letter too: calendars go by it
  const method = /^METHOD:(\w+)/m.exec(letter.calendar ?? '')?.[1] ?? 'PUBLISH';
  const filename = method === 'CANCEL' ? 'installt.ics' : 'kallelse.ics';
  const attached = letter.calendar === null ? {} : { icalEvent: { method, filename, content: letter.calendar } };
  try {
    await transport.sendMail({ from, to: { name: '', address: letter.address }, subject: letter.subject, text: letter.body, ...attached });
  } finally {
    transport.close();
  }
}

/** The mail server's code and our word for it: its sentences may repeat what was sent. */
function reasonOf(raised: unknown): string {
  const { code, responseCode } = raised as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ') || 'SMTP';
}

async function unsent(database: Database, { municipalityId, mailId }: MailOrder): Promise<Letter | null> {
  const { rows } = await withService(database, ({ trx }) =>
    sql<Letter>`select address, subject, body, calendar from outbox
      where municipality_id = ${municipalityId} and id = ${mailId} and sent_at is null and body is not null`.execute(trx),
  );
  return rows[0] ?? null;
}

async function note(database: Database, { municipalityId, mailId }: MailOrder, { sent, reason }: { sent: boolean; reason: string | null }) {
  await withService(database, ({ trx }) =>
    sql`update outbox set attempts = attempts + 1, reason = ${reason}, sent_at = case when ${sent} then now() end,
      body = case when ${sent} then null else body end, calendar = case when ${sent} then null else calendar end
      where municipality_id = ${municipalityId} and id = ${mailId}`.execute(trx),
  );
}
