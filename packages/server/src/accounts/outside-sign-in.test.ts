// Signing in at a real provider of OpenID Connect, started here.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMunicipality } from '../db/test-database.ts';
import { originsOf } from './outside-client.ts';
import { readSignInSettings } from './sign-in-settings.ts';
import { goodPassword, type Office, openOffice } from './testing/office.ts';
import { openPage, type Page } from './testing/page.ts';
import { startProvider, type TestProvider } from './testing/provider.ts';

let provider: TestProvider;
let office: Office;
beforeAll(async () => {
  provider = await startProvider('http://localhost/sign-in/outside/return');
  process.env.SAMSYN_OIDC_ISSUER = provider.issuer;
  process.env.SAMSYN_OIDC_CLIENT_ID = 'samsyn';
  process.env.SAMSYN_OIDC_CLIENT_SECRET = 'hemlig-hos-den-andra';
  process.env.SAMSYN_OIDC_GROUPS = JSON.stringify([
    { group: 'samsyn-samordnare', municipality: '9990', organisation: 'Exempelhamns kommun', role: 'coordinator' },
    { group: 'samsyn-registrator', municipality: '9990', organisation: 'Exempelhamns kommun', role: 'registrar' },
    { group: 'samsyn-provstad', municipality: '9990', organisation: 'Provstads kommun', role: 'reporter' },
  ]);
  process.env.SAMSYN_LOCAL_SIGN_IN = 'off';
  office = await openOffice();
  await makeMunicipality(office.database, 'Provstad');
});
afterAll(async () => {
  await office?.close();
  await provider?.close();
});

/** Through the provider and back, in one browser; answers where it ends. */
async function round(page: Page, query = ''): Promise<string> {
  const begun = await page.send('GET', `/sign-in/outside${query}`);
  const back = await provider.visit(String(begun.headers.location));
  const ended = await page.send('GET', `${back.pathname}${back.search}`);
  return String(ended.headers.location);
}
const membershipsOf = async (page: Page): Promise<string[]> =>
  (await page.send('GET', '/api/session'))
    .json<{ memberships: { municipality: string; role: string }[] }>()
    .memberships.map(({ municipality, role }) => `${municipality} ${role}`);

test('groups give places, come and go with them; who is in none gets in nowhere', async () => {
  const page = openPage(office.app);
  provider.person = {
    sub: 'kim',
    groups: ['samsyn-samordnare', 'samsyn-provstad', 'lunch'],
    email: 'kim@exempelhamn.test',
    name: 'Samordnaren',
  };
  expect(await round(page, '?back=/bilder')).toBe('/bilder');
  expect(await membershipsOf(page)).toEqual(['Exempelhamn coordinator', 'Provstad reporter']);
  expect((await page.send('GET', '/api/session')).json()).toMatchObject({ secondFactor: true, person: { title: { sv: 'Samordnaren' } } });

  const other = openPage(office.app);
  provider.person = { ...provider.person, groups: ['samsyn-registrator'] };
  expect(await round(other)).toBe('/');
  expect(await membershipsOf(other)).toEqual(['Exempelhamn registrar']);
  // the session of a place that ended has ended
  expect((await page.send('GET', '/api/session')).statusCode).toBe(401);

  provider.person = { ...provider.person, groups: ['lunch'] };
  expect(await round(openPage(office.app))).toBe('/inloggning?fault=outside.noGroup');
  expect((await other.send('GET', '/api/session')).statusCode).toBe(401);
  const accounts = await office.database.pool.query("select id from accounts where email = 'kim@exempelhamn.test'");
  expect(accounts.rows).toHaveLength(1);
  expect(await office.events()).toEqual(expect.arrayContaining(['membership.begun', 'membership.ended', 'session.signedIn']));
});

test('another subject is another person, also with the same address', async () => {
  provider.person = { sub: 'ny-på-adressen', groups: ['samsyn-samordnare'], email: 'kim@exempelhamn.test' };
  const page = openPage(office.app);
  expect(await round(page)).toBe('/');
  expect((await page.send('GET', '/api/account')).json()).toMatchObject({ email: null, outside: true });
});

