#!/usr/bin/env node
// The command's launcher, plain JavaScript: checks what it stands on, builds what is missing or out of date, and starts the program.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const swedish = isSwedish(process.argv);

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Samsyn behöver Node 20.19 eller nyare; det här är ${process.versions.node}. Installera en nyare Node och försök igen.`,
    `Samsyn needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
} else if (!['esbuild', 'pg', 'zod'].every(installed)) {
  stop(
    `Samsyns beroenden är inte installerade. Kör npm ci i ${root} och försök igen.`,
    `Samsyn's dependencies are not installed. Run npm ci in ${root} and try again.`,
  );
} else {
  process.env.SAMSYN_ROOT = root;
  try {
    const { builtServer } = await import('../scripts/build-server.mjs');
    const { main } = await import(pathToFileURL(await builtServer(root)).href);
    process.exitCode = await main(process.argv.slice(2));
  } catch (raised) {
    if (raised?.code === 'ERR_MODULE_NOT_FOUND' && !raised.message.includes(root + path.sep)) {
      stop(
        `Ett beroende saknas (${raised.message}). Kör npm ci i ${root}.`,
        `A dependency is missing (${raised.message}). Run npm ci in ${root}.`,
      );
    } else {
      console.error(raised);
      process.exitCode = 70;
    }
  }
}

function installed(name) {
  for (let folder = root; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'node_modules', name, 'package.json'))) return true;
    if (folder === path.dirname(folder)) return false;
  }
}

function isSwedish(args) {
  const at = args.indexOf('--lang');
  const named = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice(7);
  return (named ?? process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '').startsWith('sv');
}

function stop(sv, en) {
  process.stderr.write(`${swedish ? sv : en}\n`);
  process.exitCode = 1;
}
