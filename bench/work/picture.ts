// Our side of "picture": from incidents in memory to the whole problem picture: checks, lattice, tests, explaining away, hot spots, words.
import { makePicture } from '@samsyn/domain';
import { inventedIncidents } from './invented-incidents.ts';
import { timed } from './timed.ts';

const [n = '1000000', seed = '1'] = process.argv.slice(2);
const data = inventedIncidents(Number(n), Number(seed));
await timed(
  () => makePicture(data, { samsyn: 'bench', seed: 1, follow: [], demo: false }),
  ({ series, checked, problems }) => {
    const all = series.find(({ category, area, placeType }) => category === null && area === null && placeType === null);
    const incidents = all?.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return { incidents, tested: checked.candidates, sure: problems.filter(({ tier }) => tier === 'sure').length };
  },
);
