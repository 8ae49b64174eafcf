// A PostgreSQL whose Samsyn was killed: stopped cleanly before its cluster is started again.
import { readFile, readlink, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Called only while we hold the data directory's lock: nobody alive owns what runs there. */
export async function stopOrphan(cluster: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  const pid = Number.parseInt((await readFile(file, 'utf8').catch(() => '')).split('\n')[0] ?? '', 10);
  if (!Number.isInteger(pid)) return;
  for (const [signal, ms] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ] as const) {
    if (!(await isPostgresOf(pid, cluster))) break;
    try {
      process.kill(pid, signal);
    } catch {
      break;
    }
    for (let waited = 0; waited < ms && (await isPostgresOf(pid, cluster)); waited += 50) await pause(50);
  }
  // the number may by now belong to another process, which PostgreSQL would take for a rival
  await rm(file, { force: true });
}

async function isPostgresOf(pid: number, cluster: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (command) return command.split('\0').includes(cluster) && /postgres/.test(command);
  // a zombie has no command line and no longer runs
  return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster;
}
