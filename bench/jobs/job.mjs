// What all jobs share: what a side and a job are, where the rivals lie, the seed, and the goals that come again in every job.
import path from 'node:path';
import { root } from '../measure.mjs';

/**
 * @typedef {{ full: boolean }} Lane  `full`: the rivals get all of the work, or the largest part that they do within an hour
 * @typedef {{ who: string, program: string, args: readonly string[], okay?: readonly number[], part?: string }} Side  a program is run by node, or
 *   by what its ending says: `.R` Rscript, `.py` python3. Sides with a `part` share one run of their program, which tells them apart
 * @typedef {{ title: string, n: string, note?: string, times?: number, sides: Side[], same?: readonly string[],
 *   goals: { text: string | ((told: Told) => string), holds: (told: Told) => boolean }[] }} Job
 * @typedef {Record<string, { ms: number, mb: number, least: number, cpu: number, answer: Record<string, number> }>} Told  medians; `least` of the time; `cpu` the
 *   least processor time, in ms
 */

export const seed = 1;
export const peer = (name) => path.join(root, 'bench/peers', `${name}.mjs`);
export const rPeer = (name) => path.join(root, 'bench/peers/r', `${name}.R`);
export const pythonPeer = (name) => path.join(root, 'bench/peers/python', `${name}.py`);
export const launcher = path.join(root, 'packages/server/bin/samsyn.mjs');
export const inFolder = (folder, name) => path.join(folder, name);
/** A number as people read it. */
export const told = (n) => n.toLocaleString('en');

/**
 * A goal on processor time: the rival's over ours, each for the same work (`share` = the part of the work that the rival was given).
 * @param {string} ours @param {string} theirs @param {number} times @param {number} [share] @returns {Job['goals'][number]}
 */
export function faster(ours, theirs, times, share = 1) {
  const ratio = (m) => m[theirs].cpu / share / m[ours].cpu;
  return {
    text: (m) => `${theirs}: at least ${told(times)} × our processor time (${ratio(m).toPrecision(3)} ×)`,
    holds: (m) => ratio(m) >= times,
  };
}

/**
 * A goal on what the machine can do: our processor time over the least that the same arithmetic takes.
 * @param {string} who @param {number} estimateMs @param {number} [most] @returns {Job['goals'][number]}
 */
export function near(who, estimateMs, most = 4) {
  return {
    text: (m) =>
      `${who}: at most ${most} × the ${told(estimateMs)} ms that the arithmetic needs (${(m[who].cpu / estimateMs).toPrecision(2)} ×)`,
    holds: (m) => m[who].cpu <= most * estimateMs,
  };
}

/**
 * A goal on growth: more work costs about so much more.
 * @param {string} from @param {string} to @param {number} most @returns {Job['goals'][number]}
 */
export function grows(from, to, most) {
  return {
    text: (m) => `${from} → ${to}: at most ${most} × (${(m[to].cpu / m[from].cpu).toPrecision(3)} ×)`,
    holds: (m) => m[to].cpu <= most * m[from].cpu,
  };
}
