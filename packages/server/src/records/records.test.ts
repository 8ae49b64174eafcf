// The register as its people meet it: the registrar gives numbers and marks, others read, documents print them, nothing is removed.
import { examplePicture } from '@samsyn/domain';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import type { App } from '../http/app-context.ts';
import { buildApp } from '../http/build-app.ts';
import { type Browser, browserOf } from '../http/testing/browser-of.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { eyesOf } from '../pictures/eyes.ts';
import { insertPicture } from '../pictures/queries.ts';
import { noteRecord } from './note-record.ts';
import { takeNext } from './queries.ts';
import { swedishYear } from './swedish-year.ts';

let database: Database;
let app: App;
let coordinator: Who;
let picture: string;
const why = encodeURIComponent('Underlag till rådet');
const as = (role: Who['role']): Promise<Browser> => browserFor({ ...coordinator, role });

beforeAll(async () => {
  database = await openTestDatabase();
  process.env.SAMSYN_WEB = '/nonexistent';
  const log = pino({ level: 'silent' });
  app = await buildApp({ database, uploads: uploadFolder(database.dataDir), order: async () => undefined, log });
  coordinator = await makeMunicipality(database, 'Exempelhamn');
  picture = await withScope(database, coordinator, async (scope) => {
    const basis = { batches: [], seed: 1, name: 'Våren', demo: true };
    const body = JSON.stringify({ ...examplePicture, name: 'Våren' });
    const made = await insertPicture(scope, {
      name: 'Våren',
      frozen: true,
      samsyn: '0',
      inputHash: 'x',
      basis,
      body,
      copyBasis: null,
      eyes: await eyesOf(scope),
    });
    await noteRecord(scope, { kind: 'picture', subject: made.id, title: 'Våren' });
    return made.id;
  });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

async function browserFor(who: Who): Promise<Browser> {
  await database.pool.query(
    'insert into memberships (municipality_id, account_id, organisation_id, role) values ($1, $2, $3, $4) on conflict do nothing',
    [who.municipalityId, who.accountId, who.organisationId, who.role],
  );
  return browserOf(app, database, who);
}

async function recordOf(browser: Browser, kind = 'picture') {
  const { records } = (await browser.send('GET', '/api/records')).json();
  return records.find((row: { kind: string }) => row.kind === kind);
}

test('a frozen picture stands in the register as a draft without number; the coordinator reads it and may not change it', async () => {
  const reader = await as('coordinator');
  const row = await recordOf(reader);
  expect(row).toMatchObject({ title: 'Våren', registerNumber: null, secrecy: null, state: 'draft', organisation: 'Exempelhamns kommun' });
  expect((await reader.send('PATCH', `/api/records/${row.id}`, { state: 'finished' })).statusCode).toBe(403);
  expect((await (await as('police-analyst')).send('GET', '/api/records')).statusCode).toBe(403);
});

test('the registrar gives number and mark, and both are printed on the document', async () => {
  const registrar = await as('registrar');
  const { id } = await recordOf(registrar);
  const early = await registrar.send('PATCH', `/api/records/${id}`, { state: 'finished' });
  expect([early.statusCode, early.json().code]).toEqual([409, 'record.noNumber']);
  const change = {
    registerNumber: { typed: ' KS  2026/0123 ' },
    secrecy: { paragraph: '24:8', note: 'Små tal', by: 'Exempelhamns kommun' },
    state: 'finished',
  };
  const given = await registrar.send('PATCH', `/api/records/${id}`, change);
  expect(given.json()).toMatchObject({ registerNumber: 'KS 2026/0123', secrecy: { paragraph: '24 kap. 8 §' }, state: 'finished' });
  const reader = await as('coordinator');
  const html = (await reader.send('GET', `/api/pictures/${picture}.html?purpose=handlingen`)).body.replaceAll('\u00a0', ' ');
  expect(html).toContain('Dnr KS 2026/0123');
  expect(html).toContain('Sekretess: 24 kap. 8 § offentlighets- och sekretesslagen (2009:400)');
  expect(html).toMatch(/Markerad \d{4}-\d\d-\d\d av Exempelhamns kommun\./);
  const csv = (await reader.send('GET', `/api/pictures/${picture}.csv?purpose=${why}`)).body.slice(1).split('\r\n');
  expect(csv.slice(0, 2)).toEqual(['Dnr KS 2026/0123', 'Sekretess: 24 kap. 8 § offentlighets- och sekretesslagen (2009:400)']);
  const copied = (await reader.send('GET', `/api/pictures/${picture}.csv?copy=public`)).body;
  expect([copied.slice(1, 17), copied.includes('Sekretess:')]).toEqual(['Dnr KS 2026/0123', false]);
  const pdf = await reader.send('GET', `/api/pictures/${picture}.pdf?purpose=handlingen`);
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the public copy is made for the registrar, who sees no figures: number kept, mark and small counts gone', async () => {
  const registrar = await as('registrar');
  const { id } = await recordOf(registrar);
  expect((await registrar.send('GET', `/api/pictures/${picture}.pdf?purpose=handlingen`)).statusCode).toBe(403);
  const copy = await registrar.send('GET', `/api/records/${id}/public-copy`);
  expect(copy.statusCode).toBe(200);
  expect(copy.headers['content-type']).toBe('application/pdf');
  expect(copy.headers['content-disposition']).toContain('offentlig');
});

test('what nobody would write in a register is refused, and nothing is changed', async () => {
  const registrar = await as('registrar');
  const before = await recordOf(registrar);
  for (const change of [
    {},
    { registerNumber: { typed: '=1+1' } },
    { secrecy: { paragraph: 'hemlig', by: 'Kommunen' } },
    { secrecy: { paragraph: '24:8', by: '' } },
    { title: 'rad\u0000' },
    { registerNumber: { next: true } },
  ])
    expect((await registrar.send('PATCH', `/api/records/${before.id}`, change)).statusCode, JSON.stringify(change)).toBeGreaterThanOrEqual(
      400,
    );
  expect(await recordOf(registrar)).toEqual(before);
});

test('a running series gives each number once, also to two at a time, and begins again with the year', async () => {
  const registrar = await as('registrar');
  const set = await registrar.send('POST', '/api/records/series', { prefix: 'SAM', digits: 3 });
  const year = swedishYear(new Date());
  expect(set.json().series.next).toBe(`SAM ${year}/001`);
  const made = await Promise.all(
    ['Avtal', 'Skrivelse', 'Svar'].map(async (title) => (await registrar.send('POST', '/api/records', { title })).json().id),
  );
  const numbers = await Promise.all(
    made.map(async (id) => (await registrar.send('PATCH', `/api/records/${id}`, { registerNumber: { next: true } })).json().registerNumber),
  );
  expect(numbers.sort()).toEqual([1, 2, 3].map((n) => `SAM ${year}/00${n}`));
  const next = await withScope(database, { ...coordinator, role: 'registrar' }, (scope) => takeNext(scope, year + 1));
  expect(next).toMatchObject({ year: year + 1, last: 1 });
});

test('the public register says what exists: finished only, secret titles and marks left out; the internal one says all', async () => {
  const registrar = await as('registrar');
  const secret = (await registrar.send('POST', '/api/records', { title: 'Anmälan om en viss adress', registerNumber: 'KS 2026/9' })).json()
    .id;
  await registrar.send('PATCH', `/api/records/${secret}`, { titleSecret: true, state: 'finished' });
  const answer = await registrar.send('GET', '/api/records.csv');
  const text = answer.body.slice(1);
  const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true });
  expect(data[0]?.[0]).toBe(
    'Diarium för Samsyn i Exempelhamn. Visar vilka handlingar som finns. Handlingarnas innehåll lämnas ut efter prövning.',
  );
  expect(data.slice(2).map(([number, , kind, title]) => [number, kind, title])).toEqual([
    ['KS 2026/9', 'Annan handling', 'Rubriken är utelämnad (OSL 5 kap. 3 §)'],
    ['KS 2026/0123', 'Fryst problembild', 'Våren'],
  ]);
  for (const hidden of ['viss adress', 'Små tal', '24 kap.']) expect(text).not.toContain(hidden);
  const sheet = await readXlsx((await registrar.send('GET', '/api/records.xlsx?register=internal&lang=en')).rawPayload);
  const cells = (sheet.sheets[0]?.rows ?? []).flat().map(String);
  expect(cells).toEqual(expect.arrayContaining(['Anmälan om en viss adress', '24 kap. 8 §', 'Draft']));
});

