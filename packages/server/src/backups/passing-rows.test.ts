// What a copy that gets lost must not open: sessions, one-time links, half-done sign-ins.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { makeSignInLink, signIn } from '../sessions/sign-in.ts';
import { writeBackup } from './write-backup.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());

test('a backup holds no session and no link, nor the hash of one', async () => {
  const who = await makeMunicipality(database, 'Exempelhamn');
  await makeSignInLink(database, who, 'http://localhost');
  const used = new URL(await makeSignInLink(database, who, 'http://localhost')).searchParams.get('token') ?? '';
  const { token } = await signIn(database, used);
  const file = path.join(database.dataDir, 'copy.samsyn');
  const tables = (await writeBackup(database.pool, database.roles, file)).map(({ tableEnd }) => tableEnd);
  expect(tables).toContain('accounts');
  for (const table of ['sessions', 'sign_in_links', 'sign_in_rounds', 'sign_in_failures', 'known_devices'])
    expect(tables).not.toContain(table);
  const { rows } = await database.pool.query<{ hash: string }>(
    "select encode(token_hash, 'hex') as hash from sessions union all select encode(token_hash, 'hex') from sign_in_links",
  );
  expect(rows.length).toBeGreaterThanOrEqual(3);
  const whole = gunzipSync(await readFile(file)).toString('latin1');
  for (const { hash } of rows) expect(whole).not.toContain(hash);
  for (const secret of [token, used]) expect(whole).not.toContain(secret);
});
