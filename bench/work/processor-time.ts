// How much processor time our process and its database server have spent so far, in ms: what an ask costs, however many others work here.
import { readFile } from 'node:fs/promises';
import type { Database } from '../../packages/server/src/db/database.ts';

/** Of a server on this machine, where the system tells it (Linux); else of our own process alone. */
export function processorTime({ pool }: Database): () => Promise<number> {
  return async () => {
    const { rows } = await pool.query<{ pid: number }>('select pid from pg_stat_activity');
    const servers = await Promise.all(rows.map(({ pid }) => ofProcess(pid)));
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000 + servers.reduce((sum, one) => sum + one, 0);
  };
}

const msPerTick = 10;

async function ofProcess(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // after the name in brackets, which may hold blanks: utime, stime are the 12th and 13th
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * msPerTick;
}
