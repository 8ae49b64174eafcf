import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality } from '../db/test-database.ts';
import { makeSignInLink } from '../sessions/sign-in.ts';
import { forgetOldInvitations } from './invitations.ts';
import { goodPassword, type Office, openOffice, whoIs } from './testing/office.ts';
import { openPage, type Page } from './testing/page.ts';

let office: Office;
let there: Who;
beforeAll(async () => {
  office = await openOffice();
  there = await makeMunicipality(office.database, 'Provstad', 'administrator');
});
afterAll(() => office?.close());

const codeOf = (answer: { json(): unknown }) => (answer.json() as { code: string }).code;
async function invite(page: Page, who: Who, email: string | null, more: object = {}): Promise<{ id: string; token: string }> {
  const answer = await page.send('POST', '/api/invitations', {
    email,
    titleSv: 'Kommunpolisen',
    titleEn: 'The municipal police officer',
    organisationId: who.organisationId,
    role: 'practitioner',
    memberUntil: null,
    ...more,
  });
  const { id, link } = answer.json<{ id: string; link: string }>();
  return { id, token: new URL(link).hash.slice(1) };
}
async function signedIn(who: Who): Promise<Page> {
  const page = openPage(office.app);
  const link = new URL(await makeSignInLink(office.database, who, 'http://localhost'));
  await page.send('GET', `${link.pathname}${link.search}`);
  return page;
}
const accept = (page: Page, token: string, email: string, password = goodPassword) =>
  page.send('POST', '/sign-in/invitation/accept', { token, email, password });

test('an invitation says what it is to, is taken once, and gives that place and no other', async () => {
  const admin = await office.administrator();
  const { token } = await invite(admin, office.here, null, { memberUntil: '2099-12-31' });
  const page = openPage(office.app);
  const view = (await page.send('POST', '/sign-in/invitation', { token })).json();
  expect(view).toMatchObject({ municipality: 'Exempelhamn', role: 'practitioner', known: false, memberUntil: '2099-12-31' });
  expect(codeOf(await accept(page, token, 'ny@exempelhamn.test', 'password1234'))).toBe('account.password.common');
  expect(codeOf(await accept(page, token, 'ny@exempelhamn.test', 'kort'))).toBe('account.password.short');
  expect(codeOf(await accept(page, token, 'ny@exempelhamn.test', 'vackra exempelhamn'))).toBe('account.password.personal');
  expect((await accept(page, token, 'Ny@Exempelhamn.test')).json()).toEqual({ next: 'in' });
  expect((await page.send('GET', '/api/session')).json()).toMatchObject({
    role: 'practitioner',
    memberships: [{ municipality: 'Exempelhamn', until: '2099-12-31', current: true }],
  });
  expect(codeOf(await accept(openPage(office.app), token, 'annan@exempelhamn.test'))).toBe('invitation.ended');
  expect(await office.events()).toEqual(expect.arrayContaining(['invitation.made', 'membership.begun']));
});

test('two who open the same invitation at the same instant get one place between them', async () => {
  const { token } = await invite(await office.administrator(), office.here, null);
  const answers = await Promise.all(
    ['ett@exempelhamn.test', 'tva@exempelhamn.test'].map((email) => accept(openPage(office.app), token, email)),
  );
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 410]);
  const made = await office.database.pool.query(
    "select email from accounts where email in ('ett@exempelhamn.test', 'tva@exempelhamn.test')",
  );
  expect(made.rows).toHaveLength(1);
});

test('withdrawn and old invitations open nothing, and neither do guesses', async () => {
  const admin = await office.administrator();
  const withdrawn = await invite(admin, office.here, null);
  expect((await admin.send('DELETE', `/api/invitations/${withdrawn.id}`)).statusCode).toBe(204);
  expect(codeOf(await admin.send('DELETE', `/api/invitations/${withdrawn.id}`))).toBe('invitation.notFound');
  const old = await invite(admin, office.here, null);
  await office.database.pool.query("update invitations set expires = now() - interval '1 second' where id = $1", [old.id]);
  for (const token of [withdrawn.token, old.token, 'x'.repeat(43)]) {
    expect(codeOf(await openPage(office.app).send('POST', '/sign-in/invitation', { token }))).toBe('invitation.ended');
    expect(codeOf(await accept(openPage(office.app), token, 'sen@exempelhamn.test'))).toBe('invitation.ended');
  }
  const { invitations } = (await admin.send('GET', '/api/invitations')).json<{ invitations: { id: string; state: string }[] }>();
  const state = (id: string) => invitations.find((row) => row.id === id)?.state;
  expect([state(withdrawn.id), state(old.id)]).toEqual(['revoked', 'expired']);
});

