// Reminders of minutes through a real SMTP server, day by day by a clock of the test's own.
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { withScope } from '../db/scope.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { sendMail } from '../mail/send-mail.ts';
import { answerMinutes, handOver } from './adjust-minutes.ts';
import { closeMeeting } from './hold-meeting.ts';
import { remindAdjusters } from './remind-adjusters.ts';
import { showMinutes } from './show-minutes.ts';
import { type Council, makeCouncil } from './testing/council.ts';

let database: Database;
let council: Council;
let server: SMTPServer;
let received: { to: string; subject: string }[] = [];

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (piece) => {
        text += piece;
      });
      stream.on('end', () => {
        const [, words = ''] = /^Subject: ([\s\S]*?)\r\n(?! )/m.exec(text) ?? [];
        const subject = words
          .replace(/\r\n /g, '')
          .replace(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, part: string) =>
            decodeURIComponent(part.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/g, '%$1')),
          );
        for (const { address } of session.envelope.rcptTo) received.push({ to: address, subject: subject.split(/[:/]/)[0]!.trim() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  process.env.SAMSYN_SMTP_URL = `smtp://127.0.0.1:${address.port}`;
  process.env.SAMSYN_MAIL_FROM = 'Samsyn <samsyn@exempelhamn.test>';
  database = await openTestDatabase();
  council = await makeCouncil(database);
  for (const [who, email] of [
    [council.secretary, 'ordforanden@exempelhamn.test'],
    [council.police, 'polisen@exempelhamn.test'],
    [council.housing, 'bostad@exempelhamn.test'],
  ] as const)
    await database.pool.query('update accounts set email = $2 where id = $1', [who.accountId, email]);
});
afterAll(async () => {
  await database?.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

/** What arrives when the morning's round runs on a day. */
async function morning(day: string): Promise<string[]> {
  received = [];
  const orders = await withScope(database, council.secretary, (scope) =>
    remindAdjusters({ ...scope, now: new Date(`${day}T04:00:00Z`) }, 'https://samsyn.example.se'),
  );
  for (const order of orders) await sendMail(database, order);
  return received.map(({ to, subject }) => `${to.split('@')[0]} ${subject}`).sort();
}

test('who has not answered is reminded 14, 3 and 1 days before, then the chair is told; each once, and nobody who has answered', async () => {
  const { seats, meeting, items } = await council.open('2026-09-16T11:00:00Z');
  const ids = items.map(({ id }) => id);
  await withScope(database, council.secretary, async (opened) => {
    const scope = { ...opened, now: new Date('2026-09-17T08:00:00Z') };
    await closeMeeting(scope, meeting);
    await handOver(scope, meeting, { adjusters: [seats.police, seats.housing], adjustBy: '2026-10-10' });
    expect((await showMinutes(scope, meeting)).remindOn).toEqual(['2026-09-26', '2026-10-07', '2026-10-09']);
  });
  expect(await morning('2026-09-25')).toEqual([]);
  expect(await morning('2026-09-26')).toEqual(['bostad Påminnelse', 'polisen Påminnelse']);
  expect(await morning('2026-09-26')).toEqual([]);
  // whoever asks for a change has answered
  await withScope(database, council.housing, (scope) =>
    answerMinutes(scope, meeting, { answer: 'change', item: ids[0]!, wanted: 'Mötet öppnades klockan 13.' }),
  );
  // nobody was running on the 7th: the next morning makes up for it
  expect(await morning('2026-10-08')).toEqual(['polisen Påminnelse']);
  expect(await morning('2026-10-09')).toEqual(['polisen Påminnelse']);
  expect(await morning('2026-10-10')).toEqual([]);
  expect(await morning('2026-10-11')).toEqual(['ordforanden Protokollet är inte justerat i tid']);
  expect(await morning('2026-10-12')).toEqual([]);
  const told = await withScope(database, council.secretary, (scope) => showMinutes(scope, meeting));
  expect(told.chairToldAt).toBe('2026-10-11T04:00:00Z');
  expect(told.adjusters.map(({ remindedAt }) => remindedAt?.slice(0, 10))).toEqual(['2026-10-09', '2026-09-26']);
});
