// Writes RESULTS.md or RESULTS-FULL.md from what was measured: machine kind, date, versions, seed, and for each side least, middle and most.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, spread } from './measure.mjs';

const seconds = (ms) => (Number.isNaN(ms) ? '–' : ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`);
/** What `npm run bench` may take in all. */
const mostMs = 180_000;

/** Which goals hold: limits are judged on the medians, one side against another on the least times. */
export function judged({ job, runs }) {
  const medians = Object.fromEntries(
    Object.entries(runs).map(([who, list]) => [
      who,
      {
        ms: spread(list.map((run) => run.ms)).median,
        mb: spread(list.map((run) => run.mb)).median,
        least: spread(list.map((run) => run.ms)).min,
        cpu: spread(list.map((run) => run.cpuMs)).min,
        answer: list[0].answer,
      },
    ]),
  );
  return job.goals.map(({ text, holds }) => ({ text: typeof text === 'function' ? text(medians) : text, holds: holds(medians) }));
}

/**
 * @param {readonly { job: import('./jobs/job.mjs').Job, runs: Record<string, { ms: number, mb: number, cpuMs: number }[]> }[]} measured
 * @param {{ seed: number, times: number, shortMs: number, full: boolean, real: boolean, peers: Record<string, string>, load: number, tookMs: number }} about
 * @returns {{ holds: boolean, text: string, file: string }} whether the whole took no longer than it may
 */
export function writeResults(measured, { seed, times, shortMs, full, real, peers, load, tookMs }) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const holds = full || tookMs <= mostMs;
  const whole = `${Math.floor(tookMs / 60_000)} min ${Math.round((tookMs % 60_000) / 1000)} s`;
  const text = `All of it, test data and bundling included, took ${whole}${full ? '' : `; at most 3 min: ${holds ? 'kept' : '**missed**'}`}`;
  const lines = [
    full ? '# What it costs, all of the work' : '# What it costs',
    '',
    full
      ? 'Written by `npm run bench:full`: rivals get all of the work, or as much of it as they do within an hour (told in the job).'
      : 'Written by `npm run bench`: slow rivals get a part of the work, told in the job with both sizes. [RESULTS-FULL.md](RESULTS-FULL.md),',
    full
      ? 'The short run is in [RESULTS.md](RESULTS.md). Do not edit. Each side runs in a process of its'
      : 'by `npm run bench:full`, has them on all of it. Do not edit. Each side runs in a process of its',
    'own, in turn with its rival; least / middle / most of the runs; limits are judged on the middle, one side against another on the least.',
    'Processor is time on all cores, middle of the runs. MB is the largest resident memory of the process. The time is that of',
    'the work, without the start of the program and the making of test data, except where a command is timed from start to end.',
    '',
    `- Samsyn ${version}${commit()}, Node ${process.versions.node}, ${Object.entries(peers)
      .map(([name, v]) => `${name} ${v}`)
      .join(', ')}`,
    `- ${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.arch()}`,
    `- ${new Date().toISOString().slice(0, 10)}, seed ${seed}, load before the first run ${load.toFixed(1)}${load > 1 ? ' (the machine was not quiet: times are too long)' : ''}`,
    `- ${times} ${times === 1 ? 'run' : 'runs'} of each side; ${shortMs / 1000} s or longer, start included: one`,
    real ? '- Real files too: the folder named by `SAMSYN_REAL_FILES` (docs/real-files.md)' : '- Invented data only',
    `- ${text}`,
  ];
  for (const entry of measured) {
    const { job, runs } = entry;
    lines.push(
      '',
      `## ${job.title}`,
      '',
      `n: ${job.n}.${job.note ? ` ${job.note}` : ''}`,
      '',
      '| | time, least / middle / most | processor | MB |',
      '|---|---|---|---|',
    );
    for (const [who, list] of Object.entries(runs)) {
      const ms = spread(list.map((run) => run.ms));
      const mb = spread(list.map((run) => run.mb));
      const cpu = spread(list.map((run) => run.cpuMs ?? Number.NaN));
      lines.push(
        `| ${who} | ${seconds(ms.min)} / ${seconds(ms.median)} / ${seconds(ms.max)} | ${seconds(cpu.median)} | ${Math.round(mb.median)} |`,
      );
    }
    const goals = judged(entry);
    if (goals.length > 0) lines.push('', goals.map(({ text, holds }) => `Goal: ${text}: ${holds ? 'kept' : '**missed**'}.`).join(' '));
  }
  const file = full ? 'RESULTS-FULL.md' : 'RESULTS.md';
  writeFileSync(path.join(root, 'bench', file), `${lines.join('\n')}\n`);
  return { holds, text, file };
}

function commit() {
  try {
    return ` (${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()})`;
  } catch {
    return '';
  }
}
