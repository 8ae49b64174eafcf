// The bundled PostgreSQL in a process of its own, as `samsyn serve` has it: locked, killed, left behind, started again.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningPostgres, startBundledPostgres } from './bundled-postgres.ts';

let folder: string;
let dataDir: string;
let script: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-cluster-'));
  await chmod(folder, 0o711);
  dataDir = path.join(folder, 'data');
  const server = path.join(import.meta.dirname, '../..');
  script = path.join(server, `dist/hold-database.${process.pid}.mjs`);
  await build({
    stdin: {
      contents: `import { runningPostgres, startBundledPostgres } from './src/db/bundled-postgres.ts';
        const cluster = await startBundledPostgres(process.argv[2]);
        process.on('SIGTERM', async () => { await cluster.stop(); process.exit(0); });
        console.log(cluster.url('postgres'));
        setInterval(() => undefined, 1000);`,
      resolveDir: server,
    },
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['pg', 'zod', 'intl-messageformat'],
    logLevel: 'error',
  });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(script, { force: true });
});

/** A process that holds the database, once it has said the address. */
async function holder(): Promise<{ child: ChildProcess; url: string; exited: Promise<void> }> {
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim()));
    child.once('exit', () => reject(new Error('the holder ended')));
  });
  return { child, url, exited };
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function postmaster(): Promise<number> {
  return Number((await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
}

/** A process that has ended but that nobody has asked about yet is not alive. */
function lives(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat[stat.lastIndexOf(')') + 2] !== 'Z';
  } catch {
    return false;
  }
}

test('a second process is refused while the first has the directory, is told which one it is, and can work beside it', async () => {
  const first = await holder();
  await expect(startBundledPostgres(dataDir)).rejects.toMatchObject({ code: 'db.locked', details: { pid: first.child.pid } });
  const beside = await runningPostgres(dataDir);
  expect(await query(beside?.('postgres') ?? '', 'select 1 as n')).toEqual([{ n: 1 }]);
  first.child.kill('SIGTERM');
  await first.exited;
  const second = await startBundledPostgres(dataDir);
  await second.stop();
  await second.stop();
});

test('what was committed before kill -9 is there afterwards, and the PostgreSQL left behind ends by itself', async () => {
  const first = await holder();
  await query(first.url, 'create table kept as select 42 as n');
  const left = await postmaster();
  first.child.kill('SIGKILL');
  await first.exited;
  const second = await startBundledPostgres(dataDir);
  expect(await query(second.url('postgres'), 'select n from kept')).toEqual([{ n: 42 }]);
  expect(lives(left)).toBe(false);
  await second.stop();
});

test('a database whose every process was killed starts again', async () => {
  const first = await holder();
  await query(first.url, 'insert into kept values (43)');
  const left = await postmaster();
  process.kill(left, 'SIGKILL');
  first.child.kill('SIGKILL');
  await first.exited;
  while (lives(left)) await pause(20);
  const second = await startBundledPostgres(dataDir);
  expect(await query(second.url('postgres'), 'select count(*)::int as n from kept')).toEqual([{ n: 2 }]);
  await second.stop();
});

test('a killed process takes its PostgreSQL with it even when nobody starts again', async () => {
  const first = await holder();
  const left = await postmaster();
  first.child.kill('SIGKILL');
  // one that stays fails the test by its time
  while (lives(left)) await pause(20);
});

test('it listens on no network, and its password is in a file for its owner alone', async () => {
  const cluster = await startBundledPostgres(dataDir);
  expect(await query(cluster.url('postgres'), 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  expect(((await stat(path.join(dataDir, 'database-password'))).mode & 0o077).toString(8)).toBe('0');
  await expect(query(cluster.url('postgres').replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password/);
  await cluster.stop();
});

test('a directory with a path too long for a socket still works', async () => {
  const long = path.join(folder, 'långt'.repeat(12), 'å'.repeat(40));
  const cluster = await startBundledPostgres(long);
  expect(await query(cluster.url('postgres'), 'select 1 as n')).toEqual([{ n: 1 }]);
  await cluster.stop();
});
