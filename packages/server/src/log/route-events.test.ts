// Every route there is: what it changes, shows row by row or lets out is an entry of the log, by name. A new route must be put in the table.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventWords, hasRight, matrixTemplates, type Role, roles } from '@samsyn/domain';
import type { RouteOptions } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { openTestDatabase } from '../db/test-database.ts';
import type { App } from '../http/app-context.ts';
import { buildApp } from '../http/build-app.ts';
import { browserOf } from '../http/testing/browser-of.ts';
import { cycleFacts } from '../http/testing/cycle-facts.ts';
import type { Made } from '../http/testing/route-facts.ts';
import { routeMatrix } from '../http/testing/route-matrix.ts';
import { bodies, queries } from '../http/testing/route-samples.ts';
import { insertImport, setImportState } from '../imports/queries.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { currentPicture } from '../pictures/current-picture.ts';
import { freezePicture } from '../pictures/freeze-picture.ts';
import { makeHold } from '../retention/holds.ts';
import { routeEvents } from './testing/route-events.ts';

/** What needs more than one request to succeed, and is tried with its entry in the tests of its own room. */
const triedElsewhere: readonly string[] = [
  'DELETE /api/account/passkeys/:key 404 account.passkeyGone',
  'DELETE /api/account/sessions/:id 404 account.sessionGone',
  'GET /sign-in 400 request.invalid',
  'GET /sign-in/outside/return 303 ',
  'POST /api/account/passkeys 401 session.round',
  'POST /api/account/totp/confirm 401 session.code',
  'POST /api/accounts/invitation 410 invitation.ended',
  'POST /api/session/reauthenticate 401 session.code',
  'POST /sign-in/invitation/accept 400 request.invalid',
  'POST /sign-in/passkey 400 request.invalid',
  'POST /sign-in/password 400 request.invalid',
  'POST /sign-in/second 400 request.invalid',
];

let database: Database;
let app: App;
const routes: { name: string; method: string; url: string }[] = [];
const people = new Map<Role, Who>();
let things: Awaited<ReturnType<typeof makeThings>>;

beforeAll(async () => {
  database = await openTestDatabase();
  process.env.SAMSYN_WEB = '/nonexistent';
  app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    limits: { address: 1e6, person: 1e6, signIn: 1e6, export: 1e6, import: 1e6 },
    log: pino({ level: 'silent' }),
    onRoute({ method, url }: RouteOptions) {
      for (const one of [method].flat()) if (one !== 'HEAD') routes.push({ name: `${one} ${url}`, method: one, url });
    },
  });
  await app.ready();
  const coordinator = await loadDemo(database, 'small');
  for (const role of roles) people.set(role, await memberWith(coordinator, role));
  things = await makeThings();
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const as = (role: Role): Who => {
  const who = people.get(role);
  if (!who) throw new Error(role);
  return who;
};

async function memberWith(first: Who, role: Role): Promise<Who> {
  const found = await database.pool.query<Who>(
    `select municipality_id as "municipalityId", organisation_id as "organisationId", account_id as "accountId", role from memberships m
      where municipality_id = $1 and role = $2
      order by (select count(*) from memberships x where x.account_id = m.account_id), organisation_id = $3 desc, account_id limit 1`,
    [first.municipalityId, role, first.organisationId],
  );
  if (found.rows[0]) return found.rows[0];
  await database.pool.query('insert into memberships (municipality_id, account_id, organisation_id, role) values ($1, $2, $3, $4)', [
    first.municipalityId,
    first.accountId,
    first.organisationId,
    role,
  ]);
  return { ...first, role };
}

