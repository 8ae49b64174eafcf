import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { checkLog } from '../log/check-log.ts';
import { exportedHeads, headFolders } from '../log/log-heads.ts';
import { verifyChain } from '../log/verify-chain.ts';
import { makeHold } from './holds.ts';
import { runRetention } from './run-retention.ts';
import { previewRetention } from './show-retention.ts';

let database: Database;
let who: Who;
/** Eleven years from the entries: at 120 months they are old. */
const later = new Date('2037-12-02T01:00:00Z');

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  who = await makeMunicipality(database, 'Exempelhamn', 'registrar');
  // decided without a word in the log, so that its numbers are these tests' own
  await database.pool.query("insert into retention_rules (municipality_id, data_class, months, reason) values ($1, 'log', 120, 'Beslut')", [
    who.municipalityId,
  ]);
  await write(4);
  await checkLog(database, folders(), who.municipalityId, new Date('2026-11-25T01:00:00Z'));
  await write(2);
});
afterEach(() => rm(path.join(database.dataDir, 'log-heads'), { recursive: true, force: true }));
afterAll(() => database?.close());

const folders = () => headFolders(database.dataDir, '');
const write = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await withScope(database, who, async (scope) => scope.audit('test.written', null, { i }));
};
const run = async () =>
  (await runRetention(database, folders(), who.municipalityId, later)).parts.find(({ dataClass }) => dataClass === 'log');
const seqs = async (): Promise<number[]> =>
  (await database.pool.query('select seq::int from audit_log where municipality_id = $1 order by seq', [who.municipalityId])).rows.map(
    ({ seq }) => seq,
  );

async function verified() {
  const client = await database.pool.connect();
  try {
    return await verifyChain(client, who.municipalityId, await exportedHeads(folders(), who.municipalityId), later);
  } finally {
    client.release();
  }
}

test('the oldest part goes up to an exported head, and the rest is still a whole chain from there', async () => {
  expect(await run()).toMatchObject({ count: 4, heldUntil: null });
  const left = await seqs();
  // what was written after the head, and what the run did: a membership nobody used, this, and the run itself
  expect(left.slice(0, 2)).toEqual([5, 6]);
  expect(left.length).toBe(5);
  expect(await verified()).toMatchObject({ broken: null, from: 4, entries: 5 });
  const told = await database.pool.query("select rows, after from audit_log where event = 'log.trimmed' and municipality_id = $1", [
    who.municipalityId,
  ]);
  expect(told.rows[0]).toMatchObject({ rows: 4, after: { seq: 4 } });
  expect(await run()).toBeUndefined();
  await database.pool.query("update audit_log set event = 'test.other' where municipality_id = $1 and seq = 5", [who.municipalityId]);
  expect((await verified()).broken).toMatchObject({ kind: 'changed', seq: 5 });
});

test('nothing goes while the log is on hold, while its chain is broken, or before a head was exported', async () => {
  await withScope(database, who, (scope) =>
    makeHold(scope, { dataClass: 'log', source: null, reason: 'Begärd av polisen', until: '2040-01-01' }),
  );
  expect(await run()).toMatchObject({ heldUntil: '2040-01-01', heldBecause: 'Begärd av polisen' });
  expect((await seqs())[0]).toBe(1);
  await database.pool.query('update legal_holds set ended_at = now() where municipality_id = $1', [who.municipalityId]);
  await database.pool.query("update audit_log set event = 'test.other' where municipality_id = $1 and seq = 2", [who.municipalityId]);
  expect(await run()).toBeUndefined();
  await database.pool.query("update audit_log set event = 'test.written' where municipality_id = $1 and seq = 2", [who.municipalityId]);
  await rm(path.join(database.dataDir, 'log-heads'), { recursive: true });
  expect(await run()).toBeUndefined();
  expect((await seqs())[0]).toBe(1);
});

test('the page tells what would go as the last check has it, and the night recomputes the chain all the same', async () => {
  const told = async () =>
    (await previewRetention(database, folders(), who.municipalityId, '2037-12-02')).tonight.find(({ dataClass }) => dataClass === 'log')
      ?.count;
  expect(await told()).toBe(4);
  await database.pool.query("update audit_log set event = 'test.other' where municipality_id = $1 and seq = 2", [who.municipalityId]);
  expect(await told()).toBe(4);
  // nor does it recompute before the first check
  await database.pool.query('delete from log_checks where municipality_id = $1', [who.municipalityId]);
  expect(await told()).toBe(4);
  expect(await run()).toBeUndefined();
  await checkLog(database, folders(), who.municipalityId, new Date('2026-11-26T01:00:00Z'));
  expect(await told()).toBeUndefined();
});