test('only whoever manages access invites, and nobody from another municipality', async () => {
  const coordinator = await office.person('samordnare@exempelhamn.test', goodPassword, 'coordinator');
  const body = {
    email: null,
    titleSv: 'x',
    titleEn: 'x',
    organisationId: office.here.organisationId,
    role: 'administrator',
    memberUntil: null,
  };
  expect(codeOf(await coordinator.send('POST', '/api/invitations', body))).toBe('scope.denied');
  expect(codeOf(await coordinator.send('GET', '/api/invitations'))).toBe('scope.denied');
  const outsider = await signedIn(there);
  expect(codeOf(await outsider.send('POST', '/api/invitations', body))).toBe('invitation.organisation');
  const mine = await invite(await office.administrator(), office.here, null);
  expect(codeOf(await outsider.send('DELETE', `/api/invitations/${mine.id}`))).toBe('invitation.notFound');
  expect((await outsider.send('GET', '/api/invitations')).json()).toMatchObject({ invitations: [], outbox: [] });
});

test('an address that has an account joins with it, and whoever holds the link without it does not', async () => {
  const page = await office.person('fler@exempelhamn.test', goodPassword);
  const { token } = await invite(await signedIn(there), there, 'fler@exempelhamn.test');
  expect((await openPage(office.app).send('POST', '/sign-in/invitation', { token })).json()).toMatchObject({ known: true });
  expect(codeOf(await accept(openPage(office.app), token, 'fler@exempelhamn.test'))).toBe('account.emailTaken');
  expect(codeOf(await accept(openPage(office.app), token, 'annan.adress@exempelhamn.test'))).toBe('invitation.otherAddress');
  const other = await office.person('obehorig@exempelhamn.test', goodPassword);
  expect(codeOf(await other.send('POST', '/api/accounts/invitation', { token }))).toBe('invitation.otherAddress');
  expect((await page.send('POST', '/api/accounts/invitation', { token })).statusCode).toBe(204);
  expect((await page.send('GET', '/api/session')).json().memberships).toHaveLength(2);
});

test('nobody takes a place that she has offered herself', async () => {
  const admin = await office.administrator();
  const { token } = await invite(admin, office.here, null);
  expect(codeOf(await admin.send('POST', '/api/accounts/invitation', { token }))).toBe('member.self');
  // and it is still open for whom it is meant
  expect((await openPage(office.app).send('POST', '/sign-in/invitation', { token })).statusCode).toBe(200);
});

test('a new link gives a new password, ends every session, and never opens another municipality', async () => {
  const page = await office.person('glomsk@exempelhamn.test', goodPassword);
  const { accountId } = await whoIs(office, page);
  const admin = await office.administrator();
  const { link } = (await admin.send('POST', `/api/accounts/${accountId}/renewal`, {})).json<{ link: string }>();
  const token = new URL(link).hash.slice(1);
  const fresh = openPage(office.app);
  expect((await accept(fresh, token, 'glomsk@exempelhamn.test', 'sju gula paraplyer')).json()).toEqual({ next: 'in' });
  expect((await page.send('GET', '/api/session')).statusCode).toBe(401);
  const old = { email: 'glomsk@exempelhamn.test', password: goodPassword };
  expect(codeOf(await openPage(office.app).send('POST', '/sign-in/password', old))).toBe('session.wrong');
  // a member of two: the printed link would open the other one as well
  const second = await invite(await signedIn(there), there, 'glomsk@exempelhamn.test');
  await fresh.send('POST', '/api/accounts/invitation', { token: second.token });
  expect(codeOf(await admin.send('POST', `/api/accounts/${accountId}/renewal`, {}))).toBe('account.elsewhere');
  const stranger = await makeMunicipality(office.database, 'Gäststad', 'administrator');
  expect(codeOf(await (await signedIn(stranger)).send('POST', `/api/accounts/${accountId}/renewal`, {}))).toBe('account.notFound');
});

test('the letter is on the screen of whoever manages access, and reading it is noted', async () => {
  const admin = await office.administrator();
  await invite(admin, office.here, 'brev@exempelhamn.test');
  const list = (await admin.send('GET', '/api/invitations')).json<{ mail: string; outbox: { address: string; body: string }[] }>();
  expect(list.mail).toBe('screen');
  const letter = list.outbox.find(({ address }) => address === 'brev@exempelhamn.test');
  expect(letter?.body).toMatch(/http:\/\/localhost\/inbjudan#[\w-]{43}/);
  expect(await office.events()).toContain('outbox.read');
  const seen = await withScope(office.database, there, async ({ client }) => (await client.query('select * from outbox')).rows);
  expect(JSON.stringify(seen)).not.toContain('brev@');
});

test('who was invited long ago and never came is forgotten', async () => {
  const admin = await office.administrator();
  const { id } = await invite(admin, office.here, 'kom-aldrig@exempelhamn.test');
  await office.database.pool.query("update invitations set expires = now() - interval '91 days' where id = $1", [id]);
  await forgetOldInvitations(office.database);
  const left = await office.database.pool.query('select email, title_sv from invitations where id = $1', [id]);
  expect(left.rows).toEqual([{ email: null, title_sv: '' }]);
});