test('each change stands in the log with before and after, and a secret title does not', async () => {
  const { rows } = await database.pool.query<{
    event: string;
    before: { registerNumber: string | null };
    after: { registerNumber: string | null };
  }>("select event, before, after from audit_log where event like 'record.%' and municipality_id = $1 order by seq", [
    coordinator.municipalityId,
  ]);
  const numbered = rows.find((row) => row.after?.registerNumber === 'KS 2026/0123');
  expect(numbered).toMatchObject({
    event: 'record.changed',
    before: { registerNumber: null, paragraph: null },
    after: { paragraph: '24 kap. 8 §' },
  });
  const after = rows.filter((row) => row.event === 'record.changed').map((row) => row.after);
  expect(JSON.stringify(after)).not.toContain('viss adress');
});

test('the database itself keeps the register: readers change nothing, nobody removes anything, others see nothing', async () => {
  const changed = await withScope(database, coordinator, ({ client }) => client.query("update records set register_number = 'X 1'"));
  expect(changed.rowCount).toBe(0);
  const removed = await withScope(database, { ...coordinator, role: 'registrar' }, ({ client }) => client.query('delete from records'));
  expect(removed.rowCount).toBe(0);
  const other = await makeMunicipality(database, 'Provstad', 'registrar');
  const seen = await withScope(database, other, ({ client }) => client.query('select * from records'));
  expect(seen.rowCount).toBe(0);
});

