// Letters through a real SMTP server, started here.
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodPassword, type Office, openOffice } from '../accounts/testing/office.ts';
import { openPage } from '../accounts/testing/page.ts';
import type { MailOrder } from '../jobs/jobs.ts';
import { mailSettings } from './mail-settings.ts';
import { emptyOutbox, orderWaitingMail } from './outbox.ts';
import { sendMail } from './send-mail.ts';

let office: Office;
let server: SMTPServer;
const received: { to: string[]; text: string }[] = [];
let refuse = false;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      username === 'samsyn' && password === 'post+hemlig' ? done(null, { user: username }) : done(new Error('no')),
    onRcptTo: (_address, _session, done) => done(refuse ? Object.assign(new Error('full'), { responseCode: 452 }) : null),
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
  process.env.SAMSYN_SMTP_URL = `smtp://samsyn:post%2Bhemlig@127.0.0.1:${address.port}`;
  process.env.SAMSYN_MAIL_FROM = 'Samsyn <samsyn@exempelhamn.test>';
  office = await openOffice();
});
afterAll(async () => {
  await office?.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

async function invite(email: string): Promise<MailOrder> {
  const admin = await office.administrator();
  const answer = await admin.send('POST', '/api/invitations', {
    email,
    titleSv: 'Rektorn',
    titleEn: 'The head teacher',
    organisationId: office.here.organisationId,
    role: 'council-member',
    memberUntil: null,
  });
  expect(answer.json()).toMatchObject({ link: null, mailed: true });
  const order = office.orders.at(-1);
  expect(order?.name).toBe('send-mail');
  return order?.order as MailOrder;
}
/** Lines that the letter's encoding has broken are whole again. */
const plain = (text: string): string => text.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
const rowOf = async ({ mailId }: MailOrder) =>
  (await office.database.pool.query('select body, sent_at is not null as sent, attempts, reason from outbox where id = $1', [mailId]))
    .rows[0];

test('an invitation arrives, opens the place it says, and its letter is emptied', async () => {
  const order = await invite('rektorn@exempelhamn.test');
  await sendMail(office.database, order);
  expect(received.at(-1)?.to).toEqual(['rektorn@exempelhamn.test']);
  const token = /inbjudan#([\w-]{43})/.exec(plain(received.at(-1)?.text ?? ''))?.[1];
  const view = await office.app.inject({ method: 'POST', url: '/sign-in/invitation', headers: { host: 'localhost' }, payload: { token } });
  expect(view.json()).toMatchObject({ email: 'rektorn@exempelhamn.test', role: 'council-member' });
  expect(await rowOf(order)).toEqual({ body: null, sent: true, attempts: 1, reason: null });
  // a job that comes twice sends once
  const before = received.length;
  await sendMail(office.database, order);
  expect(received).toHaveLength(before);
});

test('a letter that is refused is tried again, and says why without what stood in it', async () => {
  const order = await invite('full@exempelhamn.test');
  refuse = true;
  await expect(sendMail(office.database, order)).rejects.toThrow(/^the letter [\w-]+ could not be sent: \w+ 452$/);
  expect(await rowOf(order)).toMatchObject({ sent: false, attempts: 1, reason: expect.stringContaining('452') });
  refuse = false;
  const ordered: unknown[] = [];
  await orderWaitingMail(office.database, async (_name, one) => void ordered.push(one));
  expect(ordered).toEqual([order]);
  await sendMail(office.database, order);
  expect(await rowOf(order)).toMatchObject({ sent: true, attempts: 2, reason: null });
});

test('where mail is sent by a server nobody reads another’s letter on the screen', async () => {
  await invite('hemligt.brev@exempelhamn.test');
  const admin = await office.administrator();
  const { mail, outbox } = (await admin.send('GET', '/api/invitations')).json<{ mail: string; outbox: { body: string | null }[] }>();
  expect(mail).toBe('server');
  expect(outbox.length).toBeGreaterThan(0);
  expect(outbox.filter(({ body }) => body !== null)).toEqual([]);
});

test('a changed password is told to the account’s own address', async () => {
  const order = await invite('andrar@exempelhamn.test');
  await sendMail(office.database, order);
  const page = openPage(office.app);
  const own = /inbjudan#([\w-]{43})/.exec(plain(received.at(-1)?.text ?? ''))?.[1];
  const accepted = { token: own, email: 'andrar@exempelhamn.test', password: goodPassword };
  expect((await page.send('POST', '/sign-in/invitation/accept', accepted)).statusCode).toBe(200);
  expect((await page.send('POST', '/api/account/password', { password: 'sju gula paraplyer' })).statusCode).toBe(204);
  await sendMail(office.database, office.orders.at(-1)?.order as MailOrder);
  expect(received.at(-1)).toMatchObject({
    to: ['andrar@exempelhamn.test'],
    text: expect.stringContaining('The password of your account in Samsyn has changed.'),
  });
});

test('old letters are forgotten', async () => {
  await office.database.pool.query("update outbox set made_at = now() - interval '31 days'");
  await emptyOutbox(office.database);
  const { rows } = await office.database.pool.query("select 1 from outbox where address <> '' or body is not null");
  expect(rows).toEqual([]);
});

test('half a setting is refused, without repeating the mail server’s password', () => {
  const read = (environment: NodeJS.ProcessEnv) => () => mailSettings(environment);
  expect(read({})()).toBeNull();
  expect(read({ SAMSYN_SMTP_URL: 'smtp://x:hemlig@post.example.test' })).toThrow(expect.objectContaining({ code: 'settings.signIn' }));
  expect(read({ SAMSYN_SMTP_URL: 'http://x:hemlig@post.example.test', SAMSYN_MAIL_FROM: 'a@b.test' })).toThrow(
    expect.objectContaining({ details: expect.not.objectContaining({ why: expect.stringContaining('hemlig') }) }),
  );
});
