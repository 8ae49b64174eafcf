// A picture frozen in one division comes out the same to the last digit after another has been chosen.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeDemo } from '@samsyn/demo';
import type { AreaSystem } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { currentPicture } from '../pictures/current-picture.ts';
import { freezePicture, recomputePicture } from '../pictures/freeze-picture.ts';
import { readAreaSystem } from './read-areas.ts';
import { showVersions } from './show-versions.ts';
import { addVersion, storeAreas } from './stored-areas.ts';
import { useVersion } from './testing/use-version.ts';

let folder = '';
let database: Database;
let who: Who;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-frozen-areas-'));
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn');
});
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The districts alone, under other keys: what was a leaf is gone. */
const coarser = ({ areas, ...system }: AreaSystem): AreaSystem => ({
  ...system,
  key: 'police',
  sv: 'Polisens områden',
  depth: 1,
  areas: areas.filter(({ level }) => level < 2).map((area) => (area.level === 1 ? { ...area, key: `P-${area.key}` } : area)),
});

test('frozen in the districts, made again when the police’s areas are in use: the same', async () => {
  const demo = makeDemo('small');
  const put = async (name: string, content: string | Buffer) => {
    await writeFile(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const areas = await readAreaSystem(await put('omraden.geojson', demo.areas));
  const police = await put('police.csv', Buffer.from(demo.police, 'latin1'));
  const other = await withScope(database, who, async (scope) => {
    await storeAreas(scope, areas);
    const id = '00000000-0000-4000-8000-000000000001';
    await insertImport(scope, { id, fileName: 'police.csv', bytes: 1 });
    await storeRead(scope, id, await readIncidentFiles([police], { areas, hashKey: await hashKeyOf(scope) }));
    return addVersion(scope, coarser(areas), { kind: 'police', validFrom: '2026-01-01', source: 'Polisen', licence: 'Avtal' });
  });
  const before = await currentPicture(database, who);
  const frozen = await freezePicture(database, who, 'Våren');
  expect(await recomputePicture(database, who, frozen.id)).toEqual({ same: true, differences: [] });
  await useVersion(database, who, other);
  const now = await currentPicture(database, who);
  expect(now.inputHash).not.toBe(before.inputHash);
  expect(now.body).toContain('P-centrum');
  expect(await recomputePicture(database, who, frozen.id)).toEqual({ same: true, differences: [] });
  const { versions } = await withScope(database, who, showVersions);
  expect(versions.map(({ kind, active, pictures }) => [kind, active, pictures])).toEqual([
    ['police', true, 0],
    ['districts', false, 1],
  ]);
});
