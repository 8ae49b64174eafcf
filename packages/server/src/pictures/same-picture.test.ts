// Command line and server run one path: the same files give the same JSON, apart from what the server already knew.
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeDemo } from '@samsyn/demo';
import { type Picture, picture as pictureSchema } from '@samsyn/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAreaSystem } from '../areas/read-areas.ts';
import { readExposures } from '../areas/read-exposures.ts';
import { storeAreas, storeExposures } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { currentPicture } from './current-picture.ts';
import { makePictureFromFiles } from './make-picture-from-files.ts';

let folder = '';
let database: Database;
let who: Who;
const files = { police: '', areas: '', exposures: '' };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-same-'));
  const demo = makeDemo('small');
  const put = async (name: string, content: string | Buffer): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    await utimes(file, new Date('2026-11-30'), new Date('2026-11-30'));
    return file;
  };
  files.police = await put('police.csv', Buffer.from(demo.police, 'latin1'));
  files.areas = await put('areas.geojson', demo.areas);
  files.exposures = await put('exposures.csv', demo.exposures);
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn');
  // the command line has no municipality to ask whether it is the demo
  await withScope(database, who, ({ trx }) => sql`update municipalities set demo = false`.execute(trx));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const fromCommandLine = (...police: string[]): Promise<Picture> =>
  makePictureFromFiles(
    {
      files: police,
      profile: null,
      encoding: null,
      areas: files.areas,
      areaId: null,
      areaName: null,
      population: files.exposures,
      until: null,
      windowMonths: null,
      follow: null,
      abnormalYears: [],
      public: false,
      name: null,
      seed: 1,
    },
    new Date(),
  );

async function delivered(id: string): Promise<Picture> {
  const areas = await readAreaSystem(files.areas);
  await withScope(database, who, async (scope) => {
    await insertImport(scope, { id, fileName: 'police.csv', bytes: 1 });
    await storeRead(scope, id, await readIncidentFiles([files.police], { areas, hashKey: await hashKeyOf(scope) }));
  });
  return pictureSchema.parse(JSON.parse((await currentPicture(database, who)).body));
}

/** As JSON, and without the count that only a store can know. */
const comparable = (picture: Picture): unknown => {
  const { alreadyKnown, read, ...rows } = picture.rows;
  return JSON.parse(JSON.stringify({ ...picture, rows, inputs: picture.inputs[0] }));
};

test('one delivery: every digit is the same; the same delivery again: nothing but what was already known', async () => {
  await withScope(database, who, async (scope) => {
    const areas = await readAreaSystem(files.areas);
    await storeAreas(scope, areas);
    await storeExposures(scope, await readExposures(files.exposures, areas));
  });
  const stored = await delivered('00000000-0000-4000-8000-000000000001');
  const straight = await fromCommandLine(files.police);
  expect(comparable(stored)).toEqual(comparable(straight));
  expect(stored.rows).toEqual(straight.rows);
  expect(stored.problems.length).toBeGreaterThan(3);
  const again = await delivered('00000000-0000-4000-8000-000000000002');
  expect(comparable(again)).toEqual(comparable(straight));
  expect(again.rows.alreadyKnown).toBe(straight.rows.accepted);
  expect((await fromCommandLine(files.police, files.police)).rows).toEqual(again.rows);
});
