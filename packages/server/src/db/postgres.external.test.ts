// Samsyn on a PostgreSQL of one's own: its owner is an ordinary role, as where somebody else runs the database.
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TableEndFrame } from '../backups/backup-format.ts';
import { restoreBackup } from '../backups/restore-backup.ts';
import { verifyDatabase } from '../backups/verify-database.ts';
import { writeBackup } from '../backups/write-backup.ts';
import { startServer } from '../http/start-server.ts';
import { findCoordinator } from '../municipalities/create-municipality.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { currentPicture } from '../pictures/current-picture.ts';
import { pictureMadeAnew } from '../pictures/testing/picture-made-anew.ts';
import { type Database, openDatabase } from './database.ts';
import { migrate, readMigrations } from './migrate.ts';
import { type Who, withScope } from './scope.ts';
import { makeMunicipality } from './test-database.ts';
import { type ExternalDatabases, externalDatabases } from './testing/external-databases.ts';

let external: ExternalDatabases;
let bundled: Database;
let folder: string;

beforeAll(async () => {
  external = await externalDatabases();
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-bundled-'));
  await chmod(folder, 0o711);
  bundled = await openDatabase({ dataDir: path.join(folder, 'data') });
});
afterAll(async () => {
  await external?.close();
  await bundled?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const copyOf = (tables: readonly TableEndFrame[]) => tables.map(({ tableEnd, rows, sha256 }) => ({ tableEnd, rows, sha256 }));
async function coordinatorOf(database: Database): Promise<Who> {
  const who = await findCoordinator(database, null);
  if (!who) throw new Error('no coordinator');
  return who;
}

test('two processes that start on an empty database at once both stand on the same schema', async () => {
  const empty = await external.open({ migrate: false });
  const [own] = await Promise.all([readMigrations(), external.openAgain(empty), external.openAgain(empty)]);
  const applied = await empty.pool.query('select number from schema_migrations order by number');
  expect(applied.rows.map((row) => row.number)).toEqual(own.map((migration) => migration.number));
});

test('an ordinary owner sees no row outside a scope, and a scope sees its own municipality alone', async () => {
  const database = await external.open();
  const here = await makeMunicipality(database, 'Exempelhamn');
  const there = await makeMunicipality(database, 'Provstad');
  const role = await database.pool.query('select rolsuper or rolbypassrls as above from pg_roles where rolname = current_user');
  expect(role.rows).toEqual([{ above: false }]);
  for (const who of [here, there]) await withScope(database, who, async (scope) => scope.audit('test.here', who.municipalityId));
  expect((await database.pool.query('select 1 from audit_log')).rowCount).toBe(0);
  for (const who of [here, there]) {
    const auditor: Who = { ...who, role: 'data-protection-officer' };
    const seen = await withScope(database, auditor, ({ trx }) => trx.selectFrom('audit_log').select('subject').execute());
    expect(seen).toEqual([{ subject: who.municipalityId }]);
  }
});

test('a backup is made before a migration, with every municipality’s rows in it', async () => {
  const database = await external.open();
  await makeMunicipality(database, 'Exempelhamn');
  await makeMunicipality(database, 'Provstad');
  const next = { number: 9000, name: '9000_next.sql', sql: "comment on table sources is 'x'" };
  const { dataDir, roles } = database;
  await migrate(database.pool, { dataDir, roles, log: () => undefined, migrations: [...(await readMigrations()), next] });
  const [file = ''] = await readdir(path.join(dataDir, 'backups'));
  const other = await external.open({ migrate: false });
  await restoreBackup(other, path.join(dataDir, 'backups', file));
  expect((await verifyDatabase(other)).tables.find(({ table }) => table === 'municipalities')?.rows).toBe(2);
});

test('the demo goes from the bundled PostgreSQL to this one and back, and its picture stays the same to the last digit', async () => {
  const who = await loadDemo(bundled, 'small');
  const picture = await pictureMadeAnew(bundled, who);
  const out = path.join(folder, 'out.samsyn');
  const written = await writeBackup(bundled.pool, bundled.roles, out);
  const there = await external.open({ migrate: false });
  expect(copyOf(await restoreBackup(there, out))).toEqual(copyOf(written));
  expect(await coordinatorOf(there)).toEqual(who);
  expect(await pictureMadeAnew(there, who)).toBe(picture);

  const back = path.join(folder, 'back.samsyn');
  await writeBackup(there.pool, there.roles, back);
  const home = await openDatabase({
    url: bundled.url.replace('/samsyn?', '/postgres?'),
    dataDir: path.join(folder, 'home'),
    migrate: false,
  });
  try {
    await restoreBackup(home, back);
    expect(await pictureMadeAnew(home, who)).toBe(picture);
  } finally {
    await home.close();
  }
});

test('the whole server runs on this one: demo, jobs, pages', async () => {
  const database = await external.open();
  const server = await startServer({ database, port: 0, demo: 'small' });
  try {
    expect((await fetch(await server.printLink(), { redirect: 'manual' })).status).toBe(303);
    const who = await coordinatorOf(database);
    const picture = JSON.parse((await currentPicture(database, who)).body);
    expect(picture.rows.read).toBe(picture.rows.accepted + picture.rows.quarantined + picture.rows.alreadyKnown);
    const { tables } = await verifyDatabase(database);
    expect(tables.find(({ table }) => table === 'incidents')?.rows).toBe(picture.rows.accepted);
  } finally {
    await server.close();
  }
});
