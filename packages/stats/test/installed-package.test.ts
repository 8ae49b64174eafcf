// As an analyst gets it: built, packed, installed into an empty folder without network, compiled against its own types, run in plain Node,
// and its worker run where there is nothing but the language.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { circularZones, spatialScanMaxima } from '../src/index.ts';

const home = path.resolve(import.meta.dirname, '..');
const compiler = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const folder = mkdtempSync(path.join(os.tmpdir(), 'samsyn-stats-'));
const built = path.join(folder, 'built');
const consumer = path.join(folder, 'consumer');
const installed = path.join(consumer, 'node_modules/@samsyn/stats');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

beforeAll(() => {
  execFileSync(process.execPath, [path.join(home, 'scripts/build.mjs'), built]);
  const quiet = { cwd: folder, env: { ...process.env, npm_config_cache: path.join(folder, 'cache'), npm_config_update_notifier: 'false' } };
  execFileSync(npm, ['pack', '--offline', '--silent', built], quiet);
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  mkdirSync(consumer);
  writeFileSync(path.join(consumer, 'package.json'), '{ "private": true, "type": "module" }');
  execFileSync(npm, ['install', '--offline', '--no-audit', '--no-fund', '--silent', path.join('..', tarball ?? '')], {
    ...quiet,
    cwd: consumer,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it brings no dependency, its licence, its readme without loose ends, and is small', () => {
  const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ name: '@samsyn/stats', license: 'MIT', type: 'module' });
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).not.toHaveProperty('private');
  expect(readdirSync(path.join(consumer, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@samsyn']);
  expect(readFileSync(path.join(installed, 'LICENSE'), 'utf8')).toMatch(/^MIT License/);
  expect(readFileSync(path.join(installed, 'README.md'), 'utf8')).not.toContain('](..');
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\.test\.|fixtures|(?<!\.d)\.ts$/.test(file))).toEqual([]);
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(installed, file)).size, 0);
  expect(bytes).toBeLessThan(1_500_000);
});

test('a strict program compiles against its types and runs in plain Node, with threads of its own', () => {
  const program = `
import { Worker } from 'node:worker_threads';
import { circularZones, changeTable, rateChange, type RateChange, spatialScan, type ScanInput } from '@samsyn/stats';
import { nodeWorker, type Pool, startPool } from '@samsyn/stats/parallel';

const change: RateChange = rateChange({ x1: 25, x2: 40, t1: 1, t2: 1 });
const side = [0, 1, 2, 3, 4];
const x = side.flatMap(() => side), y = side.flatMap((row) => side.map(() => row));
const population = x.map(() => 100);
const input: ScanInput = { zones: circularZones(x, y, { population, share: 0.5 }), population, cases: x.map((_, i) => (i < 2 ? 9 : 1)) };
const options = { reps: 99, seed: 3 };
const pool: Pool = startPool(() => nodeWorker(new Worker(new URL(import.meta.resolve('@samsyn/stats/node-worker')))), 2);
const maxima = (await pool.map('spatialScanMaxima', [[input, { ...options, from: 0, to: 50 }], [input, { ...options, from: 50, to: 99 }]])) as Float64Array[];
pool.close();
// @ts-expect-error a table is not made of words
const refused = (): unknown => changeTable('words');
const alone = spatialScan(input, options);
const shared = spatialScan(input, { ...options, maxima });
console.log(JSON.stringify({ change, same: JSON.stringify(alone) === JSON.stringify(shared), refused: typeof refused }));
`;
  writeFileSync(path.join(consumer, 'program.ts'), program);
  // the test's own stand-in for @types/node, which the package must not need
  writeFileSync(
    path.join(consumer, 'node.d.ts'),
    `declare module 'node:worker_threads' {
  export class Worker { constructor(file: URL); postMessage(message: unknown): void; on(type: string, listen: (value: unknown) => void): unknown; terminate(): unknown; }
}
declare class URL { constructor(address: string); }
interface ImportMeta { resolve(name: string): string; }
declare const console: { log(line: string): void };
`,
  );
  const strict = [
    '--strict',
    '--noUncheckedIndexedAccess',
    '--exactOptionalPropertyTypes',
    '--target',
    'es2022',
    '--lib',
    'es2023',
    '--types',
    '',
  ];
  const compiled = spawnSync(
    process.execPath,
    [compiler, ...strict, '--module', 'nodenext', '--skipLibCheck', 'false', 'program.ts', 'node.d.ts'],
    { cwd: consumer, encoding: 'utf8' },
  );
  expect(`${compiled.stdout}${compiled.stderr}`).toBe('');
  const said = JSON.parse(execFileSync(process.execPath, ['program.js'], { cwd: consumer, encoding: 'utf8' })) as Record<string, unknown>;
  expect(said).toMatchObject({ change: { known: true, ratio: 1.6 }, same: true, refused: 'function' });
});

test('its browser worker needs nothing but the language: no Node, no page', async () => {
  const worker = await build({
    stdin: { contents: "import '@samsyn/stats/browser-worker';", resolveDir: consumer },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'silent',
  });
  const told: unknown[] = [];
  let listen: (event: { data: unknown }) => void = () => undefined;
  const self = {
    postMessage: (message: unknown) => told.push(message),
    addEventListener: (_: string, listener: typeof listen) => {
      listen = listener;
    },
  };
  runInContext(worker.outputFiles[0]?.text ?? '', createContext({ self }));
  const input = { zones: circularZones([0, 1, 2, 9], [0, 0, 0, 0]), population: [5, 5, 5, 5], cases: [7, 1, 1, 2] };
  listen({ data: { id: 4, name: 'spatialScanMaxima', args: [input, { from: 0, to: 5 }] } });
  expect(JSON.stringify(told)).toBe(JSON.stringify([{ id: 4, value: spatialScanMaxima(input, { from: 0, to: 5 }) }]));
});

test('the whole library is bundled for a page without a word of Node', async () => {
  const page = await build({
    stdin: { contents: "export * from '@samsyn/stats'; export * as parallel from '@samsyn/stats/parallel';", resolveDir: consumer },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  const text = page.outputFiles[0]?.text ?? '';
  expect(text).toContain('RangeError');
  expect(text.match(/["']node:|\brequire\(|\bprocess\.|\bBuffer\b|worker_threads/)).toBeNull();
});
