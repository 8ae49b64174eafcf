import { randomUUID } from 'node:crypto';
import { type LogAnswer, logQuestionKeys, type Role, roles, swedishDay } from '@samsyn/domain';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import type { App } from '../http/app-context.ts';
import { buildApp } from '../http/build-app.ts';
import { type Browser, browserOf } from '../http/testing/browser-of.ts';
import { uploadFolder } from '../imports/upload-folder.ts';

let database: Database;
let app: App;
let here: Who;
let there: Who;
let auditor: Browser;
const month = swedishDay(new Date()).slice(0, 7);
const source = randomUUID();

beforeAll(async () => {
  database = await openTestDatabase();
  process.env.SAMSYN_WEB = '/nonexistent';
  app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    log: pino({ level: 'silent' }),
  });
  await app.ready();
  here = await makeMunicipality(database, 'Exempelhamn');
  there = await makeMunicipality(database, 'Provstad');
  auditor = await as('data-protection-officer');
  await withScope(database, here, async (scope) => {
    await scope.trx
      .insertInto('sources')
      .values({
        municipality_id: here.municipalityId,
        id: source,
        organisation_id: here.organisationId,
        key: 'polisen',
        name: 'Polisen, brott',
        name_en: 'Police',
        kind: 'police',
        profile: 'x',
        time_zone: 'Europe/Stockholm',
        grain: 'rows',
      })
      .execute();
    scope.audit('rows.opened', source, {}, { rows: 96, purpose: 'Svar till rådet' });
    scope.audit('rows.opened', randomUUID(), {}, { rows: 5 });
    scope.audit('sharing.ended', randomUUID(), { name: 'Polisen, brott' }, { before: { grain: 'rows' }, after: null });
    scope.audit('membership.ended', here.accountId);
  });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

async function as(role: Role, who = here): Promise<Browser> {
  await database.pool.query(
    'insert into memberships (municipality_id, account_id, organisation_id, role) values ($1, $2, $3, $4) on conflict do nothing',
    [who.municipalityId, who.accountId, who.organisationId, role],
  );
  return browserOf(app, database, { ...who, role });
}

const ask = async (query: string, browser = auditor): Promise<LogAnswer> => (await browser.send('GET', `/api/log/answers?${query}`)).json();
const inMonth = (question: string): string => `question=${question}&month=${month}`;
const everyRoute = [
  'GET /api/log/questions',
  `GET /api/log/answers?${inMonth('opened')}`,
  `GET /api/log/answers.csv?${inMonth('left')}&purpose=granskning`,
  `GET /api/log/answers.xlsx?${inMonth('left')}&purpose=granskning`,
  'POST /api/log/verify',
];

test('every role but the auditor is refused every address of the log, and each refusal is an entry', async () => {
  for (const role of roles.filter((one) => one !== 'data-protection-officer')) {
    const browser = await as(role);
    for (const route of everyRoute) {
      const [method = '', url = ''] = route.split(' ');
      const answer = await browser.send(method, url);
      expect([role, route, answer.statusCode, answer.json().code]).toEqual([role, route, 403, 'scope.denied']);
    }
  }
  const refused = await ask(inMonth('refused'));
  expect(refused.days.reduce((sum, { entries }) => sum + entries, 0)).toBe((roles.length - 1) * everyRoute.length);
  expect(refused.entries[0]).toMatchObject({
    refused: true,
    what: { sv: 'Nekades', en: 'Was refused' },
    detail: { sv: 'läsa loggen · POST /api/log/verify' },
  });
  expect(refused.sentence.sv).toMatch(/^\d+ försök nekades i .*, av åtta funktioner\.$|^\d+ försök nekades/);
});

test('the database itself keeps the log from every other role', async () => {
  for (const role of roles) {
    const seen = await withScope(
      database,
      { ...here, role },
      async ({ client }) => (await client.query('select 1 from audit_log limit 1')).rowCount,
    );
    expect([role, seen]).toEqual([role, role === 'data-protection-officer' ? 1 : 0]);
  }
  for (const change of [
    "update audit_log set event = 'x'",
    'delete from audit_log',
    'delete from log_heads',
    'delete from log_checks',
    'update log_checks set broken = null',
  ])
    await expect(
      withScope(database, { ...here, role: 'data-protection-officer' }, ({ client }) => client.query(change)),
      change,
    ).rejects.toMatchObject({ code: '42501' });
});

test('who opened rows of a source in a month: times, rows, functions, entries, and the number this reading became', async () => {
  const answer = await ask(`${inMonth('opened')}&source=${source}`);
  expect(answer.sentence.sv).toContain('Rader ur Polisen, brott öppnades en gång i');
  expect(answer.functions).toEqual([
    { who: { sv: 'Samordnaren', en: 'The coordinator' }, organisation: 'Exempelhamns kommun', entries: 1, rows: 96 },
  ]);
  const entry = answer.entries.find(({ refused }) => !refused);
  expect(entry).toMatchObject({ what: { sv: 'Öppnade 96 rader' }, detail: { sv: 'Polisen, brott' }, purpose: 'Svar till rådet', rows: 96 });
  expect(entry?.link.own).toMatch(/^[0-9a-f]{4}$/);
  expect(answer.days).toHaveLength(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate());
  expect(answer.days.reduce((sum, { entries }) => sum + entries, 0)).toBe(1);
  const readers = await ask(inMonth('readers'));
  expect(readers.entries[0]?.seq).toBe(readers.entry);
  expect(readers.entries.map(({ seq }) => seq)).toContain(answer.entry);
  expect(readers.entries.find(({ seq }) => seq === answer.entry)?.detail?.sv).toContain('öppnade rader');
  expect((await ask(inMonth('opened'))).functions[0]?.rows).toBe(101);
});

