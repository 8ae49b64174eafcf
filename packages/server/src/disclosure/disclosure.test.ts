// The municipality's thresholds and the ledger of what was let out, in a real database.
import { randomUUID } from 'node:crypto';
import type { ChangeDisclosureRules, ReleasedTable, ReleaseRow } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { changeDisclosureRules, showDisclosureRules } from './change-rules.ts';
import { type ReleaseOrder, release } from './release.ts';

let database: Database;
let here: Who;
let there: Who;
let housing: string;

beforeAll(async () => {
  database = await openTestDatabase();
  here = await makeMunicipality(database, 'Exempelhamn', 'administrator');
  there = await makeMunicipality(database, 'Provstad', 'administrator');
  housing = await withScope(database, here, async ({ trx }) => {
    const added = { municipality_id: here.municipalityId, id: randomUUID(), kind: 'housing', name: 'Bostadsbolaget' } as const;
    await trx.insertInto('organisations').values(added).execute();
    return added.id;
  });
});
afterAll(() => database?.close());

const logged = async (event: string) =>
  (
    await database.pool.query<{ purpose: string | null; before: unknown; after: unknown; details: unknown }>(
      'select purpose, before, after, details from audit_log where event = $1 order by id desc limit 1',
      [event],
    )
  ).rows[0];
const change = (who: Who, rules: Partial<ChangeDisclosureRules>) =>
  withScope(database, who, (scope) =>
    changeDisclosureRules(scope, { kPublic: 5, kPartner: 3, sensitiveByYear: true, dwellingsAsPoints: false, reason: null, ...rules }),
  );

test('the thresholds are five and three until somebody changes them, and only those who look after access see or change them', async () => {
  expect(await withScope(database, here, showDisclosureRules)).toMatchObject({ kPublic: 5, kPartner: 3, sensitiveByYear: true });
  const reporter: Who = { ...here, role: 'reporter' };
  await expect(withScope(database, reporter, showDisclosureRules)).rejects.toMatchObject({ code: 'scope.denied' });
  await expect(change({ ...here, role: 'data-protection-officer' }, { kPublic: 9 })).rejects.toMatchObject({ code: 'scope.denied' });
});

test('upwards is free, downwards needs a reason, and both are logged with before and after', async () => {
  await change(here, { kPublic: 8 });
  expect(await logged('disclosure.changed')).toMatchObject({ before: { kPublic: 5 }, after: { kPublic: 8 } });
  await expect(change(here, { kPublic: 7 })).rejects.toMatchObject({ code: 'disclosure.reason' });
  await expect(change(here, { kPublic: 7, reason: 'därför' })).rejects.toMatchObject({ code: 'disclosure.reason' });
  await expect(change(here, { kPublic: 8, dwellingsAsPoints: true })).rejects.toMatchObject({ code: 'disclosure.reason' });
  await expect(change(here, { kPublic: 8, sensitiveByYear: false })).rejects.toMatchObject({ code: 'disclosure.reason' });
  expect(await withScope(database, here, showDisclosureRules)).toMatchObject({ kPublic: 8 });
  const reason = 'Rådet vill se mindre orter, beslut 2026-04-02';
  await change(here, { kPublic: 5, reason });
  expect(await logged('disclosure.changed')).toMatchObject({ purpose: reason, before: { kPublic: 8 }, after: { kPublic: 5 } });
  expect(await withScope(database, there, showDisclosureRules)).toMatchObject({ kPublic: 5, changedReason: null });
});

const row = (area: string, month: string, n: number): ReleaseRow => ({ category: 'theft', area, month, n });
const spring = [
  ...['centrum', 'norr', 'soder', 'vast'].map((area, i) => row(area, '2026-01', [14, 3, 9, 8][i] ?? 0)),
  ...['centrum', 'norr', 'soder', 'vast'].map((area, i) => row(area, '2026-02', [11, 12, 8, 9][i] ?? 0)),
];
const subject = 'source:theft';
const order = (rows: readonly ReleaseRow[], more: Partial<ReleaseOrder> = {}): ReleaseOrder => ({
  receiverId: null,
  subject,
  name: 'Stölder',
  rows,
  ...more,
});
const letOut = (given: ReleaseOrder) => withScope(database, here, (scope) => release(scope, given));
const cell = (table: ReleasedTable, area: string | null, period: string) =>
  table.cells.find((c) => c.category === 'theft' && c.area === area && c.period === period && !c.unplaced)?.n;
const releases = async () => (await database.pool.query<{ n: string }>('select count(*) as n from releases')).rows[0]?.n;

test('a release is remembered with its cells and logged; the same again is no new one', async () => {
  const table = await letOut(order(spring));
  expect(cell(table, 'norr', '2026-01')).toBeNull();
  expect(cell(table, null, '2026-01')).toBe(34);
  expect(await letOut(order(spring))).toEqual(table);
  expect(await releases()).toBe('1');
  const kept = await database.pool.query<{ cells: Record<string, number | null> }>('select cells from released_cells');
  expect(kept.rows[0]?.cells['theft|norr|2026-01']).toBeNull();
  expect(kept.rows[0]?.cells['theft||2026-01']).toBe(34);
  expect(await logged('release.made')).toMatchObject({ details: { kind: 'public', k: 5, subject } });
});

test('one incident more in June: no count that it belongs to is told, to the public or to a partner who knows what was public', async () => {
  const june = [...spring, row('centrum', '2026-02', 1)];
  for (const receiverId of [null, housing]) {
    const table = await letOut(order(june, { receiverId }));
    expect([cell(table, 'centrum', '2026-02'), cell(table, null, '2026-02')]).toEqual([null, null]);
    expect(cell(table, 'centrum', '2026-01')).not.toBeUndefined();
  }
  const elsewhere = await letOut(order(june, { subject: 'source:another' }));
  expect(cell(elsewhere, 'centrum', '2026-02')).toBe(12);
});

test('where an earlier release leaves nothing to hide behind, the next one is refused with its name, and nothing is written', async () => {
  // with a threshold of two, 20 and the sum of 24 were told: the other two can be no more than four together
  const few = [row('centrum', '2026-03', 20), row('norr', '2026-03', 3), row('soder', '2026-03', 1)];
  const given = { subject: 'source:refused', name: 'Vårens tabell' };
  await letOut(order(few, { ...given, k: 2, reason: 'Beslut i rådet 2026-05-12' }));
  const before = await releases();
  await expect(letOut(order(few, given))).rejects.toMatchObject({
    code: 'suppression.refused',
    details: { earlier: expect.stringMatching(/^Vårens tabell, \d{4}-\d\d-\d\d$/) },
  });
  expect(await releases()).toBe(before);
});

test('a threshold below the municipality’s own needs a reason', async () => {
  const low = { subject: 'source:low', k: 3 };
  await expect(letOut(order(spring, low))).rejects.toMatchObject({ code: 'disclosure.reason' });
  const table = await letOut(order(spring, { ...low, reason: 'Beslut i rådet 2026-05-12' }));
  expect(table.k).toBe(3);
  expect(cell(table, 'norr', '2026-01')).toBe(3);
});

test('what was let out can neither be changed nor removed, and is unknown to another municipality', async () => {
  for (const statement of [
    'update releases set k = 1',
    'delete from releases',
    'delete from released_cells',
    "update released_cells set cells = '{}'",
  ])
    await expect(withScope(database, here, ({ client }) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
  const seen = await withScope(database, there, ({ client }) =>
    client.query('select 1 from releases union all select 1 from released_cells'),
  );
  expect(seen.rowCount).toBe(0);
});
