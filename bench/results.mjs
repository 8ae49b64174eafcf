// Writes RESULTS.md from what was measured: machine kind, date, versions, seed, and for each side least, middle and most.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, spread } from './measure.mjs';

const seconds = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`);

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

export function writeResults(measured, { seed, times, full, peers, load }) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const lines = [
    '# What it costs',
    '',
    'Written by `npm run bench` (invented data) and `npm run bench:full` (also real files); do not edit. Each side runs in a process of its',
    'own, in turn with its rival; least / middle / most of the runs; limits are judged on the middle, one side against another on the least.',
    'Processor is time on all cores, middle of the runs. MB is the largest resident memory of the process. The time is that of',
    'the work, without the start of the program and the making of test data, except where a command is timed from start to end.',
    '',
    `- Samsyn ${version}${commit()}, Node ${process.versions.node}, ${Object.entries(peers)
      .map(([name, v]) => `${name} ${v}`)
      .join(', ')}`,
    `- ${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.arch()}`,
    `- ${new Date().toISOString().slice(0, 10)}, seed ${seed}, ${times} runs, load before the first run ${load.toFixed(1)}${load > 1 ? ' (the machine was not quiet: times are too long)' : ''}`,
    full ? '- Real files: the folder named by `SAMSYN_REAL_FILES` (docs/real-files.md)' : '- Invented data only',
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
      const cpu = spread(list.map((run) => run.cpuMs));
      lines.push(
        `| ${who} | ${seconds(ms.min)} / ${seconds(ms.median)} / ${seconds(ms.max)} | ${seconds(cpu.median)} | ${Math.round(mb.median)} |`,
      );
    }
    const goals = judged(entry);
    if (goals.length > 0) lines.push('', goals.map(({ text, holds }) => `Goal: ${text}: ${holds ? 'kept' : '**missed**'}.`).join(' '));
  }
  writeFileSync(path.join(root, 'bench/RESULTS.md'), `${lines.join('\n')}\n`);
}

function commit() {
  try {
    return ` (${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()})`;
  } catch {
    return '';
  }
}
