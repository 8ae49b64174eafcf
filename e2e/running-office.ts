// The product as a newcomer starts it: the command itself, its own database in a folder of its own, and the link it prints.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';

const launcher = path.join(import.meta.dirname, '../packages/server/bin/samsyn.mjs');

export interface Office {
  readonly address: string;
  /** signs in once */
  readonly link: string;
  /** where its data lies */
  readonly folder: string;
  /** another link, as Enter in the terminal gives: the coordinator's, or that of a member with this role */
  newLink(role?: string): Promise<string>;
}

export interface RunningOffice extends Office {
  /** stops the program and answers what starts it again: in the same folder, at the same address */
  away(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

let shared: Promise<Office> | undefined;

/**
 * For test files that leave each other's things alone: one office for all those of a process, started by the first. What is delivered stays
 * unstored in it, and every file finds what the demo has. prepared-office.ts stops it when all is done.
 */
export async function sharedOffice(): Promise<Office> {
  shared ??= (async () => {
    const prepared = await preparedFolder();
    const folder = await copyOf(prepared, path.join(path.dirname(prepared), 'shared-'));
    const office = await startOfficeIn(folder);
    await writeFile(`${folder}.pid`, String(office.pid));
    return office;
  })();
  const office = await shared;
  return { ...office, link: await office.newLink() };
}

async function copyOf(prepared: string, prefix: string): Promise<string> {
  const folder = await mkdtemp(prefix);
  // with owners and modes: the database belongs to another user where this runs as root
  await promisify(execFile)('cp', ['-a', `${prepared}/.`, folder]);
  return folder;
}

/** On a copy of the folder with the loaded demo, for whoever delivers, stops it or counts what has happened. */
export async function startOffice(): Promise<RunningOffice> {
  const folder = await copyOf(await preparedFolder(), path.join(tmpdir(), 'samsyn-e2e-'));
  let running = await startOfficeIn(folder);
  const { stop: _, pid: __, ...office } = running;
  return {
    ...office,
    away: async () => {
      await running.stop();
      return async () => {
        running = await startOfficeIn(folder, new URL(office.address).port);
      };
    },
    close: async () => {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the demo is loaded, by prepared-office.ts. */
async function preparedFolder(): Promise<string> {
  const folder = inject('prepared');
  while (!existsSync(folder)) {
    if (existsSync(`${folder}.failed`)) throw new Error(await readFile(`${folder}.failed`, 'utf8'));
    await pause(100);
  }
  return folder;
}

/** One more municipality in a running office, with nothing in it yet; answers the link for its first person. */
export async function emptyMunicipality({ folder, address }: Office, code: string, name: string): Promise<string> {
  const given = ['municipality', '--code', code, '--name', name, '--origin', address, '--lang', 'sv'];
  const env = { ...process.env, SAMSYN_DATA: folder, DATABASE_URL: '' };
  const { stdout } = await promisify(execFile)(process.execPath, [launcher, ...given], { env });
  const link = /http:\/\/\S+token=\S+/.exec(stdout)?.[0];
  if (!link) throw new Error(`no link for the first person of ${name}: ${stdout}`);
  return link;
}

/** In this folder, which is filled with the demo when it is empty. */
export async function startOfficeIn(folder: string, port = '0'): Promise<Office & { readonly pid: number; stop(): Promise<void> }> {
  const office = spawn(process.execPath, [launcher, 'demo', '--port', port, '--lang', 'sv'], {
    env: { ...process.env, SAMSYN_DATA: folder, DATABASE_URL: '' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const links = printedLinks(office);
  const link = await links();
  return {
    address: new URL(link).origin,
    link,
    folder,
    pid: office.pid ?? 0,
    newLink: (role = '') => {
      office.stdin?.write(`${role}\n`);
      return links();
    },
    stop: async () => {
      const ended = new Promise((resolve) => office.once('exit', resolve));
      office.kill('SIGINT');
      await ended;
    },
  };
}

/** Answers each link that is printed, in turn; fails with what was said when the program ends first. */
function printedLinks(office: ChildProcess): () => Promise<string> {
  let said = '';
  let read = 0;
  let wake = () => {};
  let ended = false;
  for (const stream of [office.stdout, office.stderr])
    stream?.on('data', (piece) => {
      said += piece;
      wake();
    });
  office.once('exit', () => {
    ended = true;
    wake();
  });
  return async () => {
    for (;;) {
      const found = /http:\/\/\S+token=\S+/.exec(said.slice(read));
      if (found) {
        read += found.index + found[0].length;
        return found[0];
      }
      if (ended) throw new Error(`Samsyn ended before it gave a link:\n${said}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}
