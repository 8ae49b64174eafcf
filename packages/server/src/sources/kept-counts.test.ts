// Counts are kept beside the incidents: after whatever changed them they are what counting would give, also when two write at once, and
// whoever sees a source less finely sees them as finely as its rows.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { policeFile } from '../imports/testing/police-rows.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { pageOfRows, rowsAndKinds } from './content-queries.ts';

let database: Database;
let owner: Who;
let source: string;

beforeAll(async () => {
  database = await openTestDatabase();
  owner = await makeMunicipality(database, 'Exempelhamn', 'police-analyst');
  const file = path.join(database.dataDir, 'utdrag.csv');
  await writeFile(file, policeFile(400));
  source = await withScope(database, owner, async (scope) => {
    const id = randomUUID();
    await insertImport(scope, { id, fileName: 'utdrag.csv', bytes: 1 });
    await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope) }));
    return (await scope.trx.selectFrom('sources').select('id').executeTakeFirstOrThrow()).id;
  });
});
afterAll(() => database?.close());

const change = (text: string) => withScope(database, owner, ({ client }) => client.query(text));
const cells = async (text: string) => (await database.pool.query(text)).rows;
const kept = () =>
  cells(`select category, area_key, month::text, sum(rows)::int as rows, sum(incidents)::int as n from incident_counts group by 1, 2, 3
    having sum(rows) <> 0 order by 1, 2, 3`);
const counted = () =>
  cells(`select coalesce(category, '') as category, coalesce(area_key, '') as area_key, counted_from(from_minute, resolution)::text as month,
    count(*)::int as rows, sum(count)::int as n from incidents group by 1, 2, 3 order by 1, 2, 3`);

test('a stored delivery is counted', async () => {
  expect((await kept()).length).toBeGreaterThan(10);
  expect(await kept()).toEqual(await counted());
});

test.each([
  ['moved', "update incidents set area_key = 'centrum' where id % 3 = 0"],
  ['called something else', "update incidents set category = 'theft/bicycle', count = 2 where id % 5 = 0"],
  ['left without kind, area and time', 'update incidents set category = null, area_key = null, from_minute = null where id % 7 = 0'],
  ['removed', 'delete from incidents where id % 4 = 0'],
])('rows that are %s are counted anew', async (_what, text) => {
  await change(text);
  expect(await kept()).toEqual(await counted());
});

test('two who change at once do not wait for each other, and both count', async () => {
  await withScope(database, owner, async ({ client }) => {
    await client.query("update incidents set category = 'damage' where id % 11 = 1");
    await change("set local lock_timeout = '2s'; update incidents set category = 'damage' where id % 11 = 2");
  });
  expect(await kept()).toEqual(await counted());
});

test('what nobody may write nobody writes', async () => {
  await expect(change('delete from incident_counts')).rejects.toThrow('permission denied');
  await expect(change('update incident_counts set rows = 1')).rejects.toThrow('permission denied');
});

test('pages by key are those of the whole list, of all kinds and of one', async () => {
  for (const category of [null, 'theft', 'theft/bicycle']) {
    const { whole, paged, total } = await withScope(database, owner, async (scope) => {
      const { rows } = await sql<{ id: string }>`select id::text from seen_incidents where source_id = ${source}
        and (${category}::text is null or category = ${category} or category like ${`${category}/%`}) order by seen_incidents.id desc`.execute(
        scope.trx,
      );
      const paged: string[] = [];
      for (let before: string | null = null; ; before = paged.at(-1) ?? null) {
        const page = await pageOfRows(scope, source, { category, before, limit: 7 });
        paged.push(...page.map(({ id }) => id));
        if (page.length < 7) break;
      }
      return { whole: rows.map(({ id }) => id), paged, total: (await rowsAndKinds(scope, source, category)).total };
    });
    expect(whole.length).toBeGreaterThan(20);
    expect(paged).toEqual(whole);
    expect(total).toBe(whole.length);
  }
});

test('seen less finely, they tell what the rows tell', async () => {
  const cell = "coalesce(category, '') as category, coalesce(area_key, '') as area";
  const same = `select coalesce(a.n, 0) as rows, coalesce(b.n, 0) as counts from
    (select ${cell}, count(*)::int as n from seen_incidents group by 1, 2) a
    full join (select ${cell}, sum(rows)::int as n from seen_counts group by 1, 2 having sum(rows) <> 0) b using (category, area)`;
  const other: Who = { ...owner, organisationId: randomUUID(), role: 'joint-analyst' };
  await database.pool.query(`insert into organisations (municipality_id, id, kind, name) values ($1, $2, 'housing', 'Bostadsbolaget')`, [
    owner.municipalityId,
    other.organisationId,
  ]);
  await change("update incidents set category = 'sexual/rape', area_key = 'centrum' where id % 13 = 3");
  await database.pool.query(
    `insert into source_sharings (municipality_id, source_id, organisation_id, grain) values ($1, $2, $3, 'points')`,
    [owner.municipalityId, source, other.organisationId],
  );
  for (const grain of ['rows', 'points', 'area-month']) {
    await database.pool.query('update source_sharings set grain = $1', [grain]);
    const rows = await withScope(database, other, async ({ client }) => (await client.query(same)).rows);
    expect(rows.length).toBeGreaterThan(5);
    for (const { rows: one, counts } of rows) expect(counts).toBe(one);
  }
  await database.pool.query("update source_sharings set grain = 'counts', minimum = 3");
  const hidden = await withScope(database, other, async ({ client }) => (await client.query('select 1 from seen_counts')).rows);
  expect(hidden).toEqual([]);
  const stranger: Who = { ...owner, organisationId: randomUUID() };
  expect(await withScope(database, stranger, async ({ client }) => (await client.query('select 1 from seen_counts')).rows)).toEqual([]);
});
