import { TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInParts } from './sign-in-parts.ts';
import { goodPassword, type Office, openOffice, whoIs } from './testing/office.ts';
import { openPage, type Page } from './testing/page.ts';
import { softPasskey } from './testing/soft-passkey.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

const signIn = (page: Page, email: string, password = goodPassword) => page.send('POST', '/sign-in/password', { email, password });
const codeOf = (answer: { json(): unknown }) => (answer.json() as { code: string }).code;

test('an address and its password open a session; everything else is refused in the same words', async () => {
  await office.person('sam@exempelhamn.test', goodPassword);
  const page = openPage(office.app);
  const wrong = [await signIn(page, 'sam@exempelhamn.test', 'fel lösenord här'), await signIn(page, 'ingen@exempelhamn.test')];
  for (const answer of wrong) expect([answer.statusCode, codeOf(answer)]).toEqual([401, 'session.wrong']);
  expect(wrong[0]?.body).toBe(wrong[1]?.body);
  expect(page.cookies.size).toBe(0);
  // however it is written
  const right = await signIn(page, ' Sam@Exempelhamn.TEST ');
  expect(right.json()).toEqual({ next: 'in' });
  const cookie = right.cookies.find(({ name }) => name === 'samsyn');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect((await page.send('GET', '/api/session')).json()).toMatchObject({ role: 'coordinator', secondFactor: false });
  expect(await office.events()).toEqual(expect.arrayContaining(['session.signedIn', 'session.refused', 'membership.begun']));
});

