// Notes on findings: they follow the finding, each party looks after its own, and a removal can be taken back for a while.
import { randomUUID } from 'node:crypto';
import { examplePicture, findingKeyOf } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { makeThefts } from '../facilities/testing/route-facts.ts';
import { eyesOf } from '../pictures/eyes.ts';
import { deleteCurrent, insertPicture } from '../pictures/queries.ts';
import { changeNote, removeNote, restoreNote } from './change-note.ts';
import { notesOn } from './list-notes.ts';
import { writeNote } from './write-note.ts';

let database: Database;
let own: Who;
let partner: Who;
let elsewhere: Who;
beforeAll(async () => {
  database = await openTestDatabase();
  own = await makeMunicipality(database, 'Exempelhamn');
  elsewhere = await makeMunicipality(database, 'Annanstad');
  partner = { ...own, organisationId: randomUUID() };
  await withScope(database, own, ({ trx }) =>
    trx
      .insertInto('organisations')
      .values({ municipality_id: own.municipalityId, id: partner.organisationId, kind: 'police', name: 'Polisen' })
      .execute(),
  );
  await withScope(database, own, (scope) => makeThefts(scope, [15.55, 56.15]));
  await share('rows');
});
/** How finely the partner sees the source. */
const share = (grain: string) =>
  database.pool.query(
    `insert into source_sharings (municipality_id, source_id, organisation_id, grain, minimum) select municipality_id, id, $2, $3, 3 from sources
      where municipality_id = $1 on conflict do nothing`,
    [own.municipalityId, partner.organisationId, grain],
  );
afterAll(() => database?.close());

const halls = { category: 'theft', placeType: 'sports-facility' } as const;
const read = (who: Who, finding: Parameters<typeof notesOn>[1] = halls) => withScope(database, who, (scope) => notesOn(scope, finding));
const write = (who: Who, note: string) => withScope(database, who, (scope) => writeNote(scope, { ...halls, note }));

test('a note stands on its finding for every party, on no other finding, and in no other municipality', async () => {
  const id = await write(partner, 'Flera anmälningar gäller samma kväll.');
  expect((await read(own)).notes).toMatchObject([{ id, by: 'Polisen', own: false, changed: null }]);
  expect((await read(partner)).notes).toMatchObject([{ own: true }]);
  expect((await read(own, { category: 'theft' })).notes).toEqual([]);
  expect((await read(elsewhere)).notes).toEqual([]);
});

test('only the party that wrote it changes it, and then it says so', async () => {
  const id = await write(own, 'Skåplåsen byttes i september.');
  for (const who of [partner, elsewhere])
    await expect(withScope(database, who, (scope) => changeNote(scope, id, 'Något annat.'))).rejects.toMatchObject({
      code: 'note.notFound',
    });
  await withScope(database, own, (scope) => changeNote(scope, id, 'Skåplåsen byttes i oktober.'));
  const note = (await read(own)).notes.find((one) => one.id === id);
  expect(note?.note).toBe('Skåplåsen byttes i oktober.');
  expect(note?.changed).not.toBeNull();
});

test('a removed note comes back when it is asked for in time, and is gone for good after that', async () => {
  const id = await write(own, 'Skrivet av misstag.');
  await withScope(database, own, (scope) => removeNote(scope, id));
  expect((await read(own)).notes.some((one) => one.id === id)).toBe(false);
  await withScope(database, own, (scope) => restoreNote(scope, id));
  expect((await read(own)).notes.some((one) => one.id === id)).toBe(true);
  await withScope(database, own, (scope) => removeNote(scope, id));
  await database.pool.query("update problem_notes set removed_at = removed_at - interval '2 minutes' where id = $1", [id]);
  await expect(withScope(database, own, (scope) => restoreNote(scope, id))).rejects.toMatchObject({ code: 'note.notFound' });
  await write(own, 'En ny anteckning.');
  expect((await database.pool.query('select 1 from problem_notes where id = $1', [id])).rowCount).toBe(0);
});

