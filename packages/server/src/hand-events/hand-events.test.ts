// One event by hand: the same rules as a delivery, a source of its own, and a way back.
import { type NewHandEvent, newHandEvent } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { undoImport } from '../imports/undo-import.ts';
import { type UploadFolder, uploadFolder } from '../imports/upload-folder.ts';
import { enterEvent } from './enter-event.ts';

let database: Database;
let uploads: UploadFolder;
let who: Who;
beforeAll(async () => {
  database = await openTestDatabase();
  uploads = uploadFolder(database.dataDir);
  who = await makeMunicipality(database, 'Exempelhamn');
});
afterAll(() => database?.close());

const event: NewHandEvent = {
  category: 'damage/vandalism',
  placeType: 'school',
  at: null,
  area: 'Hamnen',
  from: '2026-01-10T21:30',
  to: '2026-01-11T07:00',
  origin: 'staff',
};
const incidents = () =>
  withScope(database, who, async ({ client }) => {
    const { rows } = await client.query(
      'select i.category, i.place_type, i.area_key, i.from_minute, i.to_minute, s.name from incidents i join sources s on s.id = i.source_id order by i.id',
    );
    return rows;
  });

test('is stored as one incident of a source of its own, two alike are two, and an undo takes one back', async () => {
  const first = await enterEvent(database, uploads, who, event);
  const second = await enterEvent(database, uploads, who, event);
  const stored = await incidents();
  expect(stored).toHaveLength(2);
  const minute = (text: string) => Date.parse(`${text}Z`) / 60_000;
  expect(stored[0]).toMatchObject({
    category: 'damage/vandalism',
    place_type: 'school',
    area_key: 'Hamnen',
    from_minute: minute('2026-01-10T21:30'),
    to_minute: minute('2026-01-11T07:00'),
    name: 'Inlagt för hand, Exempelhamns kommun: personalen',
  });
  await undoImport(database, uploads, who, second.importId);
  expect(await incidents()).toHaveLength(1);
  expect(first.importId).not.toBe(second.importId);
  expect(await uploads.list()).toEqual([]);
});

test('what has not happened yet is refused, and nothing is left of it', async () => {
  const before = (await incidents()).length;
  await expect(enterEvent(database, uploads, who, { ...event, from: '2099-01-01T10:00', to: null })).rejects.toMatchObject({
    code: 'event.future',
  });
  expect(await incidents()).toHaveLength(before);
});

test('a role without rows of its own cannot, nor can the form be tricked', async () => {
  await expect(enterEvent(database, uploads, { ...who, role: 'council-member' }, event)).rejects.toMatchObject({ code: 'scope.denied' });
  for (const wrong of [
    { ...event, area: null },
    { ...event, to: '2026-01-09T07:00' },
    { ...event, from: '2026-02-30T07:00', to: null },
    { ...event, category: 'nothing' },
    { ...event, at: [200, 57] },
  ])
    expect(newHandEvent.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
});
