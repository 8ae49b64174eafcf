// Builds the web pages with Vite when their source has changed. Run by `samsyn serve` and `demo`, never by `samsyn picture`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildFolder } from './build-folder.mjs';
import { sourceHash } from './source-hash.mjs';

const sources = ['packages/web', 'packages/domain/src', 'packages/charts/src', 'packages/stats/src'];

/** Answers the folder with index.html, or null where there are no pages to build. */
export async function builtWeb(root, building = () => undefined) {
  const config = path.join(root, 'packages/web/vite.config.ts');
  if (!existsSync(config)) return null;
  return buildFolder(root, 'packages/web', sourceHash(root, sources), async (outDir) => {
    building();
    const { build } = await import('vite');
    await build({
      root: path.join(root, 'packages/web'),
      configFile: config,
      configLoader: 'runner',
      logLevel: 'error',
      build: { outDir, emptyOutDir: false },
    });
  });
}
