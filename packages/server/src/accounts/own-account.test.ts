// Sessions seen and ended, showing again who one is, going from one municipality to another, and leaving.
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality } from '../db/test-database.ts';
import { makeSignInLink } from '../sessions/sign-in.ts';
import { goodPassword, type Office, openOffice, whoIs } from './testing/office.ts';
import { openPage, type Page } from './testing/page.ts';
import { softPasskey } from './testing/soft-passkey.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

const codeOf = (answer: { statusCode: number; json(): unknown }) =>
  answer.statusCode < 300 ? 'done' : (answer.json() as { code: string }).code;
const signIn = (page: Page, email: string, password = goodPassword) => page.send('POST', '/sign-in/password', { email, password });
const grownOld = (what: string, minutes: number) =>
  office.database.pool.query(`update sessions set ${what} = now() - make_interval(mins => $1)`, [minutes]);
const again = (page: Page, body: object) => page.send('POST', '/api/session/reauthenticate', body);

async function member(who: Who, accountId: string, more = ''): Promise<void> {
  await office.database.pool.query(
    `insert into memberships (municipality_id, account_id, organisation_id, role${more ? ', valid_until' : ''})
     values ($1, $2, $3, $4${more ? `, ${more}` : ''})`,
    [who.municipalityId, accountId, who.organisationId, 'council-member'],
  );
}

test('a session is over after two hours of silence, and after twelve in any case', async () => {
  const page = await office.person('tyst@exempelhamn.test', goodPassword);
  await grownOld('last_seen', 119);
  expect((await page.send('GET', '/api/session')).statusCode).toBe(200);
  await grownOld('last_seen', 121);
  expect(codeOf(await page.send('GET', '/api/session'))).toBe('session.expired');
  await signIn(page, 'tyst@exempelhamn.test');
  await office.database.pool.query("update sessions set expires = now() - interval '1 second'");
  expect(codeOf(await page.send('GET', '/api/session'))).toBe('session.expired');
});

test('one’s sessions are listed in coarse words and can be ended, another’s cannot', async () => {
  const here = await office.person('lista@exempelhamn.test', goodPassword);
  const away = openPage(office.app);
  await signIn(away, 'lista@exempelhamn.test');
  const { sessions } = (await here.send('GET', '/api/account')).json<{ sessions: { id: string; agent: string; current: boolean }[] }>();
  expect(sessions.map(({ agent }) => agent)).toEqual(['Firefox, Linux', 'Firefox, Linux']);
  const other = sessions.find(({ current }) => !current);
  const stranger = await office.person('framling@exempelhamn.test', goodPassword);
  expect(codeOf(await stranger.send('DELETE', `/api/account/sessions/${other?.id}`))).toBe('account.sessionGone');
  expect((await away.send('GET', '/api/session')).statusCode).toBe(200);
  expect(codeOf(await here.send('DELETE', `/api/account/sessions/${other?.id}`))).toBe('done');
  expect((await away.send('GET', '/api/session')).statusCode).toBe(401);
  await signIn(away, 'lista@exempelhamn.test');
  expect(codeOf(await here.send('POST', '/api/account/sign-out-everywhere'))).toBe('done');
  for (const page of [here, away]) expect((await page.send('GET', '/api/session')).statusCode).toBe(401);
  expect((await stranger.send('GET', '/api/session')).statusCode).toBe(200);
});

test('what needs the person herself asks again after ten minutes: password, code or passkey; the session gets a new token', async () => {
  const page = await office.person('igen@exempelhamn.test', goodPassword);
  const { secret } = (await page.send('POST', '/api/account/totp')).json<{ secret: string }>();
  const app = new TOTP({ secret });
  await page.send('POST', '/api/account/totp/confirm', { code: app.generate() });
  const passkey = softPasskey('http://localhost');
  const add = (await page.send('POST', '/api/account/passkeys/begin')).json<{ round: string; options: Record<string, unknown> }>();
  await page.send('POST', '/api/account/passkeys', { round: add.round, response: passkey.register(add.options), name: 'Telefonen' });
  await grownOld('authenticated_at', 11);
  expect(codeOf(await page.send('POST', '/api/account/recovery-codes'))).toBe('session.reauth');
  expect(codeOf(await again(page, { password: 'fel lösenord här' }))).toBe('session.wrong');
  expect(codeOf(await page.send('POST', '/api/account/recovery-codes'))).toBe('session.reauth');
  expect((await page.send('GET', '/api/session/ways')).json()).toEqual({
    password: true,
    totp: true,
    passkey: true,
    outside: false,
    fresh: false,
  });

  const asked = async () => (await page.send('POST', '/api/session/passkey')).json<{ round: string; options: Record<string, unknown> }>();
  const ways = [
    async () => ({ password: goodPassword }),
    // the one of the next half minute, which is taken already: the present one has been used, and may be over when it comes
    async () => ({ code: app.generate({ timestamp: Date.now() + 30_000 }) }),
    async () => {
      const { round, options } = await asked();
      return { passkey: { round, response: passkey.show(options) } };
    },
  ];
  for (const way of ways) {
    await grownOld('authenticated_at', 11);
    const before = page.cookies.get('samsyn') ?? '';
    expect(codeOf(await again(page, await way()))).toBe('done');
    expect(page.cookies.get('samsyn')).not.toBe(before);
    const overheard = openPage(office.app);
    overheard.cookies.set('samsyn', before);
    expect((await overheard.send('GET', '/api/session')).statusCode).toBe(401);
    expect(codeOf(await page.send('POST', '/api/account/recovery-codes'))).toBe('done');
  }
  await grownOld('authenticated_at', 11);
  const { round, options } = await asked();
  const strangers = { passkey: { round, response: softPasskey('http://localhost').show(options) } };
  expect(codeOf(await again(page, strangers))).toBe('session.passkey');
});

