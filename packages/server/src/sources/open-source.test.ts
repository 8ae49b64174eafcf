// What each grain shows of a source when it is opened, and that nothing of a coarser one can be asked back to a finer.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Grain, SourceContent } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptConduct, showConduct } from '../conduct/accept-conduct.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { policeFile } from '../imports/testing/police-rows.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { previewSource } from '../sharings/preview-source.ts';
import { shareSource } from '../sharings/share-source.ts';
import { exportSource } from './export-source.ts';
import { mapSource } from './map-source.ts';
import { openSource } from './open-source.ts';
import type { WantedContent } from './wanted-content.ts';

let database: Database;
let owner: Who;
let partner: Who;
let outsider: Who;
let source: string;

beforeAll(async () => {
  database = await openTestDatabase();
  owner = await makeMunicipality(database, 'Exempelhamn', 'police-analyst');
  outsider = await makeMunicipality(database, 'Provstad', 'police-analyst');
  partner = { ...owner, organisationId: randomUUID(), role: 'council-member' };
  const file = path.join(database.dataDir, 'utdrag.csv');
  await writeFile(file, policeFile(400));
  source = await withScope(database, owner, async (scope) => {
    await scope.trx
      .insertInto('organisations')
      .values({ municipality_id: owner.municipalityId, id: partner.organisationId, kind: 'probation', name: 'Frivården' })
      .execute();
    const id = randomUUID();
    await insertImport(scope, { id, fileName: 'utdrag.csv', bytes: 1 });
    await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope) }));
    await acceptConduct(scope, (await showConduct(scope)).version);
    // areas, so that counts have somewhere to stand
    await scope.client.query("update incidents set area_key = case when id % 5 = 0 then 'norr' when id % 5 < 4 then 'syd' end");
    return (await scope.trx.selectFrom('sources').select('id').executeTakeFirstOrThrow()).id;
  });
});
afterAll(() => database?.close());

const wanted: WantedContent = { category: null, before: null, limit: 100, months: 600, purpose: 'Granskning' };
const open = (who: Who, more: Partial<WantedContent> = {}) =>
  withScope(database, who, (scope) => openSource(scope, source, { ...wanted, ...more }));
const share = (grain: Grain, minimum = 1) =>
  shareSource(database, owner, source, {
    organisationId: partner.organisationId,
    role: null,
    grain,
    minimum,
    gridMetres: 250,
    purpose: 'Rådet',
    legalBasis: 'lag 2023:196',
    until: null,
  });
const seenCells = ({ table }: SourceContent) => (table?.cells ?? []).flat();

test('the owner reads rows page by page, each once, and the log says how many', async () => {
  const first = await open(owner);
  expect(first).toMatchObject({ grain: 'rows', total: 400, table: null });
  expect(first.rows.every(({ code }) => code !== null)).toBe(true);
  const ids = [first.rows.length];
  for (let next = first.next; next !== null; ) {
    const page = await open(owner, { before: next });
    ids.push(page.rows.length);
    next = page.next;
  }
  expect(ids.reduce((sum, n) => sum + n)).toBe(400);
  const logged = await withScope(database, { ...owner, role: 'data-protection-officer' }, ({ trx }) =>
    trx.selectFrom('audit_log').select(['rows', 'purpose']).where('event', '=', 'rows.opened').where('subject', '=', source).execute(),
  );
  expect(logged.reduce((sum, { rows }) => sum + (rows ?? 0), 0)).toBe(400);
  expect(new Set(logged.map(({ purpose }) => purpose))).toEqual(new Set(['Granskning']));
});

test('nothing is opened that is not shared, by nobody', async () => {
  await expect(open(partner)).rejects.toMatchObject({ code: 'source.notFound' });
  await expect(open(outsider)).rejects.toMatchObject({ code: 'source.notFound' });
  await share('rows');
  await expect(open({ ...partner, role: 'practitioner' })).rejects.toMatchObject({ code: 'scope.denied' });
});

