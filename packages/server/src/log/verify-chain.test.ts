import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Fault } from '@samsyn/domain';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { verifyDatabase } from '../backups/verify-database.ts';
import type { Database } from '../db/database.ts';
import { type LogEntry, linkHash } from '../db/log-chain.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { checkLog } from './check-log.ts';
import { exportedHeads, type HeadFolders, headFolders } from './log-heads.ts';
import { verifyChain } from './verify-chain.ts';

// Everything here is done by the owner of the database, whom no grant stops.
let database: Database;
let outside: string;
let folders: HeadFolders;
let who: Who;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  outside = await mkdtemp(path.join(tmpdir(), 'samsyn-heads-'));
  folders = headFolders(database.dataDir, outside);
  who = await makeMunicipality(database, 'Exempelhamn');
  for (let i = 1; i <= 6; i++) await write(i);
});
afterEach(async () => {
  await rm(outside, { recursive: true, force: true });
  await rm(path.join(database.dataDir, 'log-heads'), { recursive: true, force: true });
});
afterAll(async () => {
  await database?.close();
});

const write = (i: number): Promise<void> =>
  withScope(database, who, async (scope) => {
    scope.audit(
      'test.written',
      randomUUID(),
      { i, åäö: 'Ö', z: 1, a: null },
      { rows: i, before: { b: 2, a: [1, { d: 1, c: 2 }] }, after: null },
    );
  });

const owner = (text: string, values: unknown[] = []) => database.pool.query(text, values);
const mine = 'municipality_id = $1';

async function broken() {
  const client = await database.pool.connect();
  try {
    const { broken: found } = await verifyChain(client, who.municipalityId, await exportedHeads(folders, who.municipalityId), new Date());
    return found && { kind: found.kind, seq: found.seq };
  } finally {
    client.release();
  }
}

const exported = (day: string) => checkLog(database, folders, who.municipalityId, new Date(`${day}T01:00:00Z`));
const entryAt = async (seq: number): Promise<{ hash: Buffer }> =>
  (await owner(`select hash from audit_log where ${mine} and seq = $2`, [who.municipalityId, seq])).rows[0];

test('a log that nobody has touched is whole, in as many entries as were written', async () => {
  const { report } = await exported('2026-11-25');
  expect(report).toMatchObject({ entries: 6, from: 0, headSeq: 6, heads: 2, broken: null });
  await write(7);
  expect(await broken()).toBeNull();
});

test.each([
  ['who', 'account_id = gen_random_uuid()'],
  ['what', "event = 'test.other'"],
  ['when', "at = at + interval '1 microsecond'"],
  ['why', "purpose = 'något annat'"],
  ['how many', 'rows = rows + 1'],
  ['refused or not', "outcome = 'refused'"],
  ['the details', 'details = \'{"i": 99}\''],
  ['what stood before', 'before = \'{"a": 1}\''],
  ['its own hash', 'hash = sha256(hash)'],
])('a changed entry is named: %s', async (_, change) => {
  await owner(`update audit_log set ${change} where ${mine} and seq = 4`, [who.municipalityId]);
  expect(await broken()).toEqual({ kind: 'changed', seq: 4 });
});

test('a removed entry is named, also when those after it are renumbered', async () => {
  await owner(`delete from audit_log where ${mine} and seq = 3`, [who.municipalityId]);
  expect(await broken()).toEqual({ kind: 'missing', seq: 3 });
  for (const seq of [4, 5, 6]) await owner(`update audit_log set seq = seq - 1 where ${mine} and seq = $2`, [who.municipalityId, seq]);
  expect(await broken()).toEqual({ kind: 'missing', seq: 3 });
});

test('an entry put in is named: with a hash that fits and with one that does not', async () => {
  for (const seq of [6, 5, 4]) await owner(`update audit_log set seq = seq + 1 where ${mine} and seq = $2`, [who.municipalityId, seq]);
  const entry: LogEntry = {
    seq: 4,
    at: '2026-11-25T10:00:00.000Z',
    organisationId: null,
    accountId: null,
    role: null,
    event: 'test.forged',
    subject: null,
    outcome: 'done',
    purpose: null,
    rows: null,
    details: {},
    before: null,
    after: null,
  };
  const hash = linkHash((await entryAt(3)).hash, entry);
  await owner('insert into audit_log (municipality_id, seq, at, event, hash) values ($1, 4, $2, $3, $4)', [
    who.municipalityId,
    entry.at,
    entry.event,
    hash,
  ]);
  expect(await broken()).toEqual({ kind: 'inserted', seq: 4 });
  await owner(`update audit_log set hash = $2 where ${mine} and seq = 4`, [who.municipalityId, randomBytes(32)]);
  expect(await broken()).toEqual({ kind: 'inserted', seq: 4 });
});

test('the newest entries taken away, with the head left, set back or removed', async () => {
  await exported('2026-11-25');
  await owner(`delete from audit_log where ${mine} and seq > 4`, [who.municipalityId]);
  expect(await broken()).toEqual({ kind: 'missing', seq: 5 });
  await owner(`update log_heads set seq = 4, hash = $2 where ${mine}`, [who.municipalityId, (await entryAt(4)).hash]);
  expect(await broken()).toEqual({ kind: 'heads', seq: 5 });
  await owner(`delete from log_heads where ${mine}`, [who.municipalityId]);
  expect(await broken()).toEqual({ kind: 'heads', seq: 5 });
  await rm(path.join(database.dataDir, 'log-heads'), { recursive: true });
  expect(await broken()).toEqual({ kind: 'heads', seq: 5 });
  await rm(outside, { recursive: true });
  expect(await broken()).toEqual({ kind: 'head', seq: 4 });
});