test('guessing the password inside an open session is slowed down as well', async () => {
  const page = await office.person('gissa@exempelhamn.test', goodPassword);
  page.cookies.delete('samsyn-device');
  const said: string[] = [];
  for (let i = 0; i < 6; i++) said.push(codeOf(await again(page, { password: `gissning nummer ${i}` })));
  expect(said.at(-1)).toBe('session.locked');
});

test('in the demo the printed link is enough for the whole session; elsewhere for ten minutes', async () => {
  const demo = await makeMunicipality(office.database, 'Demostad', 'administrator');
  const enter = async (who: Who): Promise<Page> => {
    const page = openPage(office.app);
    const link = new URL(await makeSignInLink(office.database, who, 'http://localhost'));
    await page.send('GET', `${link.pathname}${link.search}`);
    return page;
  };
  const [inDemo, inOffice] = [await enter(demo), await enter(office.here)];
  await grownOld('authenticated_at', 11);
  const fresh = async (page: Page) => (await page.send('GET', '/api/session/ways')).json<{ fresh: boolean }>().fresh;
  expect([await fresh(inDemo), await fresh(inOffice)]).toEqual([true, false]);
});

test('a new password signs out every other browser, and the old one opens nothing', async () => {
  const page = await office.person('byter@exempelhamn.test', goodPassword);
  const away = openPage(office.app);
  await signIn(away, 'byter@exempelhamn.test');
  expect(codeOf(await page.send('POST', '/api/account/password', { password: 'Exempelhamn är bäst' }))).toBe('account.password.personal');
  const before = page.cookies.get('samsyn');
  expect(codeOf(await page.send('POST', '/api/account/password', { password: 'sju gula paraplyer' }))).toBe('done');
  expect(page.cookies.get('samsyn')).not.toBe(before);
  expect((await away.send('GET', '/api/session')).statusCode).toBe(401);
  expect((await page.send('GET', '/api/session')).statusCode).toBe(200);
  expect(codeOf(await signIn(away, 'byter@exempelhamn.test'))).toBe('session.wrong');
  expect(codeOf(await signIn(away, 'byter@exempelhamn.test', 'sju gula paraplyer'))).toBe('done');
});

test('from one municipality to another goes by a session of its own; a place that has ended cannot be gone to', async () => {
  const page = await office.person('byt@exempelhamn.test', goodPassword);
  const me = await whoIs(office, page);
  const there = await makeMunicipality(office.database, 'Provstad');
  const past = await makeMunicipality(office.database, 'Forna stad');
  await member(there, me.accountId);
  await member(past, me.accountId, 'current_date');
  await office.database.pool.query(
    'update memberships set valid_from = current_date - 9, valid_until = current_date - 1 where municipality_id = $1 and account_id = $2',
    [past.municipalityId, me.accountId],
  );
  const place = (who: Who) => ({ municipalityId: who.municipalityId, organisationId: who.organisationId, role: 'council-member' });
  expect(codeOf(await page.send('POST', '/api/session/membership', place(past)))).toBe('membership.none');
  expect(codeOf(await page.send('POST', '/api/session/membership', { ...place(there), role: 'coordinator' }))).toBe('membership.none');
  const before = page.cookies.get('samsyn') ?? '';
  expect(codeOf(await page.send('POST', '/api/session/membership', place(there)))).toBe('done');
  const session = (await page.send('GET', '/api/session')).json<{ municipality: { name: string }; memberships: { current: boolean }[] }>();
  expect(session.municipality.name).toBe('Provstad');
  expect(session.memberships.map(({ current }) => current)).toEqual([false, true]);
  const old = openPage(office.app);
  old.cookies.set('samsyn', before);
  expect((await old.send('GET', '/api/session')).statusCode).toBe(401);
  // the next sign-in begins where she was
  const next = openPage(office.app);
  await signIn(next, 'byt@exempelhamn.test');
  expect((await next.send('GET', '/api/session')).json()).toMatchObject({ municipality: { name: 'Provstad' } });
  await office.database.pool.query('update memberships set ended_at = now() where municipality_id = $1', [there.municipalityId]);
  expect((await next.send('GET', '/api/session')).statusCode).toBe(401);
});

