// Where a delivery waits between being dropped and being stored: one folder per delivery in the data directory, files mode 0600.
import { createWriteStream } from 'node:fs';
import { access, mkdir, readdir, readFile, rename, rm, rmdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { Fault, type MappingFile } from '@samsyn/domain';
import type { HeldTable } from '../incidents/held-rows.ts';
import { diskFullFault, requireRoom } from './disk-room.ts';

export interface UploadFolder {
  /** where the data directory is: uploads and, when it is ours, the database */
  readonly dataDirectory: string;
  /**
   * Writes the stream whole or not at all; answers its size in bytes. The file keeps its own date, which the picture shows as "hämtat".
   * @throws Fault request.tooLarge, import.diskFull, import.sendingCut
   */
  keep(id: string, fileName: string, body: Readable, modified: Date | null): Promise<number>;
  path(id: string, fileName: string): string;
  /** how the delivery is to be read, as somebody decided it; null when its columns are to tell */
  mapping(id: string): Promise<string | null>;
  keepMapping(id: string, mapping: MappingFile): Promise<void>;
  dropMapping(id: string): Promise<void>;
  /** keeps refused rows to be read again, beside the file or after it */
  keepHeld(id: string, tables: readonly HeldTable[]): Promise<void>;
  /** null: there are none, or their time is up */
  held(id: string): Promise<HeldTable[] | null>;
  /** removes the delivered file, and all that goes with it but refused rows */
  removeFile(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** deliveries that have something here */
  list(): Promise<string[]>;
  /** removes what no delivery in this list is waiting for */
  keepOnly(ids: ReadonlySet<string>): Promise<void>;
}

/** of a delivery's folder: no delivered file can have this name and lie beside it, since it is a folder */
const heldFolder = 'quarantine';

/** No delivery is larger than this unless told. */
const uploadLimit = 4_000_000_000;

/** The setting SAMSYN_LIMIT_UPLOAD, in bytes. @throws Fault cli.usage when it is no whole number above zero */
export function uploadLimitFrom(environment: Readonly<Record<string, string | undefined>>): number {
  const text = environment.SAMSYN_LIMIT_UPLOAD;
  if (text === undefined || text === '') return uploadLimit;
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new Fault('cli.usage', { why: `SAMSYN_LIMIT_UPLOAD=${text}` });
  return Number(text);
}

export function uploadFolder(dataDirectory: string, limit: number = uploadLimit): UploadFolder {
  const root = path.join(dataDirectory, 'uploads');
  const at = (id: string, fileName: string): string => path.join(root, id, safeName(fileName));
  // in a folder of its own, so that no delivered file can have its name
  const mappingOf = (id: string): string => path.join(root, id, 'mapping', 'mapping.json');
  const heldOf = (id: string): string => path.join(root, id, heldFolder, 'rows.json');
  return {
    dataDirectory,
    path: at,
    async mapping(id) {
      const file = mappingOf(id);
      return (await access(file).then(
        () => true,
        () => false,
      ))
        ? file
        : null;
    },
    async keepMapping(id, mapping) {
      const file = mappingOf(id);
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, JSON.stringify(mapping), { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    dropMapping: (id) => rm(path.dirname(mappingOf(id)), { recursive: true, force: true }),
    async keepHeld(id, tables) {
      const file = heldOf(id);
      if (tables.length === 0) {
        await rm(path.dirname(file), { recursive: true, force: true });
        // with the delivered file in it, it stays
        await rmdir(path.join(root, id)).catch(() => undefined);
        return;
      }
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, JSON.stringify(tables), { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    async held(id) {
      const text = await readFile(heldOf(id), 'utf8').catch(() => null);
      // written by keepHeld, in a folder that nobody else may write to
      return text === null ? null : (JSON.parse(text) as HeldTable[]);
    },
    async removeFile(id) {
      const there: string[] = await readdir(path.join(root, id)).catch(() => []);
      for (const name of there) if (name !== heldFolder) await rm(path.join(root, id, name), { recursive: true, force: true });
      if (!there.includes(heldFolder)) await rm(path.join(root, id), { recursive: true, force: true });
    },
    list: () => readdir(root).catch(() => []),
    remove: (id) => rm(path.join(root, id), { recursive: true, force: true }),
    async keepOnly(ids) {
      const there = await readdir(root).catch(() => []);
      for (const id of there) if (!ids.has(id)) await rm(path.join(root, id), { recursive: true, force: true });
    },
    async keep(id, fileName, body, modified) {
      const target = at(id, fileName);
      const part = `${target}.part`;
      try {
        await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
        await requireRoom(dataDirectory, 0, false);
        const file = createWriteStream(part, { mode: 0o600 });
        await pipeline(within(body, limit, dataDirectory), file);
        if (modified) await utimes(part, modified, modified);
        await rename(part, target);
        return file.bytesWritten;
      } catch (raised) {
        await rm(path.dirname(target), { recursive: true, force: true });
        await readOn(body);
        throw (await diskFullFault(raised, dataDirectory, 0)) ?? cutFault(raised, body, fileName) ?? raised;
      }
    },
  };
}

/** The stream until it is too long, or the disk too full. The stream itself is left open: its sender is to get an answer. */
async function* within(body: Readable, limit: number, folder: string): AsyncGenerator<Buffer> {
  let bytes = 0;
  let asked = 0;
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) throw new Fault('request.tooLarge', {});
    if (bytes - asked > 16_000_000) {
      await requireRoom(folder, 0, false);
      asked = bytes;
    }
    yield chunk;
  }
}

/** A browser shows the answer only when all it had to send has been taken. */
async function readOn(body: Readable): Promise<void> {
  if (body.destroyed || body.readableEnded) return;
  body.resume();
  await finished(body).catch(() => undefined);
}

function cutFault(raised: unknown, body: Readable, file: string): Fault | null {
  return !(raised instanceof Fault) && body.destroyed && !body.readableEnded ? new Fault('import.sendingCut', { file }) : null;
}

/** A file system takes 255 bytes; ours end in .part while they are written. */
const longestName = 200;

/** The name as given, without folders and without what no file system takes. */
export function safeName(fileName: string): string {
  const signs = [...(fileName.split(/[/\\]/).at(-1) ?? '')].filter((sign) => sign >= ' ' && sign !== '\u007f');
  while (Buffer.byteLength(signs.join('')) > longestName) signs.shift();
  return signs.join('').replace(/^\.+/, '') || 'fil';
}
