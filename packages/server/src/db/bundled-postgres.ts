// The bundled PostgreSQL as a child process: made on first use, reached through a unix socket alone, stopped with us.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chown, lstat, mkdir, open, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Fault } from '@samsyn/domain';
import pg from 'pg';
import { prepareDataDirectory, runsAsRoot } from './data-directory.ts';
import { lockDataDirectory } from './data-lock.ts';
import { type PostgresFiles, postgresFiles } from './postgres-files.ts';
import { stopOrphan } from './stop-orphan.ts';

const run = promisify(execFile);
const superuser = 'samsyn';
/** A unix socket's address holds 107 bytes, file name included. */
const longestSocketFolder = 85;

export interface BundledPostgres {
  /** the address of one of its databases, for the role that owns everything */
  url(database: string): string;
  stop(): Promise<void>;
}

interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Starts the PostgreSQL of a data directory and waits until it answers. Refuses with `db.locked` while another Samsyn process has the
 * directory; a PostgreSQL left behind by a killed process is stopped first. Cost: 0.5 s the first time, then 0.1 s.
 */
export async function startBundledPostgres(dataDir: string): Promise<BundledPostgres> {
  await prepareDataDirectory(dataDir, true);
  const unlock = await lockDataDirectory(dataDir);
  try {
    return await start(dataDir, unlock);
  } catch (raised) {
    await unlock();
    throw raised;
  }
}

async function start(dataDir: string, unlock: () => Promise<void>): Promise<BundledPostgres> {
  const files = await postgresFiles(dataDir, runsAsRoot());
  const identity = await postgresIdentity();
  const cluster = path.join(dataDir, 'postgres');
  const password = await ownPassword(dataDir);
  if (!(await stat(path.join(cluster, 'PG_VERSION')).catch(() => null))) await makeCluster(dataDir, cluster, files, identity, password);
  await stopOrphan(cluster);
  const socket = await socketFolder(dataDir, identity);
  const log = path.join(dataDir, 'postgres.log');
  const url = addressOf(password, socket);
  const child = await launchUntilItAnswers(() => launch(files, cluster, socket, log, identity), url('postgres'), log, dataDir);
  const stop = async (): Promise<void> => {
    await stopChild(child);
    if (!socket.startsWith(dataDir)) await rm(socket, { recursive: true, force: true });
    await unlock();
  };
  return { url, stop };
}

/** Connections of a killed PostgreSQL may live a moment longer; while they do, a new one refuses to start, and is tried again. */
async function launchUntilItAnswers(start: () => Promise<ChildProcess>, url: string, log: string, dataDir: string): Promise<ChildProcess> {
  for (let tried = 0; ; tried++) {
    const child = await start();
    const failure = await failureToAnswer(url, child, log);
    if (failure === null) return child;
    await stopChild(child);
    if (tried >= 20 || !/still in use|still running/.test(failure)) throw new Fault('db.start', { folder: dataDir, reason: failure });
    await pause(250);
  }
}

/** The address of the PostgreSQL that another Samsyn process has started in this directory; null when it has never been started. */
export async function runningPostgres(dataDir: string): Promise<((database: string) => string) | null> {
  const password = await readFile(path.join(dataDir, 'database-password'), 'utf8').catch(() => null);
  return password === null ? null : addressOf(password.trim(), socketPath(dataDir));
}

function addressOf(password: string, socket: string): (database: string) => string {
  return (database) => `postgresql://${superuser}:${password}@/${encodeURIComponent(database)}?host=${encodeURIComponent(socket)}`;
}

/** In the data directory, or, where that path is too long, in a short one of the same name every time. */
function socketPath(dataDir: string): string {
  const inData = path.join(dataDir, 'socket');
  const short = path.join('/tmp', `samsyn-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`);
  return Buffer.byteLength(inData) > longestSocketFolder ? short : inData;
}

