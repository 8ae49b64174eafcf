import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import type { Who } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import type { App } from '../http/app-context.ts';
import { buildApp } from '../http/build-app.ts';
import { onThisMachine } from '../http/serving.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { makeSignInLink } from './sign-in.ts';

let database: Database;
let app: App;
let who: Who;
beforeAll(async () => {
  database = await openTestDatabase();
  process.env.SAMSYN_WEB = '/nonexistent';
  // behind a proxy that is believed: what it says came over HTTPS did
  const serving = { ...onThisMachine, trustProxy: ['127.0.0.1'], origin: 'https://samsyn.test' };
  const uploads = uploadFolder(database.dataDir);
  app = await buildApp({ database, uploads, order: async () => undefined, log: pino({ level: 'silent' }), serving });
  who = await makeMunicipality(database, 'Exempelhamn');
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const https = { host: 'samsyn.test', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'samsyn.test' };
async function enter(headers: Record<string, string>) {
  const link = new URL(await makeSignInLink(database, who, 'https://samsyn.test'));
  return app.inject({ url: `${link.pathname}${link.search}`, headers });
}

test('over HTTPS the session’s cookie has the prefix __Host- and what the prefix asks for', async () => {
  const entered = await enter(https);
  expect(entered.statusCode).toBe(303);
  expect(entered.headers['set-cookie']).toMatch(/^__Host-samsyn=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const token = entered.cookies[0]?.value ?? '';
  const ask = (cookie: string) => app.inject({ url: '/api/session', headers: { ...https, cookie } });
  expect((await ask(`__Host-samsyn=${token}`)).statusCode).toBe(200);
  // without the prefix somebody else may have set it
  expect((await ask(`samsyn=${token}`)).statusCode).toBe(401);
  const { csrf } = (await ask(`__Host-samsyn=${token}`)).json<{ csrf: string }>();
  const out = await app.inject({
    method: 'POST',
    url: '/api/sign-out',
    headers: { ...https, cookie: `__Host-samsyn=${token}`, 'x-csrf-token': csrf },
  });
  expect(out.headers['set-cookie']).toMatch(/^__Host-samsyn=; .*Expires=Thu, 01 Jan 1970.*Secure/);
});

test('on this machine, without HTTPS, it has no prefix', async () => {
  const entered = await enter({ host: 'localhost' });
  expect(entered.headers['set-cookie'] ?? entered.body).toMatch(/^samsyn=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
});
