// Every list and filter of the office as a signed-in person asks for it, of a municipality with very many incidents, beside the same lists as
// plain SQL with a count and an offset. A part for each: the
// 95th of the asks and the processor time of one, on standard error also the middle, the very first and the size. `folder` keeps the filled
// database for another run; `only` is a pattern of what is asked.
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import pino from 'pino';
import { type Database, openDatabase } from '../../packages/server/src/db/database.ts';
import { type Who, withScope } from '../../packages/server/src/db/scope.ts';
import { buildApp } from '../../packages/server/src/http/build-app.ts';
import { browserOf } from '../../packages/server/src/http/testing/browser-of.ts';
import { uploadFolder } from '../../packages/server/src/imports/upload-folder.ts';
import { loadDemo } from '../../packages/server/src/municipalities/load-demo.ts';
import { type FilledOffice, filledOffice, fillOffice } from './fill-office.ts';
import { officeAsks, officeThings } from './office-asks.ts';
import { processorTime } from './processor-time.ts';

const [incidents = '5000000', times = '30', folder = '', only = ''] = process.argv.slice(2);
process.env.SAMSYN_ROOT ??= path.resolve(import.meta.dirname, '../../../..');
process.env.SAMSYN_WEB ??= '/nonexistent';
const dataDir = folder || (await mkdtemp(path.join(tmpdir(), 'samsyn-bench-office-')));
if (!existsSync(dataDir)) await mkdir(dataDir);
await chmod(dataDir, 0o711);
const database = await openDatabase({ dataDir: path.join(dataDir, 'data') });
const parts: Record<string, { readonly ms: number; readonly cpuMs: number | null; readonly answer: Readonly<Record<string, number>> }> = {};
const silent = pino({ level: 'error' }, pino.destination(2));
const app = await buildApp({
  database,
  uploads: uploadFolder(database.dataDir),
  order: async () => undefined,
  limits: { address: 1e9, person: 1e9, signIn: 1e9, export: 1e9, import: 1e9 },
  log: silent,
});
try {
  await app.ready();
  const began = performance.now();
  const who = await loadDemo(database, 'exempelhamn');
  const filled = (await filledOffice(database, who)) ?? (await fillOffice(database, who, Number(incidents)));
  tell(`filled in ${Math.round((performance.now() - began) / 1000)} s`);
  await askOffice(who, filled);
  if (only === '') await askPlainly(database, who, filled);
  console.log(JSON.stringify({ parts }));
} finally {
  await app.close();
  await database.close();
  if (folder === '') await rm(dataDir, { recursive: true, force: true });
}

async function askOffice(who: Who, filled: FilledOffice): Promise<void> {
  const auditor: Who = { ...who, role: 'data-protection-officer' };
  const browsers = { office: await browserOf(app, database, who), auditor: await browserOf(app, database, auditor) };
  for (const browser of Object.values(browsers)) {
    const conduct = (await browser.send('GET', '/api/conduct')).json();
    await browser.send('POST', '/api/conduct/acceptance', { version: conduct.version });
  }
  const deep = await withScope(database, who, async ({ client }) => {
    const { rows } = await client.query<{ id: string }>(
      'select id::text from incidents where source_id = $1 order by id offset 2000 limit 1',
      [filled.sources.own],
    );
    return rows[0]?.id ?? '0';
  });
  let slowest = 0;
  const things = await officeThings(browsers.office);
  const processor = processorTime(database);
  for (const { name, urls, as = 'office' } of officeAsks(filled, deep, things)) {
    if (!new RegExp(only).test(name)) continue;
    const spent: number[] = [];
    let bytes = 0;
    let before = 0;
    let first = 0;
    for (let i = -2; i < Number(times); i++) {
      const url = urls[(i + 2) % urls.length]!;
      if (i === 0) before = await processor();
      const started = performance.now();
      const answer = await browsers[as].send('GET', url);
      const ms = performance.now() - started;
      if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.body.slice(0, 300)}`);
      bytes = Math.max(bytes, answer.body.length);
      if (i === -2) first = ms;
      if (i >= 0) spent.push(ms);
    }
    const cpu = Math.round(((await processor()) - before) / Math.max(1, spent.length));
    note(name, spent, { cpu, first: Math.round(first), kb: Math.round(bytes / 1000) });
    slowest = Math.max(slowest, parts[name]?.ms ?? 0);
  }
  // what the list of goals may have forgotten is judged too
  parts['the slowest of all'] = { ms: slowest, cpuMs: null, answer: {} };
}

/** What a page without kept counts does: count, then skip. */
async function askPlainly({ pool }: Database, { municipalityId }: Who, { sources, incidents }: FilledOffice): Promise<void> {
  const of = [municipalityId, sources.own];
  const page = `select id, category, place_type, area_key, longitude, latitude, from_minute, to_minute, resolution, count, code from incidents
    where municipality_id = $1 and source_id = $2`;
  const half = Math.round(incidents / 4);
  const questions: Readonly<Record<string, readonly string[]>> = {
    'first page': [`${page} order by id desc limit 100`, 'select count(*) from incidents where municipality_id = $1 and source_id = $2'],
    'page in the middle': [
      `${page} order by id desc limit 100 offset ${half}`,
      'select count(*) from incidents where municipality_id = $1 and source_id = $2',
    ],
    'kinds, areas and months': [
      `select area_key, from_minute / 43200 as month, split_part(category, '/', 1) as kind, sum(count) from incidents
        where municipality_id = $1 and source_id = $2 group by 1, 2, 3`,
    ],
  };
  for (const [name, texts] of Object.entries(questions)) {
    const spent: number[] = [];
    for (let i = 0; i < 5; i++) {
      const started = performance.now();
      for (const text of texts) await pool.query(text, of);
      spent.push(performance.now() - started);
    }
    note(`plain SQL: ${name}`, spent, {});
  }
}

function note(name: string, spent: readonly number[], more: Readonly<Record<string, number>>): void {
  const sorted = [...spent].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  const answer = { p50: Math.round(at(0.5)), p95: Math.round(at(0.95)), ...more };
  parts[name] = { ms: at(0.95), cpuMs: more.cpu ?? null, answer };
  tell(`${name}: ${JSON.stringify(answer)}`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
