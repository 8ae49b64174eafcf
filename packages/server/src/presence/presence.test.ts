// Presence plans as people meet them: made from a frozen picture, kept without its counts, read through the reader's own eyes.
import { randomUUID } from 'node:crypto';
import { presencePlanView } from '@samsyn/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { frozenPicture } from '../problems/testing/frozen-picture.ts';
import { csvText } from '../tables/csv-text.ts';
import { exportPlan } from './export-plan.ts';
import { addFigure, showFigures } from './figures.ts';
import { planShifts } from './plan-shifts.ts';
import { showPlan, showPlans } from './show-plans.ts';
import { newPlan, plannablePicture } from './testing/plannable-picture.ts';
import { makePlan } from './testing/route-facts.ts';
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
  if (!plan?.outcome.known) throw new Error('known');
  expect(plan.shifts.length).toBeGreaterThan(0);
  expect(plan.shifts.reduce((sum, { length }) => sum + 2 * length, 0)).toBeLessThanOrEqual(16);
  expect(plan.outcome.proposed.perYear).toBeGreaterThan(plan.outcome.random.perYear);
  expect(plan.outcome.random.perYear).toBeGreaterThan(plan.outcome.today.perYear);
  expect(await as(coordinator, showPlans)).toHaveLength(1);
});

test('too few with a known time: an answer in numbers, and no plan', async () => {
  const answer = await as(coordinator, async (scope) => {
    const picture = await frozenPicture(scope, plannablePicture);
    const problems = [{ category: 'fraud', placeType: null, area: null, daypart: null, weight: 1 }];
    return planShifts(scope, { ...newPlan(picture), problems });
  });
  expect(answer).toMatchObject({ planned: false, n: 0, least: 60, leftOut: [{ why: 'no_time' }] });
  expect(await as(coordinator, showPlans)).toHaveLength(1);
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
  expect((await as(coordinator, (scope) => showPlan(scope, id))).outcome.known).toBe(true);
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
