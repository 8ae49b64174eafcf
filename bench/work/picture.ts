// Our side of "picture": from incidents in memory to the whole problem picture: checks, lattice, tests, explaining away, hot spots, words.
import { performance } from 'node:perf_hooks';
import { makePicture } from '@samsyn/domain';
import { inventedIncidents } from './invented-incidents.ts';

const [n = '1000000', seed = '1'] = process.argv.slice(2);
const data = inventedIncidents(Number(n), Number(seed));
const started = performance.now();
const made = makePicture(data, { samsyn: 'bench', seed: 1, follow: [], demo: false });
const ms = performance.now() - started;
const all = made.series.find((series) => series.category === null && series.area === null && series.placeType === null);
const incidents = all?.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
console.log(
  JSON.stringify({
    ms,
    answer: { incidents, tested: made.checked.candidates, sure: made.problems.filter((p) => p.tier === 'sure').length },
  }),
);
