import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { pictureMadeAnew } from '../pictures/testing/picture-made-anew.ts';
import { readBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { verifyDatabase } from './verify-database.ts';
import { writeBackup } from './write-backup.ts';

let database: Database;
let who: Who;
let file: string;
const body = '{"ratio":1.0,"share":0.30000000000000004,"name":"Räksmörgås\\n\\t\\\\ € 😀","big":1e21}';

beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn');
  file = path.join(database.dataDir, 'copy.samsyn');
  await withScope(database, who, async ({ trx, client }) => {
    const own = { municipality_id: who.municipalityId, organisation_id: who.organisationId };
    const source = await trx
      .insertInto('sources')
      .values({
        ...own,
        key: 'police',
        name: 'Polisen',
        name_en: 'The police',
        kind: 'police',
        profile: 'x',
        time_zone: 'Europe/Stockholm',
        grain: 'rows',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const batch = await trx
      .insertInto('import_batches')
      .values({ ...own, source_id: source.id, state: 'stored', file_name: 'år\t2026\\.csv' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await client.query(
      `insert into incidents (municipality_id, batch_id, source_id, fingerprint, category, longitude, latitude, from_minute, to_minute)
       select $1, $2, $3, decode(md5(i::text), 'hex'), case when i % 7 = 0 then null else 'theft' end, 15 + sin(i), 56 + cos(i) / 3, i, i + 60
       from generate_series(1, 20000) i`,
      [who.municipalityId, batch.id, source.id],
    );
    await trx
      .insertInto('pictures')
      .values({
        ...own,
        name: 'Våren',
        frozen: true,
        samsyn: '0.1.0',
        seed: '9007199254740993',
        input_hash: 'x',
        options: '{"a":1.10}',
        body,
      })
      .execute();
  });
});
afterAll(() => database?.close());

async function everything(from: Database): Promise<Record<string, string>> {
  const tables = await from.pool.query(
    "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  );
  const found: Record<string, string> = {};
  for (const { relname } of tables.rows) {
    const rows = await from.pool.query(`select md5(coalesce(string_agg(t::text, E'\\n' order by t::text), '')) as sum from ${relname} t`);
    found[relname] = rows.rows[0].sum;
  }
  return found;
}

test('a backup restored into another database gives the same rows to the last byte', async () => {
  const written = await writeBackup(database.pool, database.roles, file);
  expect(((await stat(file)).mode & 0o077).toString(8)).toBe('0');
  const other = await openTestDatabase({ empty: true });
  try {
    expect(await restoreBackup(other, file)).toEqual(written);
    expect(await everything(other)).toEqual(await everything(database));
    const kept = await withScope(other, who, ({ trx }) => trx.selectFrom('pictures').select(['body', 'seed']).executeTakeFirstOrThrow());
    expect(kept).toEqual({ body, seed: '9007199254740993' });
    expect((await verifyDatabase(other)).tables.find(({ table }) => table === 'incidents')?.rows).toBe(20_000);
    await withScope(other, who, async (scope) => scope.audit('test.restored', null));
    const added = await other.pool.query('select max(id)::int as id, max(seq)::int as seq from audit_log');
    expect(added.rows).toEqual([{ id: 1, seq: 1 }]);
  } finally {
    await other.close();
  }
});

test('a picture made from the restored rows is the same to the last digit', async () => {
  const from = await openTestDatabase({ demo: true });
  const to = await openTestDatabase({ empty: true });
  try {
    const coordinator = await loadDemo(from, 'small');
    const picture = await pictureMadeAnew(from, coordinator);
    const copy = path.join(from.dataDir, 'demo.samsyn');
    await writeBackup(from.pool, from.roles, copy);
    await restoreBackup(to, copy);
    expect(await pictureMadeAnew(to, coordinator)).toBe(picture);
  } finally {
    await to.close();
    await from.close();
  }
});

test('a backup is one moment: what is written while it runs is in it whole or not at all', async () => {
  const running = writeBackup(database.pool, database.roles, `${file}.2`);
  await withScope(database, who, async ({ trx }) => {
    await trx.insertInto('organisations').values({ municipality_id: who.municipalityId, kind: 'police', name: 'Polisen' }).execute();
  });
  const tables = await running;
  expect(await readBackup(`${file}.2`)).toEqual(tables);
});

test('a database with content is not restored into', async () => {
  await expect(restoreBackup(database, file)).rejects.toMatchObject({ code: 'backup.notEmpty' });
});

test('a backup cut off, changed in one byte, from a newer program or not one at all is refused and leaves the database empty', async () => {
  const whole = gunzipSync(await readFile(file));
  const changed = Buffer.from(whole);
  const at = changed.indexOf('theft');
  changed[at] = 'T'.charCodeAt(0);
  const bad: [string, Buffer, string][] = [
    ['changed', gzipSync(changed), 'backup.damaged'],
    ['short', gzipSync(whole.subarray(0, whole.length - 10)), 'backup.damaged'],
    ['long', gzipSync(Buffer.concat([whole, Buffer.from('{"end":0}\n')])), 'backup.damaged'],
    ['text', Buffer.from('not a backup'), 'backup.damaged'],
    ['empty', Buffer.alloc(0), 'backup.damaged'],
    ['newer', gzipSync(Buffer.from(whole.toString('latin1').replace(/"migration":\d+/, '"migration":999'), 'latin1')), 'backup.newer'],
  ];
  const other = await openTestDatabase({ empty: true });
  try {
    for (const [name, bytes, code] of bad) {
      await writeFile(`${file}.${name}`, bytes);
      await expect(restoreBackup(other, `${file}.${name}`), name).rejects.toMatchObject({ code });
      expect(Object.keys(await everything(other)), name).toEqual([]);
    }
    await writeFile(`${file}.cut`, await readFile(file));
    await truncate(`${file}.cut`, (await stat(file)).size - 100);
    await expect(restoreBackup(other, `${file}.cut`)).rejects.toMatchObject({ code: 'backup.damaged' });
  } finally {
    await other.close();
  }
});
