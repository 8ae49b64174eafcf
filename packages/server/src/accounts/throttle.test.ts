// Who is stopped by failures, and who never is.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodPassword, type Office, openOffice } from './testing/office.ts';
import { openPage, type Page } from './testing/page.ts';
import { softPasskey } from './testing/soft-passkey.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

const attempt = async (page: Page, email: string, password: string): Promise<string> => {
  const answer = await page.send('POST', '/sign-in/password', { email, password });
  return answer.statusCode === 200 ? 'in' : answer.json<{ code: string }>().code;
};
const email = 'sam@exempelhamn.test';

test('a stranger who guesses is made to wait; the right person on her own browser, or with a passkey, is not', async () => {
  const hers = await office.person(email, goodPassword);
  const passkey = softPasskey('http://localhost');
  const add = (await hers.send('POST', '/api/account/passkeys/begin')).json<{ round: string; options: Record<string, unknown> }>();
  await hers.send('POST', '/api/account/passkeys', { round: add.round, response: passkey.register(add.options), name: 'Telefonen' });

  const stranger = openPage(office.app, '192.0.2.7');
  const said: string[] = [];
  for (let i = 0; i < 8; i++) said.push(await attempt(stranger, email, `gissning nummer ${i}`));
  expect(said).toEqual([...Array<string>(5).fill('session.wrong'), ...Array<string>(3).fill('session.locked')]);
  // also the right password is not heard from there, so that waiting tells nothing
  expect(await attempt(stranger, email, goodPassword)).toBe('session.locked');

  // her own browser at the very same address: an office behind one
  const known = openPage(office.app, '192.0.2.7');
  known.cookies.set('__Host-samsyn-device', hers.cookies.get('samsyn-device') ?? '');
  expect(await attempt(known, email, goodPassword)).toBe('in');
  const begun = (await stranger.send('POST', '/sign-in/passkey/begin')).json<{ round: string; options: Record<string, unknown> }>();
  const answer = { round: begun.round, response: passkey.show(begun.options) };
  expect((await stranger.send('POST', '/sign-in/passkey', answer)).statusCode).toBe(200);
  expect(await office.events()).toEqual(expect.arrayContaining(['session.refused', 'session.locked']));
});

test('an unknown address is answered and slowed down exactly as a known one', async () => {
  const page = openPage(office.app, '192.0.2.8');
  const said: string[] = [];
  for (let i = 0; i < 7; i++) said.push(await attempt(page, 'ingen@exempelhamn.test', `gissning nummer ${i}`));
  expect(said).toEqual([...Array<string>(5).fill('session.wrong'), ...Array<string>(2).fill('session.locked')]);
});

test('many addresses together are made to wait too, and still not her own browser', async () => {
  const hers = await office.person('kim@exempelhamn.test', goodPassword);
  const last: string[] = [];
  for (let i = 0; i < 26; i++) {
    const page = openPage(office.app, `2001:db8:0:${i.toString(16)}::1`);
    for (let j = 0; j < 4; j++) last.push(await attempt(page, 'kim@exempelhamn.test', `gissning ${i} ${j} nu`));
  }
  expect(last.slice(0, 100)).toEqual(Array<string>(100).fill('session.wrong'));
  expect(last.at(-1)).toBe('session.locked');
  const known = openPage(office.app, '198.51.100.1');
  known.cookies.set('__Host-samsyn-device', hers.cookies.get('samsyn-device') ?? '');
  expect(await attempt(known, 'kim@exempelhamn.test', goodPassword)).toBe('in');
});

test('a browser that is known to one account is a stranger to another', async () => {
  const mine = await office.person('egen@exempelhamn.test', goodPassword);
  const page = openPage(office.app, '192.0.2.9');
  page.cookies.set('__Host-samsyn-device', mine.cookies.get('samsyn-device') ?? '');
  const said: string[] = [];
  for (let i = 0; i < 6; i++) said.push(await attempt(page, email, `gissning nummer ${i}`));
  expect(said.at(-1)).toBe('session.locked');
});

test('when the wait is over she gets in, and her mistakes are forgotten', async () => {
  await office.person('vantar@exempelhamn.test', goodPassword);
  const page = openPage(office.app, '192.0.2.10');
  for (let i = 0; i < 6; i++) await attempt(page, 'vantar@exempelhamn.test', `gissning nummer ${i}`);
  expect(await attempt(page, 'vantar@exempelhamn.test', goodPassword)).toBe('session.locked');
  await office.database.pool.query("update sign_in_failures set blocked_until = now() - interval '1 second'");
  expect(await attempt(page, 'vantar@exempelhamn.test', goodPassword)).toBe('in');
  page.cookies.delete('__Host-samsyn-device');
  for (let i = 0; i < 5; i++) expect(await attempt(page, 'vantar@exempelhamn.test', `gissning nummer ${i}`)).toBe('session.wrong');
});
