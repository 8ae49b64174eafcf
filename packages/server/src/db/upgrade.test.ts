// A database from before there were accounts, a matrix and a chained log, brought up to today's: what was there is there, and what is new is filled.
import { randomUUID } from 'node:crypto';
import { matrixTemplates, roles } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyDatabase } from '../backups/verify-database.ts';
import type { Database } from './database.ts';
import { migrate, readMigrations } from './migrate.ts';
import { type Who, withScope } from './scope.ts';
import { openTestDatabase } from './test-database.ts';

const lastBefore = 4;
let database: Database;
const who: Who = { municipalityId: randomUUID(), organisationId: randomUUID(), accountId: randomUUID(), role: 'coordinator' };
const other = randomUUID();
const source = randomUUID();
const batch = randomUUID();
const frozen = randomUUID();

beforeAll(async () => {
  database = await openTestDatabase({ empty: true });
  const all = await readMigrations();
  const options = { dataDir: database.dataDir, roles: database.roles, log: () => undefined };
  await migrate(database.pool, { ...options, migrations: all.slice(0, lastBefore) });
  await fill();
  await migrate(database.pool, { ...options, migrations: all });
});
afterAll(() => database?.close());

/** As the earlier program would have written it: plain SQL, since today's verbs know more columns. */
async function fill(): Promise<void> {
  const client = await database.pool.connect();
  const m = who.municipalityId;
  try {
    await client.query(`begin; set local "samsyn.municipality" = '${m}'`);
    await client.query("insert into municipalities (id, code, name, demo) values ($1, '9990', 'Exempelhamn', true)", [m]);
    await client.query("insert into accounts (id, title_sv, title_en) values ($1, 'Samordnaren', 'The coordinator')", [who.accountId]);
    for (const [id, kind] of [
      [who.organisationId, 'municipality'],
      [other, 'police'],
    ])
      await client.query('insert into organisations (municipality_id, id, kind, name) values ($1, $2, $3, $3)', [m, id, kind]);
    await client.query('insert into memberships values ($1, $2, $3, $4)', [m, who.accountId, who.organisationId, who.role]);
    await client.query(
      `insert into sources (municipality_id, id, organisation_id, key, name, name_en, kind, profile, time_zone, grain)
       values ($1, $2, $3, 'polis', 'Polisen', 'The police', 'police', 'p', 'Europe/Stockholm', 'rows')`,
      [m, source, other],
    );
    await client.query("insert into source_sharings values ($1, $2, $3, 'rows')", [m, source, who.organisationId]);
    await client.query(
      `insert into import_batches (municipality_id, id, organisation_id, state, file_name, report) values ($1, $2, $3, 'stored', 'fil.csv', $4)`,
      [m, batch, who.organisationId, JSON.stringify({ sources: [{ key: 'polis' }], rows: { accepted: 1 } })],
    );
    for (const [id, isFrozen] of [
      [frozen, true],
      [randomUUID(), false],
    ])
      await client.query(
        `insert into pictures (municipality_id, id, organisation_id, name, frozen, samsyn, seed, input_hash, options, body)
         values ($1, $2, $3, 'Våren', $4, '0.1.0', 1, 'x', $5, '{}')`,
        [m, id, who.organisationId, isFrozen, JSON.stringify({ batches: [batch] })],
      );
    for (const event of ['municipality.created', 'picture.frozen'])
      await client.query(`insert into audit_log (municipality_id, event, subject, details) values ($1, $2, 'x', '{"n": 1}')`, [m, event]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

test('the matrix of the municipality is the standard one, cell for cell', async () => {
  const rules = await withScope(database, who, ({ trx }) => trx.selectFrom('role_rules').selectAll().execute());
  for (const role of roles) {
    const access = Object.fromEntries(rules.filter((rule) => rule.role === role).map((rule) => [rule.data_class, rule.access]));
    const standard: Readonly<Record<string, string>> = matrixTemplates.standard[role];
    for (const [dataClass, level] of Object.entries(access))
      expect([role, dataClass, level]).toEqual([role, dataClass, standard[dataClass] ?? 'none']);
    expect(Object.keys(access)).toHaveLength(10);
  }
});

test('thresholds are the defaults, and a sharing goes on as it was', async () => {
  await withScope(database, who, async ({ trx }) => {
    expect(await trx.selectFrom('disclosure_rules').select(['k_public', 'k_partner']).execute()).toEqual([{ k_public: 5, k_partner: 3 }]);
    expect(await trx.selectFrom('seen_sources').select(['id', 'grain']).execute()).toEqual([{ id: source, grain: 'rows' }]);
  });
});

test('a frozen picture knows its sources and is still seen; the present one is made anew', async () => {
  await withScope(database, who, async ({ trx }) => {
    expect(await trx.selectFrom('pictures').select('id').execute()).toEqual([{ id: frozen }]);
    expect(await trx.selectFrom('picture_sources').select(['picture_id', 'source_id', 'grain']).execute()).toEqual([
      { picture_id: frozen, source_id: source, grain: 'rows' },
    ]);
  });
  const council: Who = { ...who, organisationId: randomUUID() };
  expect(await withScope(database, council, ({ trx }) => trx.selectFrom('pictures').select('id').execute())).toEqual([]);
});

test('the chain stands on the entries from before it, and every row can be read', async () => {
  await withScope(database, who, async (scope) => scope.audit('picture.made', null));
  const { tables, log } = await verifyDatabase(database);
  expect(tables.find(({ table }) => table === 'audit_log')?.rows).toBe(3);
  expect(log.entries).toBe(1);
});

test('an entry from before the chain that is changed afterwards is found out', async () => {
  const client = await database.pool.connect();
  try {
    await client.query(`begin; set local "samsyn.municipality" = '${who.municipalityId}'`);
    await client.query("update audit_log set details = '{\"n\": 2}' where event = 'picture.frozen'");
    await client.query('commit');
  } finally {
    client.release();
  }
  await expect(verifyDatabase(database)).rejects.toMatchObject({ code: 'log.broken' });
});
