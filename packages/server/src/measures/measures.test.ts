// Measures through HTTP as their people: the coordinator plans, a practitioner of another organisation does and reports, others see nothing.
import { createHash, randomUUID } from 'node:crypto';
import type { MeasureDetail, MeasureList, TaskList } from '@samsyn/domain';
import { schedule } from '@samsyn/domain';
import Papa from 'papaparse';
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
import { occasionAt, wallTimes } from './occurrences.ts';
import { remindLate } from './remind-late.ts';
import { dayAt, makeMeasure, measureBody } from './testing/make-measure.ts';

let database: Database;
let app: App;
let coordinator: Who;
let police: Who;
let housing: Who;
let office: Browser;
const now = new Date();
const at = (days: number): string => dayAt({ now }, days);

beforeAll(async () => {
  database = await openTestDatabase();
  process.env.SAMSYN_WEB = '/nonexistent';
  const log = pino({ level: 'silent' });
  app = await buildApp({ database, uploads: uploadFolder(database.dataDir), order: async () => undefined, log });
  coordinator = await makeMunicipality(database, 'Exempelhamn');
  police = await personIn('police', 'Lokalpolisområdet', 'practitioner');
  housing = await personIn('housing', 'Bostadsbolaget', 'practitioner');
  office = await browserOf(app, database, coordinator);
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

/** Whole days since the first occasion of a measure that nobody has reported ended: another by the evening than in the morning. */
async function daysSince(measureId: string): Promise<number> {
  const { rows } = await database.pool.query<{ days: number }>(
    `select floor(extract(epoch from now() - min(ends_at)) / 86400)::int as days from activities where measure_id = $1 and state = 'planned'`,
    [measureId],
  );
  return rows[0]?.days ?? Number.NaN;
}

async function personIn(kind: string, name: string, role: Who['role']): Promise<Who> {
  const [organisationId, accountId] = [randomUUID(), randomUUID()];
  await database.pool.query("insert into accounts (id, title_sv, title_en) values ($1, 'Funktionen', 'The function')", [accountId]);
  await database.pool.query('insert into organisations (municipality_id, id, kind, name) values ($1, $2, $3, $4)', [
    coordinator.municipalityId,
    organisationId,
    kind,
    name,
  ]);
  await database.pool.query('insert into memberships (municipality_id, account_id, organisation_id, role) values ($1, $2, $3, $4)', [
    coordinator.municipalityId,
    accountId,
    organisationId,
    role,
  ]);
  return { municipalityId: coordinator.municipalityId, organisationId, accountId, role };
}

const bodyFor = (owner: Who, part: object = {}) => measureBody({ now, organisationId: owner.organisationId }, part);

test('nine in the evening stays nine in the evening over both clock changes; an hour jumped over is moved, one that comes twice is one', () => {
  const rule = schedule.parse({ repeat: 'day', first: '2026-10-23', from: '21:00', to: '02:00' });
  const days = wallTimes(rule, '2026-10-27');
  expect(days).toEqual(['23', '24', '25', '26', '27'].map((day) => `2026-10-${day}T21:00`));
  expect(days.map((day) => occasionAt(day, 300, day).startsAt.slice(11, 16))).toEqual(['19:00', '19:00', '20:00', '20:00', '20:00']);
  // from nine on Saturday to two on Sunday the clocks have not yet gone back: five hours
  const night = occasionAt('2026-10-24T21:00', 300, null);
  expect((Date.parse(night.endsAt) - Date.parse(night.startsAt)) / 3_600_000).toBe(5);
  const spring = { ...rule, first: '2027-03-27', from: '02:30', to: '04:00' };
  expect(wallTimes(spring, '2027-03-29')).toEqual(['2027-03-27T02:30', '2027-03-28T03:30', '2027-03-29T02:30']);
  const autumn = { ...rule, first: '2026-10-24', from: '02:30', to: '04:00' };
  expect(wallTimes(autumn, '2026-10-26')).toHaveLength(3);
  expect(() => wallTimes({ ...rule, first: '2026-01-01' }, '2033-01-01')).toThrow('measure.tooMany');
});

test('every other Friday 21–02 except July: no July, always two weeks apart otherwise', () => {
  const rule = schedule.parse({
    repeat: 'week',
    interval: 2,
    weekdays: [4],
    first: '2026-01-02',
    from: '21:00',
    to: '02:00',
    notMonths: [7],
  });
  const found = wallTimes(rule, '2026-12-31');
  expect(found[0]).toBe('2026-01-02T21:00');
  expect(found.filter((start) => start.slice(5, 7) === '07')).toEqual([]);
  const apart = found.slice(1).map((start, i) => (Date.parse(`${start}Z`) - Date.parse(`${found[i]}Z`)) / 86_400_000 / 14);
  for (const weeks of apart) expect([1, 4]).toContain(weeks);
});

test('a measure without a cause says why, and is planned, begun, done on the phone and held against its plan', async () => {
  const refused = await office.send('POST', '/api/measures', bodyFor(police, { noCauseReason: null }));
  expect([refused.statusCode, refused.json().code]).toEqual([422, 'measure.noCause']);
  const made = await office.send('POST', '/api/measures', bodyFor(police, { doseMinutes: 200 }));
  expect(made.statusCode).toBe(201);
  const { id } = made.json() as { id: string };
  await office.send('POST', `/api/measures/${id}/state`, { state: 'active', reason: null });
  const phone = await browserOf(app, database, police);
  const tasks = (await phone.send('GET', '/api/tasks')).json() as TaskList;
  expect(tasks.late.map((task) => ['measureId' in task ? task.measureId : '', task.daysLate])).toEqual([[id, await daysSince(id)]]);
  expect([4, 5]).toContain(tasks.late[0]?.daysLate);
  const [late] = tasks.late;
  const ahead = tasks.later[0] ?? tasks.week[0];
  expect((await phone.send('POST', `/api/activities/${ahead?.id}/report`, { state: 'done', minutes: 9 })).json().code).toBe(
    'activity.notYet',
  );
  const reported = await phone.send('POST', `/api/activities/${late?.id}/report`, { state: 'done', minutes: 180, persons: 2 });
  expect((reported.json() as TaskList).late).toEqual([]);
  const plan = (await office.send('GET', '/api/measures')).json() as MeasureList;
  const row = plan.measures.find((measure) => measure.id === id);
  expect(row).toMatchObject({ status: 'onPlan', occasions: { due: 1, done: 1, late: 0 }, minutes: { planned: 200, done: 180 } });
  expect(row?.marks.map(({ state }) => state).slice(0, 2)).toEqual(['done', 'planned']);
});

test('the database shows a practitioner the own organisation’s measures only, and an executor those too', async () => {
  const mine = await withScope(database, coordinator, (scope) => makeMeasure(scope, { title: 'Kommunens egen' }));
  const theirs = await withScope(database, coordinator, (scope) =>
    makeMeasure(scope, { title: 'Belysning på gårdarna', executors: [housing.organisationId] }),
  );
  const seen = await withScope(database, housing, async ({ client }) => ({
    measures: (await client.query('select id from measures')).rows.map((row) => row.id),
    activities: (await client.query('select distinct measure_id as id from activities')).rows.map((row) => row.id),
    changed: (await client.query("update measures set title = 'Ändrad' where true")).rowCount,
    taken: (await client.query('delete from measures where true')).rowCount,
  }));
  expect(seen).toEqual({ measures: [theirs], activities: [theirs], changed: 0, taken: 0 });
  const phone = await browserOf(app, database, housing);
  expect((await phone.send('GET', `/api/measures/${mine}`)).statusCode).toBe(404);
  expect((await phone.send('GET', `/api/measures/${theirs}`)).statusCode).toBe(200);
  expect((await phone.send('GET', '/api/measures')).statusCode).toBe(403);
  const [hidden] = (await database.pool.query('select id from activities where measure_id = $1 limit 1', [mine])).rows;
  expect((await phone.send('POST', `/api/activities/${hidden.id}/report`, { state: 'missed', note: 'Nej' })).statusCode).toBe(404);
});

test('a changed schedule keeps what was reported and what should have been done; a stopped measure asks for nothing', async () => {
  const id = await withScope(database, coordinator, (scope) => makeMeasure(scope, { ownerOrganisation: coordinator.organisationId }));
  const before = (await office.send('GET', `/api/measures/${id}`)).json() as MeasureDetail;
  await office.send('POST', `/api/activities/${before.activities[0]?.id}/report`, { state: 'missed', note: 'Sjukdom' });
  const rule = { repeat: 'day', interval: 5, first: at(-5), from: '18:00', to: '20:00' };
  const changed = await office.send('PUT', `/api/measures/${id}`, bodyFor(coordinator, { schedule: rule }));
  const after = changed.json() as MeasureDetail;
  expect(after.activities[0]).toMatchObject({ id: before.activities[0]?.id, state: 'missed', note: 'Sjukdom' });
  expect(new Set(after.activities.slice(1).map(({ start }) => start.slice(11)))).toEqual(new Set(['18:00']));
  await office.send('POST', `/api/measures/${id}/state`, { state: 'active', reason: null });
  expect((await office.send('POST', `/api/measures/${id}/state`, { state: 'stopped', reason: null })).json().code).toBe(
    'measure.stateReason',
  );
  const stopped = await office.send('POST', `/api/measures/${id}/state`, { state: 'stopped', reason: 'Hallen stängs' });
  expect((stopped.json() as MeasureDetail).activities.map(({ state }) => state)).toEqual(['missed']);
});

test('what is late goes to the owner, then the coordinator, each told once', async () => {
  const id = await withScope(database, coordinator, (scope) =>
    makeMeasure(scope, {
      ownerOrganisation: housing.organisationId,
      starts: at(-40),
      ends: at(40),
      schedule: { repeat: 'once', first: at(-12), from: '18:00', to: '20:00' },
    }),
  );
  await withScope(database, coordinator, (scope) => remindLate(scope, 'https://samsyn.test'));
  await withScope(database, coordinator, (scope) => remindLate(scope, 'https://samsyn.test'));
  const told = await database.pool.query('select step, account_id from measure_reminders where measure_id = $1 order by step', [id]);
  expect(told.rows).toEqual([
    { step: 'coordinator', account_id: coordinator.accountId },
    { step: 'owner', account_id: housing.accountId },
  ]);
  const phone = await browserOf(app, database, housing);
  const { reminders } = (await phone.send('GET', '/api/tasks')).json() as TaskList;
  expect(reminders.find((one) => one.measureId === id)).toMatchObject({ step: 'owner', days: await daysSince(id) });
  expect([11, 12]).toContain(await daysSince(id));
});

test('a calendar is read without signing in, by its address alone, holds no names, and ends with it or with its maker', async () => {
  const phone = await browserOf(app, database, police);
  const nobody = await browserOf(app, database, null);
  const made = (await phone.send('POST', '/api/calendar-feeds', { kind: 'person' })).json() as { id: string; address: string };
  const { pathname } = new URL(made.address);
  const answer = await nobody.send('GET', pathname);
  expect(answer.headers['content-type']).toContain('text/calendar');
  const lines = answer.body.replace(/\r\n[ \t]/g, '').split('\r\n');
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
  const count = (start: string): number => lines.filter((line) => line.startsWith(start)).length;
  const ids = await database.pool.query(
    `select distinct m.id from measures m left join measure_executors e on e.measure_id = m.id
     where m.schedule is not null and $1 in (m.owner_organisation, e.organisation_id)`,
    [police.organisationId],
  );
  expect(ids.rows.length).toBeGreaterThan(0);
  // one event for each schedule, whatever its number of occasions
  for (const { id } of ids.rows) expect(count(`UID:${id}@samsyn`)).toBeGreaterThan(0);
  expect(count('RRULE:FREQ=')).toBeGreaterThan(2);
  expect(answer.body).not.toMatch(/Funktionen|ATTENDEE|ORGANIZER/);
  const kept = await database.pool.query('select token_hash from calendar_feeds where id = $1', [made.id]);
  const token = pathname.slice('/kalender/'.length, -'.ics'.length);
  expect(kept.rows[0].token_hash).toEqual(createHash('sha256').update(token).digest());
  const ended = 'update memberships set ended_at = $2 where account_id = $1';
  await database.pool.query(ended, [police.accountId, now]);
  expect((await nobody.send('GET', pathname)).statusCode).toBe(404);
  await database.pool.query(ended, [police.accountId, null]);
  await phone.send('POST', `/api/calendar-feeds/${made.id}/end`);
  expect((await nobody.send('GET', pathname)).json().code).toBe('calendar.notFound');
});

test('the plan is taken out as table and documents, with a purpose, in both languages', async () => {
  expect((await office.send('GET', '/api/measures/plan.csv')).json().code).toBe('export.purpose');
  const csv = await office.send('GET', '/api/measures/plan.csv?purpose=granskning');
  const rows = Papa.parse<string[]>(csv.body.replace(/^\ufeff/, ''), { delimiter: ';' }).data;
  const head = rows.findIndex((row) => row[0] === 'Orsak');
  expect(rows[head]?.slice(0, 3)).toEqual(['Orsak', 'Åtgärd', 'Omfattning']);
  expect(rows[head + 1]?.[0]).toContain('Skäl: Prövas innan orsakerna är utredda');
  const pdf = await office.send('GET', '/api/measures/plan.pdf?purpose=granskning&lang=en');
  expect([pdf.headers['content-type'], await structureFaults(pdf.rawPayload, 'en')]).toEqual(['application/pdf', []]);
  const docx = await office.send('GET', '/api/measures/plan.docx?purpose=granskning');
  expect(docxFaults(docx.rawPayload, 'sv')).toEqual([]);
});
