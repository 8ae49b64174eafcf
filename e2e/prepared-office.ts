// Before the browser tests: the demo is loaded once, as a newcomer's first start does it, while tests of the program alone already run. Each
// test file then works on a copy of that folder, so that what one changes no other sees, and none waits for the demo again.
import { appendFile, chmod, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
    await rm(parent, { recursive: true, force: true });
  };
}

async function load(unfinished: string, folder: string): Promise<void> {
  const office = await startOfficeIn(unfinished);
  await office.stop();
  // no copy outlasts the run, so that nothing in them need be waited for until it lies on the disk
  await appendFile(
    path.join(unfinished, 'postgres/postgresql.auto.conf'),
    'fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n',
  );
  await rename(unfinished, folder);
}
