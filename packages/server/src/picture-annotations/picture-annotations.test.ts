// Conclusions and objections on frozen pictures: each party looks after its own, who sees the picture reads them, and the frozen text never changes.
import { randomUUID } from 'node:crypto';
import { examplePicture, type NewAnnotation } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { exportPicture, exportPublicCopy } from '../pictures/export-picture.ts';
import { findPicture, type PictureRecord } from '../pictures/queries.ts';
import { frozenPicture } from '../problems/testing/frozen-picture.ts';
import { shareSource } from '../sharings/share-source.ts';
import { annotatePicture, withdrawAnnotation } from './annotate-picture.ts';
import { showAnnotations } from './find-annotations.ts';

let database: Database;
let own: Who;
let partner: Who;
let elsewhere: Who;
let picture: string;
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
  picture = await withScope(database, own, (scope) => frozenPicture(scope));
});
afterAll(() => database?.close());

const [first] = examplePicture.problems;
if (!first) throw new Error('the example has problems');
const { kind, category, placeType, area, daypart } = first;
const finding = { kind, category, placeType, area, daypart };
const say = (who: Who, said: Partial<NewAnnotation> & { text: string }, on = picture) =>
  withScope(database, who, async (scope) => {
    await annotatePicture(scope, on, { kind: 'conclusion', finding: null, ...said });
    return (await showAnnotations(scope, on)).annotations[0]!.id;
  });
const read = (who: Who, of = picture) => withScope(database, who, (scope) => showAnnotations(scope, of));
const stored = async (): Promise<PictureRecord> => (await withScope(database, own, (scope) => findPicture(scope, picture)))!;

test('both parties write; each reads both and sees which are its own', async () => {
  await say(own, { text: 'Hallarna behöver andra skåp.', finding });
  await say(partner, { text: 'Ökningen följer en ny e-tjänst för anmälan.', kind: 'disagreement' });
  expect((await read(own)).annotations).toMatchObject([
    { kind: 'disagreement', by: 'Polisen', own: false, finding: null },
    { kind: 'conclusion', by: 'Exempelhamns kommun', own: true, finding },
  ]);
  expect((await read(partner)).annotations.map((one) => one.own)).toEqual([true, false]);
});

test('only the party that wrote it withdraws it, and what is withdrawn is still kept', async () => {
  const id = await say(own, { text: 'Skrivet av misstag.' });
  for (const who of [partner, elsewhere])
    await expect(withScope(database, who, (scope) => withdrawAnnotation(scope, picture, id))).rejects.toMatchObject({
      code: 'annotation.notFound',
    });
  await withScope(database, own, (scope) => withdrawAnnotation(scope, picture, id));
  expect((await read(own)).annotations.some((one) => one.id === id)).toBe(false);
  expect((await database.pool.query('select 1 from picture_annotations where id = $1', [id])).rowCount).toBe(1);
});

test('another municipality neither sees the picture nor what is written on it, and writes nothing there', async () => {
  await expect(read(elsewhere)).rejects.toMatchObject({ code: 'picture.notFound' });
  await expect(say(elsewhere, { text: 'Fel kommun.' })).rejects.toMatchObject({ code: 'picture.notFound' });
});

test('a role that may not read the register writes nothing', async () => {
  await expect(say({ ...own, role: 'reporter' }, { text: 'Hej hej' })).rejects.toMatchObject({ code: 'scope.denied' });
});

test('the database itself refuses a row in the name of another party, and to take one away', async () => {
  const forged = withScope(database, partner, ({ trx }) =>
    trx
      .insertInto('picture_annotations' as never)
      .values({
        municipality_id: own.municipalityId,
        picture_id: picture,
        organisation_id: own.organisationId,
        kind: 'conclusion',
        said: 'I kommunens namn.',
        made_at: new Date(),
      } as never)
      .execute(),
  );
  await expect(forged).rejects.toThrow(/row-level security/);
  const before = (await read(own)).annotations.length;
  await withScope(database, own, ({ trx }) => trx.deleteFrom('picture_annotations' as never).execute());
  expect((await read(own)).annotations).toHaveLength(before);
});

test('a finding that is not in the picture cannot be written on, and not the present picture', async () => {
  await expect(say(own, { text: 'Om något annat.', finding: { ...finding, category: 'finns-inte' } })).rejects.toMatchObject({
    code: 'annotation.noFinding',
  });
  await expect(say(own, { text: 'En bild som inte finns.' }, randomUUID())).rejects.toMatchObject({ code: 'picture.notFound' });
});

test('what is said of a finding that a copy leaves out is not told to who sees the copy', async () => {
  const source = randomUUID();
  await withScope(database, own, async ({ trx }) => {
    await trx
      .insertInto('sources')
      .values({
        municipality_id: own.municipalityId,
        id: source,
        organisation_id: own.organisationId,
        key: 'reports',
        name: 'Felanmälan',
        name_en: 'Fault reports',
        time_zone: 'Europe/Stockholm',
        grain: 'rows',
        kind: 'police',
        profile: 'x',
      })
      .execute();
  });
  await shareSource(database, { ...own, role: 'police-analyst' }, source, {
    organisationId: partner.organisationId,
    role: null,
    grain: 'counts',
    minimum: 3,
    gridMetres: 250,
    purpose: 'Gemensam lägesbild',
    legalBasis: 'Samverkansöverenskommelse',
    until: null,
  });
  const copy = { ...examplePicture, problems: examplePicture.problems.slice(1) };
  const other = await withScope(database, own, (scope) => frozenPicture(scope, examplePicture, copy));
  await say(own, { text: 'Bara för den som ser fyndet.', finding }, other);
  await say(own, { text: 'För alla som ser bilden.' }, other);
  const seenBy = async (who: Who) => (await read(who, other)).annotations.map((one) => one.text);
  expect(await seenBy(own)).toEqual(['För alla som ser bilden.', 'Bara för den som ser fyndet.']);
  expect(await seenBy(partner)).toEqual(['För alla som ser bilden.']);
  await expect(say(partner, { text: 'Om ett fynd vi inte ser.', finding }, other)).rejects.toMatchObject({ code: 'annotation.noFinding' });
  const record = (await withScope(database, partner, (scope) => findPicture(scope, other)))!;
  const json = await exportPicture(database, partner, record, 'json', { purpose: 'Underlag till rådet', lang: 'sv' });
  expect(JSON.parse(String(json.content)).annotations.map((one: { text: string }) => one.text)).toEqual(['För alla som ser bilden.']);
});

test('the stored text never changes; documents for the partners carry what was said, the public copy does not', async () => {
  const before = await stored();
  await say(own, { text: 'Slutsatsen står i dokumentet.' });
  const after = await stored();
  expect(after.body).toBe(before.body);
  const asked = { purpose: 'Underlag till rådet', lang: 'sv' } as const;
  const json = String((await exportPicture(database, own, after, 'json', asked)).content);
  expect(json.startsWith(before.body.replace(/\}\s*$/, ''))).toBe(true);
  expect(JSON.parse(json).annotations[0]).toMatchObject({ text: 'Slutsatsen står i dokumentet.', by: 'Exempelhamns kommun' });
  expect(String((await exportPicture(database, own, after, 'html', asked)).content)).toContain('Slutsatsen står i dokumentet.');
  for (const format of ['json', 'html'] as const)
    expect(String((await exportPublicCopy(database, own, after, format, asked)).content)).not.toContain('Slutsatsen står i dokumentet.');
});
