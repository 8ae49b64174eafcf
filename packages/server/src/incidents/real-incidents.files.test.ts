// Real files of incidents, in the folder named by SAMSYN_REAL_FILES, with the numbers counted by hand in them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { realFilesFolder } from '../files/testing/real-files-folder.ts';
import { readIncidentFiles } from './read-incidents.ts';

const folder = realFilesFolder();
const points = (name: string) => join(folder, 'points', name);

it('the Northumbria year is 200,270 rows, with identical rows kept', async () => {
  const year = points('police_uk_northumbria');
  const files = readdirSync(year).filter((name) => name.includes('street'));
  const started = performance.now();
  const { rows, incidents } = await readIncidentFiles(files.map((name) => join(year, name)));
  console.info(`Northumbria year: ${Math.round(performance.now() - started)} ms`);
  expect(rows).toMatchObject({ read: 200_270, accepted: 200_270, quarantined: 0, alreadyKnown: 0, incidents: 200_270 });
  expect(incidents).toHaveLength(200_270);
});

it('the same file twice adds nothing', async () => {
  const file = points('police_uk_northumbria/2020-05-northumbria-street.csv.gz');
  expect((await readIncidentFiles([file, file])).rows).toMatchObject({ read: 38_688, accepted: 19_344, alreadyKnown: 19_344 });
});

it.each(['outcomes', 'stop-and-search'])('%s is refused by name', async (kind) => {
  const file = points(`police_uk_northumbria/2020-05-northumbria-${kind}.csv.gz`);
  await expect(readIncidentFiles([file])).rejects.toMatchObject({ code: 'import.otherTable' });
});

it('Chicago slim and portal are read whole', async () => {
  expect((await readIncidentFiles([points('chicago-crimes-2022-slim.csv.gz')])).rows).toMatchObject({ read: 215_551, accepted: 215_551 });
  expect((await readIncidentFiles([points('chicago_portal_format_25k.csv.gz')])).rows).toMatchObject({ read: 25_000, quarantined: 0 });
});

it('polisen.se events are all accepted; summaries are no incidents', async () => {
  const { rows } = await readIncidentFiles([join(folder, 'swedish/polisen_events_2023-2024.json.gz')]);
  expect(rows).toMatchObject({ read: 44_692, accepted: 44_692, quarantined: 0 });
  expect(rows.notIncidents.summary).toBeGreaterThanOrEqual(6_567);
});
