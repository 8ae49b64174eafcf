// Where the migrations lie, from the source as well as from the built program in dist/.
import { existsSync } from 'node:fs';
import path from 'node:path';

export function migrationsFolder(): string {
  if (process.env.SAMSYN_ROOT) return path.join(process.env.SAMSYN_ROOT, 'packages/server/migrations');
  for (let folder = import.meta.dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const migrations = path.join(folder, 'migrations');
    if (existsSync(path.join(migrations, '0001_ground.sql'))) return migrations;
  }
  throw new Error('the folder migrations is missing from the program');
}