test('every question is answered by its own entries alone, and by the account asked about', async () => {
  for (const question of logQuestionKeys) {
    const answer = await ask(inMonth(question));
    expect(answer.sentence.sv, question).toMatch(/\.$/);
    expect(answer.entry, question).toBeGreaterThan(0);
  }
  expect((await ask(inMonth('sharings'))).entries).toMatchObject([{ detail: { sv: 'Polisen, brott' }, before: '{"grain":"rows"}' }]);
  expect((await ask(inMonth('roles'))).entries.map(({ what }) => what.sv)).toHaveLength(1);
  const mine = await ask(`${inMonth('account')}&account=${here.accountId}`);
  expect(mine.sentence.sv).toContain('Samordnaren står för');
  expect(await ask(`${inMonth('account')}&account=${there.accountId}`)).toMatchObject({ entries: [], functions: [] });
  expect((await ask('question=opened&month=2020-01')).sentence.sv).toBe('Ingen öppnade rader ur alla källor i januari 2020.');
});

test('older entries come page by page, none twice and none left out', async () => {
  await withScope(database, here, async (scope) => {
    for (let i = 0; i < 250; i++) scope.audit('sharing.ended', null, { name: `${i}` });
  });
  const seen: number[] = [];
  let next: number | null = null;
  do {
    const page: LogAnswer = await ask(`${inMonth('sharings')}${next === null ? '' : `&before=${next}`}`);
    seen.push(...page.entries.map(({ seq }) => seq));
    next = page.next;
  } while (next !== null);
  expect(seen).toHaveLength(251);
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
});

test('an answer is taken away with a purpose only; the file says when, by whom and for what, and holds no formula', async () => {
  await withScope(database, here, async (scope) => scope.audit('sharing.ended', null, { name: '=HYPERLINK("x")' }));
  const url = `/api/log/answers.csv?${inMonth('sharings')}`;
  for (const [purpose, code] of [
    ['', 'export.purpose'],
    ['&purpose=nej', 'export.purpose'],
    ['&purpose=om%20811218-9876', 'export.purposePersonal'],
  ]) {
    const refused = await auditor.send('GET', url + purpose);
    expect([refused.statusCode, refused.json().code]).toEqual([422, code]);
    expect(refused.body).not.toContain('811218');
  }
  const before = (await ask(inMonth('readers'))).entries.filter(({ what }) => what.sv.startsWith('Exporterade')).length;
  const csv = await auditor.send('GET', `${url}&purpose=M%C3%A5nadens%20granskning`);
  expect(csv.statusCode).toBe(200);
  expect(csv.body).toContain('Exempelhamns kommun: Månadens granskning');
  expect(csv.body).toContain("'=HYPERLINK");
  expect(csv.body.split('\r\n').length).toBeGreaterThan(253);
  const readers = (await ask(inMonth('readers'))).entries.filter(({ what }) => what.sv.startsWith('Exporterade'));
  expect(readers).toHaveLength(before + 1);
  expect(readers[0]).toMatchObject({ purpose: 'Månadens granskning', rows: 252 });
  const xlsx = await auditor.send('GET', `/api/log/answers.xlsx?${inMonth('sharings')}&purpose=granskning&lang=en`);
  expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
});

test('the overview counts each question, and the chain is recomputed when asked', async () => {
  const before = (await auditor.send('GET', '/api/log/questions')).json();
  expect(before).toMatchObject({ month, state: { checked: null, heads: [], headCount: 0, headGaps: 0, from: 0 } });
  expect(before.questions.find(({ key }: { key: string }) => key === 'sharings')).toEqual({ key: 'sharings', entries: 252 });
  expect(before.sources).toEqual([{ id: source, name: 'Polisen, brott' }]);
  expect(JSON.stringify(before.accounts)).toContain('Samordnaren');
  const state = (await auditor.send('POST', '/api/log/verify')).json();
  expect(state.checked).toMatchObject({ broken: null });
  expect(state.checked.entries).toBe(state.checked.headSeq);
  await database.pool.query("update audit_log set subject = 'x' where municipality_id = $1 and seq = 5", [here.municipalityId]);
  const broken = (await auditor.send('POST', '/api/log/verify')).json();
  expect(broken.checked.broken).toMatchObject({ kind: 'changed', seq: 5 });
  // told wherever the auditor is, and to nobody else
  const told = async (browser: Browser): Promise<boolean> => (await browser.send('GET', '/api/session')).json().logBroken;
  expect([await told(auditor), await told(await as('coordinator'))]).toEqual([true, false]);
});

test('the auditor of another municipality sees nothing of this one', async () => {
  const outsider = await as('data-protection-officer', there);
  const overview = await outsider.send('GET', '/api/log/questions');
  expect(overview.body).not.toContain('Polisen');
  expect(overview.body).not.toContain(here.accountId);
  for (const question of logQuestionKeys) {
    const answer = await outsider.send('GET', `/api/log/answers?${inMonth(question)}&source=${source}`);
    expect(answer.body).not.toContain('Exempelhamn');
    expect(answer.body).not.toContain('Polisen');
  }
});

test('what is asked wrongly is said so', async () => {
  for (const query of ['question=nothing&month=2026-01', 'question=opened&month=2026-13', 'question=opened&month=2026-01&source=x'])
    expect((await auditor.send('GET', `/api/log/answers?${query}`)).statusCode, query).toBe(400);
});