test('a person sees what is held about her, and leaves: only an id without an owner remains', async () => {
  const page = await office.person('lamnar@exempelhamn.test', goodPassword);
  const { accountId } = await whoIs(office, page);
  await office.database.pool.query(
    `insert into calendar_feeds (municipality_id, token_hash, kind, account_id, organisation_id, role, made_at)
     select municipality_id, sha256('en adress'), 'person', account_id, organisation_id, role, now() from memberships where account_id = $1`,
    [accountId],
  );
  await page.send('POST', '/api/visits');
  const held = (await page.send('GET', '/api/account/export')).json();
  expect(held).toMatchObject({
    account: { id: accountId, email: 'lamnar@exempelhamn.test' },
    memberships: [{ municipality: 'Exempelhamn' }],
    calendars: [{ municipality: 'Exempelhamn', kind: 'person', ended_at: null }],
    visits: [{ municipality: 'Exempelhamn', since: null }],
  });
  expect(JSON.stringify(held)).not.toMatch(/argon2|token|csrf/);
  expect(codeOf(await page.send('POST', '/api/account/erase'))).toBe('done');
  expect(codeOf(await signIn(openPage(office.app), 'lamnar@exempelhamn.test'))).toBe('session.wrong');
  const calendars = await office.database.pool.query('select ended_at is not null as ended from calendar_feeds where account_id = $1', [
    accountId,
  ]);
  expect(calendars.rows).toEqual([]);
  expect((await office.database.pool.query('select 1 from visits where account_id = $1', [accountId])).rows).toEqual([]);
  const left = await office.database.pool.query('select email, title_sv, erased_at is not null as erased from accounts where id = $1', [
    accountId,
  ]);
  expect(left.rows).toEqual([{ email: null, title_sv: 'Borttagen person', erased: true }]);
  for (const table of ['passwords', 'sessions', 'known_devices'])
    expect((await office.database.pool.query(`select 1 from ${table} where account_id = $1`, [accountId])).rows).toEqual([]);
  const all = await office.database.pool.query(
    'select (select json_agg(i) from invitations i)::text || (select json_agg(o) from outbox o)::text as text',
  );
  expect(all.rows[0].text).not.toContain('lamnar@');
  const entries = await office.database.pool.query('select event from audit_log where account_id = $1', [accountId]);
  expect(entries.rows.map((row) => row.event)).toContain('membership.ended');
});

test('the auditor takes a person out of her own municipality, and sees nothing of another', async () => {
  const auditor = await office.person('ombud@exempelhamn.test', goodPassword, 'data-protection-officer');
  const page = await office.person('tvaplatser@exempelhamn.test', goodPassword);
  const { accountId } = await whoIs(office, page);
  const there = await makeMunicipality(office.database, 'Annanstad');
  await member(there, accountId);
  const coordinator = await office.person('ej-ombud@exempelhamn.test', goodPassword);
  expect(codeOf(await coordinator.send('GET', `/api/accounts/${accountId}/export`))).toBe('scope.denied');
  expect(codeOf(await coordinator.send('POST', `/api/accounts/${accountId}/erase`))).toBe('scope.denied');
  expect(codeOf(await auditor.send('GET', `/api/accounts/${there.accountId}/export`))).toBe('account.notFound');
  const held = (await auditor.send('GET', `/api/accounts/${accountId}/export`)).json<{
    memberships: unknown[];
    log: { event: string }[];
  }>();
  expect(JSON.stringify(held)).not.toContain('Annanstad');
  expect(held.log.map(({ event }) => event)).toContain('session.signedIn');
  expect((await auditor.send('POST', `/api/accounts/${accountId}/erase`)).json()).toEqual({ erased: false });
  await signIn(page, 'tvaplatser@exempelhamn.test');
  expect((await page.send('GET', '/api/session')).json()).toMatchObject({ municipality: { name: 'Annanstad' } });
});

test('the only one who can invite does not leave before someone takes over', async () => {
  const admin = await office.administrator();
  expect(codeOf(await admin.send('POST', '/api/account/erase'))).toBe('account.lastAccess');
  const still = await withScope(office.database, office.here, async ({ client }) =>
    client.query('select 1 from memberships where ended_at is null'),
  );
  expect(still.rows.length).toBeGreaterThan(0);
});
