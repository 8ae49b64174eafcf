// Before the browser tests: the demo is loaded once, as a newcomer's first start does it, while tests of the program alone already run. Each
// test file then works on a copy of that folder, so that what one changes no other sees, and none waits for the demo again.
import { appendFile, chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { startOfficeIn } from './running-office.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** the folder of the loaded demo, there once it is whole; `.failed` beside it says why it never will be */
    prepared: string;
  }
}

export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(path.join(tmpdir(), 'samsyn-e2e-prepared-'));
  // mkdtemp makes it for its owner alone; the user that PostgreSQL runs as must pass
  await chmod(parent, 0o711);
  const folder = path.join(parent, 'office');
  project.provide('prepared', folder);
  const loading = load(path.join(parent, 'loading'), folder).catch((raised: Error) => writeFile(`${folder}.failed`, String(raised)));
  return async () => {
    await loading;
    await stopShared(parent);
    await rm(parent, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
}

/** The offices that test files shared, and whose process is perhaps gone before them. */
async function stopShared(parent: string): Promise<void> {
  const files = (await readdir(parent)).filter((name) => name.endsWith('.pid'));
  const running = await Promise.all(files.map(async (name) => Number(await readFile(path.join(parent, name), 'utf8'))));
  const lives = async (pid: number): Promise<boolean> => {
    try {
      process.kill(pid, 0);
    } catch {
      return false;
    }
    // one that has ended, and that nobody has asked about yet, is not alive
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return stat[stat.lastIndexOf(')') + 2] !== 'Z';
  };
  for (const pid of running) if (await lives(pid)) process.kill(pid, 'SIGINT');
  for (const pid of running) while (await lives(pid)) await pause(50);
}

async function load(unfinished: string, folder: string): Promise<void> {
  const office = await startOfficeIn(unfinished);
  await office.stop();
  // no copy outlasts the run, so that nothing in them need be waited for until it lies on the disk
  await appendFile(
    path.join(unfinished, 'postgres/postgresql.auto.conf'),
    'fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n',
  );
  await dropSpareLog(path.join(unfinished, 'postgres/pg_wal'));
  await rename(unfinished, folder);
}

/** Half of what there would be to copy: files of 16 MB that PostgreSQL keeps for what it writes next. After a stop it reads the first alone. */
async function dropSpareLog(folder: string): Promise<void> {
  const [, , ...spare] = (await readdir(folder)).filter((name) => /^[0-9A-F]{24}$/.test(name)).sort();
  for (const name of spare) await rm(path.join(folder, name));
}
