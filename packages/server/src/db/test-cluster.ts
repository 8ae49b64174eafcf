// Vitest's global setup: the PostgreSQL that a run's databases are made in, with a template that has been migrated once. The bundled one
// in a temporary directory, or the one at TEST_DATABASE_URL: 15 or newer, by a user who may do everything there.
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startBundledPostgres } from './bundled-postgres.ts';
import { openDatabase } from './database.ts';
import { rolesOf } from './database-roles.ts';
import { demoTemplates } from './testing/demo-templates.ts';
import { inDatabase } from './testing/in-database.ts';

interface Cluster {
  /** of its database `postgres` */
  readonly address: string;
  stop(): Promise<void>;
}

/** Workers read the addresses from the environment. A run that is killed takes its bundled PostgreSQL with it. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samsyn-test-'));
  // mkdtemp makes it for its owner alone; the user that PostgreSQL runs as must pass
  await chmod(folder, 0o711);
  const cluster = await clusterFor(folder);
  // two runs may share a PostgreSQL
  const template = `samsyn_template_${randomUUID().slice(0, 8)}`;
  await onCluster(cluster.address, [`create database ${template} template template0 encoding 'UTF8'`]);
  const made = await openDatabase({ url: inDatabase(cluster.address, template), dataDir: path.join(folder, 'template') });
  await made.close();
  process.env.SAMSYN_TEST_DATABASE = cluster.address;
  process.env.SAMSYN_TEST_TEMPLATE = template;
  return async () => {
    const { whole, part } = demoTemplates(template);
    const databases = [whole, part, template];
    const roles = [...Object.values(made.roles), ...Object.values(rolesOf(part))].join(', ');
    await onCluster(cluster.address, [
      ...databases.map((name) => `drop database if exists ${name} with (force)`),
      `drop role if exists ${roles}`,
    ]);
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function clusterFor(folder: string): Promise<Cluster> {
  const external = process.env.TEST_DATABASE_URL;
  if (!external) {
    const bundled = await startBundledPostgres(path.join(folder, 'data'));
    // it does not outlive the run, so that nothing of it need be waited for until it lies on the disk
    const lasting = ['fsync', 'full_page_writes', 'synchronous_commit'];
    await onCluster(bundled.url('postgres'), [...lasting.map((setting) => `alter system set ${setting} = off`), 'select pg_reload_conf()']);
    return { address: bundled.url('postgres'), stop: bundled.stop };
  }
  const client = new pg.Client({ connectionString: inDatabase(external, 'postgres') });
  await client.connect();
  const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int / 10000 as version");
  await client.end();
  const version = rows[0]?.version ?? 0;
  if (version < 15) throw new Error(`PostgreSQL ${version} at TEST_DATABASE_URL is older than 15.`);
  process.stderr.write(`PostgreSQL ${version} at TEST_DATABASE_URL\n`);
  return { address: inDatabase(external, 'postgres'), stop: async () => undefined };
}

async function onCluster(address: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
