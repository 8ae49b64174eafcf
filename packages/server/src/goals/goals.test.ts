import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProblem } from '../causes/testing/make-causes.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { makeMeasure } from '../measures/testing/make-measure.ts';
import { askPower } from './ask-power.ts';
import { listGoals } from './list-goals.ts';
import { amendLockedGoal, lockGoal } from './lock-goal.ts';
import { makeLockedGoal, surveyGoal } from './testing/make-goal.ts';
import { removeGoal, writeGoal } from './write-goal.ts';

let database: Database;
let who: Who;
const inScope = <T>(fn: (scope: Scope) => Promise<T>) => withScope(database, who, fn);
const goal = async (id: string) => (await inScope((s) => listGoals(s, {}))).goals.find((one) => one.id === id);

beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn');
});
afterAll(() => database?.close());

test('a locked goal is not changed or removed by any verb, nor by the database', async () => {
  const id = await inScope(makeLockedGoal);
  await expect(inScope((s) => removeGoal(s, id))).rejects.toThrow('goal.locked');
  await expect(inScope((s) => lockGoal(s, id))).rejects.toThrow('goal.locked');
  for (const change of [
    sql`update goals set due = '2100-01-01' where id = ${id}`,
    sql`update goals set locked_at = null where id = ${id}`,
    sql`delete from goals where id = ${id}`,
  ])
    await expect(inScope((s) => change.execute(s.trx))).rejects.toMatchObject({ code: 'SM002' });
});

test('an amendment needs a reason, holds from then on, and leaves what was locked', async () => {
  const id = await inScope(makeLockedGoal);
  await inScope((s) => amendLockedGoal(s, id, { reason: 'Enkäten flyttas till hösten', value: 22 }));
  await inScope((s) => amendLockedGoal(s, id, { reason: 'Svarstiden blev längre', due: '2100-06-30' }));
  expect(await goal(id)).toMatchObject({
    target: { kind: 'value', value: 22 },
    due: '2100-06-30',
    locked: { target: { value: 20 }, due: '2099-12-31' },
    amendments: [{ number: 1, reason: 'Enkäten flyttas till hösten' }, { number: 2 }],
  });
  await expect(
    inScope((s) => sql`update goal_amendments set reason = 'Något annat helt' where goal_id = ${id}`.execute(s.trx)),
  ).rejects.toMatchObject({
    code: 'SM002',
  });
});

test('whoever wrote a locked goal can still be erased', async () => {
  const id = await inScope(makeLockedGoal);
  await expect(inScope((s) => sql`update goals set written_by = null where id = ${id}`.execute(s.trx))).resolves.toBeDefined();
});

test('an output goal counts what the measure has done, and a measure of another problem is refused', async () => {
  const problemId = await inScope((s) => makeProblem(s));
  const measureId = await inScope((s) => makeMeasure(s, { problemId }));
  const id = await inScope((s) =>
    writeGoal(s, {
      of: 'activities',
      problemId: null,
      measureId,
      words: 'Värdar på plats',
      unit: 'kvällar',
      count: 40,
      counts: null,
      due: '2099-12-31',
      method: 'Räknas i planen',
    }),
  );
  expect(await goal(id)).toMatchObject({ kind: 'output', done: 0, problem: { id: problemId }, measure: { id: measureId }, visible: null });
  const other = await inScope((s) => makeProblem(s));
  await expect(inScope((s) => writeGoal(s, { ...surveyGoal(other), measureId }))).rejects.toThrow('goal.otherProblem');
});

test('a survey goal has its chance frozen with it, and an amendment reckons it anew', async () => {
  const id = await inScope(makeLockedGoal);
  const written = await goal(id);
  expect(written).toMatchObject({ visible: false, power: { known: true, reason: null } });
  await inScope((s) => amendLockedGoal(s, id, { reason: 'Målet var för lågt satt', value: 10 }));
  expect(await goal(id)).toMatchObject({ visible: true, target: { value: 10 } });
});

test('a goal that was written before its number was asked about is told without a chance', async () => {
  const id = await inScope(async (s) => {
    const made = await writeGoal(s, surveyGoal(await makeProblem(s)));
    await sql`update goals set baseline = baseline - 'counting', comparison = '{"kind":"none"}', power = null, visible = null
      where id = ${made}`.execute(s.trx);
    return made;
  });
  expect(await goal(id)).toMatchObject({
    visible: null,
    baseline: { counting: { as: 'neither' } },
    comparison: { kind: 'none', why: null },
  });
});

test('what the schedule holds is offered as an output goal, once, and counts what is done', async () => {
  const problemId = await inScope((s) => makeProblem(s));
  const measureId = await inScope((s) => makeMeasure(s, { problemId, schedule: null, amount: { planned: 60, unit: 'lampor' } }));
  const { planned } = await inScope((s) => listGoals(s, { problem: problemId }));
  expect(planned).toMatchObject([{ measure: { id: measureId }, counts: 'amount', count: 60, unit: { sv: 'lampor' } }]);
  const [output] = planned;
  if (!output) throw new Error('nothing planned');
  const { counts, count, due, unit, words } = output;
  const method = 'Räknas i planen när det rapporteras';
  const id = await inScope((s) =>
    writeGoal(s, { of: 'activities', problemId: null, measureId, words: words.sv, unit: unit.sv, count, counts, due, method }),
  );
  expect((await inScope((s) => listGoals(s, { problem: problemId }))).planned).toEqual([]);
  expect(await goal(id)).toMatchObject({ kind: 'output', done: 0, target: { count: 60 } });
});

test('a problem without a frozen picture has no baseline to freeze', async () => {
  const problemId = await inScope((s) => makeProblem(s));
  const plan = { indicator: 'own', months: 12, fall: 0.3, against: 'none' } as const;
  await expect(inScope((s) => askPower(s, problemId, plan))).rejects.toThrow('goal.noPicture');
  const whole = {
    of: 'incidents',
    problemId,
    measureId: null,
    ...plan,
    whyNone: 'Bara tiden före går att få',
    from: '2099-01-01',
    method: 'Räknas i nästa bild',
  } as const;
  await expect(inScope((s) => writeGoal(s, whole))).rejects.toThrow('goal.noPicture');
});
