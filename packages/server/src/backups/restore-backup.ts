// A backup into an empty database: the schema as it was, the rows, then the migrations that have come since. All or nothing.
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { Fault } from '@samsyn/domain';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import type { Database } from '../db/database.ts';
import { applyMigration, migrate, readMigrations } from '../db/migrate.ts';
import type { TableEndFrame } from './backup-format.ts';
import { readBackup } from './read-backup.ts';

/** Faults: backup.notEmpty, backup.newer, backup.damaged. After any of them the database is as empty as before. */
export async function restoreBackup(database: Database, file: string): Promise<readonly TableEndFrame[]> {
  const client = await database.pool.connect();
  let tables: readonly TableEndFrame[];
  let broken = true;
  try {
    await client.query('begin');
    await refuseUnlessEmpty(client);
    tables = await readInto(client, file);
    await setSequences(client);
    await client.query('commit');
    broken = false;
  } finally {
    // after a fault the connection may be in the middle of a COPY, where no rollback is heard: it is cut, and PostgreSQL rolls back
    client.release(broken);
  }
  await migrate(database.pool, { dataDir: database.dataDir, roles: database.roles, log: () => undefined });
  return tables;
}

async function refuseUnlessEmpty(client: pg.PoolClient): Promise<void> {
  const found = await client.query(
    "select 1 from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'schema_migrations' limit 1",
  );
  if (found.rowCount === 0) return;
  // opened once and never used: the tables stand but hold nothing
  const held = await client.query('select 1 from municipalities union all select 1 from accounts limit 1').catch(() => null);
  if (held === null || (held.rowCount ?? 0) > 0) throw new Fault('backup.notEmpty');
  await client.query('drop schema public cascade');
  await client.query('create schema public');
}

async function readInto(client: pg.PoolClient, file: string): Promise<readonly TableEndFrame[]> {
  let copy: ReturnType<typeof copyStreams.from> & NodeJS.WritableStream;
  let secured: string[] = [];
  let keys: readonly ForeignKey[] = [];
  const tables = await readBackup(file, {
    async start({ migration }) {
      const migrations = await readMigrations();
      const newest = migrations.at(-1)?.number ?? 0;
      if (migration > newest) throw new Fault('backup.newer', { file, backup: migration, program: newest });
      for (const one of migrations.filter(({ number }) => number <= migration)) await applyMigration(client, one);
      await client.query('delete from schema_migrations');
      // the tables are ours and new in this transaction: nobody else sees them before they are forced again
      secured = await securedTables(client);
      await force(client, secured, false);
      keys = await foreignKeys(client);
      await defer(client, keys, true);
    },
    async table({ table, columns }) {
      const names = columns.map((name) => pg.escapeIdentifier(name)).join(', ');
      copy = client.query(copyStreams.from(`copy ${pg.escapeIdentifier(table)} (${names}) from stdin`));
      copy.on('error', () => undefined);
    },
    async rows(bytes) {
      if (!copy.write(bytes)) await once(copy, 'drain');
    },
    async tableEnd() {
      copy.end();
      await finished(copy);
    },
  });
  await client.query('set constraints all immediate');
  await defer(client, keys, false);
  await force(client, secured, true);
  return tables;
}

interface ForeignKey {
  readonly table: string;
  readonly name: string;
}

async function foreignKeys(client: pg.PoolClient): Promise<readonly ForeignKey[]> {
  const found = await client.query<ForeignKey>(
    `select conrelid::regclass::text as table, conname as name from pg_constraint
     where contype = 'f' and not condeferrable and connamespace = 'public'::regnamespace`,
  );
  return found.rows;
}

/** A decision points at a priority and a priority at its decision: no order fills both, so keys are checked when all rows are there. */
async function defer(client: pg.PoolClient, keys: readonly ForeignKey[], on: boolean): Promise<void> {
  const how = on ? 'deferrable initially deferred' : 'not deferrable';
  // one round trip
  await client.query(keys.map(({ table, name }) => `alter table ${table} alter constraint ${pg.escapeIdentifier(name)} ${how}`).join('; '));
}

async function securedTables(client: pg.PoolClient): Promise<string[]> {
  const found = await client.query<{ table: string }>(
    "select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity",
  );
  return found.rows.map((row) => row.table);
}

/** COPY into a table is refused to an owner that row-level security holds. */
async function force(client: pg.PoolClient, tables: readonly string[], on: boolean): Promise<void> {
  for (const table of tables) await client.query(`alter table ${pg.escapeIdentifier(table)} ${on ? '' : 'no '}force row level security`);
}

/** The next number of each identity column follows the highest one restored. */
async function setSequences(client: pg.PoolClient): Promise<void> {
  const found = await client.query<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and a.attidentity <> ''`,
  );
  for (const { table, column } of found.rows) {
    const [t, c] = [pg.escapeIdentifier(table), pg.escapeIdentifier(column)];
    await client.query(
      `select setval(pg_get_serial_sequence('${t}', $1), greatest((select max(${c}) from ${t}), 1), exists (select 1 from ${t}))`,
      [column],
    );
  }
}
