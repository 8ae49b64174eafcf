// Rows in quarantine, mended by what is decided once for all that are alike: before the delivery is stored, and after it. Every row is
// accounted for at each step, and no personal data comes near anybody.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { faultBody, type GivenCorrection, type ImportPreview } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { type RunningServer, startServer } from '../http/start-server.ts';
import { emptyQuarantine } from './empty-quarantine.ts';
import { type OfficeClient, officeClient } from './testing/office-client.ts';
import { policeFile } from './testing/police-rows.ts';
import { uploadFolder } from './upload-folder.ts';

let database: Database;
let server: RunningServer;
let office: OfficeClient;

beforeAll(async () => {
  database = await openTestDatabase();
  server = await startServer({ database, port: 0, demo: null });
  office = await officeClient(server);
});
afterAll(async () => {
  await server?.close();
  await database?.close();
});

const uploads = () => path.join(database.dataDir, 'uploads');

async function dropped(name: string, bytes: Uint8Array): Promise<string> {
  const id = await office.drop(name, bytes);
  if (typeof id !== 'string') throw new Error(id.code);
  return id;
}

const correct = (id: string, given: GivenCorrection): Promise<Response> =>
  fetch(`${server.url}/api/imports/${id}/corrections`, {
    method: 'POST',
    headers: { ...office.headers, 'content-type': 'application/json' },
    body: JSON.stringify(given),
  });

function balanced({ rows }: ImportPreview): void {
  expect(rows?.read).toBe((rows?.accepted ?? 0) + (rows?.quarantined ?? 0) + (rows?.alreadyKnown ?? 0));
}

/** A month of the police's, the first rows with dates whose day and month have changed places, then with a code of five figures. */
function faulty(rows: number, swapped: number, miscoded: number, first = 5_000_000): Buffer {
  const lines = policeFile(rows, first).toString('latin1').split('\r\n');
  const [head = ''] = lines;
  const columns = head.split(';');
  const [code, from, to] = ['BROTTSKOD', 'BROTTSDATUMTID_START', 'BROTTSDATUMTID_SLUT'].map((name) => columns.indexOf(name));
  return Buffer.from(
    lines
      .map((line, i) => {
        if (i === 0 || line === '') return line;
        const cells = line.split(';');
        if (i <= swapped) {
          cells[from!] = `2026-${13 + (i % 15)}-04 11:${String(i % 60).padStart(2, '0')}`;
          cells[to!] = '';
        } else if (i <= swapped + miscoded) cells[code!] = '98301';
        return cells.join(';');
      })
      .join('\r\n'),
    'latin1',
  );
}

test('two corrections take in what two hundred rows had wrong, before anything is stored', async () => {
  const id = await dropped('fel.csv', faulty(400, 150, 50));
  const seen = await office.settled(id);
  expect(seen.rows).toMatchObject({ read: 400, accepted: 200, quarantined: 200 });
  expect(seen.correctable).toBe(true);
  const [dates, codes] = seen.quarantine;
  expect(dates).toMatchObject({ fault: 'import.noSuchMonth', column: 'BROTTSDATUMTID_START', rows: 150, suggested: 'swapDayMonth' });
  expect(dates?.values[0]).toMatchObject({ suggested: 'swapDayMonth' });
  expect(codes).toMatchObject({ fault: 'import.unknownCode', column: 'BROTTSKOD', rows: 50, different: 1 });
  expect(codes?.values).toEqual([expect.objectContaining({ value: '98301', rows: 50, suggested: 'replace', replacement: '9830' })]);

  expect(
    (
      await correct(id, {
        fault: 'import.noSuchMonth',
        column: 'BROTTSDATUMTID_START',
        value: null,
        kind: 'swapDayMonth',
        replacement: null,
      })
    ).status,
  ).toBe(202);
  const half = await office.settled(id);
  expect(half.rows).toMatchObject({ read: 400, accepted: 350, quarantined: 50 });
  expect(
    (await correct(id, { fault: 'import.unknownCode', column: 'BROTTSKOD', value: '98301', kind: 'replace', replacement: '9830' })).status,
  ).toBe(202);
  const mended = await office.settled(id);
  expect(mended.rows).toMatchObject({ read: 400, accepted: 400, quarantined: 0 });
  expect(mended.corrections.map(({ kind, rows }) => [kind, rows])).toEqual([
    ['swapDayMonth', 150],
    ['replace', 50],
  ]);
  expect(mended.quarantine).toEqual([]);
  // preview is the import run stopped before commit
  const stored = await office.store(id);
  expect(stored.rows).toEqual(mended.rows);
  expect(stored.corrections.map(({ rows }) => rows)).toEqual([150, 50]);
  expect(await office.rowsStored()).toBe(400);
  expect(await readdir(uploads()).catch(() => [])).toEqual([]);

  // the code is remembered: next month nobody asks
  const next = await dropped('nästa.csv', faulty(100, 0, 10, 5_100_000));
  expect((await office.settled(next)).rows).toMatchObject({ read: 100, accepted: 100, quarantined: 0 });
  await office.undo(next);
  await office.undo(id);
  expect(await office.rowsStored()).toBe(0);
  const left = await database.pool.query('select count(*)::int as n from import_corrections');
  expect(left.rows).toEqual([{ n: 0 }]);
});

