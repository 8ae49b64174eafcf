// The same on real files.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../measure.mjs';
import { inFolder, launcher, seed } from './job.mjs';
import { pointsInAreas } from './pictures.mjs';

/** @typedef {import('./job.mjs').Job} Job */

/** Files that the jobs on real data need. */
export function realPreparations(work, folder, data) {
  return [{ program: work['find-areas'], args: ['200000', String(seed), wards(data), inFolder(folder, 'wards.json')] }];
}

const wards = (data) => path.join(data, 'points/areas/northumbria_wards.gpkg.gz');

/** @returns {Job[]} jobs on real files; `data` is the folder that holds points/ */
export function realJobs(work, folder, data) {
  const street = path.join(data, 'points/police_uk_northumbria');
  const files = readdirSync(street)
    .filter((name) => name.includes('-street.csv'))
    .sort();
  const year = files.map((name) => path.join(street, name));
  const population = path.join(data, 'points/areas/northumbria_ward_pop.xlsx');
  const chicago = path.join(data, 'points/chicago-crimes-2022-slim.csv.gz');
  return [
    {
      title: 'Import and picture of a year of a police force',
      n: `${files.length} files, 200,270 rows, 177 wards, population`,
      note: 'Command line: from the command to the JSON file. Server: from the first byte sent over HTTP to the picture received, PostgreSQL included in the time and not in the memory; wards cannot be sent there yet.',
      sides: [
        {
          who: 'Samsyn, command line',
          program: launcher,
          args: ['picture', ...year, '--areas', wards(data), '--population', population, '--out', inFolder(folder, 'picture.json')],
        },
        { who: 'Samsyn, server', program: path.join(root, 'bench/server-story.mjs'), args: year },
      ],
      goals: [
        { text: 'command line at most 8 s', holds: (m) => m['Samsyn, command line'].ms <= 8000 },
        { text: 'command line at most 600 MB', holds: (m) => m['Samsyn, command line'].mb <= 600 },
        { text: 'server at most 15 s', holds: (m) => m['Samsyn, server'].ms <= 15_000 },
      ],
    },
    {
      title: 'Read a year of a big city to incidents',
      n: '215,551 rows, packed',
      sides: [{ who: 'Samsyn', program: work['read-incidents'], args: [chicago] }],
      goals: [],
    },
    pointsInAreas('177 wards', work, ['200000', String(seed), wards(data)], inFolder(folder, 'wards.json')),
  ];
}
