// Our side of weekly series: the last weeks of the first n invented series, on one thread or on workers; `error` as the rival computes it or ours.
import { Worker } from 'node:worker_threads';
import { type Farrington, farrington, farringtonOn, nodeWorker, startPool } from '@samsyn/stats';
import { generatedSeries } from '../../packages/stats/test/generated.ts';
import { timed } from './timed.ts';

const [series = '500', weeks = '1', workers = '0', error = 'quasi'] = process.argv.slice(2);
const nTime = 522;
const n = Number(series);
// more than 500: the same again
const once = generatedSeries();
const counts = Int32Array.from({ length: n * nTime }, (_, i) => once[i % once.length]!);
// Monday 2014-01-06
const dates = Float64Array.from({ length: nTime }, (_, week) => 16_076 + 7 * week);
const options = {
  dates,
  range: [nTime - Number(weeks), nTime - 1] as const,
  error: error === 'surveillance' ? ('surveillance' as const) : ('quasi' as const),
};
const pool =
  workers === '0' ? null : startPool(() => nodeWorker(new Worker(new URL('./stats-worker.mjs', import.meta.url))), Number(workers));
await timed<Farrington>(
  () => (pool ? farringtonOn(pool, counts, n, nTime, options) : farrington(counts, n, nTime, options)),
  ({ alarm }) => alarm.reduce((sum, one) => sum + one, 0),
);
pool?.close();
