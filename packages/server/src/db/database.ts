// Opening the database: PostgreSQL at DATABASE_URL, or the bundled one in the data directory, brought up to this program's schema.
import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from '@samsyn/domain';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type BundledPostgres, runningPostgres, startBundledPostgres } from './bundled-postgres.ts';
import { dataDirectory, prepareDataDirectory } from './data-directory.ts';
import { type DatabaseRoles, databaseRoles } from './database-roles.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

export interface Database {
  readonly pool: pg.Pool;
  /** outside a scope only for what concerns no municipality; content is reached through withScope */
  readonly kysely: Kysely<Schema>;
  readonly url: string;
  /** the same address: the owner signs in, queries switch to the program's role */
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly roles: DatabaseRoles;
  /** true when PostgreSQL was started by us and stops with close() */
  readonly bundled: boolean;
  /** `abandon`: work that still runs is not waited for; PostgreSQL rolls it back */
  close(abandon?: boolean): Promise<void>;
}

export interface OpenOptions {
  readonly dataDir?: string;
  readonly url?: string;
  readonly log?: (line: string) => void;
  /** true: when another Samsyn process runs the bundled PostgreSQL, work beside it instead of being refused */
  readonly beside?: boolean;
  /** false: left as found, for restore and verify */
  readonly migrate?: boolean;
}

/** Faults: db.locked, db.start, db.folderClosed, db.noBundled, db.unreachable, db.newer, db.roles. */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const log = options.log ?? (() => undefined);
  const dataDir = options.dataDir ?? dataDirectory();
  const given = options.url ?? (process.env.DATABASE_URL || undefined);
  if (given !== undefined) {
    await prepareDataDirectory(dataDir, false);
    return open(given, dataDir, options, log, null);
  }
  let bundled: BundledPostgres;
  try {
    bundled = await startBundledPostgres(dataDir);
  } catch (raised) {
    const address = options.beside && raised instanceof Fault && raised.code === 'db.locked' ? await runningPostgres(dataDir) : null;
    // the other process may still be starting; when its database never answers, that the directory is in use is what there is to say
    if (!address || !(await answers(address('samsyn')))) throw raised;
    return open(address('samsyn'), dataDir, options, log, null);
  }
  try {
    await ensureDatabase(bundled.url('postgres'), 'samsyn');
    return await open(bundled.url('samsyn'), dataDir, options, log, bundled.stop);
  } catch (raised) {
    await bundled.stop();
    throw raised;
  }
}

async function open(
  url: string,
  dataDir: string,
  options: OpenOptions,
  log: (line: string) => void,
  stop: (() => Promise<void>) | null,
): Promise<Database> {
  // dates as the text they are: a day has no time zone
  const types: pg.CustomTypesConfig = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === 1082 ? (text: string) => text : pg.types.getTypeParser(oid, format),
  };
  const pool = new pg.Pool({ connectionString: url, max: 12, types });
  let closing: Promise<void> | null = null;
  pool.on('error', (raised) => closing ?? log(`database: ${raised.message}`));
  // one that is in use tells its user through the query; without this the process would end
  pool.on('connect', (client) => void client.on('error', () => undefined));
  try {
    const roles = await databaseRoles(pool);
    if (options.migrate !== false) await migrate(pool, { dataDir, roles, log });
    const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
    const close = (abandon = false): Promise<void> => {
      closing ??= (abandon ? Promise.resolve() : pool.end()).then(() => stop?.());
      return closing;
    };
    return { pool, kysely, url, ownerUrl: url, dataDir, roles, bundled: stop !== null, close };
  } catch (raised) {
    await pool.end();
    throw raised;
  }
}

async function answers(url: string): Promise<boolean> {
  for (let tried = 0; tried < 100; tried++) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch {
      await pause(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)} template template0 encoding 'UTF8'`);
  } finally {
    await client.end();
  }
}
