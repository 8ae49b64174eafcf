// One file in a watched folder, opened as what it is: never through a link to a file elsewhere, and never half, while somebody is still writing it.
// Whoever may put files there may put links there too, and the server may read and write more than she may.
import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';

export interface WatchedFile {
  readonly body: Readable;
  readonly modified: Date;
  /** tells this very file in this very state from all others */
  readonly mark: string;
  /** it was written to while it was read: what was read is not the file */
  grown(): boolean;
  close(): Promise<void>;
}

/** Null for what is no file: a link, a folder, a pipe. @throws what the file system says of one that may not be read */
export async function openWatched(file: string): Promise<WatchedFile | null> {
  // a link is refused, and a pipe does not keep us waiting for its other end
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch((raised: { code?: string }) => {
    if (raised.code === 'ELOOP' || raised.code === 'ENXIO' || raised.code === 'ENOENT') return null;
    throw raised;
  });
  if (!handle) return null;
  const before = await handle.stat();
  if (!before.isFile()) {
    await handle.close();
    return null;
  }
  const state = { grown: false };
  return {
    body: Readable.from(whole(handle, before, state)),
    modified: before.mtime,
    mark: [file, before.dev, before.ino, before.size, before.mtimeMs].join('|'),
    grown: () => state.grown,
    close: () => handle.close(),
  };
}

interface Facts {
  readonly size: number;
  readonly mtimeMs: number;
}

async function* whole(handle: FileHandle, before: Facts, state: { grown: boolean }): AsyncGenerator<Buffer> {
  for await (const piece of handle.createReadStream({ autoClose: false })) yield piece;
  const after = await handle.stat();
  state.grown = after.size !== before.size || after.mtimeMs !== before.mtimeMs;
  if (state.grown) throw new Error('the file is still being written');
}

/** A folder of ours beside the files. @throws Error where something else has its name */
export async function ownFolder(folder: string, name: string): Promise<string> {
  const target = path.join(folder, name);
  await mkdir(target).catch((raised: { code?: string }) => {
    if (raised.code !== 'EEXIST') throw raised;
  });
  if (!(await lstat(target)).isDirectory()) throw new Error(`${name} in the watched folder is a link, or no folder`);
  return target;
}

/** Beside a file, under a name that nothing has: what lies there is never written over, nor written through when it is a link. */
export async function writeBeside(file: string, text: string): Promise<void> {
  for (let n = 1; ; n++) {
    const handle = await open(`${file}${n === 1 ? '' : `.${n}`}.txt`, 'wx').catch((raised: { code?: string }) => {
      if (raised.code !== 'EEXIST') throw raised;
      return null;
    });
    if (!handle) continue;
    await handle.writeFile(text);
    await handle.close();
    return;
  }
}
