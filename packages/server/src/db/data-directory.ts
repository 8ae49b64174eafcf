// Where Samsyn keeps its data: SAMSYN_DATA, else /var/lib/samsyn for root and the user's own data folder for others.
import { chmod, mkdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { Fault } from '@samsyn/domain';

export const runsAsRoot = (): boolean => process.getuid?.() === 0;

export function dataDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.SAMSYN_DATA) return path.resolve(environment.SAMSYN_DATA);
  if (runsAsRoot()) return '/var/lib/samsyn/data';
  return path.join(environment.XDG_DATA_HOME || path.join(homedir(), '.local/share'), 'samsyn');
}

/** With every folder above it that is not there; these have the mode whatever the umask is. */
export async function makeFolder(folder: string, mode: number): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode });
  if (first === undefined) return;
  for (let made = folder; ; made = path.dirname(made)) {
    await chmod(made, mode);
    if (made === first || made === path.dirname(made)) return;
  }
}

/** Makes the directory. `shared`: root's bundled PostgreSQL, which runs as another user, must be able to enter it. */
export async function prepareDataDirectory(dataDir: string, shared: boolean): Promise<void> {
  const entered = shared && runsAsRoot();
  try {
    await makeFolder(dataDir, entered ? 0o711 : 0o700);
    if (entered) await chmod(dataDir, 0o711);
  } catch (raised) {
    throw new Fault('db.folder', { folder: dataDir, reason: raised instanceof Error ? raised.message : String(raised) });
  }
  if (!entered) return;
  for (let folder = path.dirname(dataDir); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (((await stat(folder)).mode & 0o001) === 0) throw new Fault('db.folderClosed', { folder: dataDir, closed: folder });
  }
}
