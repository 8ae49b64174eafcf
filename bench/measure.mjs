// Runs one program in a process of its own and reads what it cost.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
export const root = path.resolve(here, '..');

/**
 * One run. A program that prints a JSON line with `ms` is timed by itself (its own start and its test data are not the work);
 * any other is timed from start to end.
 * @param {{ program: string, args?: readonly string[], okay?: readonly number[], cwd?: string }} step
 * @returns {Promise<{ ms: number, mb: number, cpuMs: number, answer: unknown, parts: Record<string, object>, took: number }>} `took`: from start
 *   to end, whatever is timed
 */
export function runOnce({ program, args = [], okay = [0], cwd = root }) {
  return new Promise((resolve, reject) => {
    const usage = pathToFileURL(path.join(here, 'usage.mjs')).href;
    const started = performance.now();
    const [command, first] = startedBy(program, usage);
    const child = spawn(command, [...first, program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    const text = ['', '', ''];
    [child.stdout, child.stderr, child.stdio[3]].forEach((stream, i) => {
      stream.setEncoding('utf8');
      stream.on('data', (piece) => {
        text[i] = (text[i] + piece).slice(-100_000);
      });
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const whole = performance.now() - started;
      if (!okay.includes(code)) {
        reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${text[1].slice(-2000)}`));
        return;
      }
      const told = lastJson(text[0]);
      const cost = lastJson(text[2]) ?? { mb: Number.NaN, cpuMs: Number.NaN };
      resolve({
        ms: told?.ms ?? whole,
        mb: told?.mb ?? cost.mb,
        cpuMs: told?.cpuMs ?? cost.cpuMs,
        answer: told?.answer ?? null,
        parts: told?.parts ?? {},
        took: whole,
      });
    });
  });
}

/** @returns {[string, string[]]} */
function startedBy(program, usage) {
  if (program.endsWith('.R')) return ['Rscript', ['--vanilla']];
  // Debian's own, for which the rivals are packaged; another one may stand before it
  if (program.endsWith('.py')) return [existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3', []];
  return [process.execPath, ['--import', usage]];
}

function lastJson(text) {
  for (const line of text.trim().split('\n').reverse()) {
    try {
      const value = JSON.parse(line);
      if (value && typeof value === 'object') return value;
    } catch {
      // not a line of ours
    }
  }
  return null;
}

/** Least, middle and most of several runs. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { min: sorted[0], median, max: sorted.at(-1) };
}
