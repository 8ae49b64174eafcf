// Our side of STL: robust, one season for all years, the first n invented weekly series; every tenth of a window as R does, or every value.
import { stl } from '@samsyn/stats';
import { generatedSeries } from '../../packages/stats/test/generated.ts';
import { timed } from './timed.ts';

const [n = '500', jump = 'tenth'] = process.argv.slice(2);
const weeks = 522;
const counts = generatedSeries(Number(n), weeks);
await timed(
  () => {
    let ends = 0;
    for (let s = 0; s < Number(n); s++) {
      const parts = stl(counts.subarray(s * weeks, (s + 1) * weeks), {
        period: 52,
        robust: true,
        jump: jump === 'tenth' ? 'tenth' : Number(jump),
      });
      if (parts.known) ends += parts.trend[weeks - 1]!;
    }
    return ends / Number(n);
  },
  (mean) => ({ meanLastTrend: mean.toFixed(2) }),
);
