// Every route there is, tried by those who may not: a new route is in these tests without a word here.
import { randomUUID } from 'node:crypto';
import { roles } from '@samsyn/domain';
import type { RouteOptions } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport, setImportState } from '../imports/queries.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { eyesOf } from '../pictures/eyes.ts';
import { insertPicture } from '../pictures/queries.ts';
import type { App } from './app-context.ts';
import { buildApp } from './build-app.ts';
import { browserOf } from './testing/browser-of.ts';

/** The addresses that answer anyone; what they answer holds nothing of anyone's. Signing in has tests of its own. */
const open = [
  'GET /health',
  'GET /sign-in',
  'GET /sign-in/ways',
  'POST /sign-in/password',
  'POST /sign-in/second',
  'POST /sign-in/passkey/begin',
  'POST /sign-in/passkey',
  'GET /sign-in/outside',
  'GET /sign-in/outside/return',
  'POST /sign-in/invitation',
  'POST /sign-in/invitation/passkey',
  'POST /sign-in/invitation/accept',
];
/** What everyone who is signed in may have, whatever the role. */
const forAll = [
  'GET /api/session',
  'POST /api/sign-out',
  'GET /api/openapi.json',
  'GET /api/basemap',
  'GET /api/conduct',
  'POST /api/conduct/acceptance',
  // one's own session and account
  'POST /api/session/membership',
  'GET /api/session/ways',
  'POST /api/session/passkey',
  'POST /api/session/reauthenticate',
  'GET /api/account',
  'POST /api/account/password',
  'POST /api/account/totp',
  'POST /api/account/totp/confirm',
  'DELETE /api/account/totp',
  'POST /api/account/recovery-codes',
  'POST /api/account/passkeys/begin',
  'POST /api/account/passkeys',
  'DELETE /api/account/passkeys/:key',
  'DELETE /api/account/sessions/:id',
  'POST /api/account/sign-out-everywhere',
  'GET /api/account/export',
  'POST /api/account/erase',
  'POST /api/accounts/invitation',
];
/** What a route needs to get past its schema; a new route that needs something is told by the test. */
const queries: Record<string, string> = {
  'POST /api/imports': '?fileName=fil.csv',
  'GET /api/log/answers': '?question=opened&month=2026-11',
  'GET /api/log/answers.csv': '?question=opened&month=2026-11&purpose=granskning',
  'GET /api/log/answers.xlsx': '?question=opened&month=2026-11&purpose=granskning',
};
const someone = { municipalityId: randomUUID(), organisationId: randomUUID(), role: 'registrar' };
const bodies: Record<string, object | string> = {
  'POST /api/session/membership': someone,
  'POST /api/session/reauthenticate': { code: '000000' },
  'POST /api/account/password': { password: 'fyra gröna cyklar', email: 'ny@provstad.test' },
  'POST /api/account/totp/confirm': { code: '000000' },
  'POST /api/account/passkeys': { round: 'x'.repeat(43), response: {}, name: 'Telefonen' },
  'POST /api/accounts/invitation': { token: 'x'.repeat(43) },
  'POST /api/accounts/:id/renewal': { lostSecond: true },
  'POST /api/invitations': {
    email: null,
    titleSv: 'x',
    titleEn: 'x',
    organisationId: someone.organisationId,
    role: 'registrar',
    memberUntil: null,
  },
  'POST /api/imports': 'a;b\n1;2\n',
  'POST /api/imports/:id/mapping': {},
  'POST /api/pictures/freeze': { name: 'Våren' },
  'PUT /api/retention/rules': { dataClass: 'rows', months: 48, reason: 'Beslut i nämnden' },
  'POST /api/retention/holds': { dataClass: 'rows', source: null, reason: 'Begärd av domstol', until: '2099-01-01' },
  'POST /api/retention/holds/:id/end': { reason: 'Inte längre behövd' },
  'POST /api/records': { title: 'Skrivelse' },
  'PATCH /api/records/:id': { state: 'draft' },
  'POST /api/records/series': { prefix: 'KS', digits: 4 },
  'POST /api/conduct/acceptance': { version: '0' },
  'POST /api/conduct/lines': { lines: ['Skriv inte ut kartan.'] },
  'PUT /api/disclosure-rules': { kPublic: 7, kPartner: 4, sensitiveByYear: true, dwellingsAsPoints: false },
};