/** PostgreSQL refuses to run as root, and initdb wants a user with a name. */
async function postgresIdentity(): Promise<Identity> {
  if (!runsAsRoot()) return {};
  const [uid, gid] = await Promise.all([run('id', ['-u', 'nobody']), run('id', ['-g', 'nobody'])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

async function ownPassword(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'database-password');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept) return kept.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Made beside and renamed, so that a run cut off here leaves no half cluster. */
async function makeCluster(dataDir: string, cluster: string, files: PostgresFiles, identity: Identity, password: string): Promise<void> {
  const part = path.join(dataDir, 'postgres.new');
  const passwordFile = path.join(dataDir, 'password.new');
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    await chown(part, identity.uid, identity.gid);
    await chown(passwordFile, identity.uid, identity.gid);
  }
  const settings = ['-D', part, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C.UTF-8'];
  try {
    await run(path.join(files.bin, 'initdb'), settings, { ...identity, cwd: '/' });
    await rename(part, cluster);
  } catch (raised) {
    throw new Fault('db.start', { folder: dataDir, reason: raised instanceof Error ? raised.message.slice(-300) : String(raised) });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Emptied: what a killed one left would be taken for a rival. */
async function socketFolder(dataDir: string, identity: Identity): Promise<string> {
  const folder = socketPath(dataDir);
  const owner = identity.uid ?? process.getuid?.();
  const there = await lstat(folder).catch(() => null);
  if (there && (!there.isDirectory() || there.uid !== owner)) throw new Fault('db.start', { folder: dataDir, reason: folder });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { mode: 0o700 });
  if (identity.uid !== undefined && identity.gid !== undefined) await chown(folder, identity.uid, identity.gid);
  return folder;
}

/**
 * Own process group: Ctrl-C in the terminal reaches us, not PostgreSQL, which we stop when we are done with it. The watcher beside it
 * holds the other end of a pipe from us; when we are gone, killed or not, the pipe closes and PostgreSQL is told to stop.
 */
const launchScript = `exec 3<&0 </dev/null
p=$$
( { cat <&3 >/dev/null; read -r q < "$PGDATA/postmaster.pid" && [ "$q" = "$p" ] && kill -INT "$p"; } 2>/dev/null & )
exec 3<&-
exec "$@"`;

async function launch(files: PostgresFiles, cluster: string, socket: string, log: string, identity: Identity): Promise<ChildProcess> {
  if (((await stat(log).catch(() => null))?.size ?? 0) > 10_000_000) await truncate(log);
  const out = await open(log, 'a', 0o600);
  const settings = ['listen_addresses=', `unix_socket_directories=${socket}`, 'ssl=off', 'timezone=UTC', 'jit=off', 'max_connections=60'];
  const args = [path.join(files.bin, 'postgres'), '-D', cluster, ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn('/bin/sh', ['-c', launchScript, 'sh', ...args], {
    ...identity,
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, PGDATA: cluster, LC_ALL: 'C.UTF-8' },
    stdio: ['pipe', out.fd, out.fd],
  });
  child.on('error', () => undefined);
  child.stdin?.on('error', () => undefined);
  child.unref();
  await out.close();
  return child;
}

const gone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

/** Recovery after a kill can take a while: a minute is given, as long as the process lives. Null = it answers. */
async function failureToAnswer(url: string, child: ChildProcess, log: string): Promise<string | null> {
  for (let tried = 0; tried < 1200 && !gone(child); tried++) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return null;
    } catch {
      await pause(tried < 20 ? 15 : 50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  const said = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-4).join(' ');
  return said.slice(-600);
}

/** First politely, so that connections being closed are not cut; then fast: open transactions are rolled back, what is committed stays. */
async function stopChild(child: ChildProcess): Promise<void> {
  child.ref();
  for (const [signal, ms] of [
    ['SIGTERM', 500],
    ['SIGINT', 20_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ] as const) {
    if (gone(child)) break;
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    await Promise.race([exited, pause(ms, undefined, { ref: false })]);
  }
  child.stdin?.destroy();
}
