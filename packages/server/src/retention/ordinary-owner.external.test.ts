// The night's work on a PostgreSQL of one's own: its owner is an ordinary role, whom forced row-level security holds like everyone else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyDatabase } from '../backups/verify-database.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { type ExternalDatabases, externalDatabases } from '../db/testing/external-databases.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { nightly } from '../jobs/nightly.ts';
import { headFolders } from '../log/log-heads.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { asOwner } from './as-owner.ts';
import { previewRetention } from './show-retention.ts';

let external: ExternalDatabases;
let database: Database;
let who: Who;

beforeAll(async () => {
  external = await externalDatabases();
  database = await external.open();
  who = await loadDemo(database, 'small');
});
afterAll(() => external?.close());

const count = (table: string): Promise<number> =>
  asOwner(database, who.municipalityId, async (client) =>
    Number((await client.query(`select count(*)::int as n from ${table}`)).rows[0].n),
  );

test('an ordinary owner previews, removes, exports the head and finds the chain whole; then the database is whole too', async () => {
  const folders = headFolders(database.dataDir, '');
  await asOwner(database, who.municipalityId, (client) =>
    client.query("insert into retention_rules (municipality_id, data_class, months, reason) values ($1, 'rows', 36, 'Beslut')", [
      who.municipalityId,
    ]),
  );
  const rows = await count('incidents');
  const { tonight } = await previewRetention(database, folders, who.municipalityId, '2026-12-02');
  const due = tonight.filter(({ dataClass }) => dataClass === 'rows').reduce((sum, part) => sum + part.count, 0);
  expect(due).toBeGreaterThan(1000);
  const told: string[] = [];
  const log = { error: (_: unknown, text?: string) => void told.push(text ?? ''), info: () => undefined };
  await nightly({ database, uploads: uploadFolder(database.dataDir), log, folders }, new Date('2026-12-02T01:00:00Z'));
  expect(told).toEqual([]);
  expect(await count('incidents')).toBe(rows - due);
  expect(await count('gone_rows')).toBe(due);
  expect(await count('incident_aggregates')).toBeGreaterThan(100);
  expect(await count('log_checks')).toBe(1);
  const verified = await verifyDatabase(database, folders);
  expect(verified.log.heads).toBe(1);
  expect(verified.log.entries).toBeGreaterThan(3);
});

test('a receiver sees the counts that stay as far as its sharing lets it', async () => {
  const seen = await withScope(
    database,
    who,
    async ({ client }) => (await client.query('select 1 from seen_incidents where id < 0')).rowCount,
  );
  expect(seen).toBeGreaterThan(100);
});
