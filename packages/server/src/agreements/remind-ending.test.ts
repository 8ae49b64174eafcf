// The letters before an agreement ends, through a real SMTP server started here: at six, three and one month, once each.
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { sendMail } from '../mail/send-mail.ts';
import { beginAgreement } from './begin-agreement.ts';
import { updateState } from './queries.ts';
import { remindEnding } from './remind-ending.ts';
import { makePolice } from './testing/make-agreement.ts';

let database: Database;
let who: Who;
let server: SMTPServer;
let id: string;
const received: { to: string[]; text: string }[] = [];
const { SAMSYN_SMTP_URL: urlBefore, SAMSYN_MAIL_FROM: fromBefore } = process.env;
const inside = <T>(work: (scope: Scope) => Promise<T>): Promise<T> => withScope(database, who, work);

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
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
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
  who = await makeMunicipality(database, 'Exempelhamn');
  await database.pool.query("update accounts set email = 'samordnaren@exempelhamn.test'");
  await inside(makePolice);
  id = await inside((scope) => beginAgreement(scope, { starts: '2026-01-01', ends: '2028-12-31', predecessorId: null }));
  await inside((scope) => updateState(scope, id, 'signed', '2025-12-16'));
});
afterAll(async () => {
  process.env.SAMSYN_SMTP_URL = urlBefore ?? '';
  process.env.SAMSYN_MAIL_FROM = fromBefore ?? '';
  await database?.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

/** The morning of a day: what is ordered is sent. @returns the letters that arrived */
async function morning(day: string): Promise<string[]> {
  const before = received.length;
  const letters = await inside((scope) => remindEnding({ ...scope, now: new Date(`${day}T05:00:00Z`) }, 'https://samsyn.example.se'));
  for (const letter of letters) await sendMail(database, letter);
  return received.slice(before).map(({ text }) => plain(text));
}

/** Quoted-printable read back: lines that the letter's encoding has broken are whole, and its letters are letters. */
function plain(text: string): string {
  const whole = text.replace(/=\r?\n/g, '');
  return Buffer.from(
    whole.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}

test('six, three and one month before its end the coordinators get a letter with the way to the next one, once each', async () => {
  expect(await morning('2028-06-29')).toEqual([]);
  const [six, ...more] = await morning('2028-06-30');
  expect(more).toEqual([]);
  expect(received.at(-1)?.to).toEqual(['samordnaren@exempelhamn.test']);
  expect(six).toContain('löper ut 31 december 2028, om 6 månader eller mindre.');
  expect(six).toContain('ends on 31 December 2028, in 6 months or less.');
  expect(six).toContain(`https://samsyn.example.se/overenskommelse/${id}`);
  expect(await morning('2028-07-01')).toEqual([]);
  expect((await morning('2028-09-30'))[0]).toContain('om 3 månader eller mindre');
  expect(await morning('2028-10-15')).toEqual([]);
  expect((await morning('2028-11-30'))[0]).toContain('om en månad eller mindre');
  expect(await morning('2028-12-01')).toEqual([]);
  expect(await morning('2029-01-01')).toEqual([]);
  expect(received).toHaveLength(3);
});