test('everything taken away is seen by the exported head alone', async () => {
  await exported('2026-11-25');
  await owner(`delete from audit_log where ${mine}`, [who.municipalityId]);
  await owner(`delete from log_heads where ${mine}`, [who.municipalityId]);
  expect(await broken()).toEqual({ kind: 'heads', seq: 1 });
});

test('a head that points elsewhere is named, and so is an entry beyond it', async () => {
  await owner(`update log_heads set hash = sha256(hash) where ${mine}`, [who.municipalityId]);
  expect(await broken()).toEqual({ kind: 'head', seq: 6 });
  await owner(`update log_heads set seq = 5, hash = $2 where ${mine}`, [who.municipalityId, (await entryAt(5)).hash]);
  expect(await broken()).toEqual({ kind: 'inserted', seq: 6 });
});

test('a chain written anew from an entry on fits itself, but not the heads exported since', async () => {
  await exported('2026-11-25');
  await owner(`update audit_log set event = 'test.rewritten' where ${mine} and seq = 3`, [who.municipalityId]);
  await rewriteFrom(3);
  expect(await broken()).toEqual({ kind: 'heads', seq: 6 });
  await rm(outside, { recursive: true });
  await rm(path.join(database.dataDir, 'log-heads'), { recursive: true });
  // without a copy of the head elsewhere this cannot be seen: that is what the exported heads are for
  expect(await broken()).toBeNull();
});

async function rewriteFrom(first: number): Promise<void> {
  const { chainEntries } = await import('./chain-entries.ts');
  const client = await database.pool.connect();
  let hash = (await entryAt(first - 1)).hash;
  const all = [];
  for await (const entry of chainEntries(client, who.municipalityId)) if (entry.seq >= first) all.push(entry);
  client.release();
  for (const entry of all) {
    hash = linkHash(hash, entry);
    await owner(`update audit_log set hash = $2 where ${mine} and seq = $3`, [who.municipalityId, hash, entry.seq]);
  }
  await owner(`update log_heads set hash = $2 where ${mine}`, [who.municipalityId, hash]);
}

test('an exported head that was changed is not taken for one, whichever folder it is in', async () => {
  await exported('2026-11-25');
  const [name = ''] = await readdir(outside);
  const file = path.join(outside, name);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"seq": 6', '"seq": 2'));
  expect(await broken()).toEqual({ kind: 'heads', seq: 2 });
  await writeFile(file, text);
  expect(await broken()).toBeNull();
});

test('entries from before the chain are under it: one changed or put in breaks the first link', async () => {
  await owner("insert into audit_log (municipality_id, event) values ($1, 'test.before')", [who.municipalityId]);
  expect(await broken()).toEqual({ kind: 'changed', seq: 1 });
});

test('a log moved into another municipality does not fit there', async () => {
  const other = await makeMunicipality(database, 'Provstad');
  await owner('delete from audit_log where municipality_id = $1', [other.municipalityId]);
  await owner(`update audit_log set municipality_id = $2 where ${mine} and seq > 3`, [who.municipalityId, other.municipalityId]);
  expect(await broken()).toEqual({ kind: 'missing', seq: 4 });
});

test('a cut that calls itself the plan’s is seen when its place was no exported head, or is too young', async () => {
  await exported('2026-11-25');
  await owner('insert into log_checkpoints (municipality_id, seq, hash, removed_at) values ($1, 4, $2, now())', [
    who.municipalityId,
    (await entryAt(4)).hash,
  ]);
  expect(await broken()).toEqual({ kind: 'inserted', seq: 1 });
  await owner(`delete from audit_log where ${mine} and seq <= 4`, [who.municipalityId]);
  expect(await broken()).toEqual({ kind: 'checkpoint', seq: 4 });
  await owner(`delete from audit_log where ${mine} and seq <= 6`, [who.municipalityId]);
  await owner(`update log_checkpoints set seq = 6, hash = (select hash from log_heads where ${mine}) where ${mine}`, [who.municipalityId]);
  expect(await broken()).toEqual({ kind: 'checkpoint', seq: 6 });
});

test('verify counts a whole log and names the municipality and the first link of a broken one; a check keeps what it found', async () => {
  const other = await openTestDatabase();
  try {
    who = await makeMunicipality(other, 'Provstad');
    await withScope(other, who, async (scope) => scope.audit('test.written', null, { i: 1 }));
    const inside = headFolders(other.dataDir, '');
    expect((await checkLog(other, inside, who.municipalityId, new Date())).report.broken).toBeNull();
    expect((await verifyDatabase(other, inside)).log).toEqual({ entries: 1, heads: 1 });
    await other.pool.query("update audit_log set subject = 'annat'");
    const raised: unknown = await verifyDatabase(other, inside).catch((fault: unknown) => fault);
    expect(raised).toBeInstanceOf(Fault);
    expect(raised).toMatchObject({
      code: 'log.broken',
      details: { municipality: 'Provstad', kind: 'changed', seq: 1, event: 'test.written' },
    });
    await checkLog(other, inside, who.municipalityId, new Date());
    const kept = await other.pool.query('select entries::int, heads, broken from log_checks order by id');
    expect(kept.rows).toMatchObject([
      { entries: 1, heads: 1, broken: null },
      { entries: 0, heads: 1, broken: { kind: 'changed', seq: 1 } },
    ]);
  } finally {
    await other.close();
  }
});
