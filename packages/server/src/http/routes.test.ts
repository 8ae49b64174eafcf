// Every route there is, tried by nobody, by another municipality and by each role; what is expected comes from the matrix of routes.
import { randomUUID } from 'node:crypto';
import { hasRight, matrixTemplates, roles } from '@samsyn/domain';
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
import { type Browser, browserOf } from './testing/browser-of.ts';
import { routeMatrix } from './testing/route-matrix.ts';
import { bodies, queries } from './testing/route-samples.ts';

const open = (name: string) => routeMatrix[name] === 'open';

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
    // one person asks all of it in a moment
    limits: { address: 1e6, person: 1e6, signIn: 1e6, export: 1e6, import: 1e6 },
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
      copyBasis: null,
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
  // a row has a number, everything else an id
  return (
    url
      .replace(':row', '1')
      .replace(/:[a-z]+/i, id)
      .replace(/:[a-z]+/i, randomUUID()) + (queries[name] ?? '')
  );
}

/** Asks one route after another as the same person; signed in anew after what changed something, which may have ended the session. */
function askingAs(who: Who) {
  let browser: Browser | null = null;
  return async (route: { name: string; method: string; url: string }, other: Record<string, string> = {}) => {
    browser ??= await browserOf(app, database, who);
    const answer = await browser.send(route.method, addressOf(route), bodies[route.name], other);
    if (route.method !== 'GET' && answer.statusCode < 400) browser = null;
    return answer;
  };
}

async function everythingHere(): Promise<unknown[]> {
  const tables = ['import_batches', 'incidents', 'pictures', 'sources', 'quarantined_rows', 'organisations', 'memberships'];
  return withScope(database, here, async ({ client }) => {
    const seen: unknown[] = [];
    for (const table of tables) seen.push((await client.query(`select t::text from ${table} t order by 1`)).rows);
    return seen;
  });
}

test('every route has a row in the matrix, and every row has its route', () => {
  expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(routeMatrix).sort());
});

