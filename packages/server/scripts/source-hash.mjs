// What a build was made from, as one hash: the names and contents of the source files.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const skipped = new Set(['node_modules', 'dist', '.git', 'fixtures']);

/** Paths are relative to the root, so that a moved clone keeps its build. Tests are no part of it. */
export function sourceHash(root, folders) {
  const hash = createHash('sha256');
  for (const file of folders.flatMap((folder) => filesIn(path.join(root, folder))).sort()) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}

function filesIn(at) {
  const stat = statSync(at, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return /\.test\.tsx?$/.test(at) ? [] : [at];
  return readdirSync(at).flatMap((name) => (skipped.has(name) ? [] : filesIn(path.join(at, name))));
}