test('points have no code and no exact place', async () => {
  await share('points');
  const { grain, rows } = await open(partner);
  expect(grain).toBe('points');
  expect(rows.every(({ code }) => code === null)).toBe(true);
  const exact = new Set((await open(owner)).rows.map(({ longitude }) => longitude));
  expect(rows.filter(({ longitude }) => longitude !== null && exact.has(longitude))).toEqual([]);
});

test('area and month is a table and no row', async () => {
  await share('area-month');
  const content = await open(partner);
  expect(content).toMatchObject({ grain: 'area-month', rows: [], next: null });
  const sum = seenCells(content).reduce((all, { n }) => all + (n ?? 0), 0);
  expect(sum).toBe(content.total);
  expect(sum).toBeGreaterThan(300);
  expect(content.table?.k).toBeNull();
});

test('counts show none below k in any kind, and are the same numbers as the exact ones where they are shown', async () => {
  await share('area-month');
  const exact = await open(partner);
  await share('counts', 3);
  const content = await open(partner);
  expect(content).toMatchObject({ grain: 'counts', rows: [], total: null });
  expect(content.table?.k).toBe(3);
  let hidden = 0;
  for (const category of [null, ...content.categories]) {
    const shown = await open(partner, { category });
    for (const { n } of seenCells(shown)) expect(n === null || n === 0 || n >= 3).toBe(true);
    hidden += seenCells(shown).filter((cell) => cell.hidden).length;
  }
  expect(hidden).toBeGreaterThan(0);
  content.table?.cells.forEach((row, area) => {
    row.forEach(({ n }, month) => {
      if (n !== null) expect(n).toBe(exact.table?.cells[area]?.[month]?.n);
    });
  });
});

test('the owner looks through the receiver’s eyes: the same numbers, and the receiver has opened nothing', async () => {
  await share('counts', 3);
  const count = async (event: string) =>
    (
      await withScope(database, { ...owner, role: 'data-protection-officer' }, ({ trx }) =>
        trx.selectFrom('audit_log').select('id').where('event', '=', event).execute(),
      )
    ).length;
  const before = [await count('source.opened'), await count('release.made')];
  const eyes = { organisation: partner.organisationId, role: null };
  const seen = await previewSource(database, owner, source, { ...wanted, ...eyes });
  expect([await count('source.opened'), await count('release.made')]).toEqual(before);
  expect(seen).toEqual(await open(partner));
  await expect(previewSource(database, partner, source, { ...wanted, ...eyes })).rejects.toMatchObject({ code: 'scope.denied' });
  await expect(previewSource(database, outsider, source, { ...wanted, ...eyes })).rejects.toMatchObject({ code: 'source.notFound' });
});

test('rows and points are for those who have accepted the code of conduct, for a purpose', async () => {
  await share('points');
  await expect(open(partner, { purpose: '' })).rejects.toMatchObject({ code: 'export.purpose' });
  await expect(open({ ...partner, accountId: outsider.accountId })).rejects.toMatchObject({ code: 'conduct.notAccepted' });
});

test('a file and a map hold what the page holds, no more', async () => {
  const file = () =>
    withScope(database, partner, (scope) => exportSource(scope, source, { category: null, purpose: 'Till rådet', lang: 'sv' }));
  const map = () => withScope(database, partner, (scope) => mapSource(scope, source, { ...wanted, months: 600 }));
  await share('points');
  const points = await file();
  expect(points.columns).not.toContain('Kod');
  expect(points.rows.length).toBe((await open(partner)).total);
  expect(points.notes).toContainEqual(expect.stringContaining('Ändamål: Till rådet'));
  const onMap = await map();
  expect(onMap.features.length + onMap.left).toBe(points.rows.length);
  await share('counts', 3);
  const counts = await file();
  const cells = counts.rows.flatMap((row) => row.slice(1));
  expect(cells.every((n) => n === '–' || n === null || n === 0 || (typeof n === 'number' && n >= 3))).toBe(true);
  expect((await map()).features.every(({ geometry }) => geometry.type !== 'Point')).toBe(true);
  await expect(
    withScope(database, partner, (scope) => exportSource(scope, source, { category: null, purpose: null, lang: 'sv' })),
  ).rejects.toMatchObject({ code: 'export.purpose' });
});
