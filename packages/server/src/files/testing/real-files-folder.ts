// The folder of real files, named by SAMSYN_REAL_FILES: it holds points/, swedish/, malformed/ … itself or under data/.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** @throws when the lane is run without the folder: the lane fails, it never passes by skipping */
export function realFilesFolder(): string {
  const given = process.env.SAMSYN_REAL_FILES;
  const folder = given
    ? [join(given, 'data'), given].map((path) => resolve(path)).find((path) => existsSync(join(path, 'points')))
    : undefined;
  if (!folder)
    throw new Error(`Set SAMSYN_REAL_FILES to the folder of real files (see docs/real-files.md); it is now ${given ?? 'not set'}`);
  return folder;
}
