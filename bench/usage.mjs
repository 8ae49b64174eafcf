// Loaded before every timed program (`node --import`): says on descriptor 3, as it ends, how long it ran and how much memory it took.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const line = JSON.stringify({ mb: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 });
  try {
    writeSync(3, `${line}\n`);
  } catch {
    // nobody listens: a worker of the program, or a run by hand
  }
});
