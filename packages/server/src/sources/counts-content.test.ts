// A partner who is given counts alone opens the source: nothing below the threshold, nothing that tells it, and nothing by looking twice.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceContent } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { samePoliceTwice } from '../imports/testing/police-rows.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { shareSource } from '../sharings/share-source.ts';
import { openSource } from './open-source.ts';

let database: Database;
let owner: Who;
let partner: Who;
let source: string;
const wanted = { category: null, before: null, limit: 100, months: null, purpose: null };
const minimum = 4;

beforeAll(async () => {
  database = await openTestDatabase();
  owner = await makeMunicipality(database, 'Exempelhamn', 'police-analyst');
  partner = { ...owner, organisationId: randomUUID(), role: 'joint-analyst' };
  await withScope(database, owner, ({ trx }) =>
    trx
      .insertInto('organisations')
      .values({ municipality_id: owner.municipalityId, id: partner.organisationId, kind: 'housing', name: 'Bostadsbolaget' })
      .execute(),
  );
  await deliver('utdrag.csv', inAreas());
  source = await withScope(database, owner, async ({ trx }) => (await trx.selectFrom('sources').select('id').executeTakeFirstOrThrow()).id);
  const decision = { purpose: 'Gemensam problembild', legalBasis: 'lag 2023:196', until: null, gridMetres: 250, role: null };
  await shareSource(database, owner, source, { ...decision, organisationId: partner.organisationId, grain: 'counts', minimum });
});
afterAll(() => database?.close());

/** The small demo's rows spread over areas, one of them with few. */
function inAreas(): string[] {
  const areas = ['Hamnen', 'Centrum', 'Norr', 'Hamnen', 'Centrum', 'Norr', 'Hamnen', 'Kullen'];
  const lines = samePoliceTwice().byArea.toString('latin1').split('\r\n').filter(Boolean);
  return lines.map((line, i) => (i === 0 ? line : line.replace(';Hamnen;', `;${areas[i % areas.length]};`)));
}

async function deliver(name: string, lines: readonly string[]): Promise<void> {
  const file = path.join(database.dataDir, name);
  await writeFile(file, Buffer.from([...lines, ''].join('\r\n'), 'latin1'));
  await withScope(database, owner, async (scope) => {
    const id = randomUUID();
    await insertImport(scope, { id, fileName: name, bytes: 1 });
    await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope) }));
  });
}

const open = (category: string | null = null) =>
  withScope(database, partner, (scope) => openSource(scope, source, { ...wanted, category }));
const shown = (content: SourceContent) =>
  new Map(
    (content.table?.areas ?? []).flatMap((area, a) =>
      (content.table?.months ?? []).map((month, m) => [`${area.key} ${month}`, content.table?.cells[a]?.[m]?.n ?? null] as const),
    ),
  );

test('no cell below the threshold is shown, for all kinds or for one, and why one is hidden is not told', async () => {
  const whole = await open();
  expect(whole).toMatchObject({ grain: 'counts', total: null, rows: [] });
  expect(whole.table?.k).toBe(minimum);
  for (const category of [null, ...whole.categories]) {
    const content = await open(category);
    const cells = (content.table?.cells ?? []).flat();
    expect(cells.filter(({ n }) => n !== null && n > 0 && n < minimum)).toEqual([]);
    expect(new Set(cells.map(({ hidden }) => hidden))).not.toContain('small');
  }
  expect([...shown(whole).values()].some((n) => n !== null && n >= minimum)).toBe(true);
});

test('looked at again after one incident more, no cell has changed by few', async () => {
  const before = shown(await open());
  const told = [...before].find(([key, n]) => n !== null && n >= minimum && key.startsWith('Centrum'));
  const [head = '', ...lines] = inAreas();
  const month = told?.[0].split(' ')[1] ?? '';
  const late = lines.find((line) => line.includes(';Centrum;') && line.includes(`;${month}`)) ?? '';
  // the same kind, place and day at another time: one incident more
  await deliver('sent.csv', [head, late.replace(/\d\d:\d\d/g, '03:33')]);
  const after = shown(await open());
  const changed = [...before].flatMap(([key, n]) => {
    const now = after.get(key) ?? null;
    return n !== null && now !== null && n !== now ? [Math.abs(now - n)] : [];
  });
  expect(changed.filter((by) => by < minimum)).toEqual([]);
  const gone = [...before].filter(([key, n]) => n !== null && after.get(key) === null);
  expect(gone.length).toBeGreaterThan(0);
  const kept = await database.pool.query('select kind, receiver_id from releases where subject = $1 order by made_at', [
    `source:${source}`,
  ]);
  expect(kept.rows).toEqual([1, 2].map(() => ({ kind: 'partner', receiver_id: partner.organisationId })));
});
