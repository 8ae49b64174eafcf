// A server that asks for two factors of everyone.
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMunicipality } from '../db/test-database.ts';
import { makeSignInLink } from '../sessions/sign-in.ts';
import { goodPassword, type Office, openOffice } from './testing/office.ts';
import { openPage } from './testing/page.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

test('with a password alone only one’s own account is reached; with codes added, everything', async () => {
  const page = await office.person('sam@exempelhamn.test', goodPassword);
  expect((await page.send('GET', '/api/sources')).statusCode).toBe(200);
  const required = await openOffice({ ...process.env, SAMSYN_SECOND_FACTOR: 'required' });
  try {
    // invited by an administrator who has more than a link
    await required.database.pool.query('insert into outside_identities (issuer, subject, account_id) values ($1, $1, $2)', [
      'https://login.example.test',
      required.here.accountId,
    ]);
    const one = await required.person('sam@exempelhamn.test', goodPassword);
    for (const route of ['/api/sources', '/api/pictures', '/api/invitations', '/api/openapi.json'])
      expect((await one.send('GET', route)).json(), route).toMatchObject({ code: 'account.secondNeeded' });
    expect((await one.send('POST', '/api/accounts/invitation', { token: 'x'.repeat(43) })).json()).toMatchObject({
      code: 'account.secondNeeded',
    });
    expect((await one.send('GET', '/api/session')).json()).toMatchObject({ secondFactor: false });
    const { secret } = (await one.send('POST', '/api/account/totp')).json<{ secret: string }>();
    expect((await one.send('GET', '/api/sources')).statusCode).toBe(403);
    await one.send('POST', '/api/account/totp/confirm', { code: new TOTP({ secret }).generate() });
    expect((await one.send('GET', '/api/sources')).statusCode).toBe(200);

    const demo = await makeMunicipality(required.database, 'Demostad');
    const guest = openPage(required.app);
    const link = new URL(await makeSignInLink(required.database, demo, 'http://localhost'));
    await guest.send('GET', `${link.pathname}${link.search}`);
    expect((await guest.send('GET', '/api/sources')).statusCode).toBe(200);
  } finally {
    await required.close();
  }
});
