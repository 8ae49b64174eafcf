// Our side of Knox: the same place and four bands of distance × four of time over the first n invented incidents; or one cell, as the rival has.
import { Worker } from 'node:worker_threads';
import { knoxTable, knoxTableOn, nodeWorker, startPool } from '@samsyn/stats';
import { generatedIncidents } from '../../packages/stats/test/generated.ts';
import { timed } from './timed.ts';

const [n = '10000', reps = '999', what = 'table'] = process.argv.slice(2);
const { x, y, day } = generatedIncidents(Number(n));
const cell = { sBands: [0, 100 * (1 + 2 ** -52)], tBands: [0, 8], samePlace: false };
const bands = what === 'cell' ? cell : { sBands: [0, 100, 200, 300, 400], tBands: [0, 8, 15, 22, 31] };
const options = { ...bands, reps: Number(reps) };
const pool = what === 'workers' ? startPool(() => nodeWorker(new Worker(new URL('./stats-worker.mjs', import.meta.url))), 2) : null;
await timed(
  () => (what === 'base' ? null : pool ? knoxTableOn(pool, x, y, day, options) : knoxTable(x, y, day, options)),
  // one cell: what the rival counts; else what must not depend on the number of workers
  (table) => (table?.known ? (what === 'cell' ? table.observed[0] : Array.from(table.p, (p) => Math.round(1000 * p)).join(' ')) : null),
);
pool?.close();
