// One Samsyn process per data directory. The lock names its process; a lock whose process is gone is stale and is taken over.
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '@samsyn/domain';

interface Holder {
  readonly pid: number;
  /** boot and start time, so that a number used again by another process is not taken for the holder */
  readonly born: string;
}

/** Takes the lock or refuses with `db.locked`; the answer lets go of it. */
export async function lockDataDirectory(dataDir: string): Promise<() => Promise<void>> {
  const lock = path.join(dataDir, 'samsyn.lock');
  const mine = `${lock}.${process.pid}`;
  const text = JSON.stringify({ pid: process.pid, born: bornOf(process.pid) } satisfies Holder);
  await writeFile(mine, text, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      try {
        await link(mine, lock);
        return async () => {
          if ((await readFile(lock, 'utf8').catch(() => '')) === text) await rm(lock, { force: true });
        };
      } catch (raised) {
        if ((raised as NodeJS.ErrnoException).code !== 'EEXIST') throw raised;
      }
      const held = await readFile(lock, 'utf8').catch(() => null);
      if (held === null) continue;
      const holder = parse(held);
      if (holder && isAlive(holder)) throw new Fault('db.locked', { pid: holder.pid, folder: dataDir });
      const stale = `${mine}.stale`;
      await rename(lock, stale).catch(() => undefined);
      // another process may have replaced the stale lock meanwhile: its lock goes back
      if ((await readFile(stale, 'utf8').catch(() => held)) !== held) await link(stale, lock).catch(() => undefined);
      await rm(stale, { force: true });
    }
    throw new Fault('db.locked', { pid: 0, folder: dataDir });
  } finally {
    await rm(mine, { force: true });
  }
}

function parse(text: string): Holder | null {
  try {
    const value: Partial<Holder> = JSON.parse(text);
    return typeof value.pid === 'number' && typeof value.born === 'string' ? { pid: value.pid, born: value.born } : null;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (raised) {
    if ((raised as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return bornOf(holder.pid) === holder.born;
}

/** '' where the system does not tell. */
function bornOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // ended, though nobody has asked for its exit code yet
    if (fields[0] === 'Z') return 'ended';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return '';
  }
}
