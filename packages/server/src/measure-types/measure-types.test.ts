import { measureTypes } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { addMeasureType, endMeasureType, showLibrary } from './change-library.ts';
import { findMeasureType } from './find-measure-type.ts';
import { ownMeasureType } from './testing/route-facts.ts';

let database: Database;
let who: Who;
const inScope = <T>(fn: (scope: Scope) => Promise<T>) => withScope(database, who, fn);

beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn');
});
afterAll(() => database?.close());

test('a type of one’s own stands after the library, and what pointed at it still finds it when it is taken out', async () => {
  const id = await inScope((s) => addMeasureType(s, ownMeasureType));
  const { types } = await inScope(showLibrary);
  expect(types).toHaveLength(measureTypes.length + 1);
  expect(types.at(-1)).toMatchObject({ own: true, name: { sv: ownMeasureType.name, en: ownMeasureType.name }, evidence: 'unknown' });
  await expect(inScope((s) => addMeasureType(s, ownMeasureType))).rejects.toThrow('measureType.named');
  await expect(inScope((s) => addMeasureType(s, { ...ownMeasureType, name: 'NATTVANDRING' }))).rejects.toThrow('measureType.named');
  await inScope((s) => endMeasureType(s, id));
  expect((await inScope(showLibrary)).types).toHaveLength(measureTypes.length);
  expect(await inScope((s) => findMeasureType(s, `own-${id}`))).toMatchObject({ own: true });
  await expect(inScope((s) => findMeasureType(s, 'magic'))).rejects.toThrow('measureType.notFound');
});
