// Where a delivery waits between being dropped and being stored: one file per delivery, in the data directory, mode 0600.
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Fault } from '@samsyn/domain';

export interface UploadFolder {
  /** Writes the stream whole or not at all; answers its size in bytes. */
  keep(id: string, body: Readable): Promise<number>;
  path(id: string): string;
  remove(id: string): Promise<void>;
}

export function uploadFolder(dataDirectory: string): UploadFolder {
  const folder = path.join(dataDirectory, 'uploads');
  const at = (id: string): string => path.join(folder, id);
  return {
    path: at,
    remove: (id) => rm(at(id), { force: true }),
    async keep(id, body) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const part = `${at(id)}.part`;
      const file = createWriteStream(part, { mode: 0o600 });
      try {
        await pipeline(body, file);
      } catch (raised) {
        await rm(part, { force: true });
        if ((raised as NodeJS.ErrnoException).code === 'ENOSPC') throw new Fault('import.diskFull', { line: 0, mb: 100 });
        throw raised;
      }
      await rename(part, at(id));
      return file.bytesWritten;
    },
  };
}
