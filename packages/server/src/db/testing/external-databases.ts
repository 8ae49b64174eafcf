// For the lane `external`: databases of their own in the PostgreSQL at TEST_DATABASE_URL, owned by a role that is nothing but an owner.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '../database.ts';

export interface ExternalDatabases {
  readonly version: number;
  /** a new empty database; `migrate: false` leaves it so */
  open(options?: { readonly migrate?: boolean }): Promise<Database>;
  /** another process's door to the same database */
  openAgain(database: Database): Promise<Database>;
  close(): Promise<void>;
}

/** @throws Error when TEST_DATABASE_URL is missing or names a PostgreSQL older than 15 */
export async function externalDatabases(): Promise<ExternalDatabases> {
  const address = process.env.TEST_DATABASE_URL;
  if (!address) throw new Error('Set TEST_DATABASE_URL to a PostgreSQL 15 or newer whose user may create databases and roles.');
  const admin = new pg.Client({ connectionString: address });
  await admin.connect();
  const { rows } = await admin.query<{ version: string }>("select current_setting('server_version_num') as version");
  const version = Math.floor(Number(rows[0]?.version) / 10_000);
  if (version < 15) throw new Error(`PostgreSQL ${version} at TEST_DATABASE_URL is older than 15.`);
  const owner = `samsyn_test_owner_${randomUUID().slice(0, 8)}`;
  const password = randomUUID();
  await admin.query(`create role ${owner} login createrole nosuperuser nobypassrls password '${password}'`);
  await admin.query(`grant ${owner} to current_user`);
  const folder = await mkdtemp(path.join(tmpdir(), 'samsyn-external-'));
  const opened: Database[] = [];
  const names: string[] = [];
  const openAt = async (url: string, migrate: boolean): Promise<Database> => {
    const database = await openDatabase({ url, dataDir: await mkdtemp(path.join(folder, 'data-')), migrate });
    opened.push(database);
    return database;
  };
  return {
    version,
    async open({ migrate = true } = {}) {
      const name = `samsyn_test_${randomUUID().replaceAll('-', '')}`;
      await admin.query(`create database ${name} owner ${owner} template template0 encoding 'UTF8'`);
      names.push(name);
      const url = new URL(address);
      url.username = owner;
      url.password = password;
      url.pathname = `/${name}`;
      return openAt(url.href, migrate);
    },
    openAgain: (database) => openAt(database.url, true),
    async close() {
      for (const database of opened) await database.close();
      for (const name of names) await admin.query(`drop database if exists ${name} with (force)`);
      const roles = opened.flatMap((database) => Object.values(database.roles));
      for (const role of [...new Set(roles), owner]) await admin.query(`drop role if exists ${role}`);
      await admin.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