test('who sees no finding of it sees no note on it: another area than one’s own, a kind that is told per year only', async () => {
  const inNorth = { category: 'theft', area: 'norr' } as const;
  const abuse = { category: 'violence/repeated-abuse', area: 'norr' } as const;
  const said = (who: Who, finding: Parameters<typeof notesOn>[1], note: string) =>
    withScope(database, who, (scope) => writeNote(scope, { ...finding, note }));
  await said(own, inNorth, 'Cyklarna stod olåsta.');
  await said(partner, abuse, 'Två hushåll står för alla.');
  const limited: Who = { ...partner, role: 'joint-analyst' };
  expect((await read(limited, inNorth)).notes).toHaveLength(1);
  await database.pool.query(
    "update role_rules set areas = '{soder}', area_keys = '{soder}' where municipality_id = $1 and role = 'joint-analyst' and data_class = 'picture'",
    [own.municipalityId],
  );
  expect((await read(limited, inNorth)).notes).toEqual([]);
  expect((await read({ ...own, role: 'joint-analyst' }, inNorth)).notes).toMatchObject([{ own: true }]);
  // of the kind itself: the party that wrote it, and nobody without rows of that kind
  expect((await read(partner, abuse)).notes).toMatchObject([{ own: true }]);
  expect((await read(own, abuse)).notes).toEqual([]);
  await withScope(database, own, (scope) => makeThefts(scope, [15.55, 56.15], 1, { category: 'violence/repeated-abuse' }));
  expect((await read(own, abuse)).notes).toHaveLength(1);
});

test('a role that may not read the register writes no notes', async () => {
  await expect(
    withScope(database, { ...own, role: 'reporter' }, (scope) => writeNote(scope, { ...halls, note: 'Hej hej' })),
  ).rejects.toMatchObject({
    code: 'scope.denied',
  });
});

test('a finding that is kept from a party because its counts are small: what others wrote on it is kept too', async () => {
  const picture = examplePicture;
  const [, , , first, second] = picture.problems;
  if (!first || !second) throw new Error('the example has findings');
  const [shown, small] = [findingKeyOf(picture, first), findingKeyOf(picture, second)];
  for (const finding of [shown, small])
    await withScope(database, own, (scope) => writeNote(scope, { ...finding, note: 'Det rör sig om två fall.' }));
  const seen = async () => [(await read(partner, shown)).notes.length, (await read(partner, small)).notes.length];
  expect(await seen()).toEqual([1, 1]);
  await database.pool.query("update source_sharings set grain = 'counts' where organisation_id = $1", [partner.organisationId]);
  // nothing has been told yet
  expect(await seen()).toEqual([0, 0]);
  const keep = (problems: readonly (typeof first)[]) =>
    withScope(database, partner, async (scope) => {
      const eyes = await eyesOf(scope);
      expect(eyes.k).toBe(3);
      await deleteCurrent(scope, eyes);
      const basis = { batches: [], seed: 1, name: null, demo: false };
      const body = JSON.stringify({ ...picture, problems });
      await insertPicture(scope, { name: null, frozen: false, samsyn: 'x', inputHash: 'x', basis, body, copyBasis: null, eyes });
    });
  await keep([first]);
  expect(await seen()).toEqual([1, 0]);
  await keep([first, { ...second, count: null }]);
  expect(await seen()).toEqual([1, 0]);
  // one's own is one's own, and those who see the rows see all
  await withScope(database, partner, (scope) => writeNote(scope, { ...small, note: 'Vi har sett det.' }));
  expect((await read(partner, small)).notes).toMatchObject([{ own: true }]);
  expect((await read(own, small)).notes).toHaveLength(2);
  await database.pool.query('update source_sharings set ended_at = now() where organisation_id = $1', [partner.organisationId]);
  expect(await seen()).toEqual([0, 1]);
});
