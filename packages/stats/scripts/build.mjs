// `npm run build -w packages/stats`: the package that is installed, in dist/ with a package.json of its own. Inside this repository
// everybody imports the source instead, so nothing here can be out of date. `npm pack packages/stats/dist` makes the file.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const home = path.resolve(import.meta.dirname, '..');
const out = path.resolve(process.argv[2] ?? path.join(home, 'dist'));
const manifest = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
/** Address in the package → its source below src/. */
const entries = Object.entries(manifest.exports).map(([address, source]) => ({
  address,
  file: source.slice('./src/'.length, -'.ts'.length),
}));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  entryPoints: entries.map(({ file }) => path.join(home, 'src', `${file}.ts`)),
  outdir: out,
  outbase: path.join(home, 'src'),
  bundle: true,
  splitting: true,
  format: 'esm',
  // neither Node nor a browser: an import that only one of them has must be named
  platform: 'neutral',
  external: ['node:worker_threads'],
  target: ['es2022', 'node20'],
  chunkNames: 'part-[hash]',
  legalComments: 'none',
  logLevel: 'error',
});
declarations();
copyFileSync(path.join(home, 'LICENSE'), path.join(out, 'LICENSE'));
// what lies elsewhere in the repository is named, not linked
const readme = readFileSync(path.join(home, 'README.md'), 'utf8').replace(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '$1');
writeFileSync(path.join(out, 'README.md'), readme);
writeFileSync(path.join(out, 'package.json'), `${JSON.stringify(published(), null, 2)}\n`);

/** The same addresses, each with its types; nothing of what only this repository needs. */
function published() {
  const { private: _, scripts, exports: sources, sideEffects, ...rest } = manifest;
  return {
    ...rest,
    exports: Object.fromEntries(
      entries.map(({ address, file }) => [address, { types: `./${file}.d.ts`, import: `./${file}.js`, default: `./${file}.js` }]),
    ),
    types: './index.d.ts',
    sideEffects: ['./parallel/browser-worker.js', './parallel/node-worker.js'],
    files: ['**/*.js', '**/*.d.ts'],
  };
}

function declarations() {
  const compiler = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const project = path.join(home, 'tsconfig.build.json');
  const done = spawnSync(process.execPath, [compiler, '-p', project, '--outDir', out], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The types could not be written:\n${done.stdout}${done.stderr}`);
  // a reader outside has the built files, not their source
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'))) {
    const at = path.join(out, file);
    writeFileSync(at, readFileSync(at, 'utf8').replace(/(from '|from "|import\(["'])(\.[^'"]+)\.ts(["'])/g, '$1$2.js$3'));
  }
}
