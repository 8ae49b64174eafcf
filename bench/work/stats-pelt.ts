// Our side of change points: Poisson segments of at least eight weeks by MBIC in n invented weekly series.
import { pelt } from '@samsyn/stats';
import { generatedSeries } from '../../packages/stats/test/generated.ts';
import { timed } from './timed.ts';

const [n = '500', pruning = 'safe'] = process.argv.slice(2);
const weeks = 522;
const counts = generatedSeries(Number(n), weeks);
await timed(
  () => {
    let cuts = 0;
    for (let s = 0; s < Number(n); s++)
      cuts += pelt(counts.subarray(s * weeks, (s + 1) * weeks), {
        cost: 'poisson',
        minSegment: 8,
        pruning: pruning === 'quick' ? 'quick' : 'safe',
      }).cuts.length;
    return cuts;
  },
  (cuts) => ({ cuts }),
);
