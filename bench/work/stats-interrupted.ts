// Our side of "interrupted series": level, step, change of slope and a yearly wave of weekly counts, negative binomial.
import { its } from '@samsyn/stats';
import { generatedSeries } from '../../packages/stats/test/generated.ts';
import { timed } from './timed.ts';

const [series = '500'] = process.argv.slice(2);
const weeks = 522;
const n = Number(series);
const counts = generatedSeries(n, weeks);

await timed(
  () => {
    let sum = 0;
    for (let s = 0; s < n; s++) {
      const fit = its(counts.subarray(s * weeks, (s + 1) * weeks), {
        start: 417,
        period: 52.1775,
        harmonics: 1,
        slopeFrom: 1,
        family: 'negbin',
      });
      if (!fit.known) throw new Error(fit.reason);
      sum += fit.step.log;
    }
    return sum;
  },
  (sum) => ({ meanStep: (sum / n).toFixed(4) }),
);
