// A table that no profile knows, through the server: proposed for, corrected by a person, read, stored. The file is sent once.
import { access } from 'node:fs/promises';
import { mappingFile } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { type RunningServer, startServer } from '../http/start-server.ts';
import { type OfficeClient, officeClient } from './testing/office-client.ts';
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

const lines = Array.from(
  { length: 40 },
  (_, i) => `2026-0${1 + (i % 6)}-1${i % 10} 1${i % 10}:30;Hamnen;${i % 2 ? 'Nedskräpning' : 'Trasig ruta'};Anna ${i}`,
);
const register = Buffer.from(['När;Var;Vad;Vem anmälde', ...lines, ''].join('\r\n'));

const mapping = (id: string, given?: object) =>
  fetch(`${server.url}/api/imports/${id}/mapping`, {
    headers: { ...office.headers, ...(given ? { 'content-type': 'application/json' } : {}) },
    ...(given ? { method: 'POST', body: JSON.stringify(given) } : {}),
  });

async function sent(): Promise<string> {
  const id = await office.drop('felanmalan.csv', register);
  if (typeof id !== 'string') throw new Error(id.code);
  return id;
}

test('it is refused with a proposal, read the way it is corrected, and stored', async () => {
  const id = await sent();
  expect(await office.settled(id)).toMatchObject({ state: 'refused', mappable: true, fault: { code: 'import.unknownProfile' } });
  const proposal = mappingFile.parse(await (await mapping(id)).json());
  expect(proposal.name).toEqual({ sv: 'Felanmalan', en: 'Felanmalan' });
  expect(Object.keys(proposal.columns)).not.toContain('Vem anmälde');
  expect(Object.keys(proposal.categories).sort()).toEqual(['Nedskräpning', 'Trasig ruta']);

  const wrong = await mapping(id, { ...proposal, categories: { 'Trasig ruta': 'no-such-kind' } });
  expect(wrong.status).toBe(422);
  expect(await wrong.json()).toMatchObject({ code: 'import.mapping', details: { at: 'no-such-kind' } });
  expect(await office.settled(id)).toMatchObject({ state: 'refused', mappable: true });

  const right = { ...proposal, categories: { 'Trasig ruta': 'damage', Nedskräpning: '' } };
  expect((await mapping(id, right)).status).toBe(202);
  const read = await office.settled(id);
  expect(read).toMatchObject({ state: 'previewed', mappable: false, fault: null, rows: { read: 40, accepted: 40, quarantined: 0 } });
  expect(read.columns.find((column) => column.column === 'Vem anmälde')).toMatchObject({ field: null, examples: [] });
  // what was chosen is changed once more, as long as nothing is stored
  expect(await (await mapping(id)).json()).toMatchObject({ categories: { 'Trasig ruta': 'damage', Nedskräpning: '' } });
  expect((await mapping(id, { ...right, categories: { ...right.categories, Nedskräpning: 'disorder' } })).status).toBe(202);
  expect(await office.settled(id)).toMatchObject({ state: 'previewed', rows: { accepted: 40 } });
  expect((await office.store(id)).rows).toMatchObject({ accepted: 40 });
  expect((await mapping(id)).status).toBe(409);
  expect(await office.rowsStored()).toBe(40);
});

test('a delivery that does not wait for a mapping has none to give or take, and one taken back leaves no file', async () => {
  const id = await sent();
  await office.settled(id);
  const file = uploadFolder(database.dataDir).path(id, 'felanmalan.csv');
  await access(file);
  await office.undo(id);
  await expect(access(file)).rejects.toThrow('ENOENT');
  expect(await office.settled(id)).toMatchObject({ state: 'cancelled', mappable: false });
  expect((await mapping(id)).status).toBe(409);
  expect((await mapping(id, {})).status).toBe(409);
});
