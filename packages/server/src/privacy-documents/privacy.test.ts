// The documents through the server: made from what the database holds, in both formats, with number and mark, and without anyone's name.
import { inflateSync } from 'node:zlib';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { docxFaults } from '../documents/testing/docx-structure.ts';
import { structureFaults } from '../documents/testing/pdf-structure.ts';
import type { App } from '../http/app-context.ts';
import { buildApp } from '../http/build-app.ts';
import { type Browser, browserOf } from '../http/testing/browser-of.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { zipMembersOf } from '../tables/testing/zip-members-of.ts';

let database: Database;
let app: App;
let who: Who;
let browser: Browser;
const email = 'hemlig.person@exempelhamn.test';
const as = async (role: Who['role']): Promise<Browser> => {
  await database.pool.query(
    'insert into memberships (municipality_id, account_id, organisation_id, role) values ($1, $2, $3, $4) on conflict do nothing',
    [who.municipalityId, who.accountId, who.organisationId, role],
  );
  return browserOf(app, database, { ...who, role });
};

beforeAll(async () => {
  database = await openTestDatabase();
  process.env.SAMSYN_WEB = '/nonexistent';
  const log = pino({ level: 'silent' });
  app = await buildApp({ database, uploads: uploadFolder(database.dataDir), order: async () => undefined, log });
  who = await makeMunicipality(database, 'Exempelhamn');
  await database.pool.query("update accounts set email = $2, title_sv = 'Åsa Hemlig' where id = $1", [who.accountId, email]);
  await withScope(database, who, async ({ trx }) => {
    const source = await trx
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
        purpose: 'Gemensam problembild',
        legal_basis: 'Lag 2023:196',
        valid_until: '2028-12-31',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const receiver = await trx
      .insertInto('organisations')
      .values({ municipality_id: who.municipalityId, kind: 'probation', name: 'Frivården' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('source_sharings')
      .values({ municipality_id: who.municipalityId, source_id: source.id, organisation_id: receiver.id, grain: 'area-month' })
      .execute();
  });
  browser = await as('data-protection-officer');
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

async function docxOf(kind: string, copy = 'internal', reader = browser): Promise<{ text: string; all: string }> {
  const answer = await reader.send('GET', `/api/privacy/${kind}.docx?copy=${copy}`);
  expect(answer.statusCode).toBe(200);
  expect(docxFaults(answer.rawPayload, 'sv')).toEqual([]);
  const members = await zipMembersOf(answer.rawPayload);
  const document = members.get('word/document.xml') ?? '';
  const text = document.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
  return { text: text.replaceAll('\u00a0', ' '), all: [...members.values()].join('\n') };
}

/** The file with its compressed streams opened. */
function opened(pdf: Buffer): string {
  const parts = [pdf.toString('latin1')];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    try {
      parts.push(inflateSync(pdf.subarray(at + 7, pdf.indexOf('endstream', at))).toString('latin1'));
    } catch {
      // a stream that is not deflated holds no words of ours
    }
  }
  return parts.join('\n');
}

test('the PDF is tagged, titled, in Swedish, in the house typeface, with a table’s headers told', async () => {
  for (const [kind, title] of [
    ['dpia', 'Konsekvensbed'],
    ['processing', 'Registerf'],
  ]) {
    const answer = await browser.send('GET', `/api/privacy/${kind}.pdf`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(await structureFaults(answer.rawPayload, 'sv')).toEqual([]);
    const text = opened(answer.rawPayload);
    expect(text).toMatch(new RegExp(`<dc:title>[\\s\\S]*${title}`));
    expect(text).toMatch(/\/S\s*\/TH\b/);
    expect(text).toMatch(/\/S\s*\/TOC\b/);
    const fonts = [...(text.match(/\/BaseFont\s*\/[\w+-]+/g) ?? [])];
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.every((font) => font.includes('SourceSans3'))).toBe(true);
  }
});

test('the editable copy says what the settings say, with real headings and repeated heading rows', async () => {
  const { text, all } = await docxOf('dpia');
  for (const part of [
    'Exempelhamns kommun',
    'Utdraget',
    'Gemensam problembild',
    'Frivården',
    'Antal per område och månad',
    '31 december 2028',
  ])
    expect(text).toContain(part);
  expect(all).toContain('<w:tblHeader/>');
  expect(all).toMatch(/<w:pStyle w:val="Heading1"\/>/);
});

test('a sharing that ends is gone from the next edition; a weaker setting is told in it', async () => {
  await withScope(database, who, ({ client }) => client.query("update source_sharings set grain = 'counts', minimum = 4"));
  expect((await docxOf('processing')).text).toContain('inget under 4');
  await withScope(database, who, ({ client }) => client.query('update source_sharings set ended_at = now()'));
  await withScope(database, who, ({ client }) => client.query("update disclosure_rules set k_public = 2, changed_reason = 'prov'"));
  const { text } = await docxOf('dpia');
  expect(text).not.toContain('inget under 4');
  expect(text).toContain('Ingen källa delas.');
  expect(text).toContain('Att se över: Utgångsläget är 5.');
  const view = (await browser.send('GET', '/api/privacy')).json();
  const weak = view.safeguards.filter((one: { weaker: string | null }) => one.weaker !== null).map((one: { key: string }) => one.key);
  expect(weak).toEqual(expect.arrayContaining(['small-public', 'encrypted', 'second-factor']));
  expect(view).toMatchObject({ sources: 1, sharings: 0, accounts: 1 });
});

test('nobody is named: functions, addresses and accounts are only counted', async () => {
  for (const kind of ['dpia', 'processing']) {
    const { all } = await docxOf(kind);
    for (const name of [email, 'hemlig.person', 'Åsa Hemlig', who.accountId]) expect(all).not.toContain(name);
  }
});

test('number and mark from the register are printed; the public copy keeps the number and leaves out the mark and the protection', async () => {
  const registrar = await as('registrar');
  const { records } = (await registrar.send('GET', '/api/records')).json();
  const row = records.find((one: { kind: string }) => one.kind === 'dpia');
  await registrar.send('PATCH', `/api/records/${row.id}`, {
    registerNumber: { typed: 'KS 2026/55' },
    secrecy: { paragraph: '18:8', by: 'Exempelhamns kommun' },
  });
  const internal = await docxOf('dpia');
  for (const part of ['Dnr KS 2026/55', 'Sekretess: 18 kap. 8 §', 'argon2id', 'Utkast']) expect(internal.text).toContain(part);
  const copy = await docxOf('dpia', 'public');
  expect(copy.text).toContain('Dnr KS 2026/55');
  expect(copy.text).toContain('Avsnittet är utelämnat i den offentliga kopian (18 kap. 8 § OSL).');
  for (const hidden of ['argon2id', 'Sekretess: 18', 'Att se över: Utgångsläget är 5.']) expect(copy.text).not.toContain(hidden);
  const handed = await registrar.send('GET', `/api/records/${row.id}/public-copy`);
  expect([handed.statusCode, handed.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect((await registrar.send('GET', '/api/privacy/dpia.pdf')).statusCode).toBe(403);
});

test('who may not see the settings gets neither page nor document, and each edition that leaves is logged with its hash', async () => {
  for (const address of ['/api/privacy', '/api/privacy/dpia.pdf', '/api/privacy/processing.docx'])
    expect([address, (await (await as('police-analyst')).send('GET', address)).statusCode]).toEqual([address, 403]);
  const { rows } = await database.pool.query<{ details: { format: string; copy: string; edition: string } }>(
    "select details from audit_log where event = 'document.exported' and subject = 'dpia'",
  );
  expect(rows.map(({ details }) => details.copy)).toEqual(expect.arrayContaining(['internal', 'public']));
  for (const { details } of rows) expect(details.edition).toMatch(/^[0-9a-f]{12}$/);
});

test('the auditor finds an account by its address, and nobody else may look; the log does not keep the address', async () => {
  const found = await browser.send('POST', '/api/privacy/person', { email: ' Hemlig.Person@exempelhamn.test ' });
  expect(found.json().found).toMatchObject({ id: who.accountId, title: { sv: 'Åsa Hemlig' } });
  expect(found.json().found.places).toEqual(
    expect.arrayContaining([{ organisation: 'Exempelhamns kommun', role: 'data-protection-officer', until: null }]),
  );
  expect((await browser.send('POST', '/api/privacy/person', { email: 'ingen@exempelhamn.test' })).json()).toEqual({ found: null });
  expect((await (await as('registrar')).send('POST', '/api/privacy/person', { email })).statusCode).toBe(403);
  const elsewhere = await makeMunicipality(database, 'Provstad', 'data-protection-officer');
  expect((await (await browserOf(app, database, elsewhere)).send('POST', '/api/privacy/person', { email })).json()).toEqual({
    found: null,
  });
  const { rows } = await database.pool.query(
    "select details, subject from audit_log where event = 'person.searched' and municipality_id = $1 order by seq",
    [who.municipalityId],
  );
  expect(rows).toEqual([
    { subject: who.accountId, details: { found: true } },
    { subject: null, details: { found: false } },
  ]);
});
