// A database of its own for a test file: a clone of the migrated template, about 50 ms.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { conductVersion } from '@samsyn/domain';
import pg from 'pg';
import { insertAcceptance } from '../conduct/queries.ts';
import { insertRules } from '../municipalities/insert-rules.ts';
import { type Database, openDatabase } from './database.ts';
import type { Who } from './scope.ts';
import { withScope, withService } from './scope.ts';
import { demoTemplates } from './testing/demo-templates.ts';
import { inDatabase } from './testing/in-database.ts';

/**
 * `empty`: without tables, for migrations and restores. `demo`: with what `loadDemo(database, 'small')` loads, and then finds there; all such
 * have the same ids, so that what the program remembers by them (who has opened a map or a source just now) is remembered from one test file
 * to the next. The database and its directory are gone after close().
 */
export async function openTestDatabase(options: { readonly empty?: boolean; readonly demo?: boolean } = {}): Promise<Database> {
  const { SAMSYN_TEST_DATABASE: address, SAMSYN_TEST_TEMPLATE: template } = process.env;
  if (!address || !template) throw new Error('no test cluster: run this test with vitest from the repository root');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const copied = options.empty ? 'template0' : options.demo ? await demoTemplate(address, template) : template;
  await onCluster(address, (client) => client.query(`create database ${name} template ${copied}`));
  const dataDir = await mkdtemp(path.join(tmpdir(), 'samsyn-data-'));
  const url = inDatabase(address, name);
  const database = await openDatabase({ url, dataDir, migrate: !options.empty });
  const close = async (): Promise<void> => {
    await database.close();
    await onCluster(address, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`drop role if exists ${Object.values(database.roles).join(', ')}`);
    });
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...database, close };
}

/** The migrated template with the small demo in it, loaded by the first test of a run that asks for it. */
async function demoTemplate(address: string, template: string): Promise<string> {
  const { whole, part } = demoTemplates(template);
  await onCluster(address, async (client) => {
    // whoever else asks waits here until it is whole
    await client.query('select pg_advisory_lock(hashtext($1))', [whole]);
    if ((await client.query('select 1 from pg_database where datname = $1', [whole])).rowCount) return;
    await client.query(`drop database if exists ${part} with (force)`);
    await client.query(`create database ${part} template ${template}`);
    const dataDir = await mkdtemp(path.join(tmpdir(), 'samsyn-data-'));
    const database = await openDatabase({ url: inDatabase(address, part), dataDir });
    try {
      // read here alone: most tests need nothing of it
      const { loadDemo } = await import('../municipalities/load-demo.ts');
      await loadDemo(database, 'small');
    } finally {
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    }
    await client.query(`alter database ${part} rename to ${whole}`);
  });
  return whole;
}

/** An invented municipality with one organisation and one person in it, who has accepted the code of conduct. */
export async function makeMunicipality(database: Database, name: string, role: Who['role'] = 'coordinator'): Promise<Who> {
  const account = await withService(database, ({ trx }) =>
    trx.insertInto('accounts').values({ title_sv: 'Samordnaren', title_en: 'The coordinator' }).returning('id').executeTakeFirstOrThrow(),
  );
  const who: Who = { municipalityId: randomUUID(), organisationId: randomUUID(), accountId: account.id, role };
  await withScope(database, who, async (scope) => {
    const { trx } = scope;
    await trx.insertInto('municipalities').values({ id: who.municipalityId, code: '9990', name, demo: true }).execute();
    await insertRules(trx, who.municipalityId, 'standard');
    await trx
      .insertInto('organisations')
      .values({ municipality_id: who.municipalityId, id: who.organisationId, kind: 'municipality', name: `${name}s kommun` })
      .execute();
    await trx
      .insertInto('memberships')
      .values({ municipality_id: who.municipalityId, account_id: who.accountId, organisation_id: who.organisationId, role })
      .execute();
    await insertAcceptance(scope, conductVersion(0), Buffer.alloc(32));
  });
  return who;
}

async function onCluster(address: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
