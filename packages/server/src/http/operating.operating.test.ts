// docs/operating.md, tried: nginx is started from its lines before a real Samsyn, and its unit is given to systemd. Needs nginx and, for the
// unit, systemd-analyze (Debian: apt-get install nginx systemd); both are said to be missing rather than passed over.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { session as sessionSchema } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { selfSigned } from './testing/self-signed.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../../../..');
const name = 'samsyn.example.se';
const uploadLimit = 40_000_000;

let folder: string;
let text: string;
let securePort: number;
let plainPort: number;
let samsyn: ChildProcess;
let said = '';
const running: ChildProcess[] = [];

/** The only block of this language in the document. */
function block(language: string): string {
  const found = [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))];
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? '';
}

beforeAll(async () => {
  text = await readFile(path.join(root, 'docs/operating.md'), 'utf8');
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-operating-'));
  await chmod(folder, 0o755);
  const { cert, key } = selfSigned(name);
  await writeFile(path.join(folder, 'cert.pem'), cert);
  await writeFile(path.join(folder, 'key.pem'), key, { mode: 0o600 });
  const [port, ...ports] = [await freePort(), await freePort(), await freePort()];
  [securePort = 0, plainPort = 0] = ports;
  await startSamsyn(port);
  await startNginx(port);
}, 180_000);
afterAll(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all(running.map((child) => child.exitCode ?? new Promise((resolve) => child.once('exit', resolve))));
  if (folder) await rm(folder, { recursive: true, force: true });
});

test('https is answered with the page, under a year of HTTPS; http is sent there', async () => {
  const page = await ask('GET', '/');
  expect(page.status).toBe(200);
  expect(page.body).toContain('<div id="root">');
  expect(page.headers['strict-transport-security']).toMatch(/^max-age=31536000/);
  expect(page.headers.server).toBe('nginx');
  const plain = await fetch(`http://127.0.0.1:${plainPort}/bild`, { headers: { host: name }, redirect: 'manual' });
  expect(plain.status).toBe(301);
  const health = await ask('GET', '/health');
  expect(JSON.parse(health.body)).toEqual({ ok: true });
});

test('the printed link carries the public address and signs in through the proxy with a cookie for HTTPS alone', async () => {
  const { cookie, answer } = await signIn();
  expect(answer.status).toBe(303);
  expect(cookie).toMatch(/;\s*Secure/i);
  expect(cookie).toMatch(/;\s*HttpOnly/i);
});

test('a large delivery passes, one beyond Samsyn’s limit gets Samsyn’s own sentence', async () => {
  const { cookie } = await signIn();
  const headers = { cookie: cookie.split(';')[0] ?? '', 'content-type': 'application/octet-stream' };
  const { csrf } = sessionSchema.pick({ csrf: true }).parse(JSON.parse((await ask('GET', '/api/session', headers)).body));
  const send = (bytes: number) =>
    ask('POST', '/api/imports?fileName=stor.csv', { ...headers, 'x-csrf-token': csrf }, Readable.from(csvOf(bytes)));
  expect((await send(30_000_000)).status).toBe(202);
  const refused = await send(60_000_000);
  expect([refused.status, JSON.parse(refused.body).code]).toEqual([413, 'request.tooLarge']);
});

test('the address that counts is the proxy’s word: a browser that invents one for each guess is stopped all the same', async () => {
  const seen: number[] = [];
  for (let i = 0; i < 12; i++)
    seen.push((await ask('GET', '/sign-in?token=guess', { 'x-forwarded-for': `198.51.100.${i}`, 'x-real-ip': `198.51.100.${i}` })).status);
  expect(seen[0]).toBe(303);
  expect(seen.at(-1)).toBe(429);
});

