// While 1,000 people sign in at once, does anyone else notice? `node bench/sign-in-queue.mjs [--people 1000]`, on a quiet machine.
// Starts the demo, invites one person, and measures the same requests twice: in peace, and while the sign-ins (sent by a process of their
// own) stand in line. Prints one JSON line with both p95 in ms; ends with 1 when the second is more than twice the first.
import { fork, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { root } from './measure.mjs';

const password = 'fyra gröna cyklar';
const email = 'samordnaren@exempelhamn.test';
const json = { 'content-type': 'application/json' };

if (process.argv[2] === '--send') await send(process.argv[3], Number(process.argv[4]));
else await measure();

/** All at once; tells when the first has been sent and what became of them. */
async function send(base, people) {
  const body = JSON.stringify({ email, password });
  const outcomes = {};
  process.send('begun');
  await Promise.all(
    Array.from({ length: people }, async () => {
      const answer = await fetch(`${base}/sign-in/password`, { method: 'POST', headers: json, body });
      await answer.arrayBuffer();
      const what = answer.status === 503 ? (answer.headers.get('retry-after') ? 503 : '503 without Retry-After') : answer.status;
      outcomes[what] = (outcomes[what] ?? 0) + 1;
    }),
  );
  process.send(outcomes);
  process.disconnect();
}

async function measure() {
  const { values } = parseArgs({ options: { people: { type: 'string', default: '1000' } } });
  const data = await mkdtemp(path.join(tmpdir(), 'samsyn-bench-queue-'));
  const limits = Object.fromEntries(['ADDRESS', 'PERSON', 'SIGN_IN'].map((name) => [`SAMSYN_LIMIT_${name}_PER_MINUTE`, '1000000']));
  const server = spawn(process.execPath, [path.join(root, 'packages/server/bin/samsyn.mjs'), 'demo', '--small', '--port', '0'], {
    env: { ...process.env, ...limits, SAMSYN_DATA: data, DATABASE_URL: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.on('close', resolve));
  try {
    const links = printedLinks(server.stdout);
    const base = new URL(await links()).origin;
    server.stdin.write('administrator\n');
    const admin = await signedIn(await links());
    const { organisations } = await admin.get('/api/invitations');
    const { link } = await admin.post('/api/invitations', {
      email,
      titleSv: 'Samordnaren',
      titleEn: 'The coordinator',
      organisationId: organisations[0].id,
      role: 'coordinator',
      memberUntil: null,
    });
    const accepted = await fetch(`${base}/sign-in/invitation/accept`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ token: new URL(link).hash.slice(1), email, password }),
    });
    if (!accepted.ok) throw new Error(await accepted.text());
    server.stdin.write('\n');
    const person = await signedIn(await links());
    await timed(person, (n) => n < 200);
    const peace = await timed(person, (n) => n < 1500);
    const rush = fork(import.meta.filename, ['--send', base, values.people]);
    await new Promise((resolve) => rush.once('message', resolve));
    const started = performance.now();
    let outcomes = null;
    rush.once('message', (told) => {
      outcomes = told;
    });
    const during = await timed(person, () => outcomes === null);
    const [quiet, busy] = [p95(peace), p95(during)];
    const ratio = busy / quiet;
    const seconds = (performance.now() - started) / 1000;
    console.log(
      JSON.stringify({ people: Number(values.people), quietP95: quiet, rushP95: busy, ratio, seconds, requests: during.length, outcomes }),
    );
    if (ratio > 2) process.exitCode = 1;
  } finally {
    server.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  }
}

/** What people at work ask for, four at a time; each one's ms. */
async function timed(person, more) {
  const asked = ['/api/session', '/api/sources', '/api/pictures', '/api/pictures/current'];
  const all = [];
  let n = 0;
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (more(n)) {
        const what = asked[n++ % asked.length];
        const started = performance.now();
        await person.get(what);
        all.push(performance.now() - started);
      }
    }),
  );
  return all;
}

function p95(all) {
  const sorted = [...all].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length * 0.95)] ?? 0) * 10) / 10;
}

async function signedIn(link) {
  const base = new URL(link).origin;
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie').split(';')[0];
  const get = async (where) => {
    const answer = await fetch(base + where, { headers: { cookie } });
    if (!answer.ok) throw new Error(`${where}: ${answer.status}`);
    return answer.json();
  };
  const { csrf } = await get('/api/session');
  return {
    get,
    async post(where, body) {
      const answer = await fetch(base + where, {
        method: 'POST',
        headers: { ...json, cookie, 'x-csrf-token': csrf },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${where}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
  };
}

/** Each link that is printed, in turn. */
function printedLinks(stream) {
  let said = '';
  let read = 0;
  let wake = () => undefined;
  stream.setEncoding('utf8').on('data', (piece) => {
    said += piece;
    wake();
  });
  return async () => {
    for (;;) {
      const found = /https?:\/\/\S+token=\S+/.exec(said.slice(read));
      if (found) {
        read += found.index + found[0].length;
        return found[0];
      }
      await new Promise((resolve) => {
        wake = resolve;
      });
    }
  };
}