test('nobody gets anything from any route but the open ones', async () => {
  const nobody = await browserOf(app, database, null);
  for (const route of routes.filter(({ name }) => !open(name))) {
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
  const outsider = askingAs(there);
  // whoever erases their own account is nobody afterwards
  const last = (name: string) => Number(name === 'POST /api/account/erase');
  for (const route of routes.filter(({ name }) => !open(name)).sort((a, b) => last(a.name) - last(b.name))) {
    const answer = await outsider(route);
    expect(answer.statusCode, `${route.name} needs a sample in this test: ${answer.body}`).not.toBe(400);
    expect(answer.statusCode, route.name).toBeLessThan(500);
    for (const secret of secrets) expect(answer.body, route.name).not.toContain(secret);
    if (route.url.includes(':')) expect([403, 404], route.name).toContain(answer.statusCode);
  }
  expect(await everythingHere()).toEqual(before);
});

test.each(roles)('a %s gets from each route what the matrix says, and nothing more', async (role) => {
  const who: Who = { ...here, role };
  await database.pool.query(
    'insert into memberships (municipality_id, account_id, organisation_id, role) values ($1, $2, $3, $4) on conflict do nothing',
    [who.municipalityId, who.accountId, who.organisationId, role],
  );
  const before = await everythingHere();
  const ask = askingAs(who);
  let denied = 0;
  for (const route of routes) {
    const right = routeMatrix[route.name] ?? 'open';
    if (right === 'open' || right === 'member') continue;
    const may = hasRight(matrixTemplates.standard[role], right);
    // what is allowed is tried where it changes nothing: the verbs have tests of their own
    if (may && route.method !== 'GET') continue;
    const answer = await ask(route);
    if (may)
      expect([route.name, answer.statusCode, answer.body.includes('scope.denied')], answer.body.slice(0, 300)).not.toEqual([
        route.name,
        403,
        true,
      ]);
    else expect([route.name, answer.statusCode, answer.json().code]).toEqual([route.name, 403, 'scope.denied']);
    if (!may) denied++;
  }
  expect(denied).toBeGreaterThan(10);
  expect(await everythingHere()).toEqual(before);
});

test('a write without the page’s own token is refused on every route', async () => {
  const ask = askingAs(here);
  for (const route of routes.filter(({ method, name }) => method !== 'GET' && !open(name))) {
    const answer = await ask(route, { 'x-csrf-token': 'guess' });
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
    'GET /api/agreements/:id/agreement.docx',
    'GET /api/agreements/:id/agreement.pdf',
    'GET /api/agreements/:id/assessment.docx',
    'GET /api/agreements/:id/assessment.pdf',
    'GET /api/agreements/:id/plan.docx',
    'GET /api/agreements/:id/plan.pdf',
    'GET /api/agreements/:id/promise.docx',
    'GET /api/agreements/:id/promise.pdf',
    'GET /api/agreements/:id/public/agreement.docx',
    'GET /api/agreements/:id/public/agreement.pdf',
    'GET /api/agreements/:id/public/plan.docx',
    'GET /api/agreements/:id/public/plan.pdf',
    'GET /api/agreements/:id/signing/paper.pdf',
    'GET /api/agreements/:id/signing/sealed.pdf',
    'GET /api/agreements/grant.docx',
    'GET /api/areas/:id/areas.geojson',
    'GET /api/basemap',
    'GET /api/decisions.csv',
    'GET /api/decisions.json',
    'GET /api/duties/evidence.pdf',
    'GET /api/facilities.csv',
    'GET /api/facilities.geojson',
    'GET /api/imports/:id/quarantine.csv',
    'GET /api/log/answers.csv',
    'GET /api/log/answers.xlsx',
    'GET /api/map/tiles/:z/:x/:y',
    'GET /api/measures/plan.csv',
    'GET /api/measures/plan.docx',
    'GET /api/measures/plan.pdf',
    'GET /api/measures/plan.xlsx',
    'GET /api/meetings/:id/bundle.pdf',
    'GET /api/meetings/:id/calendar.ics',
    'GET /api/meetings/:id/minutes.docx',
    'GET /api/meetings/:id/minutes.pdf',
    'GET /api/meetings/papers/:id',
    'GET /api/openapi.json',
    'GET /api/picture-problem/table',
    'GET /api/picture-view',
    'GET /api/picture-view/document',
    'GET /api/pictures/:file',
    'GET /api/pictures/:id/report.docx',
    'GET /api/pictures/:id/report.pdf',
    'GET /api/presence/plans/:id/shifts.csv',
    'GET /api/presence/plans/:id/shifts.ics',
    'GET /api/presence/plans/:id/shifts.xlsx',
    'GET /api/priorities/rounds/:id/table.csv',
    'GET /api/privacy/dpia.docx',
    'GET /api/privacy/dpia.pdf',
    'GET /api/privacy/processing.docx',
    'GET /api/privacy/processing.pdf',
    'GET /api/records.csv',
    'GET /api/records.xlsx',
    'GET /api/records/:id/public-copy',
    'GET /api/reviews/:id/document.docx',
    'GET /api/reviews/:id/document.pdf',
    'GET /api/sources/:id/content.csv',
    'GET /api/sources/:id/content.xlsx',
  ]);
});

/** Names, types and what must be there; how a null, a date or a pair is written differs between versions of JSON Schema. */
function shapeOf(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  const { type, properties, required, items, enum: values, const: only, anyOf, nullable } = schema as Record<string, unknown>;
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
    items: itemsOf(items),
    // one value alone is a constant in one version and a list of one in the other
    values: values ?? (only === undefined ? undefined : [only]),
  };
}

/** Of a list; a pair's parts are told one by one in one version and as a choice in the other: of those it is only said that they are several. */
function itemsOf(items: unknown): unknown {
  if (typeof items !== 'object' || items === null) return undefined;
  const single = 'type' in items || 'properties' in items || 'enum' in items || nullableOne(items);
  return single ? shapeOf(items) : undefined;
}

function nullableOne({ anyOf }: { readonly anyOf?: unknown }): boolean {
  return Array.isArray(anyOf) && anyOf.filter((one) => one?.type !== 'null').length === 1;
}
