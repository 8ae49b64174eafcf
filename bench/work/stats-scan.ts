// Our side of the scans. `space SIDE REPS [workers]`: SIDE × SIDE cells of the invented town, the last year's cases against nine years before;
// `time SIDE REPS`: its middle in SIDE × SIDE places and 60 periods of 60 days.
import { Worker } from 'node:worker_threads';
import { circularZones, nodeWorker, spaceTimeScan, spatialScan, startPool } from '@samsyn/stats';
import { generatedIncidents } from '../../packages/stats/test/generated.ts';
import { timed } from './timed.ts';

const [what = 'space', size = '40', reps = '999', workers = ''] = process.argv.slice(2);
const side = Number(size);
const told = (found: ReturnType<typeof spatialScan | typeof spaceTimeScan>) =>
  found.known ? { score: Number(found.clusters[0]!.score.toFixed(6)), p: found.clusters[0]!.p } : found.reason;

/** Middles of the cells `kept` of a grid. */
function middles(kept: readonly number[], cell: number): [Float64Array, Float64Array] {
  return [Float64Array.from(kept, (i) => ((i % side) + 0.5) * cell), Float64Array.from(kept, (i) => (Math.floor(i / side) + 0.5) * cell)];
}

async function space() {
  const { x, y, day } = generatedIncidents(100_000);
  const cell = 40_000 / side;
  const before = new Int32Array(side * side);
  const after = new Int32Array(side * side);
  for (let i = 0; i < x.length; i++) {
    const at = Math.min(Math.floor(x[i]! / cell), side - 1) + side * Math.min(Math.floor(y[i]! / cell), side - 1);
    const counts = day[i]! < 3287 ? before : after;
    counts[at] = counts[at]! + 1;
  }
  const kept = [...before.keys()].filter((i) => before[i]! > 0);
  const population = Float64Array.from(kept, (i) => before[i]!);
  const cases = Int32Array.from(kept, (i) => after[i]!);
  const [east, north] = middles(kept, cell);
  const pool = workers ? startPool(() => nodeWorker(new Worker(new URL('./stats-worker.mjs', import.meta.url))), 2) : null;
  await timed(async () => {
    const input = { cases, population, zones: circularZones(east, north, { population, share: 0.1 }) };
    if (!pool) return spatialScan(input, { reps: Number(reps) });
    const half = Math.floor(Number(reps) / 2);
    const parts = [
      [input, { seed: 1, from: 0, to: half }],
      [input, { seed: 1, from: half, to: Number(reps) }],
    ];
    return spatialScan(input, { maxima: (await pool.map('spatialScanMaxima', parts)) as Float64Array[] });
  }, told);
  pool?.close();
}

async function time() {
  const { x, y, day } = generatedIncidents(10_000);
  const [periods, cell] = [60, 6000 / side];
  const counts = new Int32Array(side * side * periods);
  for (let i = 0; i < x.length; i++) {
    const [column, row, period] = [Math.floor((x[i]! - 17_000) / cell), Math.floor((y[i]! - 17_000) / cell), Math.floor(day[i]! / 60)];
    if (column < 0 || column >= side || row < 0 || row >= side || period >= periods) continue;
    const at = periods * (column + side * row) + period;
    counts[at] = counts[at]! + 1;
  }
  const [east, north] = middles([...new Array(side * side).keys()], cell);
  await timed(
    () => spaceTimeScan({ counts, periods, zones: circularZones(east, north, { nearest: 25 }), longest: periods }, { reps: Number(reps) }),
    told,
  );
}

await (what === 'space' ? space() : time());