/** One of everything that a route can be about. */
async function makeThings() {
  const one = async (text: string, values: unknown[] = []): Promise<string> => (await database.pool.query(text, values)).rows[0]?.id;
  for (const who of people.values())
    await (await browserOf(app, database, who)).send('POST', '/api/conduct/acceptance', {
      version: (await (await browserOf(app, database, who)).send('GET', '/api/conduct')).json().version,
    });
  const waiting = async (state: 'previewed' | 'refused', fault: string | null): Promise<string> => {
    const id = randomUUID();
    await withScope(database, as('coordinator'), async (scope) => {
      await insertImport(scope, { id, fileName: 'fil.csv', bytes: 8 });
      await setImportState(scope, id, state);
    });
    await database.pool.query('update import_batches set fault = $2 where id = $1', [
      id,
      fault && JSON.stringify({ code: fault, details: {} }),
    ]);
    const file = uploadFolder(database.dataDir).path(id, 'fil.csv');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, 'När;Vad\n2026-09-01;Trasig ruta\n');
    return id;
  };
  await currentPicture(database, as('coordinator'));
  const frozen = await freezePicture(database, as('coordinator'), 'Inför rådet');
  await withScope(database, as('registrar'), (scope) =>
    makeHold(scope, { dataClass: 'photos', source: null, reason: 'Begärd av domstol', until: '2099-01-01' }),
  );
  const invited = await (await browserOf(app, database, as('administrator'))).send('POST', '/api/invitations', {
    ...(bodies['POST /api/invitations'] as object),
    organisationId: as('administrator').organisationId,
  });
  return {
    source: await one("select id from sources where kind = 'police'"),
    sharing: await one('select id from source_sharings limit 1'),
    stored: await one("select id from import_batches where state = 'stored' and organisation_id = $1 limit 1", [
      as('coordinator').organisationId,
    ]),
    previewed: await Promise.all(Array.from({ length: 5 }, () => waiting('previewed', null))),
    unread: [await waiting('refused', 'import.unknownProfile'), await waiting('refused', 'import.unknownProfile')],
    conduct: (await (await browserOf(app, database, as('coordinator'))).send('GET', '/api/conduct')).json().version as string,
    frozen: frozen.id,
    record: await one('select id from records limit 1'),
    hold: await one('select id from legal_holds limit 1'),
    invitation: invited.json().id as string,
    organisation: await one("select id from organisations where kind = 'police'"),
    reporter: as('reporter').accountId,
  };
}

/** The address with things that are there, as the one who may ask. */
function addressOf({ name, url }: { name: string; url: string }): string {
  const { source, sharing, stored, previewed, unread, frozen, record, hold, invitation, organisation, reporter } = things;
  const id: Record<string, string | undefined> = {
    'GET /api/imports/:id': stored,
    'GET /api/imports/:id/quarantine.csv': stored,
    'GET /api/imports/:id/mapping': unread[0],
    'POST /api/imports/:id/mapping': unread[1],
    'POST /api/imports/:id/store': previewed[0],
    'DELETE /api/imports/:id': previewed[1],
    'POST /api/imports/:id/reading': previewed[2],
    'POST /api/imports/:id/corrections': previewed[3],
    'DELETE /api/imports/:id/corrections/:correction': previewed[4],
    'GET /api/imports/:id/columns': stored,
    'POST /api/imports/:id/columns': stored,
    'POST /api/imports/:id/profile': stored,
    'GET /api/pictures/:id/recomputed': frozen,
    'PATCH /api/records/:id': record,
    'GET /api/records/:id/public-copy': record,
    'POST /api/retention/holds/:id/end': hold,
    'DELETE /api/invitations/:id': invitation,
    'PUT /api/organisations/:id': organisation,
  };
  const samples: Record<string, string> = {
    'GET /api/pictures/:file': '?purpose=granskning',
    'GET /api/imports/:id/quarantine.csv': '?purpose=granskning',
    'GET /api/sources/:id/preview': `?organisation=${as('coordinator').organisationId}`,
  };
  const noun = url.split('/')[2];
  const given = id[name] ?? (noun === 'sources' ? source : noun === 'accounts' ? reporter : randomUUID());
  return (
    url
      .replace(':file', `${frozen}.json`)
      .replace(':sharing', sharing)
      .replace(':row', '1')
      .replace(':correction', randomUUID())
      .replace(/:[a-z]+/i, given) + (samples[name] ?? queries[name] ?? '')
  );
}

/** Bodies that succeed here, where the shared samples are made to be refused. */
function bodyOf(name: string): object | string | undefined {
  const membership = { accountId: things.reporter, organisationId: as('reporter').organisationId, role: 'reporter' };
  const own: Record<string, object> = {
    'POST /api/members': { ...membership, role: 'practitioner', until: null },
    'PUT /api/members': { ...membership, until: '2099-01-01' },
    'POST /api/members/end': { ...membership, reason: 'Slutar', successor: null },
    'POST /api/sources/:id/sharings': {
      ...(bodies['POST /api/sources/:id/sharings'] as object),
      organisationId: as('coordinator').organisationId,
    },
    'PUT /api/sources/:id': bodies['PUT /api/sources/:id'] as object,
    'POST /api/invitations': { ...(bodies['POST /api/invitations'] as object), organisationId: as('administrator').organisationId },
    'POST /api/imports/:id/mapping': {
      name: { sv: 'Egen', en: 'Own' },
      columns: { När: 'from', Vad: 'category' },
      categories: { 'Trasig ruta': 'damage' },
    },
    'POST /api/session/membership': as('coordinator'),
    'PUT /api/organisations/:id': { kind: 'police', name: 'Lokalpolisområdet Norr', key: '' },
    'POST /api/conduct/acceptance': { version: things.conduct },
  };
  return own[name] ?? bodies[name];
}

