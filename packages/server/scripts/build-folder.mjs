// A build that is made once for each state of the source, beside its target and renamed: two processes can build at the same time.
import { existsSync, readdirSync } from 'node:fs';
import { access, constants, mkdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Answers the folder of the build for `hash`; `build(folder)` fills it when it is not there. */
export async function buildFolder(root, home, hash, build) {
  const parent = await writableParent(root, home, hash);
  const target = path.join(parent, hash);
  if (existsSync(path.join(target, 'complete'))) return target;
  const part = path.join(parent, `${hash}.${process.pid}`);
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  try {
    await build(part);
    await mkdir(path.join(part, 'complete'));
    await rename(part, target);
  } catch (raised) {
    await rm(part, { recursive: true, force: true });
    if (!existsSync(path.join(target, 'complete'))) throw raised;
  }
  await removeOlder(parent, hash);
  return target;
}

/** dist/ in the clone; where that cannot be written a folder of our own under the temporary directory, which reaches the same packages. */
async function writableParent(root, home, hash) {
  const inClone = path.join(root, home, 'dist');
  if (existsSync(path.join(inClone, hash, 'complete'))) return inClone;
  try {
    await mkdir(inClone, { recursive: true });
    await access(inClone, constants.W_OK);
    return inClone;
  } catch {
    const uid = process.getuid?.() ?? 0;
    const own = path.join(tmpdir(), `samsyn-build-${uid}`);
    await mkdir(own, { recursive: true, mode: 0o700 });
    const owner = await stat(own);
    if (owner.uid !== uid || (owner.mode & 0o022) !== 0) throw new Error(`${own} belongs to someone else`);
    const beside = path.join(own, Buffer.from(root).toString('base64url').slice(-60));
    const clone = path.join(beside, home);
    await mkdir(clone, { recursive: true });
    // packages lie at the root, and in the package's own folder where another version stands at the root
    await linkTo(path.join(root, 'node_modules'), path.join(beside, 'node_modules'));
    await linkTo(path.join(root, home, 'node_modules'), path.join(clone, 'node_modules'));
    return clone;
  }
}

/** A link that may be there already; one that leads elsewhere is replaced. */
async function linkTo(target, link) {
  if ((await readlink(link).catch(() => null)) === target) return;
  await rm(link, { force: true });
  await symlink(target, link).catch(() => undefined);
}

/** Yesterday's builds go; the newest others stay, since another process may run on them. */
async function removeOlder(parent, hash) {
  const others = readdirSync(parent).filter((name) => /^[0-9a-f]{20}$/.test(name) && name !== hash);
  const dated = await Promise.all(
    others.map(async (name) => ({ name, at: (await stat(path.join(parent, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  for (const { name } of dated.sort((a, b) => b.at - a.at).slice(2)) await rm(path.join(parent, name), { recursive: true, force: true });
}
