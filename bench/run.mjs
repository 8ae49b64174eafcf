// `npm run bench`: the same work beside rivals in one run, written to RESULTS.md. `--full` adds real files and gives the rivals all of the work,
// `--runs N` repeats (3), `--only TEXT` takes the jobs whose title holds it and writes nothing.
// Ends with 1 when a goal is missed or two sides disagree about the answer.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildWork, installPeers } from './build.mjs';
import { preparations, realJobs, realPreparations, seed, syntheticJobs } from './jobs/index.mjs';
import { runOnce } from './measure.mjs';
import { judged, writeResults } from './results.mjs';

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' }, only: { type: 'string', default: '' } },
});
const times = Math.max(1, Number(values.runs) || 3);
const load = os.loadavg()[0];
const say = (line) => process.stderr.write(`${line}\n`);
const data = values.full ? realFolder() : null;
const peers = installPeers();
const work = await buildWork();
const folder = await mkdtemp(path.join(os.tmpdir(), 'samsyn-bench-'));
let wrong = 0;

try {
  for (const step of [...preparations(work, folder), ...(data ? realPreparations(work, folder, data) : [])]) await runOnce(step);
  const measured = [];
  for (const job of [...syntheticJobs(work, folder), ...(data ? realJobs(work, folder, data) : [])]) {
    if (!job.title.includes(values.only)) continue;
    say(`\n${job.title} (${job.n})`);
    const runs = Object.fromEntries(job.sides.map((side) => [side.who, []]));
    for (let time = 0; time < (job.times ?? times); time++)
      for (const side of job.sides) {
        const run = await runOnce(side);
        runs[side.who].push(run);
        say(`  ${side.who}: ${Math.round(run.ms)} ms, ${Math.round(run.mb)} MB`);
      }
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
    writeResults(measured, { seed, times, full: data !== null, peers, load });
    say('\nWrote bench/RESULTS.md');
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = wrong > 0 ? 1 : 0;

/** The folder of real files, itself or under data/. */
function realFolder() {
  const given = process.env.SAMSYN_REAL_FILES;
  const found = given ? [path.join(given, 'data'), given].find((folder) => existsSync(path.join(folder, 'points'))) : undefined;
  if (!found) throw new Error('Set SAMSYN_REAL_FILES to the folder of real files (see docs/real-files.md).');
  return path.resolve(found);
}
