// Builds the server and the command line: our own TypeScript bundled, npm packages left where they are, one piece per dynamic import.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { buildFolder } from './build-folder.mjs';
import { sourceHash } from './source-hash.mjs';

const sources = [
  'packages/server/src',
  'packages/server/scripts',
  'packages/domain/src',
  'packages/stats/src',
  'packages/charts/src',
  'demo',
  'package.json',
];

/** Answers main.mjs of a build that fits the source, about a second the first time. */
export async function builtServer(root) {
  const folder = await buildFolder(root, 'packages/server', sourceHash(root, sources), async (out) => {
    const { build } = await import('esbuild');
    await build({
      entryPoints: { main: path.join(root, 'packages/server/src/main.ts') },
      outdir: out,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      sourcemap: 'linked',
      sourcesContent: false,
      chunkNames: 'part-[hash]',
      logLevel: 'error',
      plugins: [ourOwn(root)],
    });
  });
  return path.join(folder, 'main.mjs');
}

/** @samsyn/* is bundled from source; every other package stays outside. */
function ourOwn(root) {
  const names = new Map([['@samsyn/demo', 'demo']]);
  for (const name of readdirSync(path.join(root, 'packages'))) names.set(`@samsyn/${name}`, `packages/${name}`);
  return {
    name: 'our-own',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path: wanted, kind }) => {
        if (kind === 'entry-point' || path.isAbsolute(wanted)) return null;
        return wanted.startsWith('@samsyn/') && names.has(wanted.split('/').slice(0, 2).join('/'))
          ? null
          : { path: wanted, external: true };
      });
    },
  };
}
