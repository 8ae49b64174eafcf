// Builds the web pages with Vite when their source has changed. Run by `samsyn serve` and `demo`, never by `samsyn picture`.
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { buildFolder } from './build-folder.mjs';
import { sourceHash } from './source-hash.mjs';

const sources = [
  'packages/web',
  'packages/domain/src',
  'packages/charts/src',
  'packages/stats/src',
  'packages/server/scripts/build-web.mjs',
];

/** Answers the folder with index.html, or null where there are no pages to build. */
export async function builtWeb(root, building = () => undefined) {
  const config = path.join(root, 'packages/web/vite.config.ts');
  if (!existsSync(config)) return null;
  return buildFolder(root, 'packages/web', sourceHash(root, sources), async (outDir) => {
    building();
    const { build } = await import('vite');
    // a test that starts the product says NODE_ENV=test, and the pages would be others than the ones people get
    const given = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    try {
      await build({
        root: path.join(root, 'packages/web'),
        configFile: config,
        configLoader: 'runner',
        logLevel: 'error',
        build: { outDir, emptyOutDir: false },
      });
      await compressed(path.join(outDir, 'assets'));
    } finally {
      if (given === undefined) delete process.env.NODE_ENV;
      else process.env.NODE_ENV = given;
    }
  });
}

/** What every first visit fetches; the last twentieth costs ten times the rest, and the first start of all waits for the build. */
const first = /^(index|libraries|pieces|rooms|(sv|en)-first)-/;
const ways = [
  ['.br', (bytes, name) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: first.test(name) ? 10 : 9 } })],
  ['.gz', (bytes) => promisify(gzip)(bytes, { level: 9 })],
];

/** Beside each file of text its smaller forms, made once here rather than at every answer. */
async function compressed(folder) {
  for (const name of await readdir(folder)) {
    if (!/\.(js|mjs|css|svg)$/.test(name)) continue;
    const bytes = await readFile(path.join(folder, name));
    if (bytes.length < 1000) continue;
    for (const [ending, pack] of ways) await writeFile(path.join(folder, name + ending), await pack(bytes, name));
  }
}
