// The clock of the rivals' side, the same as ours in bench/work/timed.ts.
import { performance } from 'node:perf_hooks';

export async function timed(work, told) {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const result = await work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, answer: await told(result) }));
}
