// Brings a database up to this program's schema: numbered SQL files, each in a transaction, one process at a time.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '@samsyn/domain';
import type pg from 'pg';
import { backUpBeforeMigration } from '../backups/back-up-before-migration.ts';
import { type DatabaseRoles, grantRoles, rolesStand } from './database-roles.ts';
import { databaseVersion } from './database-version.ts';
import { migrationsFolder } from './migrations-folder.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

export interface MigrateOptions {
  readonly dataDir: string;
  readonly roles: DatabaseRoles;
  readonly log: (line: string) => void;
  readonly migrations?: readonly Migration[];
}

/** One advisory lock for everyone who migrates this database. */
const lockNumber = 7_316_571;

export async function readMigrations(folder: string = migrationsFolder()): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}_[a-z0-9_]+\.sql$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => ({ number: Number(file.slice(0, 4)), name: file, sql: await readFile(path.join(folder, file), 'utf8') })),
  );
}

/**
 * Answers the migrations that were run. Refuses with `db.newer` a database that a newer program has written, with `db.changed` one whose
 * migrations were others. A database with content is backed up first.
 */
export async function migrate(pool: pg.Pool, options: MigrateOptions): Promise<readonly Migration[]> {
  const migrations = options.migrations ?? (await readMigrations());
  const newest = migrations.at(-1)?.number ?? 0;
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query(`select pg_advisory_lock(${lockNumber})`);
    const version = await databaseVersion(client);
    if (version > newest) throw new Fault('db.newer', { database: version, program: newest });
    if (version > 0) {
      await refuseChanged(client, migrations);
      // the backup reads as these roles
      if (!(await rolesStand(client, options.roles))) await inTransaction(client, () => grantRoles(client, options.roles));
    }
    const waiting = migrations.filter((migration) => migration.number > version);
    if (waiting.length === 0) return waiting;
    if (version > 0) await backUpBeforeMigration(pool, version, options);
    for (const migration of waiting) {
      await inTransaction(client, () => applyMigration(client, migration));
      // a new database is nothing to tell about
      if (version > 0) options.log(`migration ${migration.name}`);
    }
    await inTransaction(client, () => grantRoles(client, options.roles));
    return waiting;
  } catch (raised) {
    broken = !(raised instanceof Fault);
    throw raised;
  } finally {
    await client.query(`select pg_advisory_unlock(${lockNumber})`).catch(() => undefined);
    client.release(broken);
  }
}

/** Fault `db.changed` when a migration that this database has had is not the one of the program. */
export async function refuseChanged(client: pg.ClientBase, migrations: readonly Migration[]): Promise<void> {
  const program = new Map(migrations.map((migration) => [migration.number, hashOf(migration)]));
  const applied = await client.query<{ number: number; name: string; sha256: string }>(
    'select number, name, sha256 from schema_migrations order by number',
  );
  for (const { number, name, sha256 } of applied.rows) if (program.get(number) !== sha256) throw new Fault('db.changed', { name });
}

const hashOf = (migration: Migration): string => createHash('sha256').update(migration.sql).digest('hex');

/** Inside the caller's transaction. */
export async function applyMigration(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query(
    'create table if not exists schema_migrations (number integer primary key, name text not null, sha256 text not null, applied timestamptz not null default now())',
  );
  await client.query(migration.sql);
  await client.query('insert into schema_migrations (number, name, sha256) values ($1, $2, $3)', [
    migration.number,
    migration.name,
    hashOf(migration),
  ]);
}

async function inTransaction(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (raised) {
    await client.query('rollback').catch(() => undefined);
    throw raised;
  }
}
