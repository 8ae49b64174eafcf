// Nobody sees rows before the code of conduct is accepted; a changed code is accepted anew; what was accepted stands in the log.
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import type { App } from '../http/app-context.ts';
import { buildApp } from '../http/build-app.ts';
import { type Browser, browserOf } from '../http/testing/browser-of.ts';
import { insertImport, setImportState } from '../imports/queries.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { insertAcceptance } from './queries.ts';

let database: Database;
let app: App;
let who: Who;
let browser: Browser;
let delivery: string;
let source: string;

beforeAll(async () => {
  database = await openTestDatabase();
  process.env.SAMSYN_WEB = '/nonexistent';
  const log = pino({ level: 'silent' });
  app = await buildApp({ database, uploads: uploadFolder(database.dataDir), order: async () => undefined, log });
  who = await makeMunicipality(database, 'Exempelhamn');
  await database.pool.query('delete from conduct_acceptances');
  delivery = randomUUID();
  await withScope(database, who, async (scope) => {
    await insertImport(scope, { id: delivery, fileName: 'hemlig-fil.csv', bytes: 1 });
    await setImportState(scope, delivery, 'previewed');
    const made = await scope.trx
      .insertInto('sources')
      .values({
        municipality_id: who.municipalityId,
        organisation_id: who.organisationId,
        key: 'utdrag',
        name: 'Utdraget',
        name_en: 'The extract',
        kind: 'police',
        profile: 'se-police-extract',
        time_zone: 'Europe/Stockholm',
        grain: 'rows',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    source = made.id;
  });
  browser = await browserOf(app, database, who);
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const withRows = () => [
  `/api/imports/${delivery}`,
  `/api/imports/${delivery}/mapping`,
  `/api/imports/${delivery}/quarantine.csv?purpose=rättning`,
  `/api/sources/${source}/content?purpose=rättning`,
  `/api/sources/${source}/map?purpose=rättning`,
  `/api/sources/${source}/content.xlsx?purpose=rättning`,
];

test('before it is accepted, no address gives rows; counts are given', async () => {
  for (const address of withRows()) {
    const answer = await browser.send('GET', address);
    expect([address, answer.statusCode, answer.json().code]).toEqual([address, 403, 'conduct.notAccepted']);
    expect(answer.body).not.toContain('hemlig');
  }
  expect((await browser.send('GET', '/api/sources')).statusCode).toBe(200);
});

test('it is accepted as it was read, once, and then the rows are there', async () => {
  const shown = (await browser.send('GET', '/api/conduct')).json();
  expect(shown).toMatchObject({ accepted: null, own: [] });
  expect(shown.sv).toHaveLength(8);
  const wrong = await browser.send('POST', '/api/conduct/acceptance', { version: '0.0' });
  expect([wrong.statusCode, wrong.json().code]).toEqual([409, 'conduct.changed']);
  for (let twice = 0; twice < 2; twice++)
    expect((await browser.send('POST', '/api/conduct/acceptance', { version: shown.version })).json().accepted).not.toBeNull();
  for (const address of withRows()) expect((await browser.send('GET', address)).body).not.toContain('conduct.notAccepted');
  const { rows } = await database.pool.query("select details from audit_log where event = 'conduct.accepted'");
  expect(rows).toEqual([{ details: { version: shown.version, text: expect.stringMatching(/^[0-9a-f]{64}$/) } }]);
});

test('the administrator adds lines, nobody else; then everyone accepts anew', async () => {
  const lines = ['Skriv inte ut kartan.'];
  expect((await browser.send('POST', '/api/conduct/lines', { lines })).statusCode).toBe(403);
  await database.pool.query('insert into memberships (municipality_id, account_id, organisation_id, role) values ($1, $2, $3, $4)', [
    who.municipalityId,
    who.accountId,
    who.organisationId,
    'administrator',
  ]);
  const administrator = await browserOf(app, database, { ...who, role: 'administrator' });
  const changed = (await administrator.send('POST', '/api/conduct/lines', { lines })).json();
  expect(changed).toMatchObject({ own: lines, accepted: null });
  expect(changed.sv.at(-1)).toBe(lines[0]);
  const again = await administrator.send('POST', '/api/conduct/lines', { lines });
  expect(again.json().version).toBe(changed.version);
  expect((await browser.send('GET', `/api/imports/${delivery}`)).json().code).toBe('conduct.notAccepted');
  const { rows } = await database.pool.query("select before, after from audit_log where event = 'conduct.changed'");
  expect(rows).toEqual([{ before: [], after: lines }]);
});

test('the database lets nobody accept for another, change or take back what was accepted', async () => {
  const other = await makeMunicipality(database, 'Provstad');
  await withScope(database, { ...who, accountId: other.accountId }, (scope) => insertAcceptance(scope, '9.9', Buffer.alloc(32)));
  const forAnother = withScope(database, who, ({ client }) =>
    client.query("insert into conduct_acceptances (municipality_id, account_id, version, text_hash) values ($1, $2, '9.8', sha256(''))", [
      who.municipalityId,
      other.accountId,
    ]),
  );
  await expect(forAnother).rejects.toMatchObject({ code: '42501' });
  const gone = await withScope(database, who, ({ client }) => client.query('delete from conduct_acceptances'));
  expect(gone.rowCount).toBe(0);
  const changed = await withScope(database, who, ({ client }) => client.query("update conduct_texts set lines = '{}'"));
  expect(changed.rowCount).toBe(0);
});
