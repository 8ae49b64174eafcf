// Presence plans as people meet them: made from a frozen picture, kept without its counts, read through the reader's own eyes.
import { randomUUID } from 'node:crypto';
import { patternsToDo, presencePlanView } from '@samsyn/domain';
import ICAL from 'ical.js';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { reportActivity } from '../measures/report-activity.ts';
import { dayAt, makeMeasure } from '../measures/testing/make-measure.ts';
import { frozenPicture } from '../problems/testing/frozen-picture.ts';
import { csvText } from '../tables/csv-text.ts';
import { countAgain, countPlan } from './count-plan.ts';
import { exportCalendar } from './export-calendar.ts';
import { exportPlan } from './export-plan.ts';
import { addFigure, showFigures } from './figures.ts';
import { makeMeasures } from './make-measures.ts';
import { planShifts } from './plan-shifts.ts';
import { layShifts } from './planner-pool.ts';
import { resumePlans } from './resume-plans.ts';
import { showPlan, showPlans } from './show-plans.ts';
import { largeQuestion } from './testing/large-question.ts';
import { newPlan, plannablePicture } from './testing/plannable-picture.ts';
import { askPlan, makePlan, toMeasures } from './testing/route-facts.ts';
import { withdrawPlan } from './withdraw-plan.ts';

let database: Database;
let coordinator: Who;

beforeAll(async () => {
  database = await openTestDatabase();
  coordinator = await makeMunicipality(database, 'Exempelhamn');
});
afterAll(() => database?.close());

const as = <T>(who: Who, work: Parameters<typeof withScope<T>>[2]) => withScope(database, who, work);

test('a plan keeps rules and shifts, no counts; what it meets is counted again at each reading, the same', async () => {
  const id = await as(coordinator, makePlan);
  const kept = await database.pool.query('select input::text || shifts::text as text from presence_plans where id = $1', [id]);
  expect(kept.rows[0].text).not.toMatch(/count|perYear|timeKnown|incidents/);
  const [plan, again] = await as(coordinator, async (scope) => [await showPlan(scope, id), await showPlan(scope, id)]);
  expect(again).toEqual(plan);
  expect(presencePlanView.parse(plan)).toEqual(plan);
  if (!plan?.outcome?.known) throw new Error('known');
  expect(plan.shifts.length).toBeGreaterThan(0);
  expect(plan.shifts.reduce((sum, { length }) => sum + 2 * length, 0)).toBeLessThanOrEqual(16);
  expect(plan.outcome.proposed.perYear).toBeGreaterThan(plan.outcome.random.perYear);
  expect(plan.outcome.random.perYear).toBeGreaterThan(plan.outcome.today.perYear);
  expect(await as(coordinator, showPlans)).toHaveLength(1);
});

test('asked for, it waits for its shifts; counted, it has them, once', async () => {
  const id = await as(coordinator, askPlan);
  const waiting = await as(coordinator, (scope) => showPlan(scope, id));
  expect(waiting).toMatchObject({ state: 'counting', shifts: [], outcome: null });
  await expect(as(coordinator, (scope) => exportPlan(scope, id, 'csv', { purpose: 'Schema', lang: 'sv' }))).rejects.toThrow('notCounted');
  await expect(as(coordinator, (scope) => makeMeasures(scope, id, toMeasures(scope.organisationId)))).rejects.toThrow('presence.notFound');
  await countPlan(database, coordinator, id);
  const counted = await as(coordinator, (scope) => showPlan(scope, id));
  expect(counted).toMatchObject({ state: 'counted', outcome: { known: true } });
  await countPlan(database, coordinator, id);
  expect((await as(coordinator, (scope) => showPlan(scope, id))).shifts).toEqual(counted.shifts);
  await expect(as(coordinator, (scope) => countAgain(scope, id))).rejects.toThrow('presence.counted');
});

test('after a stop it is counted in the role that may plan, also for who has another that may not', async () => {
  const id = await as(coordinator, askPlan);
  const { municipalityId, organisationId, accountId } = coordinator;
  await database.pool.query('insert into memberships (municipality_id, organisation_id, account_id, role) values ($1, $2, $3, $4)', [
    municipalityId,
    organisationId,
    accountId,
    'administrator',
  ]);
  const ordered: unknown[] = [];
  await resumePlans(database, { has: async () => false, order: async (_job, order) => void ordered.push(order) }, coordinator);
  expect(ordered).toEqual([{ who: { municipalityId, organisationId, accountId, role: 'coordinator' }, planId: id }]);
  await countPlan(database, coordinator, id);
});

