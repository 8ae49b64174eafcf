// Two municipalities of one police area: each seen from its own frozen copy, one after the other.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { addMunicipality, addMunicipalityFromForm } from '../municipalities/add-municipality.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { freezePicture } from '../pictures/freeze-picture.ts';
import { policeArea } from './police-area.ts';

let database: Database;
let folder: string;
let here: Who;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-area-'));
  database = await openTestDatabase({ demo: true });
  here = await loadDemo(database, 'small');
});
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

const square = (west: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 56],
      [west + 0.1, 56],
      [west + 0.1, 56.1],
      [west, 56.1],
      [west, 56],
    ],
  ],
});
const areasFile = JSON.stringify({
  type: 'FeatureCollection',
  features: ['norr', 'syd'].map((key, i) => ({ type: 'Feature', properties: { key, name: key }, geometry: square(15 + i * 0.1) })),
});
const setKey = (who: Who, key: string) =>
  withScope(database, who, ({ trx }) => trx.updateTable('organisations').set({ key }).where('id', '=', who.organisationId).execute());

test('a municipality is made by one form, with its areas, and whoever makes it looks after it', async () => {
  const plan = { code: '9995', name: 'Provstad', template: 'small-town' } as const;
  const administrator: Who = { ...here, role: 'administrator' };
  await expect(addMunicipalityFromForm(database, here, { ...plan, areas: null })).rejects.toMatchObject({ code: 'scope.denied' });
  const bad = { fileName: 'omraden.geojson', content: Buffer.from('hej').toString('base64') };
  await expect(addMunicipalityFromForm(database, administrator, { ...plan, areas: bad })).rejects.toMatchObject({ code: 'area.type' });
  const areas = { fileName: 'omraden.geojson', content: Buffer.from(areasFile).toString('base64') };
  // the whole and its two parts; nothing was left behind by the try that failed
  expect(await addMunicipalityFromForm(database, administrator, { ...plan, areas })).toMatchObject({ code: '9995', areas: 3 });
  await expect(addMunicipalityFromForm(database, administrator, { ...plan, areas })).rejects.toMatchObject({ code: 'municipality.code' });
});

test('a police area is each municipality’s newest frozen copy, never a whole picture and never two in one query', async () => {
  const file = path.join(folder, 'a.geojson');
  await writeFile(file, areasFile);
  const { who: there } = await addMunicipality(
    database,
    { code: '9996', name: 'Annanstad', template: 'standard', areas: { file, options: {} } },
    here.accountId,
  );
  expect(await policeArea(database, here)).toMatchObject({ key: '', municipalities: [] });
  await setKey(here, 'polisomrade-ost');
  await setKey(there, 'polisomrade-ost');
  const frozen = await freezePicture(database, here, 'Våren');
  const seen = await policeArea(database, here);
  expect(seen.municipalities.map(({ name }) => name)).toEqual(['Annanstad', 'Lilla Exempelhamn']);
  const [empty, demo] = seen.municipalities;
  expect(empty?.picture).toBeNull();
  expect(demo?.picture).toMatchObject({ name: 'Våren', window: frozen.window });
  expect(demo?.picture?.k).toBeGreaterThanOrEqual(3);
  expect(demo?.picture?.problems.every(({ count }) => count === null || count >= 3)).toBe(true);
  // an organisation with another key is not of the area
  await setKey(there, 'annat');
  expect((await policeArea(database, here)).municipalities.map(({ name }) => name)).toEqual(['Lilla Exempelhamn']);
});