function askerOf(name: string): Who {
  const right = routeMatrix[name];
  if (name === 'POST /api/conduct/acceptance') return as('council-member');
  if (right === undefined || right === 'open' || right === 'member') return as('coordinator');
  if (name.includes('/sources/:id')) return as('police-analyst');
  const role = roles.find((one) => hasRight(matrixTemplates.standard[one], right));
  if (!role) throw new Error(name);
  return as(role);
}

test('every route says which entry it leaves, or why it leaves none; every entry has its words', async () => {
  expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(routeEvents).sort());
  for (const [name, { event, because }] of Object.entries(routeEvents)) {
    if (event === null) expect(because, name).toMatch(/\w{4}/);
    else expect(Object.keys(eventWords), name).toContain(event);
    // what changes something leaves an entry, unless the reason is one of these
    if (event === null && !name.startsWith('GET'))
      expect(because, name).toMatch(/nobody is known|challenge|secret to scan|for herself alone|keeps nothing of it/);
  }
});

test('every event that the program writes has its words in both languages', async () => {
  const written = new Set<string>();
  const folder = path.join(import.meta.dirname, '..');
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name.includes('testing')) continue;
    const text = await readFile(path.join(folder, name), 'utf8');
    for (const found of text.matchAll(/(?:audit|entryOf|logOfRun|noteReading)\([^;]*?'([a-z]+\.[a-zA-Z]+)'|event: '([a-z]+\.[a-zA-Z]+)'/g))
      written.add(found[1] ?? found[2] ?? '');
  }
  expect(written.size).toBeGreaterThan(30);
  expect([...written].filter((event) => !Object.hasOwn(eventWords, event)).sort()).toEqual([]);
});

/** The address with what was made for it in the places of its parameters. */
const filled = ({ name, url }: { name: string; url: string }, { params = {}, query }: Made) =>
  url.replace(/:([a-zA-Z]+)/g, (_, key: string) => params[key] ?? randomUUID()) + (query ?? queries[name] ?? '');

test('what succeeds is an entry: who, which organisation, what', async () => {
  const unreached: string[] = [];
  // what takes something away comes before what replaces it, and after what needs it
  const first = ['POST /api/conduct/acceptance', 'POST /api/sources/:id/sharings/:sharing/end', 'PUT /api/members'];
  const last = [
    'POST /api/imports/:id/store',
    'POST /api/conduct/lines',
    'POST /api/members/end',
    'POST /api/accounts/:id/erase',
    'POST /api/account/erase',
  ];
  // a division of the municipality moves the ground under what has a place
  const ground = /\/api\/(areas|exposures|facilities|addresses)\b/;
  const place = (name: string): number =>
    first.includes(name) ? first.indexOf(name) - 10 : last.includes(name) ? last.indexOf(name) : ground.test(name) ? -0.5 : -1;
  const order = routes.filter(({ name }) => routeEvents[name]?.event != null).sort((a, b) => place(a.name) - place(b.name));
  await database.pool.query('delete from conduct_acceptances where account_id = $1', [as('council-member').accountId]);
  for (const route of order) {
    const who = askerOf(route.name);
    const browser = await browserOf(app, database, who);
    const head = async () =>
      Number(
        (await database.pool.query('select max(seq) as seq from audit_log where municipality_id = $1', [who.municipalityId])).rows[0].seq,
      );
    const { make } = cycleFacts[route.name] ?? {};
    const made = make ? await withScope(database, who, make) : undefined;
    const before = await head();
    const address = made ? filled(route, made) : addressOf(route);
    const answer = await browser.send(route.method, address, made?.body ?? bodyOf(route.name));
    if (answer.statusCode >= 300) {
      unreached.push(`${route.name} ${answer.statusCode} ${answer.statusCode === 303 ? '' : answer.json().code}`);
      continue;
    }
    const entries = await database.pool.query(
      'select event, account_id, organisation_id, outcome from audit_log where municipality_id = $1 and seq > $2',
      [who.municipalityId, before],
    );
    const mine = entries.rows.filter(({ event }) => event === routeEvents[route.name]?.event);
    expect(mine.length, `${route.name}: ${JSON.stringify(entries.rows.map(({ event }) => event))}`).toBeGreaterThan(0);
    expect(mine[0], route.name).toMatchObject({ outcome: 'done' });
    if (!route.name.includes('/:id/erase') && !route.name.includes('/:id/export'))
      expect(mine[0], route.name).toMatchObject({ account_id: who.accountId });
  }
  const elsewhere = Object.entries(cycleFacts).flatMap(([name, fact]) => (fact.elsewhere ? [`${name} ${fact.elsewhere}`] : []));
  expect(unreached.sort()).toEqual([...triedElsewhere, ...elsewhere].sort());
});