test('while a large plan is counted, others are answered', async () => {
  let counting = true;
  const laid = layShifts(largeQuestion()).finally(() => (counting = false));
  let answered = 0;
  while (counting) {
    await as(coordinator, showPlans);
    answered++;
  }
  // on the server's own thread it would be one: nothing is answered before the count is over
  expect(answered).toBeGreaterThan(3);
  expect((await laid).length).toBeGreaterThan(5);
});

test('its shifts become measures: what the page shows beforehand is what is made, and never twice', async () => {
  const id = await as(coordinator, makePlan);
  const asked = toMeasures(coordinator.organisationId);
  const before = await as(coordinator, (scope) => showPlan(scope, id));
  const todo = patternsToDo({ ...before, taken: new Set() }, asked, 'sv');
  const made = await as(coordinator, (scope) => makeMeasures(scope, id, asked));
  expect(made.measures.map(({ title, ahead, hours, joined }) => [title, ahead, hours.all, joined])).toEqual(
    todo.map(({ title, days, personHours }) => [title, days.length, personHours, false]),
  );
  expect([...made.taken].sort()).toEqual(before.shifts.map((_, i) => i).sort());
  await expect(as(coordinator, (scope) => makeMeasures(scope, id, asked))).rejects.toThrow('presence.noMeasures');
  const { rows } = await database.pool.query('select count(*)::int as n from activities where measure_id = any($1)', [
    made.measures.map((one) => one.id),
  ]);
  expect(rows[0].n).toBe(todo.reduce((sum, { days }) => sum + days.length, 0));
});

test('joined to a measure that is there, only the occasions that the plan added are held against it', async () => {
  const id = await as(coordinator, makePlan);
  const measure = await as(coordinator, (scope) => makeMeasure(scope));
  const { starts, ends } = await as(coordinator, async (scope) => ({ starts: dayAt(scope, -7), ends: dayAt(scope, 14) }));
  const asked = toMeasures(coordinator.organisationId);
  const into = { ...asked.resources[0]!, measure };
  await expect(as(coordinator, (scope) => makeMeasures(scope, id, { ...asked, resources: [into] }))).rejects.toThrow('activity.outside');
  const plan = await as(coordinator, (scope) => makeMeasures(scope, id, { ...asked, starts, ends, resources: [into] }));
  expect(plan.measures).toMatchObject([{ id: measure, joined: true, title: 'Värdar i hallarna' }]);
  const { due, ahead, hours } = plan.measures[0]!;
  // three weeks of every shift, none of the measure's own occasions
  expect(due + ahead).toBeGreaterThanOrEqual(3 * plan.shifts.length);
  expect(due + ahead).toBeLessThanOrEqual(4 * plan.shifts.length);
  expect(hours.done).toBe(0);
  const { rows } = await database.pool.query(
    `select a.id, a.minutes_planned as minutes from activities a join presence_occasions o on o.activity_id = a.id
      where o.plan_id = $1 and a.ends_at < now() order by a.starts limit 1`,
    [id],
  );
  const report = { state: 'done' as const, minutes: rows[0].minutes, persons: 2, amount: null, note: '' };
  await as(coordinator, (scope) => reportActivity(scope, rows[0].id, report));
  const after = await as(coordinator, (scope) => showPlan(scope, id));
  expect(after.measures[0]).toMatchObject({ done: 1, hours: { done: (rows[0].minutes * 2) / 60 } });
});

test('too few with a known time: an answer in numbers, and no plan', async () => {
  const before = await as(coordinator, showPlans);
  const answer = await as(coordinator, async (scope) => {
    const picture = await frozenPicture(scope, plannablePicture);
    const problems = [{ category: 'fraud', placeType: null, area: null, daypart: null, weight: 1 }];
    return planShifts(scope, { ...newPlan(picture), problems });
  });
  expect(answer).toMatchObject({ planned: false, n: 0, least: 60, leftOut: [{ why: 'no_time' }] });
  expect(await as(coordinator, showPlans)).toEqual(before);
});

