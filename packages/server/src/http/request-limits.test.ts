// Who asks too often is told when to come back, and nobody else notices.
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { makeThefts } from '../facilities/testing/route-facts.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import type { App } from './app-context.ts';
import { buildApp } from './build-app.ts';
import { addressKey, type RequestLimits, requestLimitsFrom, usualLimits } from './request-limits.ts';
import { onThisMachine } from './serving.ts';
import { browserOf } from './testing/browser-of.ts';

let database: Database;
let here: Who;
let other: Who;
const apps: App[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  here = await makeMunicipality(database, 'Exempelhamn');
  other = await makeMunicipality(database, 'Provstad');
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await database?.close();
});

async function served(limits: Partial<RequestLimits>): Promise<App> {
  const app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    log: pino({ level: 'silent' }),
    serving: { ...onThisMachine, trustProxy: ['127.0.0.1'] },
    limits: { ...usualLimits, ...limits },
  });
  apps.push(app);
  return app;
}
const times = async (n: number, ask: () => Promise<{ statusCode: number }>): Promise<number[]> => {
  const seen: number[] = [];
  for (let i = 0; i < n; i++) seen.push((await ask()).statusCode);
  return seen;
};
const from = (ip: string) => ({ 'x-forwarded-for': ip, 'x-forwarded-proto': 'https' });

test('an address that asks too often is told so with a fault and the seconds to wait; another address is answered', async () => {
  const app = await served({ address: 3 });
  const ask = (ip: string) => app.inject({ url: '/api/session', headers: from(ip) });
  expect(await times(4, () => ask('198.51.100.1'))).toEqual([401, 401, 401, 429]);
  const told = await ask('198.51.100.1');
  expect(told.json()).toMatchObject({ code: 'request.tooMany', status: 429 });
  expect(told.headers['content-type']).toContain('application/problem+json');
  expect(Number(told.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(told.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect((await ask('198.51.100.2')).statusCode).toBe(401);
  // the pages' own files are not counted
  expect((await app.inject({ url: '/assets/x.js', headers: from('198.51.100.1') })).statusCode).not.toBe(429);
});

test('signing in is counted by address, narrower than the rest', async () => {
  const app = await served({ signIn: 2 });
  const ask = () => app.inject({ url: '/sign-in?token=guess', headers: from('198.51.100.3') });
  expect(await times(3, ask)).toEqual([303, 303, 429]);
  expect((await app.inject({ url: '/api/session', headers: from('198.51.100.3') })).statusCode).toBe(401);
});

test('a person is counted wherever she sits, and nobody is stopped by what another one asks', async () => {
  const app = await served({ person: 3 });
  const [mine, theirs] = [await browserOf(app, database, here), await browserOf(app, database, other)];
  let n = 0;
  const ask = () => mine.send('GET', '/api/session', undefined, { 'x-forwarded-for': `127.0.0.${10 + n++}` });
  expect(await times(4, ask)).toEqual([200, 200, 200, 429]);
  expect((await theirs.send('GET', '/api/session')).statusCode).toBe(200);
});

test('heavy answers and deliveries have limits of their own', async () => {
  const app = await served({ export: 2, import: 1 });
  const browser = await browserOf(app, database, here);
  const pdf = () => browser.send('GET', '/api/pictures/00000000-0000-4000-8000-000000000000.pdf');
  expect(await times(3, pdf)).toEqual([404, 404, 429]);
  const csv = () => browser.send('GET', '/api/imports/00000000-0000-4000-8000-000000000000/quarantine.csv');
  expect(await times(1, csv)).toEqual([429]);
  const deliver = () => browser.send('POST', '/api/imports?fileName=a.csv', 'a;b\n1;2\n');
  expect(await times(2, deliver)).toEqual([202, 429]);
  expect((await browser.send('GET', '/api/session')).statusCode).toBe(200);
});

test('whatever takes a file is a delivery, and whatever is asked for in a format an export', async () => {
  const app = await served({ export: 1, import: 1 });
  const browser = await browserOf(app, database, here);
  const hand = (where: string) => browser.send('POST', `${where}?fileName=a.csv`, 'a;b\n1;2\n');
  expect((await hand('/api/areas/preview')).statusCode).toBe(422);
  for (const where of ['/api/areas', '/api/exposures/preview', '/api/facilities/file', '/api/addresses', '/api/imports'])
    expect([where, (await hand(where)).statusCode]).toEqual([where, 429]);
  expect((await browser.send('GET', '/api/picture-view/document?format=pdf&purpose=granskning')).statusCode).not.toBe(429);
  for (const where of [
    '/api/picture-problem/table?picture=current&rank=1&format=xlsx',
    '/api/facilities.csv',
    '/api/areas/x/areas.geojson',
  ])
    expect([where, (await browser.send('GET', where)).statusCode]).toEqual([where, 429]);
});

test('a key that delivers is counted by itself, and guesses at keys by their address', async () => {
  const app = await served({ import: 1, address: 4 });
  const browser = await browserOf(app, database, here);
  const sourceId = await withScope(database, here, async (scope) => {
    await makeThefts(scope, [15.55, 56.15]);
    return (await scope.trx.selectFrom('sources').select('id').executeTakeFirstOrThrow()).id;
  });
  const made = await browser.send('POST', '/api/senders', { kind: 'token', name: 'Exportjobbet', sourceId });
  expect(made.statusCode).toBe(201);
  const push = (key: string, ip: string) =>
    app.inject({
      method: 'POST',
      url: '/api/imports?fileName=a.csv',
      headers: { ...from(ip), authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' },
      payload: 'a;b\n1;2\n',
    });
  expect(await times(2, () => push(made.json().token, '198.51.100.20'))).toEqual([202, 429]);
  expect((await push(made.json().token, '198.51.100.21')).statusCode).toBe(429);
  expect(await times(5, () => push(`samsyn_${'a'.repeat(43)}`, '198.51.100.22'))).toEqual([401, 401, 401, 401, 429]);
});

test('an address is a household’s: a /64 of IPv6, and IPv4 however it is written', () => {
  expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe(addressKey('2001:db8:1:2::9'));
  expect(addressKey('2001:db8:1:2::9')).not.toBe(addressKey('2001:db8:1:3::9'));
  expect(addressKey('2001:DB8::1')).toBe(addressKey('2001:db8:0:0::ffff'));
  expect(addressKey('::1')).toBe('0:0:0:0');
  expect(addressKey('::ffff:198.51.100.7')).toBe('198.51.100.7');
});

test('each limit is a setting; one that is no number is refused at the start', () => {
  expect(requestLimitsFrom({})).toEqual(usualLimits);
  expect(requestLimitsFrom({ SAMSYN_LIMIT_SIGN_IN_PER_MINUTE: '5' })).toEqual({ ...usualLimits, signIn: 5 });
  for (const text of ['0', '-1', 'many', '1.5']) expect(() => requestLimitsFrom({ SAMSYN_LIMIT_PERSON_PER_MINUTE: text })).toThrow();
});
