// Where a delivery waits between being dropped and being stored: one folder per delivery in the data directory, files mode 0600.
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Fault } from '@samsyn/domain';

export interface UploadFolder {
  /** Writes the stream whole or not at all; answers its size in bytes. The file keeps its own date, which the picture shows as "hämtat". */
  keep(id: string, fileName: string, body: Readable, modified: Date | null): Promise<number>;
  path(id: string, fileName: string): string;
  remove(id: string): Promise<void>;
}

export function uploadFolder(dataDirectory: string): UploadFolder {
  const root = path.join(dataDirectory, 'uploads');
  const at = (id: string, fileName: string): string => path.join(root, id, safeName(fileName));
  return {
    path: at,
    remove: (id) => rm(path.join(root, id), { recursive: true, force: true }),
    async keep(id, fileName, body, modified) {
      const target = at(id, fileName);
      const part = `${target}.part`;
      try {
        await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
        const file = createWriteStream(part, { mode: 0o600 });
        await pipeline(body, file);
        if (modified) await utimes(part, modified, modified);
        await rename(part, target);
        return file.bytesWritten;
      } catch (raised) {
        await rm(path.dirname(target), { recursive: true, force: true });
        if (isDiskFull(raised)) throw new Fault('import.diskFull', { line: 0, mb: 100 });
        throw raised;
      }
    },
  };
}

/** The name as given, without folders and without what no file system takes. */
export function safeName(fileName: string): string {
  const base = fileName.split(/[/\\]/).at(-1) ?? '';
  return (
    [...base]
      .filter((sign) => sign >= ' ' && sign !== '\u007f')
      .join('')
      .slice(-180)
      .replace(/^\.+/, '') || 'fil'
  );
}

/** No room left, as the file system or PostgreSQL says it. */
export function isDiskFull(raised: unknown): boolean {
  const code = (raised as { code?: string } | null)?.code;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100';
}
