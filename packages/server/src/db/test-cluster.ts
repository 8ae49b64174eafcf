// Vitest's global setup: one bundled PostgreSQL per run, in a temporary directory, with a template that has been migrated once.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startBundledPostgres } from './bundled-postgres.ts';
import { openDatabase } from './database.ts';

export const templateName = 'samsyn_template';

/** Workers read the address from the environment. A run that is killed takes its PostgreSQL with it. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samsyn-test-'));
  // mkdtemp makes it for its owner alone; the user that PostgreSQL runs as must pass
  await chmod(folder, 0o711);
  const cluster = await startBundledPostgres(path.join(folder, 'data'));
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  await client.query(`create database ${templateName} template template0 encoding 'UTF8'`);
  await client.end();
  const template = await openDatabase({ url: cluster.url(templateName), dataDir: path.join(folder, 'template') });
  await template.close();
  process.env.SAMSYN_TEST_DATABASE = cluster.url('postgres');
  return async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
