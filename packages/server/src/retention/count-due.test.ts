// What is due of the rows is told from counts kept beside them: on every day it is what the rows themselves tell, and what the night takes.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { policeFile } from '../imports/testing/police-rows.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { headFolders } from '../log/log-heads.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { changeRule } from './change-rule.ts';
import { dueRows, minuteOf } from './due.ts';
import { runRetention } from './run-retention.ts';
import { previewRetention } from './show-retention.ts';

let database: Database;
let who: Who;
beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn', 'police-analyst');
  const ids = ['1f0f4e0c-6e0a-4a7e-9b0f-0d8a3a3c7c01', '1f0f4e0c-6e0a-4a7e-9b0f-0d8a3a3c7c02'];
  for (const [i, id] of ids.entries()) {
    const file = path.join(database.dataDir, `${id}.csv`);
    await writeFile(file, policeFile(300, 1 + i * 300));
    await withScope(database, who, async (scope) => {
      await insertImport(scope, { id, fileName: 'utdrag.csv', bytes: 1 });
      await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope) }));
    });
  }
  // each way in which a time is known, on both sides of a month's first minute, a third without one; one delivery tells its period, one does not
  await withScope(database, who, async ({ client }) => {
    await client.query(
      `update incidents set resolution = id % 7, from_minute = case when id % 3 > 0 then f end, to_minute = f + (array[0, 1, 2, 1440, 44640, 129600, 527040])[1 + id % 7]
        from (select i.id as one, $1::int + (i.id % 40)::int * 43800 - (i.id % 3)::int as f from incidents i) t where t.one = id`,
      [minuteOf('2021-01-01')],
    );
    await client.query("update import_batches set period_to = '2022-06-30' where id = $1", [ids[0]]);
    await client.query("update import_batches set period_to = null, stored_at = '2023-03-15T12:00:00Z' where id = $1", [ids[1]]);
  });
  await withScope(database, { ...who, role: 'registrar' }, (scope) =>
    changeRule(scope, { dataClass: 'rows', months: 36, reason: 'Beslut i kommunstyrelsen' }),
  );
});
afterAll(() => database?.close());

const counted = async (before: string): Promise<number> =>
  (
    await database.pool.query(`select count(*)::int as n from incidents i, import_batches b where ${dueRows}`, [
      who.municipalityId,
      minuteOf(before),
      before,
    ])
  ).rows[0].n;
const rowsOf = (parts: readonly { dataClass: string; count: number }[]) =>
  parts.filter(({ dataClass }) => dataClass === 'rows').reduce((sum, { count }) => sum + count, 0);
const folders = () => headFolders(database.dataDir, '');

test('month by month the page tells what the rows tell', async () => {
  const told: number[] = [];
  for (let month = 0; month < 60; month++) {
    const before = new Date(Date.UTC(2020, month + 6, 1)).toISOString().slice(0, 10);
    const today = `${Number(before.slice(0, 4)) + 3}${before.slice(4, 8)}17`;
    const { tonight, nextMonth } = await previewRetention(database, folders(), who.municipalityId, today);
    expect([before, rowsOf(tonight)]).toEqual([before, await counted(before)]);
    told.push(rowsOf(tonight));
    const after = nextMonth.day.replace(/^\d+/, (year) => String(Number(year) - 3));
    expect([after, rowsOf(tonight) + rowsOf(nextMonth.parts)]).toEqual([after, await counted(after)]);
  }
  expect(new Set(told).size).toBeGreaterThan(20);
  expect(told.at(-1)).toBe(600);
});

test('the night takes as many as were told, and tells of none after', async () => {
  const today = '2026-01-02';
  const { tonight } = await previewRetention(database, folders(), who.municipalityId, today);
  const { parts } = await runRetention(database, folders(), who.municipalityId, new Date(`${today}T02:00:00Z`));
  expect(rowsOf(parts)).toBe(rowsOf(tonight));
  expect(rowsOf(parts)).toBeGreaterThan(100);
  expect(rowsOf((await previewRetention(database, folders(), who.municipalityId, today)).tonight)).toBe(0);
});

test('what is not seen as rows is not seen as these counts, and nobody writes them', async () => {
  for (const text of ['delete from retention_counts', 'update retention_counts set rows = 1'])
    await expect(withScope(database, who, ({ client }) => client.query(text))).rejects.toThrow('permission denied');
  for (const stranger of [{ ...who, organisationId: randomUUID() }, await makeMunicipality(database, 'Annanstad')])
    expect((await withScope(database, stranger, ({ client }) => client.query('select 1 from retention_counts'))).rows).toEqual([]);
});
