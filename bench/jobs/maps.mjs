// Tiles of the map, and the tables beside it.
import { inFolder, peer, seed } from './job.mjs';

/** @typedef {import('./job.mjs').Job} Job */

const points = '1000000';
const steps = '2000';
const few = '200';

export function preparations(work, folder) {
  return [{ program: work['map-tiles'], args: ['write', points, steps, String(seed), inFolder(folder, 'map')] }];
}

/** @returns {Job[]} */
export function jobs(work, folder) {
  const ours = (who, what) => ({ who, program: work['map-tiles'], args: [what, points, steps, String(seed)] });
  const theirs = (who, name, n) => ({ who, program: peer('map-tiles'), args: [name, inFolder(folder, 'map'), n] });
  const told = (m, who) => m[who].answer;
  const all = 'Samsyn';
  const filtered = 'Samsyn, thefts in the evening of half a year';
  return [
    {
      title: 'Tiles of a map with a million points',
      n: `1,000,000 points, a walk of ${Number(steps).toLocaleString('en')} tiles over zooms 6–18 (geojson-vt: the first ${few})`,
      note: 'Selecting and encoding, all by the same vt-pbf; the index is made before the clock starts (madeMs). Samsyn filters as it goes; supercluster and geojson-vt would make their index anew for each filter. supercluster clusters by distance and repeats what lies near a tile’s edge in the neighbour, so that its numbers do not add up; Samsyn’s do. geojson-vt hands over every point.',
      sides: [
        ours(all, 'all'),
        ours(filtered, 'filtered'),
        theirs('supercluster (npm)', 'supercluster', steps),
        theirs('geojson-vt (npm), 200 tiles', 'geojson-vt', few),
      ],
      goals: [all, filtered].flatMap((who) => [
        { text: (m) => `${who}: 95 of 100 tiles within 50 ms (${told(m, who).ms95})`, holds: (m) => told(m, who).ms95 <= 50 },
        { text: (m) => `${who}: 95 of 100 tiles within 150 kB (${told(m, who).kb95})`, holds: (m) => told(m, who).kb95 <= 150 },
      ]),
    },
    {
      title: 'The tables beside a map of five million incidents',
      n: '60 filters, each as areas by month and as what is in view',
      sides: [{ who: all, program: work['map-lists'], args: ['5000000', '60', String(seed)] }],
      goals: [{ text: (m) => `95 of 100 within 300 ms (${told(m, all).ms95})`, holds: (m) => told(m, all).ms95 <= 300 }],
    },
  ];
}
