// The clock of our side: what one piece of work took, by the wall and by the processor.
import { performance } from 'node:perf_hooks';

/** Runs the work once and prints its cost with the answer that `told` makes of the result, as one JSON line. */
export async function timed<T>(work: () => T | Promise<T>, told: (result: T) => unknown): Promise<void> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const result = await work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, answer: told(result) }));
}
