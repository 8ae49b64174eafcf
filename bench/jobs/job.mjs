// What all jobs share: what a side and a job are, where the rivals lie, and the seed.
import path from 'node:path';
import { root } from '../measure.mjs';

/**
 * @typedef {{ who: string, program: string, args: readonly string[], okay?: readonly number[] }} Side  a program is run by node, or by what its
 *   ending says: `.R` Rscript, `.py` python3
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

/**
 * A goal on processor time: the rival's over ours, each for the same work (`share` = the part of the work that the rival was given).
 * @param {string} ours @param {string} theirs @param {number} times @param {number} [share] @returns {Job['goals'][number]}
 */
export function faster(ours, theirs, times, share = 1) {
  const ratio = (told) => told[theirs].cpu / share / told[ours].cpu;
  return {
    text: (told) => `${theirs}: at least ${times.toLocaleString('en')} × our processor time (${ratio(told).toPrecision(3)} ×)`,
    holds: (told) => ratio(told) >= times,
  };
}