test('after the delivery is stored its quarantine is mended by the same reader, and equal rows stay as many as they are', async () => {
  // two equal rows without an id, one of them with a fault, in a mapping of its own
  const file = ['När;Var;Vad', '2026-03-04 10:00;Hamnen;Klotter', '2026-04-03 10:00;Hamnen;Klotter', '2026-13-03 10:00;Hamnen;Klotter', ''];
  const id = await dropped('klotter.csv', Buffer.from(file.join('\r\n')));
  expect(await office.settled(id)).toMatchObject({ state: 'refused', mappable: true });
  const mapping = {
    name: { sv: 'Klotterlistan', en: 'Graffiti list' },
    dateOrder: 'ymd',
    columns: { När: 'from', Var: 'area', Vad: 'category' },
    categories: { Klotter: 'damage/graffiti' },
  };
  await fetch(`${server.url}/api/imports/${id}/mapping`, {
    method: 'POST',
    headers: { ...office.headers, 'content-type': 'application/json' },
    body: JSON.stringify(mapping),
  });
  expect((await office.settled(id)).rows).toMatchObject({ read: 3, accepted: 2, quarantined: 1 });
  const stored = await office.store(id);
  expect(stored).toMatchObject({ correctable: true, rows: { read: 3, accepted: 2, quarantined: 1 } });
  const refused = await correct(id, {
    fault: 'import.noSuchMonth',
    column: 'När',
    value: '2026-13-03 10:00',
    kind: 'replace',
    replacement: 'hm',
  });
  expect(refused.status).toBe(202);
  expect((await office.settled(id)).rows).toMatchObject({ read: 3, accepted: 2, quarantined: 1 });
  // the same as a row that is there already: it is another incident all the same
  await correct(id, { fault: 'import.badDate', column: 'När', value: 'hm', kind: 'replace', replacement: '2026-03-04 10:00' });
  const mended = await office.settled(id);
  expect(mended.rows).toMatchObject({ read: 3, accepted: 3, quarantined: 0, alreadyKnown: 0, incidents: 3 });
  balanced(mended);
  expect(await office.rowsStored()).toBe(3);
  expect((await readdir(uploads())).includes(id)).toBe(false);
  await office.undo(id);
  expect(await office.rowsStored()).toBe(0);
});

test('a personal number is never kept nor shown, and its row comes in without the field', async () => {
  const file = ['När;Var;Vad', '2026-03-04;Hamnen;Klotter', '2026-03-05;19811218-9876;Klotter', ''];
  const id = await dropped('personnummer.csv', Buffer.from(file.join('\r\n')));
  await office.settled(id);
  const mapping = {
    name: { sv: 'Listan', en: 'The list' },
    columns: { När: 'from', Var: 'area', Vad: 'category' },
    categories: { Klotter: 'damage/graffiti' },
  };
  const headers = { ...office.headers, 'content-type': 'application/json' };
  await fetch(`${server.url}/api/imports/${id}/mapping`, { method: 'POST', headers, body: JSON.stringify(mapping) });
  const seen = await office.settled(id);
  expect(seen.quarantine[0]).toMatchObject({ fault: 'import.personal', column: 'Var', kinds: ['without'] });
  expect(JSON.stringify(seen)).not.toContain('9876');
  await office.store(id);
  const kept = await readFile(path.join(uploads(), id, 'quarantine', 'rows.json'), 'utf8');
  expect(kept).not.toContain('9876');
  // another decision about other rows lets nothing of it in
  await correct(id, { fault: 'import.badDate', column: 'När', value: null, kind: 'without', replacement: null });
  expect((await office.settled(id)).rows).toMatchObject({ accepted: 1, quarantined: 1 });
  const replaced = await correct(id, { fault: 'import.personal', column: 'Var', value: null, kind: 'replace', replacement: 'Hamnen' });
  expect(replaced.status).toBe(400);
  await correct(id, { fault: 'import.personal', column: 'Var', value: null, kind: 'without', replacement: null });
  expect((await office.settled(id)).rows).toMatchObject({ accepted: 2, quarantined: 0, withoutPlace: 1 });
  await office.undo(id);
});

test('a replacement that cannot be is refused, and rows whose time is up are no more', async () => {
  const id = await dropped('gammal.csv', faulty(50, 0, 5, 5_300_000));
  await office.settled(id);
  // the code was decided in the first test
  expect((await office.settled(id)).rows).toMatchObject({ quarantined: 0 });
  await office.undo(id);
  const other = await dropped('datum.csv', faulty(50, 5, 0, 5_400_000));
  await office.settled(other);
  await office.store(other);
  const personal = await correct(other, {
    fault: 'import.noSuchMonth',
    column: 'BROTTSDATUMTID_START',
    value: null,
    kind: 'replace',
    replacement: '19811218-9876',
  });
  expect(faultBody.parse(await personal.json())).toMatchObject({ code: 'import.correction' });
  await database.pool.query("update quarantined_rows set expires_at = now() - interval '1 day' where batch_id = $1", [other]);
  await emptyQuarantine(database, uploadFolder(database.dataDir));
  expect((await readdir(uploads())).includes(other)).toBe(false);
  expect(await office.settled(other)).toMatchObject({ correctable: false, quarantine: [] });
  const late = await correct(other, {
    fault: 'import.noSuchMonth',
    column: 'BROTTSDATUMTID_START',
    value: null,
    kind: 'swapDayMonth',
    replacement: null,
  });
  expect(faultBody.parse(await late.json())).toMatchObject({ code: 'import.heldGone' });
  await office.undo(other);
});
