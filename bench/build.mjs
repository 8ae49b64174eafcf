// Makes the bench ready: our side bundled as the product is, the rivals installed from their own lockfile, the command line built.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtServer, threadEntries } from '../packages/server/scripts/build-server.mjs';
import { root } from './measure.mjs';

const bench = path.join(root, 'bench');

/** Installs the rivals when they are missing. They never come with `npm ci` at the root. */
export function installPeers() {
  const peers = path.join(bench, 'peers');
  const wanted = JSON.parse(readFileSync(path.join(peers, 'package.json'), 'utf8')).dependencies;
  const isThere = ([name, version]) => {
    const file = path.join(peers, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  };
  if (Object.entries(wanted).every(isThere)) return wanted;
  process.stderr.write('Installing the rivals (bench/peers) …\n');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: peers,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('The rivals could not be installed: run npm ci in bench/peers.');
  return wanted;
}

/** Bundles bench/work/*.ts; answers the path of each by name. */
export async function buildWork() {
  const { build } = await import('esbuild');
  const names = readdirSync(path.join(bench, 'work')).filter((file) => file.endsWith('.ts'));
  // beside the server's own code, so that its dependencies are found where npm put them
  const outdir = path.join(root, 'packages/server/bench-dist/dist');
  const ours = (name) => path.join(root, 'packages', name, 'src/index.ts');
  await build({
    entryPoints: {
      ...Object.fromEntries(names.map((file) => [file.slice(0, -3), path.join(bench, 'work', file)])),
      // looked for beside the code that starts them
      ...threadEntries(root),
    },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    alias: {
      '@samsyn/demo': path.join(root, 'demo/src/index.ts'),
      '@samsyn/domain': ours('domain'),
      '@samsyn/stats': ours('stats'),
      '@samsyn/charts': ours('charts'),
    },
    logLevel: 'error',
  });
  await builtServer(root);
  return Object.fromEntries(names.map((file) => [file.slice(0, -3), path.join(outdir, file.replace('.ts', '.mjs'))]));
}