test('a certificate of its own is read again on SIGHUP, and the service goes on', async () => {
  const files = ['--tls-cert', path.join(folder, 'cert.pem'), '--tls-key', path.join(folder, 'key.pem')];
  const launcher = path.join(root, 'packages/server/bin/samsyn.mjs');
  const child = spawn(process.execPath, [launcher, 'serve', '--host', '0.0.0.0', '--port', '0', ...files, '--lang', 'en'], {
    env: { ...process.env, DATABASE_URL: '', SAMSYN_DATA: path.join(folder, 'data-of-tls'), LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  expect(await told(child, new RegExp(`running at (https://${name}:\\d+)`))).toContain(name);
  child.kill('SIGHUP');
  expect(await told(child, /New certificate, valid until (\S+)/)).toMatch(/^\d{4}-/);
  expect(child.exitCode).toBeNull();
});

test('another name than the public one is not answered', async () => {
  const other = await ask('GET', '/api/session', {}, null, 'other.example');
  expect([other.status, JSON.parse(other.body).code]).toEqual([421, 'request.host']);
});

test('systemd finds nothing wrong with the unit, and little that it may do', async () => {
  const unit = path.join(folder, 'samsyn.service');
  const installed = block('ini').replaceAll('/opt/samsyn', root).replaceAll('/usr/bin/node', process.execPath);
  await writeFile(unit, installed);
  const verified = await run('systemd-analyze', ['verify', unit]);
  expect(verified.stderr + verified.stdout).toBe('');
  // 10 is everything, 0 nothing: below 2 systemd itself says OK
  const { stdout } = await run('systemd-analyze', ['security', '--offline=true', '--no-pager', '--threshold=20', unit]);
  expect(stdout).toMatch(/Overall exposure level[^\n]*: [01]\.\d+ OK/);
});

test('a service of an ordinary user that may not write to the program starts, with its own database, and stops clean', async () => {
  if (process.getuid?.() !== 0) {
    // whoever is no root is that ordinary user already: the server above ran as her
    expect(said).toContain('https://');
    return;
  }
  const data = path.join(folder, 'data-of-nobody');
  await mkdir(data, { mode: 0o700 });
  await run('chown', ['nobody', data]);
  const args = ['--reuid=nobody', '--regid=nogroup', '--clear-groups', '--no-new-privs', '--bounding-set=-all', process.execPath];
  const child = spawn('setpriv', [...args, path.join(root, 'packages/server/bin/samsyn.mjs'), 'serve', '--port', '0', '--lang', 'en'], {
    env: { PATH: process.env.PATH, HOME: '/nonexistent', TMPDIR: data, SAMSYN_DATA: path.join(data, 'samsyn'), LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const address = await told(child, /running at (http:\S+)/);
  expect((await fetch(`${address}/health`)).status).toBe(200);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

async function startSamsyn(port: number | undefined): Promise<void> {
  const args = /^npx samsyn (serve --trust-proxy .*)$/m.exec(text)?.[1]?.split(' ') ?? [];
  expect(args).toContain(`https://${name}`);
  const env = {
    ...process.env,
    DATABASE_URL: '',
    SAMSYN_DATA: path.join(folder, 'data'),
    SAMSYN_LIMIT_UPLOAD: String(uploadLimit),
    SAMSYN_LIMIT_SIGN_IN_PER_MINUTE: '10',
    LC_ALL: 'C.UTF-8',
  };
  const launcher = path.join(root, 'packages/server/bin/samsyn.mjs');
  samsyn = spawn(process.execPath, [launcher, ...args, '--port', String(port), '--open-link', '--lang', 'en'], { env, stdio: 'pipe' });
  running.push(samsyn);
  await told(samsyn, /(https:\S+token=\S+)/);
}

/** The example as it stands, with this machine's free ports and this test's certificate. */
async function startNginx(port: number | undefined): Promise<void> {
  const site = block('nginx')
    .replaceAll(/listen (\[::\]:)?443/g, (_, six) => `listen ${six ? '[::1]:' : '127.0.0.1:'}${securePort}`)
    .replaceAll(/listen (\[::\]:)?80;/g, (_, six) => `listen ${six ? '[::1]:' : '127.0.0.1:'}${plainPort};`)
    .replaceAll('/etc/samsyn/', `${folder}/`)
    .replaceAll('127.0.0.1:4300', `127.0.0.1:${port}`);
  const kept = (await canListenOnSix()) ? site : site.replaceAll(/^\s*listen \[::1\].*\n/gm, '');
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/nginx-${kind};`).join('\n');
  const whole = `daemon off;\npid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temp}\n${kept}\n}\n`;
  await writeFile(path.join(folder, 'nginx.conf'), whole);
  const nginx = spawn('nginx', ['-c', path.join(folder, 'nginx.conf'), '-p', folder], {
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.push(nginx);
  let errors = '';
  nginx.on('error', (raised) => {
    errors += raised.message;
  });
  nginx.stderr?.on('data', (piece) => {
    errors += piece;
  });
  for (;;) {
    if (errors.includes('[emerg]') || errors.includes('ENOENT') || nginx.exitCode !== null) throw new Error(`nginx: ${errors}`);
    const up = await ask('GET', '/health').catch(() => null);
    if (up) return;
    await pause(50);
  }
}

async function signIn() {
  const before = said.length;
  samsyn.stdin?.write('\n');
  const link = new URL(await told(samsyn, /(https:\S+token=\S+)/, before));
  expect(link.origin).toBe(`https://${name}`);
  const answer = await ask('GET', link.pathname + link.search);
  return { answer, cookie: answer.headers['set-cookie']?.find((one) => one.includes('samsyn')) ?? '' };
}

async function told(child: ChildProcess, pattern: RegExp, from = 0): Promise<string> {
  if (!child.stdout?.listenerCount('data')) {
    if (child === samsyn) said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (piece) => {
        said += piece;
      });
  }
  for (;;) {
    const found = pattern.exec(said.slice(from));
    if (found?.[1]) return found[1];
    if (child.exitCode !== null) throw new Error(said);
    await pause(20);
  }
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks nginx on this machine as if the name led here; the certificate signs itself and is not asked who it is. */
function ask(method: string, at: string, headers: Record<string, string> = {}, body: Readable | null = null, host = name): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { method, host: '127.0.0.1', port: securePort, path: at, servername: host, rejectUnauthorized: false, headers: { host, ...headers } },
      (answer) => {
        let text = '';
        answer.on('data', (piece) => {
          text += piece;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
      },
    );
    asked.on('error', reject);
    if (body) body.pipe(asked);
    else asked.end();
  });
}

function* csvOf(bytes: number): Generator<Buffer> {
  const line = Buffer.from('2026-01-01;Exempelgatan 1;Stöld\n'.repeat(30_000));
  for (let sent = 0; sent < bytes; sent += line.length) yield line;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

function canListenOnSix(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(0, '::1', () => probe.close(() => resolve(true)));
  });
}