test('an answer of the log and an extract of a source stand in the register once, and carry their number in the first line', async () => {
  const source = await withScope(database, coordinator, ({ trx }) =>
    trx
      .insertInto('sources')
      .values({
        municipality_id: coordinator.municipalityId,
        organisation_id: coordinator.organisationId,
        key: 'utdrag',
        name: 'Utdraget',
        name_en: 'The extract',
        kind: 'police',
        profile: 'se-police-extract',
        time_zone: 'Europe/Stockholm',
        grain: 'rows',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  const exports = [
    {
      kind: 'log-answer',
      as: await as('data-protection-officer'),
      address: `/api/log/answers.csv?question=left&month=2026-11&purpose=${why}`,
    },
    { kind: 'source-export', as: await as('coordinator'), address: `/api/sources/${source.id}/content.csv?purpose=${why}` },
  ];
  const registrar = await as('registrar');
  for (const [i, one] of exports.entries()) {
    const first = await one.as.send('GET', one.address);
    expect([one.kind, first.statusCode, first.body.includes('Dnr')]).toEqual([one.kind, 200, false]);
    const { id } = await recordOf(registrar, one.kind);
    await registrar.send('PATCH', `/api/records/${id}`, { registerNumber: { typed: `KS 2026/70${i}` } });
    const again = await one.as.send('GET', one.address);
    expect(again.body.slice(1).split('\r\n')[0]).toBe(`Dnr KS 2026/70${i}`);
  }
  const { records } = (await registrar.send('GET', '/api/records')).json();
  expect(records.filter(({ kind }: { kind: string }) => kind === 'log-answer' || kind === 'source-export')).toHaveLength(2);
});
