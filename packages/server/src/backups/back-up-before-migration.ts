// Before the schema changes: everything that is there goes into one file in the data directory.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import type { DatabaseRoles } from '../db/database-roles.ts';
import { writeBackup } from './write-backup.ts';

/** The file's name says which schema it holds. Answers where it is. */
export async function backUpBeforeMigration(
  pool: pg.Pool,
  version: number,
  options: { readonly dataDir: string; readonly roles: DatabaseRoles; readonly log: (line: string) => void },
): Promise<string> {
  const folder = path.join(options.dataDir, 'backups');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const stamp = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
  const file = path.join(folder, `before-migration-${String(version + 1).padStart(4, '0')}-${stamp}.samsyn`);
  await writeBackup(pool, options.roles, file);
  options.log(`backup ${file}`);
  return file;
}
