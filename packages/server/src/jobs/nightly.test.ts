import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { headFolders } from '../log/log-heads.ts';
import { startJobs } from './jobs.ts';
import { nightly, nightlyTimes } from './nightly.ts';

let database: Database;
let outside: string;
let who: Who;
const told: { level: string; text: string }[] = [];
const log = {
  error: (_: unknown, text?: string) => void told.push({ level: 'error', text: text ?? '' }),
  info: (_: unknown, text?: string) => void told.push({ level: 'info', text: text ?? '' }),
};

beforeAll(async () => {
  database = await openTestDatabase();
  outside = await mkdtemp(path.join(tmpdir(), 'samsyn-heads-'));
  who = await makeMunicipality(database, 'Exempelhamn');
  for (const one of [who, await makeMunicipality(database, 'Provstad')])
    await withScope(database, one, async (scope) => scope.audit('test.written', null));
});
afterAll(async () => {
  await database?.close();
  await rm(outside, { recursive: true, force: true });
});

const night = (at: string, to = outside) =>
  nightly({ database, uploads: uploadFolder(database.dataDir), log, folders: headFolders(database.dataDir, to) }, new Date(at));
const files = async (): Promise<string[]> => (await readdir(outside)).sort();
const runs = async (): Promise<number> => (await database.pool.query('select 1 from retention_runs')).rowCount ?? 0;

test('at two o’clock in Sweden, in winter and in summer, and once a night however often it is asked', async () => {
  await night('2026-11-25T00:00:00Z');
  expect([await runs(), await files()]).toEqual([0, []]);
  await night('2026-11-25T01:00:00Z');
  await night('2026-11-25T09:00:00Z');
  expect(await runs()).toBe(2);
  // both have the code 9990: the second gets a name of its own
  const written = await files();
  expect([written.length, written.includes('9990-2026-11-25.json')]).toEqual([2, true]);
  expect(written.filter((name) => /^9990-[0-9a-f]{8}-2026-11-25\.json$/.test(name))).toHaveLength(1);
  expect((await readdir(path.join(database.dataDir, 'log-heads'))).length).toBe(2);
  await night('2027-07-01T00:00:00Z');
  expect(await runs()).toBe(4);
  expect(told).toEqual([]);
});

test('an outside folder that cannot be written to is told at level error, and the rest of the night is done', async () => {
  const nowhere = path.join(database.dataDir, 'server.key', 'heads');
  await night('2026-11-26T01:00:00Z', nowhere);
  expect(told.map(({ level }) => level)).toEqual(['error', 'error']);
  expect(told[0]?.text).toContain(nowhere);
  expect((await readdir(path.join(database.dataDir, 'log-heads'))).filter((name) => name.includes('2026-11-26'))).toHaveLength(2);
  told.length = 0;
});

test('a broken chain is told at level error with the municipality, the entry and what is wrong; the other municipality is looked at all the same', async () => {
  await database.pool.query("update audit_log set event = 'test.other' where municipality_id = $1", [who.municipalityId]);
  await night('2026-11-27T01:00:00Z');
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain('The chain of the log is broken in Exempelhamn: the entry has been changed. The first broken entry is 1');
  const checks = await database.pool.query(
    'select broken is null as whole, count(*)::int as n from log_checks where nightly group by 1 order by 1',
  );
  expect(checks.rows).toEqual([
    { whole: false, n: 1 },
    { whole: true, n: 7 },
  ]);
});

test('the clock of the jobs orders it', async () => {
  const jobs = await startJobs(
    database.pool,
    {
      'read-import': async () => undefined,
      'store-import': async () => undefined,
      'send-mail': async () => undefined,
      'plan-presence': async () => undefined,
      'change-areas': async () => undefined,
    },
    pino({ level: 'silent' }),
    {
      times: nightlyTimes,
      work: async () => undefined,
    },
  );
  const known = async () => (await database.pool.query('select identifier from graphile_worker._private_known_crontabs')).rows;
  // the worker notes its clock a moment after it has started
  await expect.poll(known).toEqual([{ identifier: 'nightly' }]);
  await jobs.close();
});
