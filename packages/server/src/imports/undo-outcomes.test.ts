// An undo after somebody has corrected rows by hand: removed, kept with a later delivery, kept because corrected; and refused on hold.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { eyesOf } from '../pictures/eyes.ts';
import { inputHash, storedBatches } from '../pictures/stored-picture-data.ts';
import { correctRow } from '../sources/correct-row.ts';
import { revertRow } from '../sources/revert-row.ts';
import { findImport, insertImport } from './queries.ts';
import { storeRead } from './store-read.ts';
import { policeFile } from './testing/police-rows.ts';
import { undoImport } from './undo-import.ts';
import { uploadFolder } from './upload-folder.ts';

let database: Database;
let who: Who;
beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn', 'police-analyst');
});
afterAll(() => database?.close());

async function deliver(rows: number, first: number): Promise<string> {
  const id = randomUUID();
  const file = path.join(database.dataDir, `${id}.csv`);
  await writeFile(file, policeFile(rows, first));
  await withScope(database, who, async (scope) => {
    await insertImport(scope, { id, fileName: 'utdrag.csv', bytes: 1 });
    await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope) }));
  });
  return id;
}
const hashOfInput = () =>
  withScope(database, who, async (scope) => inputHash(scope, 'test', await storedBatches(scope), await eyesOf(scope)));
const wholeRow = (id: string) =>
  withScope(database, who, async ({ client }) => (await client.query('select * from incidents where id = $1', [id])).rows[0]);
const rowsOf = (batch: string) =>
  withScope(database, who, async ({ client }) => {
    const { rows } = await client.query<{ id: string; source_id: string; category: string }>(
      'select id, source_id, category from incidents where batch_id = $1 order by id',
      [batch],
    );
    return rows;
  });

test('rows end as removed, kept with a later delivery, or kept because somebody corrected them', async () => {
  const first = await deliver(20, 1);
  const later = await deliver(15, 16);
  const [row] = await rowsOf(first);
  const before = await hashOfInput();
  const correction = { category: 'damage/graffiti', placeType: 'school', at: null } as const;
  await withScope(database, who, (scope) => correctRow(scope, row!.source_id, row!.id, correction));
  // the picture is another one when a row is
  expect(await hashOfInput()).not.toBe(before);

  const undone = await undoImport(database, uploadFolder(database.dataDir), who, first);
  const report = await withScope(database, who, async (scope) => (await findImport(scope, first))?.report);
  expect(report?.undo).toEqual({ removed: 14, keptLater: 5, keptCorrected: 1 });
  expect([undone.state, undone.rows?.read, undone.rows?.accepted]).toEqual(['stored', 1, 1]);
  expect((await rowsOf(first)).map(({ category }) => category)).toEqual(['damage/graffiti']);
  expect(await rowsOf(later)).toHaveLength(15);
});

test('a correction is taken back: the row is as it was delivered to the last column, and an undo removes it', async () => {
  const batch = await deliver(4, 900);
  const [row] = await rowsOf(batch);
  const was = await wholeRow(row!.id);
  const source = row!.source_id;
  await withScope(database, who, (scope) =>
    correctRow(scope, source, row!.id, { category: 'damage/graffiti', placeType: 'school', at: [15.5, 56.1] }),
  );
  // corrected once more: what was delivered is still what it goes back to
  await withScope(database, who, (scope) => correctRow(scope, source, row!.id, { category: 'theft', placeType: 'shop', at: null }));
  expect(await wholeRow(row!.id)).not.toEqual(was);
  await withScope(database, who, (scope) => revertRow(scope, source, row!.id));
  expect(await wholeRow(row!.id)).toEqual(was);
  await expect(withScope(database, who, (scope) => revertRow(scope, source, row!.id))).rejects.toMatchObject({ code: 'row.asDelivered' });
  const { rows } = await database.pool.query("select details->>'row' as row from audit_log where event = 'row.reverted'");
  expect(rows).toEqual([{ row: row!.id }]);
  await undoImport(database, uploadFolder(database.dataDir), who, batch);
  const report = await withScope(database, who, async (scope) => (await findImport(scope, batch))?.report);
  expect(report?.undo).toEqual({ removed: 4, keptLater: 0, keptCorrected: 0 });
});

test('nobody corrects a row of another organisation or municipality', async () => {
  const batch = await deliver(3, 500);
  const [row] = await rowsOf(batch);
  const correction = { category: 'theft', placeType: 'shop', at: null } as const;
  const elsewhere = await makeMunicipality(database, 'Annanstad', 'police-analyst');
  for (const stranger of [elsewhere, { ...who, organisationId: randomUUID() }])
    await expect(
      withScope(database, stranger, async (scope) => {
        return correctRow(scope, row!.source_id, row!.id, correction);
      }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/row\.notOwn|conduct\.notAccepted|scope\.denied/) });
  await withScope(database, who, (scope) => correctRow(scope, row!.source_id, row!.id, correction));
  for (const stranger of [elsewhere, { ...who, organisationId: randomUUID() }])
    await expect(withScope(database, stranger, async (scope) => revertRow(scope, row!.source_id, row!.id))).rejects.toMatchObject({
      code: expect.stringMatching(/row\.asDelivered|conduct\.notAccepted|scope\.denied/),
    });
  await withScope(database, who, (scope) => revertRow(scope, row!.source_id, row!.id));
  expect((await rowsOf(batch))[0]?.category).toBe(row?.category);
});