test('another site’s page cannot sign its visitor in', async () => {
  const page = openPage(office.app);
  const body = { email: 'sam@exempelhamn.test', password: goodPassword };
  const strange: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.test' }, { origin: 'null' }];
  for (const headers of strange) expect(codeOf(await page.send('POST', '/sign-in/password', body, headers))).toBe('session.origin');
  expect(
    (await page.send('POST', '/sign-in/password', body, { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' })).statusCode,
  ).toBe(200);
});

test('with one-time codes set up the password is half the way; a code works once, recovery codes too', async () => {
  const page = await office.person('kod@exempelhamn.test', goodPassword);
  const { secret, uri } = (await page.send('POST', '/api/account/totp')).json<{ secret: string; uri: string }>();
  expect(uri).toContain('kod%40exempelhamn.test');
  const app = new TOTP({ secret });
  expect(codeOf(await page.send('POST', '/api/account/totp/confirm', { code: '000000' }))).toBe('session.code');
  const { codes } = (await page.send('POST', '/api/account/totp/confirm', { code: app.generate() })).json<{
    codes: string[];
  }>();
  expect(codes).toHaveLength(10);

  const other = openPage(office.app);
  const step = (await signIn(other, 'kod@exempelhamn.test')).json<{ next: string; round: string; ways: string[] }>();
  expect(step).toMatchObject({ next: 'second', ways: ['totp', 'recovery'], passkey: null });
  expect(other.cookies.has('samsyn')).toBe(false);
  // the one of the next half minute, which is taken already: the present one has been used, and may be over when it comes
  const code = app.generate({ timestamp: Date.now() + 30_000 });
  expect(codeOf(await other.send('POST', '/sign-in/second', { round: step.round, code: '123456' }))).toBe('session.code');
  expect((await other.send('POST', '/sign-in/second', { round: step.round, code })).statusCode).toBe(200);
  expect(other.cookies.has('samsyn')).toBe(true);
  // neither the round nor the code again
  expect(codeOf(await other.send('POST', '/sign-in/second', { round: step.round, code }))).toBe('session.round');
  const again = (await signIn(other, 'kod@exempelhamn.test')).json<{ round: string }>();
  expect(codeOf(await other.send('POST', '/sign-in/second', { round: again.round, code }))).toBe('session.code');
  const recovery = { round: again.round, recovery: codes[0]?.toLowerCase() };
  expect((await other.send('POST', '/sign-in/second', recovery)).statusCode).toBe(200);
  const third = (await signIn(other, 'kod@exempelhamn.test')).json<{ round: string }>();
  expect(codeOf(await other.send('POST', '/sign-in/second', { ...recovery, round: third.round }))).toBe('session.code');
  expect((await other.send('GET', '/api/account')).json()).toMatchObject({ totp: true, recoveryLeft: 9 });
});

test('a passkey alone signs in; a copy that has fallen behind, another’s and an old challenge do not', async () => {
  const page = await office.person('nyckel@exempelhamn.test', goodPassword);
  const passkey = softPasskey('http://localhost');
  const add = (await page.send('POST', '/api/account/passkeys/begin')).json<{ round: string; options: Record<string, unknown> }>();
  const added = { round: add.round, response: passkey.register(add.options), name: 'Telefonen' };
  expect((await page.send('POST', '/api/account/passkeys', added)).statusCode).toBe(204);
  expect(codeOf(await page.send('POST', '/api/account/passkeys', added))).toBe('session.round');

  const begin = async (from: Page) =>
    (await from.send('POST', '/sign-in/passkey/begin')).json<{ round: string; options: Record<string, unknown> }>();
  const other = openPage(office.app);
  const first = await begin(other);
  const answer = { round: first.round, response: passkey.show(first.options) };
  expect((await other.send('POST', '/sign-in/passkey', answer)).json()).toEqual({ next: 'in' });
  expect((await other.send('GET', '/api/session')).json()).toMatchObject({ secondFactor: true });
  expect(codeOf(await other.send('POST', '/sign-in/passkey', answer))).toBe('session.round');
  const second = await begin(other);
  expect(codeOf(await other.send('POST', '/sign-in/passkey', { ...answer, round: second.round }))).toBe('session.passkey');
  const third = await begin(other);
  const strangers = { round: third.round, response: softPasskey('http://localhost').show(third.options) };
  expect(codeOf(await other.send('POST', '/sign-in/passkey', strangers))).toBe('session.passkey');
  const fourth = await begin(other);
  const phished = softPasskey('http://localhost.evil.test').show(fourth.options);
  expect(codeOf(await other.send('POST', '/sign-in/passkey', { round: fourth.round, response: phished }))).toBe('session.passkey');
  // what is no answer at all is refused, not a fault of the server
  const fifth = await begin(other);
  expect(
    codeOf(await other.send('POST', '/sign-in/passkey', { round: fifth.round, response: { id: (answer.response as { id: string }).id } })),
  ).toBe('session.passkey');

  // beside a password it is the second step
  const step = (await signIn(openPage(office.app), 'nyckel@exempelhamn.test')).json<{
    round: string;
    ways: string[];
    passkey: { round: string; options: Record<string, unknown> };
  }>();
  expect(step.ways).toEqual(['passkey']);
  const shown = { round: step.round, passkey: { round: step.passkey.round, response: passkey.show(step.passkey.options) } };
  expect((await openPage(office.app).send('POST', '/sign-in/second', shown)).json()).toEqual({ next: 'in' });
});

test('the last way in is not removed', async () => {
  const page = openPage(office.app);
  const admin = await office.administrator();
  const { link } = (
    await admin.send('POST', '/api/invitations', {
      email: null,
      titleSv: 'Vandringsledaren',
      titleEn: 'The walk leader',
      organisationId: office.here.organisationId,
      role: 'reporter',
      memberUntil: null,
    })
  ).json<{ link: string }>();
  const token = new URL(link).hash.slice(1);
  const email = 'vandrare@exempelhamn.test';
  const passkey = softPasskey('http://localhost');
  const asked = (await page.send('POST', '/sign-in/invitation/passkey', { token, email })).json<{
    round: string;
    options: Record<string, unknown>;
  }>();
  const answer = { round: asked.round, response: passkey.register(asked.options) };
  const accepted = await page.send('POST', '/sign-in/invitation/accept', { token, email, passkey: answer, passkeyName: 'Telefonen' });
  expect(accepted.json()).toEqual({ next: 'in' });
  const { passkeys } = (await page.send('GET', '/api/account')).json<{ passkeys: { id: string; name: string }[] }>();
  expect(passkeys).toMatchObject([{ name: 'Telefonen' }]);
  expect(codeOf(await page.send('DELETE', `/api/account/passkeys/${passkeys[0]?.id}`))).toBe('account.lastWay');
});

test('secrets are nowhere to be read in the database', async () => {
  const page = await office.person('hemlig@exempelhamn.test', goodPassword);
  const { secret } = (await page.send('POST', '/api/account/totp')).json<{ secret: string }>();
  const { accountId } = await whoIs(office, page);
  const raw = Buffer.from(new TOTP({ secret }).secret.bytes);
  const found = await office.database.pool.query('select secret from totp_secrets where account_id = $1', [accountId]);
  expect(found.rows[0].secret.includes(raw)).toBe(false);
  const session = await office.database.pool.query('select s::text from sessions s where account_id = $1', [accountId]);
  expect(JSON.stringify(session.rows)).not.toContain(page.cookies.get('samsyn'));
  const stored = await office.database.pool.query('select p::text as row from passwords p where account_id = $1', [accountId]);
  expect(stored.rows[0].row).toContain('$argon2id$');
  expect(stored.rows[0].row).not.toContain('cyklar');
});

test('when too many stand in line the next is told when to come back, in the header too', async () => {
  const { line } = await signInParts(office.database);
  let end: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  // one is under way, and behind it more than thirty seconds' worth: a hash takes no less than 6 ms anywhere
  const standing = Array.from({ length: 5000 }, () =>
    line
      .run('127.0.0.1', () => held)
      .then(
        () => 'had its turn',
        () => 'refused',
      ),
  );
  const answer = await signIn(openPage(office.app), 'sam@exempelhamn.test');
  expect([answer.statusCode, codeOf(answer)]).toEqual([503, 'server.busy']);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(30);
  end();
  expect(new Set(await Promise.all(standing))).toEqual(new Set(['had its turn', 'refused']));
  expect((await signIn(openPage(office.app), 'sam@exempelhamn.test')).statusCode).toBe(200);
});
