// Tables that others made, read from the folder in SAMSYN_REAL_FILES by the lane `test:files`: their licences keep them out of this package.
import { readFileSync } from 'node:fs';
import path from 'node:path';

function folder(): string {
  const given = process.env.SAMSYN_REAL_FILES;
  if (!given) throw new Error('Set SAMSYN_REAL_FILES to the folder of real files (see docs/real-files.md).');
  return path.resolve(given);
}

/** What reference programs answered, with their input: `reference/vectors/<name>.json`. Numbers as R printed them, "NA" for what is missing. */
export function referenceVectors<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(folder(), 'reference/vectors', `${name}.json`), 'utf8')) as T;
}

/** The text of a file under `data/`. */
export function realFile(name: string): string {
  return readFileSync(path.join(folder(), 'data', name), 'utf8');
}
