// When requests fail, the log says where and why, and holds nothing that lets anybody in and nothing that anybody wrote.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import type { Who } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { takeHeard } from '../documents/testing/heard-warnings.ts';
import { typeset } from '../documents/typeset.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import type { App } from './app-context.ts';
import { buildApp } from './build-app.ts';
import { errorWithoutValues, serverLog, withoutSecrets } from './server-log.ts';
import { browserOf } from './testing/browser-of.ts';

let database: Database;
let app: App;
let here: Who;
let lines: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  here = await makeMunicipality(database, 'Exempelhamn');
  app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => {
      throw new Error('the order "hemligt ärende" failed');
    },
    log: serverLog((line) => lines.push(line), 'trace'),
  });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const secret = (): string =>
  Buffer.from(randomUUID() + randomUUID())
    .toString('base64url')
    .slice(0, 43);

test('what fails on our side is logged with its number and place, without cookie, token, password or what was sent', async () => {
  lines = [];
  const browser = await browserOf(app, database, here);
  const [token, cookie, csrf] = [secret(), secret(), secret()];
  const failed = await browser.send('POST', '/api/imports?fileName=hemlig-fil.csv', 'Hemligt;Innehåll\n1;2\n');
  expect(failed.statusCode).toBe(500);
  const { id } = failed.json().details;
  expect(lines.join('\n')).toContain(id);
  expect(lines.join('\n')).toContain('"type":"Error"');
  // every question to the database fails from here on
  let broken = false;
  const connect = () => (broken ? Promise.reject(new Error(`no ${token}`)) : database.pool.connect());
  const failing = await buildApp({
    database: { ...database, pool: Object.assign(Object.create(database.pool), { connect }) },
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    log: serverLog((line) => lines.push(line), 'trace'),
  });
  broken = true;
  const headers = { cookie: `samsyn=${cookie}; __Host-samsyn=${cookie}`, 'x-csrf-token': csrf };
  const payload = { email: 'nagon@exempelhamn.example', password: 'vinterdäck i garaget', token, code: '123456' };
  const before = lines.length;
  for (const url of ['/api/session', `/sign-in?token=${token}`]) expect((await failing.inject({ url, headers })).statusCode).toBe(500);
  for (const url of ['/sign-in/password', '/sign-in/invitation', '/api/pictures/freeze', '/api/sign-out'])
    expect((await failing.inject({ method: 'POST', url, headers, payload })).statusCode, url).toBeGreaterThanOrEqual(400);
  await failing.close();
  expect(lines.length - before).toBeGreaterThanOrEqual(4);
  for (const word of [token, cookie, csrf, 'vinterdäck', 'nagon@', 'hemlig', 'Hemligt'])
    expect(
      lines.filter((line) => line.includes(word)),
      word,
    ).toEqual([]);
});

test('a document that was set with a warning is logged with what and where, and with nothing of its text', () => {
  lines = [];
  const restless = '#context for _ in range(if counter(page).final().first() > 1 { 1 } else { 60 }) { par[vinterdäck] }';
  const pdf = typeset(`#set document(title: "Hemligt")\n#set text(lang: "sv", font: "Source Sans 3")\n= Hemligt\n${restless}`, {});
  expect(pdf.length).toBeGreaterThan(0);
  expect(takeHeard()).toHaveLength(1);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 40, err: { type: 'TypesetWarning', message: 'layout did not converge within 5 attempts' } },
  ]);
  expect(lines[0]).toContain('server-log.test.ts');
  for (const word of ['Hemligt', 'vinterdäck']) expect(lines[0]).not.toContain(word);
});

test('PostgreSQL’s own words are kept without the values in them', async () => {
  const raised = await database.pool.query('select $1::uuid', ['hemlig sak']).catch((error: unknown) => error);
  expect(errorWithoutValues(raised)).toMatchObject({ code: '22P02', message: 'invalid input syntax for type uuid: […]' });
  const unique = await database.pool.query('insert into municipalities select * from municipalities').catch((error: unknown) => error);
  expect(JSON.stringify(errorWithoutValues(unique))).not.toContain(here.municipalityId);
  expect(errorWithoutValues(unique)).toMatchObject({ code: '23505', table: 'municipalities' });
  const missing = await database.pool.query('select * from no_such_table').catch((error: unknown) => error);
  expect(errorWithoutValues(missing)).toMatchObject({ message: 'relation "no_such_table" does not exist' });
  expect(errorWithoutValues('hemligt')).toBe('string');
  expect(errorWithoutValues(new Error('a', { cause: new SyntaxError(`Unexpected token in "hemligt`) }))).toMatchObject({
    cause: { message: 'Unexpected token in […]' },
  });
});

test('keys of any kind are taken out of whatever else is written', () => {
  lines = [];
  const log = serverLog((line) => lines.push(line));
  log.warn({ headers: { cookie: 'abc' }, deep: { password: 'vinterdäck', csrf: 'xyz' } }, 'given as it is');
  log.error({ err: new Error(`GET https://samsyn.example.se/sign-in?token=kort&x=1 ${secret()}`) }, 'failed');
  const text = lines.join('\n');
  for (const word of ['abc', 'vinterdäck', 'xyz', 'kort']) expect(text).not.toContain(word);
  expect(text).not.toMatch(/[\w-]{43}/);
  expect(withoutSecrets('postgresql://samsyn:lösen@/db?host=x')).toBe('postgresql://samsyn:[…]@/db?host=x');
  expect(withoutSecrets('eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln')).toBe('[…]');
  expect(withoutSecrets('packages/server/dist/45706cf837a0d9f5364f/part-ODQIOFWB.mjs:3447')).toContain('45706cf837a0d9f5364f');
});
