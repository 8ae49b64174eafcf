// Before the browser tests: the demo is loaded once, as a newcomer's first start does it. Each test file then works on a copy of that folder,
// so that what one changes no other sees, and none waits for the demo again.
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startOfficeIn } from './running-office.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** the folder with the loaded demo */
    prepared: string;
  }
}

export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samsyn-e2e-prepared-'));
  const office = await startOfficeIn(folder);
  await office.stop();
  // no copy outlasts the run, so that nothing in them need be waited for until it lies on the disk
  await appendFile(path.join(folder, 'postgres/postgresql.auto.conf'), 'fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n');
  project.provide('prepared', folder);
  return () => rm(folder, { recursive: true, force: true });
}
