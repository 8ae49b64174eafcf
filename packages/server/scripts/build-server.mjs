// Builds the server and the command line: our own TypeScript bundled, the server's npm packages left where they are, one piece per dynamic import.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
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

/** What runs in threads of its own (src/threads), and so is a file of its own in every build. */
const threads = ['presence/planner', 'pictures/view-maker', 'maps/cell-threads', 'areas/look-threads'];
export const threadEntries = (root) =>
  Object.fromEntries(threads.map((file) => [path.basename(file), path.join(root, 'packages/server/src', `${file}.ts`)]));

/** Answers main.mjs of a build that fits the source, about a second the first time. */
export async function builtServer(root) {
  const folder = await buildFolder(root, 'packages/server', sourceHash(root, sources), async (out) => {
    const { build } = await import('esbuild');
    await build({
      entryPoints: {
        main: path.join(root, 'packages/server/src/main.ts'),
        ...threadEntries(root),
      },
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

/**
 * @samsyn/* is bundled from source, and with it what only those packages need; what the server itself depends on stays outside,
 * since that alone is sure to be found from here.
 */
function ourOwn(root) {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'packages/server/package.json'), 'utf8'));
  const outside = new Set(Object.keys(dependencies).filter((name) => !name.startsWith('@samsyn/')));
  const builtIn = new Set(builtinModules);
  return {
    name: 'our-own',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path: wanted, kind }) => {
        if (kind === 'entry-point' || path.isAbsolute(wanted)) return null;
        const name = wanted
          .split('/')
          .slice(0, wanted.startsWith('@') ? 2 : 1)
          .join('/');
        return outside.has(name) || builtIn.has(wanted.replace(/^node:/, '')) ? { path: wanted, external: true } : null;
      });
    },
  };
}
