// Sexual offences and offences in close relationships are told per municipality and year: they are part of no sum by month that leaves, in
// public or to a partner, so nothing is left to subtract from it.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeDemo } from '@samsyn/demo';
import { type Picture, picture as pictureSchema } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { freezePicture, recomputePicture } from '../pictures/freeze-picture.ts';
import { findPicture } from '../pictures/queries.ts';
import { shareSource } from '../sharings/share-source.ts';
import { publicCopy } from './public-copy.ts';

let database: Database;
let who: Who;
let frozen: string;
let whole: Picture;
let monthly: { month: string; n: number }[];

beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn', 'police-analyst');
  const file = path.join(database.dataDir, 'utdrag.csv');
  // each fifth row of the invented extract becomes "annat sexuellt ofredande"
  const lines = makeDemo('small').police.split('\r\n');
  const rows = lines.map((line, i) => (i > 0 && i % 5 === 0 ? line.replace(/^(\d+);\d+;/, '$1;0638;') : line));
  await writeFile(file, Buffer.from(rows.join('\r\n'), 'latin1'));
  await withScope(database, who, async (scope) => {
    const id = randomUUID();
    await insertImport(scope, { id, fileName: 'utdrag.csv', bytes: 1 });
    await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope) }));
  });
  frozen = (await freezePicture(database, who, 'Maj')).id;
  whole = pictureSchema.parse(JSON.parse((await record()).body));
  const sexual = whole.series.find((s) => s.category === 'sexual' && s.area === null && s.placeType === null);
  monthly = (sexual?.months ?? []).map((month, m) => ({ month, n: sexual?.counts[m] ?? 0 }));
});
afterAll(() => database?.close());

async function record() {
  const found = await withScope(database, who, (scope) => findPicture(scope, frozen));
  if (!found) throw new Error('the picture was frozen a moment ago');
  return found;
}
const released = () => record().then((found) => withScope(database, who, (scope) => publicCopy(scope, found)));
const partnersCopy = async () => {
  const { rows } = await database.pool.query<{ body: string }>('select body from picture_copies where picture_id = $1', [frozen]);
  return pictureSchema.parse(JSON.parse(rows[0]?.body ?? ''));
};

test.each([
  ['public', released],
  ['partners', partnersCopy],
] as const)('of the %s copy no month’s sum holds them', async (_name, copyOf) => {
  const copy = await copyOf();
  const all = (picture: Picture) => picture.series.find((s) => s.category === null && s.area === null && s.placeType === null);
  expect(monthly.length).toBeGreaterThan(20);
  expect(JSON.stringify(copy)).not.toContain('sexual');
  expect(copy.method.map(({ key }) => key)).toContain('sup.without');
  let compared = 0;
  all(copy)?.counts.forEach((n, m) => {
    const month = all(copy)?.months[m];
    const before = all(whole)?.counts[m];
    const hidden = monthly.find((row) => row.month === month)?.n ?? 0;
    if (n === null || before == null) return;
    expect([month, n]).toEqual([month, before - hidden]);
    if (hidden > 0) compared++;
  });
  expect(compared).toBeGreaterThan(20);
  // nor does the number of all, which each month's copy tells anew
  const sensitive = monthly.reduce((sum, { n }) => sum + n, 0);
  expect(copy.rows.incidents).toBeLessThanOrEqual((whole.rows.incidents ?? 0) - sensitive);
  expect(copy.quarantine).toEqual([]);
});

test('the owner’s picture is whole, and comes out the same when made again', async () => {
  expect(Object.keys(whole.labels.category)).toContain('sexual/molestation');
  expect(await recomputePicture(database, who, frozen)).toEqual({ same: true, differences: [] });
});

test('who is given rows, but is not the owner, sees the copy: no point of a home, no month of these kinds', async () => {
  const partner: Who = { ...who, organisationId: randomUUID(), role: 'police-analyst' };
  const source = await withScope(database, who, async (scope) => {
    await scope.trx
      .insertInto('organisations')
      .values({ municipality_id: who.municipalityId, id: partner.organisationId, kind: 'probation', name: 'Frivården' })
      .execute();
    return (await scope.trx.selectFrom('sources').select('id').executeTakeFirstOrThrow()).id;
  });
  await shareSource(database, who, source, {
    organisationId: partner.organisationId,
    role: null,
    grain: 'rows',
    minimum: 1,
    gridMetres: 250,
    purpose: 'Gemensam lägesbild',
    legalBasis: 'Samverkansöverenskommelse',
    until: null,
  });
  const seen = await withScope(database, partner, (scope) => findPicture(scope, frozen));
  expect(seen?.k).toBe(3);
  expect(JSON.stringify(seen)).not.toContain('sexual');
});

test('a picture frozen before copies had a basis of their own is not released', async () => {
  const found = { ...(await record()), copyBasis: null };
  await expect(withScope(database, who, (scope) => publicCopy(scope, found))).rejects.toMatchObject({ code: 'disclosure.freezeAgain' });
});

test('where the controller has decided that they are shown like other kinds, they are part of the sums', async () => {
  await database.pool.query('update disclosure_rules set sensitive_by_year = false where municipality_id = $1', [who.municipalityId]);
  const again = await freezePicture(database, who, 'Juni');
  const found = await withScope(database, who, (scope) => findPicture(scope, again.id));
  expect(found?.copyBasis).toBeNull();
});
