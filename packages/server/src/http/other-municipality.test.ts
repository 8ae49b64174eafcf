// Ids of another municipality, known by heart: whatever is there under them, a coordinator from elsewhere finds nothing, changes nothing and is
// told nothing, on every route that names a thing.
import { hasRight, matrixTemplates, roles } from '@samsyn/domain';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import type { App } from './app-context.ts';
import { buildApp } from './build-app.ts';
import { browserOf } from './testing/browser-of.ts';
import { cycleFacts } from './testing/cycle-facts.ts';

let database: Database;
let app: App;
let here: Who;
beforeAll(async () => {
  database = await openTestDatabase();
  process.env.SAMSYN_WEB = '/nonexistent';
  app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    log: pino({ level: 'silent' }),
    limits: { address: 1e6, person: 1e6, signIn: 1e6, export: 1e6, import: 1e6 },
  });
  await app.ready();
  here = await loadDemo(database, 'small');
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

/** Everything the municipality has, table by table, but for its log: a refusal is an entry of the asker's own. */
async function everythingHere(): Promise<Record<string, string>> {
  const { rows } = await database.pool.query<{ name: string }>(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'municipality_id' and t.table_type = 'BASE TABLE' and c.table_name not in ('sessions', 'sign_in_links')`,
  );
  const all: Record<string, string> = {};
  for (const { name } of rows)
    all[name] = (
      await database.pool.query(
        `select coalesce(md5(string_agg(t::text, '' order by t::text)), '') as sum from ${name} t where municipality_id = $1`,
        [here.municipalityId],
      )
    ).rows[0].sum;
  return all;
}

test('no thing of a municipality is reached by its id from another one', async () => {
  const one = await database.pool.query<{ source: string; row: string }>(
    'select source_id as source, id::text as row from incidents where municipality_id = $1 limit 1',
    [here.municipalityId],
  );
  const { source = '', row = '' } = one.rows[0] ?? {};
  const made: { name: string; method: string; url: string; body?: object | string }[] = [];
  const unmade: string[] = [];
  for (const [name, { right, make, query, body }] of Object.entries(cycleFacts)) {
    const [method = '', route = ''] = name.split(' ');
    // what is open is opened by a secret, not by an id
    if (!make || right === 'open' || !route.includes(':')) continue;
    const role = roles.find((one) => right !== 'member' && hasRight(matrixTemplates.standard[one], right)) ?? here.role;
    const thing = await withScope(database, { ...here, role }, make).catch(() => null);
    if (!thing?.params) unmade.push(name);
    else {
      const url =
        route.replace(/:([a-zA-Z]+)/g, (_, key: string) => (key === 'row' ? row : (thing.params?.[key] ?? source))) +
        (thing.query ?? query ?? '');
      const sent = thing.body ?? body;
      made.push({ name, method, url, ...(sent === undefined ? {} : { body: sent }) });
    }
  }
  // what cannot be made beside all the rest is tried with its own noun
  expect(made.length).toBeGreaterThan(60);
  expect(unmade.length).toBeLessThan(made.length / 4);
  const there = await makeMunicipality(database, 'Provstad');
  const before = await everythingHere();
  const found: string[] = [];
  for (const { name, method, url, body } of made) {
    const browser = await browserOf(app, database, there);
    const { statusCode, body: text } = await browser.send(method, url, body);
    const ids = url.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
    const told = [here.municipalityId, here.organisationId, 'Exempelhamn', ...(statusCode < 300 ? ids : [])].filter((one) =>
      text.includes(one),
    );
    if (![403, 404].includes(statusCode) || told.length > 0) found.push(`${name}: ${statusCode} ${told.join(' ')} ${text.slice(0, 160)}`);
  }
  expect(found).toEqual([]);
  expect(await everythingHere()).toEqual(before);
});
