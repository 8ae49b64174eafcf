// Builds the web pages with Vite when their source has changed. Run by `samsyn serve` and `demo`, never by `samsyn picture`.
import { existsSync } from 'node:fs';
import path from 'node:path';
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
    } finally {
      if (given === undefined) delete process.env.NODE_ENV;
      else process.env.NODE_ENV = given;
    }
  });
}