test('an answer that was not asked for, by this browser, is refused', async () => {
  provider.person = { sub: 'kim', groups: ['samsyn-samordnare'] };
  const asker = openPage(office.app);
  const begun = await asker.send('GET', '/sign-in/outside');
  const back = await provider.visit(String(begun.headers.location));
  // another browser is given the link: it must not be signed in as somebody else
  const victim = openPage(office.app);
  expect((await victim.send('GET', `${back.pathname}${back.search}`)).headers.location).toBe('/inloggning?fault=session.round');
  expect(victim.cookies.has('samsyn')).toBe(false);
  expect((await asker.send('GET', `${back.pathname}${back.search}`)).headers.location).toBe('/');
  expect((await asker.send('GET', `${back.pathname}${back.search}`)).headers.location).toBe('/inloggning?fault=session.round');
  // a code that the provider did not give
  const second = await asker.send('GET', '/sign-in/outside');
  const forged = new URL(String(second.headers.location)).searchParams.get('state');
  const answer = await asker.send('GET', `/sign-in/outside/return?state=${forged}&code=gissad&iss=${encodeURIComponent(provider.issuer)}`);
  expect(answer.headers.location).toBe('/inloggning?fault=outside.failed');
});

test('the browser is sent back to a page of our own only', async () => {
  provider.person = { sub: 'kim', groups: ['samsyn-samordnare'] };
  for (const elsewhere of ['//evil.test/', 'https://evil.test/', '/\\evil.test'])
    expect(await round(openPage(office.app), `?back=${encodeURIComponent(elsewhere)}`)).toBe('/');
});

test('showing again who she is goes to the provider, which asks', async () => {
  provider.person = { sub: 'kim', groups: ['samsyn-samordnare'] };
  const page = openPage(office.app);
  await round(page);
  await office.database.pool.query("update sessions set authenticated_at = now() - interval '1 hour'");
  expect((await page.send('GET', '/api/session/ways')).json()).toEqual({
    password: false,
    totp: false,
    passkey: false,
    outside: true,
    fresh: false,
  });
  const before = page.cookies.get('samsyn');
  expect(await round(page, '?again=1&back=/konto')).toBe('/konto');
  expect(page.cookies.get('samsyn')).not.toBe(before);
  expect((await page.send('GET', '/api/session/ways')).json()).toMatchObject({ fresh: true });
});

test('where local sign-in is switched off, passwords and passkeys answer so', async () => {
  const page = openPage(office.app);
  expect((await page.send('GET', '/sign-in/ways')).json()).toMatchObject({ local: false, outside: { name: 'organisationens inloggning' } });
  const codes = [
    await page.send('POST', '/sign-in/password', { email: 'kim@exempelhamn.test', password: goodPassword }),
    await page.send('POST', '/sign-in/passkey/begin'),
  ].map((answer) => answer.json<{ code: string }>().code);
  expect(codes).toEqual(['session.localOff', 'session.localOff']);
});

test('the server asks nobody but the provider’s hosts', async () => {
  const settings = (await readSignInSettings(office.database.dataDir)).outside;
  if (!settings) throw new Error('no provider');
  expect(originsOf(settings)).toEqual([provider.issuer]);
  expect(originsOf({ ...settings, issuer: 'https://login.example.test/tenant', hosts: ['keys.example.test'] })).toEqual([
    'https://login.example.test',
    'https://keys.example.test',
  ]);
});

test('settings that cannot be read are named, without their values', async () => {
  const read = (environment: NodeJS.ProcessEnv) => readSignInSettings(office.database.dataDir, environment);
  await expect(read({ SAMSYN_OIDC_ISSUER: 'http://login.example.test', SAMSYN_OIDC_CLIENT_ID: 'x' })).rejects.toMatchObject({
    code: 'settings.signIn',
    details: { why: 'https' },
  });
  await expect(read({ SAMSYN_LOCAL_SIGN_IN: 'off' })).rejects.toMatchObject({ code: 'settings.signIn' });
  await expect(read({ SAMSYN_OIDC_ISSUER: 'https://login.example.test', SAMSYN_OIDC_CLIENT_SECRET: 'hemlig' })).rejects.toMatchObject({
    details: { why: expect.not.stringContaining('hemlig') },
  });
  expect(await read({})).toEqual({ local: true, secondFactor: 'offered', outside: null });
  await expect(read({ SAMSYN_SECOND_FACTOR: 'kanske' })).rejects.toMatchObject({ code: 'settings.signIn' });
});
