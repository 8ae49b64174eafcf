import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Database } from './database.ts';
import { type Who, withScope, withService } from './scope.ts';
import { makeMunicipality, openTestDatabase } from './test-database.ts';

let database: Database;
let here: Who;
let there: Who;

beforeAll(async () => {
  database = await openTestDatabase();
  here = await makeMunicipality(database, 'Exempelhamn');
  there = await makeMunicipality(database, 'Provstad');
});
afterAll(() => database?.close());

async function tenantTables(): Promise<{ name: string; column: string; enabled: boolean; forced: boolean; keyed: boolean }[]> {
  const found = await database.pool.query(`
    select c.relname as name, a.attname as column, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary and i.indkey[0] = a.attnum) as keyed
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ('sessions', 'sign_in_links')
      and (a.attname = 'municipality_id' or (c.relname = 'municipalities' and a.attname = 'id'))`);
  return found.rows;
}

test('every tenant table is keyed by municipality and has row-level security enabled and forced', async () => {
  const tables = await tenantTables();
  expect(tables.length).toBeGreaterThanOrEqual(14);
  for (const table of tables) expect(table, table.name).toMatchObject({ enabled: true, forced: true, keyed: true });
});

test('every tenant table has a policy that names the municipality, and every table says what it is', async () => {
  const policies = await database.pool.query(
    "select tablename, qual from pg_policies where schemaname = 'public' and policyname = 'one_municipality'",
  );
  for (const { name, column } of await tenantTables()) {
    const qual: unknown = policies.rows.find((row) => row.tablename === name)?.qual;
    expect(qual, name).toContain(`(${column} = (NULLIF(current_setting('samsyn.municipality'::text, true), ''::text))::uuid)`);
  }
  const silent = await database.pool.query(
    "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and obj_description(oid) is null",
  );
  expect(silent.rows.map((row) => row.relname)).toEqual(['schema_migrations']);
});

test('every key to another table says what a removal takes along', async () => {
  const unsaid = await database.pool.query(
    "select conname from pg_constraint where contype = 'f' and confdeltype = 'a' and connamespace = 'public'::regnamespace",
  );
  expect(unsaid.rows).toEqual([]);
});

test('a tenant table points at other tenant tables with its municipality, never across', async () => {
  const crossing = await database.pool.query(`
    select k.conname from pg_constraint k
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.confrelid not in ('accounts'::regclass, 'municipalities'::regclass)
      and not exists (select 1 from unnest(k.conkey, k.confkey) as pair(own, other)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own and a.attname = 'municipality_id'
        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.other and b.attname = 'municipality_id')`);
  expect(crossing.rows).toEqual([]);
});

test('every table is either a tenant table or one of those at the door, which hold no content', async () => {
  const found = await database.pool.query("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace");
  const tenant = new Set((await tenantTables()).map((table) => table.name));
  expect(
    found.rows
      .map((row) => row.relname)
      .filter((name) => !tenant.has(name))
      .sort(),
  ).toEqual([
    'accounts',
    'known_devices',
    'outside_identities',
    'passkeys',
    'passwords',
    'recovery_codes',
    'schema_migrations',
    'sessions',
    'sign_in_failures',
    'sign_in_links',
    'sign_in_rounds',
    'totp_secrets',
  ]);
});

test('the program role owns nothing and bypasses nothing', async () => {
  const found = await database.pool.query('select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = $1', [
    database.roles.app,
  ]);
  expect(found.rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false }]);
});

