// Credentials are out of reach inside a municipality, and accounts of other municipalities are not seen: held by the database itself.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Who, withScope, withService } from '../db/scope.ts';
import { makeMunicipality } from '../db/test-database.ts';
import { accountByEmail } from './queries.ts';
import { goodPassword, type Office, openOffice } from './testing/office.ts';

let office: Office;
let there: Who;
beforeAll(async () => {
  office = await openOffice();
  there = await makeMunicipality(office.database, 'Provstad');
  await office.person('sam@exempelhamn.test', goodPassword);
});
afterAll(() => office?.close());

const atTheDoor = [
  'passwords',
  'totp_secrets',
  'passkeys',
  'recovery_codes',
  'outside_identities',
  'sign_in_rounds',
  'sign_in_failures',
  'known_devices',
  'sessions',
  'sign_in_links',
];

test('inside a municipality no credential, session or half-done sign-in can be read or written', async () => {
  for (const table of atTheDoor)
    for (const statement of [`select * from ${table}`, `delete from ${table}`, `insert into ${table} default values`])
      await expect(
        withScope(office.database, office.here, ({ client }) => client.query(statement)),
        statement,
      ).rejects.toMatchObject({ code: '42501' });
});

test('inside a municipality accounts are its own people’s, and nobody changes them', async () => {
  const seen = await withScope(office.database, there, async ({ client }) => (await client.query('select id, email from accounts')).rows);
  expect(seen).toEqual([{ id: there.accountId, email: null }]);
  for (const statement of [
    "update accounts set email = 'x@y.test'",
    'delete from accounts',
    "insert into accounts (title_sv, title_en) values ('x', 'x')",
  ])
    await expect(withScope(office.database, there, ({ client }) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
});

test('the door reads no content', async () => {
  for (const table of ['incidents', 'sources', 'pictures', 'audit_log', 'import_batches'])
    await expect(
      withService(office.database, ({ trx }) =>
        trx
          .selectFrom(table as 'accounts')
          .selectAll()
          .execute(),
      ),
      table,
    ).rejects.toMatchObject({ code: '42501' });
});

test('an address is one account, however it is written', async () => {
  const [one] = (await office.database.pool.query("select id from accounts where email = 'sam@exempelhamn.test'")).rows;
  expect((await withService(office.database, (service) => accountByEmail(service, 'sam@exempelhamn.test')))?.id).toBe(one.id);
  const insert = (email: string) =>
    office.database.pool.query("insert into accounts (title_sv, title_en, email) values ('x', 'x', $1)", [email]);
  await expect(insert('sam@exempelhamn.test')).rejects.toMatchObject({ code: '23505' });
  await expect(insert('Sam@Exempelhamn.test')).rejects.toMatchObject({ code: '23514' });
});
