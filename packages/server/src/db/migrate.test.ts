import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBackup } from '../backups/read-backup.ts';
import type { Database } from './database.ts';
import { type Migration, migrate, readMigrations } from './migrate.ts';
import { openTestDatabase } from './test-database.ts';

let database: Database;
let own: Migration[];
const run = (migrations: readonly Migration[]) =>
  migrate(database.pool, { dataDir: database.dataDir, roles: database.roles, log: () => undefined, migrations });
const next = (sql: string): Migration => ({ number: 9000, name: '9000_next.sql', sql });

beforeAll(async () => {
  database = await openTestDatabase({ empty: true });
  own = await readMigrations();
});
afterAll(() => database?.close());

test('migrations are numbered without a hole from 1', () => {
  expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1));
});

test('two processes that migrate the same empty database do it once', async () => {
  const ran = await Promise.all([run(own), run(own)]);
  expect(ran.flat()).toEqual(own);
});

test('a migration that fails changes nothing', async () => {
  await expect(run([...own, next('create table half (a int); select 1/0')])).rejects.toThrow('division by zero');
  const found = await database.pool.query("select to_regclass('half') as half, (select max(number) from schema_migrations) as newest");
  expect(found.rows).toEqual([{ half: null, newest: own.length }]);
});

test('a database whose migration was another than the program’s is refused', async () => {
  const [first, ...rest] = own;
  if (!first) throw new Error('no migrations');
  const refused = { code: 'db.changed', details: { name: first.name } };
  await expect(
    run([{ ...first, sql: `${first.sql}\n-- changed afterwards` }, ...rest, next('create table x (a int)')]),
  ).rejects.toMatchObject(refused);
  expect((await database.pool.query("select to_regclass('x') as x")).rows).toEqual([{ x: null }]);
});

test('a whole backup is made before a database is migrated further', async () => {
  await run([...own, next("comment on table sources is 'x'")]);
  const folder = path.join(database.dataDir, 'backups');
  const files = await readdir(folder);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect((await readBackup(path.join(folder, file))).length).toBeGreaterThan(10);
});

test('a database newer than the program is refused and left as it is', async () => {
  await expect(run(own)).rejects.toMatchObject({ code: 'db.newer', details: { database: 9000, program: own.length } });
});