test('without a municipality set no row of any tenant table is visible', async () => {
  const client = await database.pool.connect();
  try {
    await client.query(`begin; set local role ${database.roles.app}`);
    for (const { name } of await tenantTables()) {
      expect((await client.query(`select count(*)::int as n from ${name}`)).rows[0].n, name).toBe(0);
    }
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('the rows of another municipality cannot be seen, changed, removed or added in any tenant table', async () => {
  // one row in each table, put there by the owner with the foreign keys off, so that a new table is covered without a word here
  const owner = await database.pool.connect();
  // given back whatever happens: closing the database waits for it
  onTestFinished(() => owner.release());
  const tables = await tenantTables();
  await withoutChecks(owner);
  await owner.query("set session_replication_role = 'replica'");
  for (const { name, column } of tables) {
    const columns = await owner.query(
      `select a.attname, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       where a.attrelid = $1::regclass and a.attnum > 0 and a.attnotnull and d.oid is null and a.attidentity = '' and a.attname <> $2`,
      [name, column],
    );
    const values = columns.rows.map(({ attname, type }) => (attname === 'code' ? "'9990'" : sampleOf(type)));
    await owner.query(
      `insert into ${name} (${[column, ...columns.rows.map((row) => row.attname)].join(', ')}) values ('${there.municipalityId}'${values.map((value) => `, ${value}`).join('')}) on conflict do nothing`,
    );
    expect((await owner.query(`select 1 from ${name} where ${column} = $1`, [there.municipalityId])).rowCount, name).toBeGreaterThan(0);
  }
  await owner.query("set session_replication_role = 'origin'");
  for (const { name, column } of tables) {
    await withScope(database, here, async ({ client }) => {
      expect((await client.query(`select 1 from ${name} where ${column} = $1`, [there.municipalityId])).rowCount, name).toBe(0);
    });
    expect(await changed(`update ${name} set ${column} = ${column} where ${column} = $1`), name).toBe(0);
    expect(await changed(`delete from ${name} where ${column} = $1`), name).toBe(0);
  }
  await expect(
    withScope(database, here, ({ trx }) =>
      trx.insertInto('organisations').values({ municipality_id: there.municipalityId, kind: 'police', name: 'X' }).execute(),
    ),
  ).rejects.toThrow(/row-level security/);
});

test('without a municipality the same rows are out of reach: in tables, in views and through functions with the owner’s rights', async () => {
  const reached: string[] = [];
  const nobody = async (statement: string): Promise<number> => {
    const client = await database.pool.connect();
    try {
      await client.query(`begin; set local role ${database.roles.app}; set local samsyn.release = 'on'`);
      return (await client.query(statement)).rowCount ?? 0;
    } catch (raised) {
      if ((raised as { code?: string }).code === '42501') return 0;
      throw raised;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  for (const { name, column } of await tenantTables()) {
    // the test before this one left a row of a municipality in each
    expect([name, (await database.pool.query(`select 1 from ${name} limit 1`)).rowCount]).toEqual([name, 1]);
    for (const statement of [`select 1 from ${name}`, `update ${name} set ${column} = ${column}`, `delete from ${name}`])
      if ((await nobody(statement)) > 0) reached.push(statement);
  }
  const views = await database.pool.query<{ relname: string }>(
    "select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace",
  );
  expect(views.rows.length).toBeGreaterThanOrEqual(4);
  for (const { relname } of views.rows) if ((await nobody(`select 1 from ${relname}`)) > 0) reached.push(relname);
  // whatever they are asked about: nothing, or a count of nothing
  const functions = await database.pool.query<{ name: string; types: string[] }>(
    `select p.proname as name, array(select format_type(t, null) from unnest(p.proargtypes) t) as types from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype`,
  );
  expect(functions.rows.length).toBeGreaterThanOrEqual(4);
  const source = (await database.pool.query<{ id: string }>('select id from sources limit 1')).rows[0]?.id;
  const everything: Readonly<Record<string, readonly string[]>> = {
    bigint: ['0', '9223372036854775807'],
    integer: ['1000'],
    uuid: [`'${source}'`],
  };
  for (const { name, types } of functions.rows) {
    const given = types.map((type, i) => {
      const values = everything[type] ?? [type.endsWith('[]') ? `'{1}'` : type === 'jsonb' ? `'{}'` : 'null'];
      return `${values[i % values.length]}::${type}`;
    });
    const tells = `select 1 from ${name}(${given.join(', ')}) told where translate(to_jsonb(told)::text, '{}[], ', '') !~ '^("[a-z_]+":)?(null|0|false)?(("[a-z_]+":)(null|0|false))*$'`;
    if ((await nobody(tells)) > 0) reached.push(name);
  }
  expect(reached).toEqual([]);
});

/** Rows of the other municipality that a statement reaches; a table that nobody may change at all reaches none. */
function changed(statement: string): Promise<number | null> {
  return withScope(database, here, async ({ client }) => (await client.query(statement, [there.municipalityId])).rowCount).catch(
    (raised: { readonly code?: string }) => {
      if (raised.code === '42501') return 0;
      throw raised;
    },
  );
}

/** This test's rows mean nothing: the rules for what a row may mean go from this database, those for who sees it stay. */
async function withoutChecks(client: pg.PoolClient): Promise<void> {
  const found = await client.query<{
    drop: string;
  }>(`select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
    from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`);
  for (const { drop } of found.rows) await client.query(drop);
}

function sampleOf(type: string): string {
  if (type.endsWith('[]')) return `'{}'`;
  if (type === 'uuid') return `'${randomUUID()}'`;
  if (type === 'bytea') return `'\\x000102030405060708090a0b0c0d0e0f'`;
  if (type === 'jsonb') return `'{}'`;
  if (type === 'date' || type.startsWith('timestamp')) return `'2026-01-01'`;
  if (type === 'boolean') return 'false';
  return /int|double|real|numeric/.test(type) ? '1' : `'x'`;
}

test('the sessions and one-time links are out of reach inside a scope', async () => {
  await expect(withScope(database, here, ({ trx }) => trx.selectFrom('sessions').selectAll().execute())).rejects.toThrow(
    /permission denied/,
  );
});

test('the door reaches accounts and sessions but no content', async () => {
  await expect(withService(database, ({ trx }) => sql`select 1 from incidents`.execute(trx))).rejects.toThrow(/permission denied/);
  expect(await withService(database, ({ trx }) => trx.selectFrom('municipalities').select('name').execute())).toHaveLength(2);
});

test('what is done in a scope that fails is not done', async () => {
  const failing = withScope(database, here, async ({ trx }) => {
    await trx.insertInto('organisations').values({ municipality_id: here.municipalityId, kind: 'police', name: 'Polisen' }).execute();
    throw new Error('halfway');
  });
  await expect(failing).rejects.toThrow('halfway');
  const found = await withScope(database, here, ({ trx }) => trx.selectFrom('organisations').select('name').execute());
  expect(found).toEqual([{ name: 'Exempelhamns kommun' }]);
});

test('a right that a role does not have is denied', async () => {
  await withScope(database, { ...here, role: 'council-member' }, async (scope) => {
    scope.require('picture.read');
    expect(() => scope.require('incident.import')).toThrow('scope.denied');
  });
});

test('an id that is not one never reaches the database', async () => {
  await expect(withScope(database, { ...here, municipalityId: "x'; drop table incidents; --" }, async () => 0)).rejects.toThrow(
    'scope.denied',
  );
});

test('the audit log can be added to but not changed', async () => {
  await withScope(database, here, async (scope) => scope.audit('picture.made', null, { rows: 3 }));
  const change = withScope(database, here, ({ trx }) => sql`update audit_log set event = 'x'`.execute(trx));
  await expect(change).rejects.toThrow(/permission denied/);
});

test('a frozen picture can be neither changed nor removed, and its body stays as it was written', async () => {
  const body = '{"ratio":1.0,"b":0.30000000000000004, "a" : 1e21}';
  const id = await withScope(database, here, async ({ trx }) => {
    const values = {
      municipality_id: here.municipalityId,
      organisation_id: here.organisationId,
      name: null,
      samsyn: '0.1.0',
      seed: 1,
      input_hash: 'x',
      options: '{}',
      body,
    };
    return (await trx.insertInto('pictures').values(values).returning('id').executeTakeFirstOrThrow()).id;
  });
  await withScope(database, here, ({ trx }) =>
    trx.updateTable('pictures').set({ frozen: true, name: 'Våren' }).where('id', '=', id).execute(),
  );
  await expect(
    withScope(database, here, ({ trx }) => trx.updateTable('pictures').set({ name: 'Hösten' }).where('id', '=', id).execute()),
  ).rejects.toThrow('picture.frozen');
  await expect(withScope(database, here, ({ trx }) => trx.deleteFrom('pictures').where('id', '=', id).execute())).rejects.toThrow(
    'picture.frozen',
  );
  const kept = await withScope(database, here, ({ trx }) =>
    trx.selectFrom('pictures').select('body').where('id', '=', id).executeTakeFirst(),
  );
  expect(kept?.body).toBe(body);
});