test('problems that share incidents, an unseen picture and a shift of nobody are refused', async () => {
  const picture = await as(coordinator, (scope) => frozenPicture(scope, plannablePicture));
  const plan = newPlan(picture);
  const refused = (asked: typeof plan) => expect(as(coordinator, (scope) => planShifts(scope, asked))).rejects;
  await refused({
    ...plan,
    problems: [...plan.problems, { ...plan.problems[0]!, category: 'damage/vandalism' }] as typeof plan.problems,
  }).toThrow('presence.overlap');
  await refused({ ...plan, picture: coordinator.accountId }).toThrow('presence.noPicture');
  await refused({ ...plan, today: [{ ...plan.today[0]!, resource: 3 }] }).toThrow('presence.resource');
});

test('who does not see the picture sees the shifts and no number of it', async () => {
  const id = await as(coordinator, makePlan);
  await as(coordinator, async ({ trx, municipalityId, organisationId }) => {
    const source = await trx
      .insertInto('sources')
      .values({
        municipality_id: municipalityId,
        organisation_id: organisationId,
        key: 'egen',
        name: 'Egen',
        name_en: 'Own',
        kind: 'police',
        profile: 'se-police-extract',
        time_zone: 'Europe/Stockholm',
        grain: 'rows',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await sql`insert into picture_sources (municipality_id, picture_id, source_id, grain, minimum, whole)
      select municipality_id, picture_id, ${source.id}, 'rows', 0, true from presence_plans where id = ${id}`.execute(trx);
  });
  const partner: Who = { ...coordinator, organisationId: randomUUID(), role: 'council-member' };
  const seen = await as(partner, (scope) => showPlan(scope, id));
  expect(seen.outcome).toEqual({ known: false, unseen: true });
  expect(seen.shifts.length).toBeGreaterThan(0);
  const table = await as(partner, (scope) => exportPlan(scope, id, 'csv', { purpose: 'Mötet i rådet', lang: 'sv' }));
  expect(table.notes?.join(' ')).not.toMatch(/väntade händelser i täckta timmar/);
  expect((await as(coordinator, (scope) => showPlan(scope, id))).outcome).toMatchObject({ known: true });
});

test('a withdrawn plan stays to be read, and cannot be withdrawn again', async () => {
  const id = await as(coordinator, makePlan);
  const plan = await as(coordinator, (scope) => withdrawPlan(scope, id, 'Vakterna har andra tider.'));
  expect(plan.withdrawn?.reason).toBe('Vakterna har andra tider.');
  await expect(as(coordinator, (scope) => withdrawPlan(scope, id, 'En gång till.'))).rejects.toThrow('presence.notFound');
});

test('the file says what it is and is not, and why it was taken out', async () => {
  const id = await as(coordinator, makePlan);
  const table = await as(coordinator, (scope) => exportPlan(scope, id, 'csv', { purpose: 'Schema för hösten', lang: 'sv' }));
  const text = csvText(table, 'sv');
  expect(text).toContain('väntade händelser i täckta timmar per år');
  expect(text).toContain('inte hur många brott som förhindras');
  expect(text).toContain('Schema för hösten');
  expect(text).toMatch(/Dagens;tisdag;09:00;13:00;.*;Ordningsvakter;2;8/);
});

test('in a calendar each shift comes back every week on its day, in wall time', async () => {
  const id = await as(coordinator, makePlan);
  const plan = await as(coordinator, (scope) => showPlan(scope, id));
  const text = await as(coordinator, (scope) => exportCalendar(scope, id, { purpose: 'Schema', lang: 'sv' }));
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ startDate, duration }) => [(startDate.dayOfWeek() + 5) % 7, startDate.hour, duration.hours])).toEqual(
    plan.shifts.map(({ day, start, length }) => [day, start, length]),
  );
  expect(events.every((event) => event.isRecurring() && event.startDate.zone === ICAL.Timezone.localTimezone)).toBe(true);
  await expect(as(coordinator, (scope) => exportCalendar(scope, id, { lang: 'sv' }))).rejects.toThrow('export.purpose');
});

test('figures of the county stand beside the municipality’s, each with its area; the same year is replaced', async () => {
  const figure = {
    side: 'resource' as const,
    kind: 'officers',
    counted: { level: 'county' as const, name: 'Länet' },
    year: 2025,
    source: 'Polisen',
  };
  await as(coordinator, (scope) => addFigure(scope, { ...figure, value: 274 }));
  const { rows } = await as(coordinator, (scope) => addFigure(scope, { ...figure, value: 275 }));
  expect(rows.map(({ value, counted }) => [value, counted.level])).toEqual([[275, 'county']]);
  const other = await makeMunicipality(database, 'Provstad');
  expect((await as(other, showFigures)).rows).toEqual([]);
});