let database: Database;
let app: App;
let here: Who;
let there: Who;
/** ids of this municipality's things, by the name of the parameter; none of these may reach anyone else */
let things: { imports: string; pictures: string };
const routes: { name: string; method: string; url: string; schema: RouteOptions['schema'] }[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  process.env.SAMSYN_WEB = '/nonexistent';
  app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    log: pino({ level: 'silent' }),
    onRoute({ method, url, schema }) {
      for (const one of [method].flat()) if (one !== 'HEAD') routes.push({ name: `${one} ${url}`, method: one, url, schema });
    },
  });
  await app.ready();
  here = await makeMunicipality(database, 'Exempelhamn');
  there = await makeMunicipality(database, 'Provstad');
  things = await withScope(database, here, async (scope) => {
    const imports = randomUUID();
    await insertImport(scope, { id: imports, fileName: 'hemlig-fil.csv', bytes: 1 });
    await setImportState(scope, imports, 'previewed');
    const basis = { batches: [], seed: 1, name: 'Hemlig bild', demo: true };
    const body = JSON.stringify({ window: { from: '2026-01-01', to: '2026-02-01' }, headline: { sv: 'Hemligt', en: 'Secret' } });
    const picture = await insertPicture(scope, {
      name: 'Hemlig bild',
      frozen: true,
      samsyn: '0',
      inputHash: 'x',
      basis,
      body,
      eyes: await eyesOf(scope),
    });
    return { imports, pictures: picture.id };
  });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

/** The route's address with this municipality's own things in the places of its parameters. */
function addressOf({ name, url }: { name: string; url: string }): string {
  const noun = url.split('/')[2];
  const id = noun === 'imports' || noun === 'pictures' ? things[noun] : randomUUID();
  return url.replace(/:[a-z]+/i, id) + (queries[name] ?? '');
}

async function everythingHere(): Promise<unknown[]> {
  const tables = ['import_batches', 'incidents', 'pictures', 'sources', 'quarantined_rows', 'organisations', 'memberships'];
  return withScope(database, here, async ({ client }) => {
    const seen: unknown[] = [];
    for (const table of tables) seen.push((await client.query(`select t::text from ${table} t order by 1`)).rows);
    return seen;
  });
}

test('the routes are known', () => {
  expect(routes.length).toBeGreaterThanOrEqual(16);
  for (const name of [...open, ...forAll]) expect(routes.map((route) => route.name)).toContain(name);
});

test('nobody gets anything from any route but the open ones', async () => {
  const nobody = await browserOf(app, database, null);
  for (const route of routes.filter(({ name }) => !open.includes(name))) {
    const answer = await nobody.send(route.method, addressOf(route), bodies[route.name]);
    expect(answer.statusCode, route.name).toBe(401);
    expect(answer.json(), route.name).toMatchObject({ code: 'session.none' });
  }
  const written = await nobody.send('GET', '/%61pi/openapi.json');
  expect(written.statusCode).not.toBe(200);
});

test('a coordinator of another municipality reaches nothing of this one by any route, and changes nothing in it', async () => {
  const before = await everythingHere();
  const secrets = [
    here.municipalityId,
    here.organisationId,
    here.accountId,
    things.imports,
    things.pictures,
    'Hemlig',
    'hemlig',
    'Exempelhamn',
  ];
  for (const route of routes.filter(({ name }) => !open.includes(name))) {
    // signing out ends the session: each route gets its own
    const outsider = await browserOf(app, database, there);
    const answer = await outsider.send(route.method, addressOf(route), bodies[route.name]);
    expect(answer.statusCode, `${route.name} needs a sample in this test: ${answer.body}`).not.toBe(400);
    expect(answer.statusCode, route.name).toBeLessThan(500);
    for (const secret of secrets) expect(answer.body, route.name).not.toContain(secret);
    if (route.url.includes(':')) expect([403, 404], route.name).toContain(answer.statusCode);
  }
  expect(await everythingHere()).toEqual(before);
});

test('a role gets from each route what its rights say: whoever has none of them is denied everywhere', async () => {
  const before = await everythingHere();
  const reporter: Who = { ...here, role: 'reporter' };
  await database.pool.query('insert into memberships values ($1, $2, $3, $4)', [
    here.municipalityId,
    here.accountId,
    here.organisationId,
    reporter.role,
  ]);
  for (const route of routes.filter(({ name }) => !open.includes(name) && !forAll.includes(name))) {
    const answer = await (await browserOf(app, database, reporter)).send(route.method, addressOf(route), bodies[route.name]);
    expect([route.name, answer.statusCode, answer.json().code]).toEqual([route.name, 403, 'scope.denied']);
  }
  await database.pool.query("delete from memberships where role = 'reporter'");
  expect(await everythingHere()).toEqual(before);
});

