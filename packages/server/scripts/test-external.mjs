// `npm run test:external`: the tests on a PostgreSQL that is not ours. The one at TEST_DATABASE_URL, else Debian's PostgreSQL 15 started here
// for as long as the tests take (as root, since it is installed and run as another user).
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const bin = '/usr/lib/postgresql/15/bin';
const started = process.env.TEST_DATABASE_URL ? null : await startDebians();
const address = process.env.TEST_DATABASE_URL ?? started.address;
try {
  const env = { ...process.env, TEST_DATABASE_URL: address };
  // the tests open databases of their own where none is named
  delete env.DATABASE_URL;
  const vitest = path.resolve(import.meta.dirname, '../../../node_modules/vitest/vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'external', ...process.argv.slice(2)], { env, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  await started?.stop();
}

async function startDebians() {
  if (process.getuid?.() !== 0)
    stop(
      'Set TEST_DATABASE_URL to a PostgreSQL 15 or newer, by a user who may do everything in it. As root this command starts one itself.',
    );
  if (!existsSync(bin)) {
    process.stderr.write('Installing postgresql-15 …\n');
    const installed = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql-15'], { stdio: 'inherit' });
    if (installed.status !== 0 || !existsSync(bin)) stop('postgresql-15 could not be installed. Set TEST_DATABASE_URL instead.');
  }
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'])));
  const folder = mkdtempSync(path.join(tmpdir(), 'samsyn-external-'));
  chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  const password = randomBytes(18).toString('base64url');
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  chownSync(passwordFile, uid, gid);
  const data = path.join(folder, 'data');
  const as = { uid, gid, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } };
  execFileSync(`${bin}/initdb`, ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'], as);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`, 'max_connections=200'];
  const postgres = spawn(`${bin}/postgres`, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], { ...as, stdio: 'ignore' });
  const ended = new Promise((resolve) => postgres.once('exit', resolve));
  const ready = () => spawnSync(`${bin}/pg_isready`, ['-q', '-h', '127.0.0.1', '-p', String(port)]).status === 0;
  for (let tried = 0; !ready(); tried++) {
    if (tried > 200 || postgres.exitCode !== null) stop('Debian’s PostgreSQL 15 did not start.');
    await pause(50);
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  return {
    address: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      postgres.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function stop(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
