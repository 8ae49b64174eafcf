// `node bench/lighthouse.mjs [--only desktop|mobile] [--page TEXT]`: lighthouse on the office's pages with the demo, on a quiet machine.
// Starts the demo on a folder of its own, signs in by the link it prints, looks at each page as a computer and as a telephone meets it and
// writes LIGHTHOUSE.md (not with --only or --page). Judged: accessibility 100 and performance at least 90. Ends with 1 when one is missed.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { installPeers } from './build.mjs';
import { openPages } from './lighthouse-pages.mjs';
import { faultsOf, writeTable } from './lighthouse-table.mjs';
import { root } from './measure.mjs';
import { chromiumFile, signInLink } from './running-server.mjs';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, page: { type: 'string', default: '' } } });
const load = os.loadavg()[0];
const started = performance.now();
const peers = installPeers();
const { auditPages } = await import('./peers/audit-pages.mjs');
const limits = Object.fromEntries(['ADDRESS', 'PERSON', 'SIGN_IN'].map((name) => [`SAMSYN_LIMIT_${name}_PER_MINUTE`, '1000000']));
const data = await mkdtemp(path.join(os.tmpdir(), 'samsyn-bench-lighthouse-'));
const server = spawn(process.execPath, [path.join(root, 'packages/server/bin/samsyn.mjs'), 'demo', '--port', '0', '--lang', 'sv'], {
  env: { ...process.env, ...limits, SAMSYN_DATA: data, DATABASE_URL: '' },
  stdio: ['pipe', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => server.on('close', resolve));
let printed;

try {
  const { cookie, pages, document } = await openPages(await signInLink(server));
  printed = await served(document);
  const all = [...pages, { name: 'A printed picture', url: `http://127.0.0.1:${printed.address().port}/`, signedIn: false }];
  const audited = await auditPages({
    executablePath: await chromiumFile(),
    cookie,
    pages: all.filter(({ name }) => name.includes(values.page)),
    only: values.only,
    enough: 90,
    say: (line) => console.log(line),
  });
  const faults = faultsOf(audited);
  for (const fault of faults) console.log(`MISSED: ${fault}`);
  if (!values.only && !values.page) writeTable(audited, { load, peers, tookMs: performance.now() - started });
  console.log(`${audited.length} looked at, ${faults.length} missed, ${Math.round((performance.now() - started) / 1000)} s`);
  process.exitCode = faults.length > 0 || audited.length === 0 ? 1 : 0;
} finally {
  printed?.close();
  server.kill('SIGTERM');
  await ended;
  await rm(data, { recursive: true, force: true });
}

/** The document is a file that is taken out: in a page of its own, made as small on the way as our server makes it. */
async function served(document) {
  const packed = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br', 'content-length': packed.length };
  const home = createServer((_, answer) => answer.writeHead(200, headers).end(packed));
  await new Promise((resolve) => home.listen(0, '127.0.0.1', resolve));
  return home;
}
