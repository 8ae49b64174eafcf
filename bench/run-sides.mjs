// Runs the sides of one job in turn, so that neither of two rivals has the quieter moment.
import { runOnce } from './measure.mjs';

/**
 * @param {import('./jobs/job.mjs').Job} job
 * @param {{ times: number, shortMs: number, say: (line: string) => void }} lane  a side is run so many times; one whose first run took longer than
 *   `shortMs` is run no more, since chance moves it little
 * @returns {Promise<Record<string, Awaited<ReturnType<typeof runOnce>>[]>>} the runs of each side
 */
export async function runSides(job, { times, shortMs, say }) {
  const runs = Object.fromEntries(job.sides.map((side) => [side.who, []]));
  const long = new Set();
  for (let time = 0; time < (job.times ?? times); time++)
    for (const [key, sides] of programs(job.sides)) {
      if (long.has(key)) continue;
      const { took, ...run } = await runOnce(sides[0]);
      if (took > shortMs) long.add(key);
      for (const { who, part } of sides) {
        const own = part === undefined ? run : { ...run, ...run.parts[part] };
        runs[who].push(own);
        say(`  ${who}: ${Math.round(own.ms)} ms, ${Math.round(own.mb)} MB`);
      }
    }
  return runs;
}

/** Sides by the program that they share. */
function programs(sides) {
  const found = new Map();
  for (const side of sides) {
    const key = JSON.stringify([side.program, side.args]);
    if (side.part === undefined) found.set(`${key} ${side.who}`, [side]);
    else found.set(key, [...(found.get(key) ?? []), side]);
  }
  return found;
}
