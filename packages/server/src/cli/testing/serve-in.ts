// For tests: `samsyn serve` as a process of its own, which can be killed.
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const launcher = path.resolve(import.meta.dirname, '../../../bin/samsyn.mjs');

export interface Served {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  readonly errors: () => string;
  readonly url: string;
  /** a new link, as Enter gives it */
  printLink(): Promise<string>;
}

/** @param pages where the pages would lie; @param alive hears of each process, so that none is left */
export async function serveIn(dataDir: string, pages: string, alive: ChildProcess[]): Promise<Served> {
  const env = { ...process.env, SAMSYN_DATA: dataDir, SAMSYN_WEB: pages, LC_ALL: 'C.UTF-8', DATABASE_URL: '' };
  const child = spawn(process.execPath, [launcher, 'serve', '--port', '0', '--open-link', '--lang', 'en'], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  alive.push(child);
  let told = '';
  let errors = '';
  child.stdout?.on('data', (text: Buffer) => {
    told += text;
  });
  child.stderr?.on('data', (text: Buffer) => {
    errors += text;
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const said = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(told);
      if (found?.[1]) return found[1];
      if (child.exitCode !== null) throw new Error(errors);
      await pause(20);
    }
  };
  const link = /(http:\S+\/sign-in\?token=\S+)\n[^\n]+\n/;
  const url = await said(/ (http:\S+)\n/);
  await said(link);
  const printLink = async (): Promise<string> => {
    told = '';
    child.stdin?.write('\n');
    return said(link);
  };
  return { child, exited, errors: () => errors, url, printLink };
}
