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

/** Refuses with `db.newer` a database that a newer program has written. A database with content is backed up first. */
export async function migrate(pool: pg.Pool, options: MigrateOptions): Promise<void> {
  const migrations = options.migrations ?? (await readMigrations());
  const newest = migrations.at(-1)?.number ?? 0;
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query(`select pg_advisory_lock(${lockNumber})`);
    const version = await databaseVersion(client);
    if (version > newest) throw new Fault('db.newer', { database: version, program: newest });
    const waiting = migrations.filter((migration) => migration.number > version);
    if (waiting.length > 0 && version > 0) await backUpBeforeMigration(pool, version, options);
    for (const migration of waiting) {
      await inTransaction(client, () => applyMigration(client, migration));
      options.log(`migration ${migration.name}`);
    }
    if (waiting.length > 0 || !(await rolesStand(client, options.roles)))
      await inTransaction(client, () => grantRoles(client, options.roles));
  } catch (raised) {
    broken = !(raised instanceof Fault);
    throw raised;
  } finally {
    await client.query(`select pg_advisory_unlock(${lockNumber})`).catch(() => undefined);
    client.release(broken);
  }
}

/** Inside the caller's transaction. */
export async function applyMigration(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query(
    'create table if not exists schema_migrations (number integer primary key, name text not null, sha256 text not null, applied timestamptz not null default now())',
  );
  await client.query(migration.sql);
  const sha256 = createHash('sha256').update(migration.sql).digest('hex');
  await client.query('insert into schema_migrations (number, name, sha256) values ($1, $2, $3)', [
    migration.number,
    migration.name,
    sha256,
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