test('what changes something is denied to every role that may only read', async () => {
  const readers = ['practitioner', 'council-member', 'data-protection-officer', 'registrar', 'administrator'] as const;
  expect(roles).toEqual(expect.arrayContaining([...readers]));
  const writes = routes.filter(({ method, name }) => method !== 'GET' && !forAll.includes(name) && !open.includes(name));
  expect(writes.length).toBeGreaterThanOrEqual(4);
  for (const role of readers) {
    await database.pool.query('insert into memberships values ($1, $2, $3, $4)', [
      here.municipalityId,
      here.accountId,
      here.organisationId,
      role,
    ]);
    const browser = await browserOf(app, database, { ...here, role });
    for (const route of writes) {
      const answer = await browser.send(route.method, addressOf(route), bodies[route.name]);
      expect([role, route.name, answer.statusCode]).toEqual([role, route.name, 403]);
    }
  }
});

test('a write without the page’s own token is refused on every route', async () => {
  for (const route of routes.filter(({ method, name }) => method !== 'GET' && !open.includes(name))) {
    const browser = await browserOf(app, database, here);
    const answer = await browser.send(route.method, addressOf(route), bodies[route.name], { 'x-csrf-token': 'guess' });
    expect([route.name, answer.statusCode, answer.json().code]).toEqual([route.name, 403, 'session.csrf']);
  }
});

test('a membership that ends takes its sessions with it', async () => {
  const guest = await makeMunicipality(database, 'Gäststad');
  const browser = await browserOf(app, database, guest);
  expect((await browser.send('GET', '/api/session')).statusCode).toBe(200);
  await database.pool.query('delete from memberships where account_id = $1', [guest.accountId]);
  expect((await browser.send('GET', '/api/session')).statusCode).toBe(401);
});

test('the OpenAPI description holds every route, with the answers that the schemas say', async () => {
  const described = z
    .object({ paths: z.record(z.string(), z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()).optional() }))) })
    .parse((await (await browserOf(app, database, here)).send('GET', '/api/openapi.json')).json());
  for (const { name, method, url, schema } of routes) {
    const path = url.replace(/:([a-z]+)/gi, '{$1}');
    const operation = described.paths[path]?.[method.toLowerCase()];
    expect(operation, name).toBeDefined();
    for (const [status, answer] of Object.entries(schema?.response ?? {})) {
      if (!(answer instanceof z.ZodType)) throw new Error(`${name} answers ${status} with something that is no zod schema`);
      const told = z
        .object({ content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }).optional() })
        .parse(operation?.responses?.[status]);
      if (answer instanceof z.ZodNull) continue;
      expect(shapeOf(told.content?.['application/json'].schema), `${name} ${status}`).toEqual(
        shapeOf(z.toJSONSchema(answer, { io: 'output' })),
      );
    }
  }
  const json = routes.filter(({ url, schema }) => url.startsWith('/api/') && !schema?.response).map(({ name }) => name);
  // files and ready-made JSON, sent as they are
  expect(json.sort()).toEqual([
    'GET /api/basemap',
    'GET /api/imports/:id/quarantine.csv',
    'GET /api/log/answers.csv',
    'GET /api/log/answers.xlsx',
    'GET /api/openapi.json',
    'GET /api/pictures/:file',
    'GET /api/privacy/dpia.docx',
    'GET /api/privacy/dpia.pdf',
    'GET /api/privacy/processing.docx',
    'GET /api/privacy/processing.pdf',
    'GET /api/records.csv',
    'GET /api/records.xlsx',
    'GET /api/records/:id/public-copy',
  ]);
});

/** Names, types and what must be there; how a null or a date is written differs between versions of JSON Schema. */
function shapeOf(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  const { type, properties, required, items, enum: values, anyOf, nullable } = schema as Record<string, unknown>;
  if (Array.isArray(anyOf)) {
    const some = anyOf.filter((one) => one?.type !== 'null');
    if (some.length === 1) return { ...(shapeOf(some[0]) as object), nullable: true };
  }
  const kinds = [type].flat().filter((one) => one !== 'null');
  return {
    type: kinds[0],
    nullable: nullable === true || [type].flat().includes('null'),
    properties: properties && Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, shapeOf(value)])),
    required: Array.isArray(required) ? [...required].sort() : undefined,
    items: items && shapeOf(items),
    values,
  };
}
