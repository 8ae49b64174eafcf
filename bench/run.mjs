// `npm run bench`: the same work beside rivals within three minutes, slow rivals on a told part of it, written to RESULTS.md.
// `npm run bench:full` (`--full`): the rivals on all of the work, or as much as they do within an hour, and real files where there are some;
// written to RESULTS-FULL.md. `--runs N` repeats (3), `--only TEXT` takes the jobs whose title holds it and writes nothing.
// Ends with 1 when a goal is missed or two sides disagree about the answer.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { buildWork, installPeers } from './build.mjs';
import { realJobs, realPreparations, seed, synthetic } from './jobs/index.mjs';
import { runOnce } from './measure.mjs';
import { judged, writeResults } from './results.mjs';
import { runSides } from './run-sides.mjs';

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' }, only: { type: 'string', default: '' } },
});
const lane = { full: values.full };
const times = Math.max(1, Number(values.runs) || 3);
/** A run that takes longer, its own start included, is not repeated. */
const shortMs = values.full ? 60_000 : 600;
const load = os.loadavg()[0];
const started = performance.now();
const say = (line) => process.stderr.write(`${line}\n`);
const data = values.full ? realFolder() : null;
const peers = installPeers();
const work = await buildWork();
const folder = await mkdtemp(path.join(os.tmpdir(), 'samsyn-bench-'));
let wrong = 0;

try {
  const invented = synthetic(work, folder, lane, values.only);
  const real = data ? realJobs(work, folder, data).filter(({ title }) => title.includes(values.only)) : [];
  for (const step of [...invented.preparations, ...(real.length > 0 ? realPreparations(work, folder, data) : [])]) await runOnce(step);
  const measured = [];
  for (const job of [...invented.jobs, ...real]) {
    say(`\n${job.title} (${job.n})`);
    const runs = await runSides(job, { times, shortMs, say });
    const answers = new Set((job.same ?? []).map((who) => JSON.stringify(runs[who][0].answer)));
    if (answers.size > 1) {
      wrong++;
      say(`  NOT THE SAME ANSWER: ${[...answers].join(' / ')}`);
    }
    for (const goal of judged({ job, runs })) {
      if (!goal.holds) wrong++;
      say(`  ${goal.holds ? 'kept' : 'MISSED'}: ${goal.text}`);
    }
    measured.push({ job, runs });
  }
  if (values.only === '') {
    const tookMs = performance.now() - started;
    const within = writeResults(measured, { seed, times, shortMs, full: values.full, real: data !== null, peers, load, tookMs });
    if (!within.holds) wrong++;
    say(`\n${within.text}\nWrote bench/${within.file}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = wrong > 0 ? 1 : 0;

/** The folder of real files, itself or under data/; without one the full lane has invented data alone. */
function realFolder() {
  const given = process.env.SAMSYN_REAL_FILES;
  if (!given) return null;
  const found = [path.join(given, 'data'), given].find((folder) => existsSync(path.join(folder, 'points')));
  if (!found) throw new Error('SAMSYN_REAL_FILES is no folder of real files (see docs/real-files.md).');
  return path.resolve(found);
}
