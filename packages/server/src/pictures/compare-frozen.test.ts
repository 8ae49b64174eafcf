// Two pictures held against each other on a real database: frozen against the present, each as the asker sees it, in one municipality alone.
import { randomUUID } from 'node:crypto';
import { examplePicture } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { frozenPicture } from '../problems/testing/frozen-picture.ts';
import { compareFrozen, sinceTheLast } from './compare-frozen.ts';
import { freezePicture } from './freeze-picture.ts';
import { findPicture } from './queries.ts';

let database: Database;
let who: Who;
let elsewhere: Who;
let frozen: string;
beforeAll(async () => {
  database = await openTestDatabase({ demo: true });
  who = await loadDemo(database, 'small');
  elsewhere = await makeMunicipality(database, 'Annanstad');
  frozen = (await freezePicture(database, who, 'Juni')).id;
});
afterAll(() => database?.close());

test('a picture frozen now is the same as the present one, from the same sources', async () => {
  const said = await compareFrozen(database, who, frozen, 'current');
  expect(said.reasons).toEqual([]);
  expect(said.findings.length).toBeGreaterThan(0);
  expect(said.findings.every(({ state }) => state === 'same')).toBe(true);
  expect(said.before.sources.length).toBeGreaterThan(0);
  expect(said.after).toMatchObject({ id: null, sources: said.before.sources, count: said.before.count });
});

test('a picture of other areas and of half a year says so first', async () => {
  const other = await withScope(database, who, (scope) =>
    frozenPicture(scope, { ...examplePicture, window: { from: '2026-05-01', to: '2026-10-31' } }),
  );
  const said = await compareFrozen(database, who, frozen, other);
  expect(said.comparable).toBe(false);
  expect(said.reasons.map(({ code }) => code)).toEqual(['areas', 'length', 'overlap']);
  const back = await compareFrozen(database, who, other, frozen);
  expect([back.sums.new, back.sums.gone]).toEqual([said.sums.gone, said.sums.new]);
});

test('the one frozen before is the newest that is seen; the first has none', async () => {
  const later = (await freezePicture(database, who, 'Juli')).id;
  await withScope(database, who, async (scope) => {
    const since = await sinceTheLast(scope, (await findPicture(scope, later))!);
    expect(since?.after.id).toBe(later);
    expect((since?.before.made ?? '9') < (since?.after.made ?? '')).toBe(true);
  });
});

test('what is not seen is not compared: another municipality’s, one that is not there, and without the right', async () => {
  await expect(compareFrozen(database, elsewhere, frozen, frozen)).rejects.toMatchObject({ code: 'picture.notFound' });
  await expect(compareFrozen(database, who, frozen, randomUUID())).rejects.toMatchObject({ code: 'picture.notFound' });
  await expect(compareFrozen(database, { ...who, role: 'reporter' }, frozen, frozen)).rejects.toMatchObject({ code: 'scope.denied' });
});
