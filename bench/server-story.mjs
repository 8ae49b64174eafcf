// The same files through the server, as a browser does it: sign in, send the files, see them read, store them, fetch the picture.
// Prints one JSON line: `ms` from the first byte sent to the picture received, `mb` of the server's own process.
import { spawn } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { root } from './measure.mjs';

const files = process.argv.slice(2);
const data = await mkdtemp(path.join(tmpdir(), 'samsyn-bench-server-'));
const usage = pathToFileURL(path.join(root, 'bench/usage.mjs')).href;
const launcher = path.join(root, 'packages/server/bin/samsyn.mjs');
const server = spawn(process.execPath, ['--import', usage, launcher, 'serve', '--port', '0', '--open-link'], {
  env: { ...process.env, SAMSYN_DATA: data },
  stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
});
let cost = '';
server.stdio[3].setEncoding('utf8').on('data', (piece) => {
  cost += piece;
});
const ended = new Promise((resolve) => server.on('close', resolve));

try {
  const link = await signInLink();
  const base = new URL(link).origin;
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie').split(';')[0];
  const get = async (where) => (await fetch(base + where, { headers: { cookie } })).json();
  const { csrf } = await get('/api/session');
  const post = async (where, body) => {
    const headers = { cookie, 'x-csrf-token': csrf, ...(body ? { 'content-type': 'application/octet-stream' } : {}) };
    const answer = await fetch(base + where, { method: 'POST', headers, ...(body ? { body } : {}) });
    if (!answer.ok) throw new Error(`${where}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const { version } = await get('/api/conduct');
  const accepted = {
    method: 'POST',
    headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
    body: JSON.stringify({ version }),
  };
  await fetch(`${base}/api/conduct/acceptance`, accepted);
  const untilState = async (id, states) => {
    for (;;) {
      const { state, fault } = await get(`/api/imports/${id}`);
      if (states.includes(state)) return;
      if (fault) throw new Error(fault.en.what);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const started = performance.now();
  const sent = [];
  for (const file of files) {
    const { id } = await post(`/api/imports?fileName=${encodeURIComponent(path.basename(file))}`, await openAsBlob(file));
    sent.push(id);
  }
  for (const id of sent) await untilState(id, ['previewed']);
  for (const id of sent) await post(`/api/imports/${id}/store`);
  for (const id of sent) await untilState(id, ['stored']);
  const picture = await get('/api/pictures/current');
  const ms = performance.now() - started;
  server.kill('SIGTERM');
  await ended;
  const { mb, cpuMs } = JSON.parse(cost.trim().split('\n').at(-1));
  console.log(JSON.stringify({ ms, mb, cpuMs, answer: { rows: picture.rows.accepted } }));
} finally {
  server.kill('SIGTERM');
  await ended;
  await rm(data, { recursive: true, force: true });
}

/** The one-time link that the server prints when it is up. */
function signInLink() {
  return new Promise((resolve, reject) => {
    let text = '';
    server.on('close', () => reject(new Error(`the server stopped before it was up:\n${text}`)));
    server.stdout.setEncoding('utf8').on('data', (piece) => {
      text += piece;
      const found = /https?:\/\/\S+\/sign-in\?token=\S+/.exec(text);
      if (found) resolve(found[0]);
    });
  });
}
