// What has moved since a visit, as the one who asks may see it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { openProblem } from '../problems/open-problem.ts';
import { noteVisit } from './note-visit.ts';

let database: Database;
let who: Who;
beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn');
});
afterAll(() => database?.close());

const node = { category: null, placeType: null, area: null, daypart: null };
const hours = 3_600_000;
/** Of one working day, whatever the clock is: a day known as a day alone is compared with the day of a visit. */
const morning = Math.floor(Date.now() / (24 * hours)) * 24 * hours + 8 * hours;
const visitAt = (after: number, person: Who = who) =>
  withScope(database, person, (scope: Scope) => noteVisit({ ...scope, now: new Date(morning + after) }));

test('the first visit looks fourteen days back; the next one at what came after it; a page loaded again stays in the same visit', async () => {
  await withScope(database, who, (scope) =>
    openProblem(
      { ...scope, now: new Date(morning) },
      { from: 'dialogue', node, name: 'Buskörning vid torget', reason: 'Sagt på medborgardialogen' },
    ),
  );
  const first = await visitAt(0);
  expect([first.since, first.moved.map(({ kind, title }) => [kind, title.sv])]).toEqual([null, [['problem', 'Buskörning vid torget']]]);
  expect((await visitAt(hours)).moved).toHaveLength(1);
  // a day that is known as a day alone is rather told twice than not at all
  expect((await visitAt(170 * hours)).moved).toHaveLength(1);
  const fortnight = await visitAt(340 * hours);
  expect([fortnight.since === null, fortnight.moved]).toEqual([false, []]);
  // a membership that ends leaves no visit behind
  await withScope(database, who, ({ client }) => client.query('update memberships set ended_at = now()'));
  expect((await database.pool.query('select 1 from visits')).rows).toEqual([]);
  const elsewhere = await makeMunicipality(database, 'Annanstad');
  expect(await visitAt(0, elsewhere)).toEqual({ since: null, moved: [], more: 0 });
});
