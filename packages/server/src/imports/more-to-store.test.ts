import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { moreToStore } from './more-to-store.ts';
import { insertImport, setImportState } from './queries.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());

test('the picture waits while one more delivery of the same municipality is being stored', async () => {
  const [who, others] = [await makeMunicipality(database, 'Exempelhamn'), await makeMunicipality(database, 'Grannköping')];
  const id = randomUUID();
  await withScope(database, who, (scope) => insertImport(scope, { id, fileName: 'mars.csv', bytes: 100 }));
  const storing = () => Promise.all([who, others].map((one) => moreToStore(database, one)));
  expect(await storing()).toEqual([false, false]);
  await withScope(database, who, (scope) => setImportState(scope, id, 'storing'));
  expect(await storing()).toEqual([true, false]);
  await withScope(database, who, (scope) => setImportState(scope, id, 'stored'));
  expect(await storing()).toEqual([false, false]);
});
