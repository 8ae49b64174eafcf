// Bytes of one table's text, unpacked: the same shape for a plain file, a .gz and a member of a .zip. Can be read several times.
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Fault } from '@samsyn/domain';
import type { GivenFile } from './given-file.ts';
import type { ReadLimits } from './read-limits.ts';

export interface Unpacked {
  /** shown name: "file.csv", "archive.zip/member.csv" */
  readonly file: string;
  bytes(): AsyncIterable<Buffer>;
}

/** Below this size a high packing ratio is no attack: a small table of equal rows packs a thousand times. */
const ratioMattersFrom = 20_000_000;

export function plain(given: GivenFile): Unpacked {
  return { file: given.name, bytes: () => given.bytes() };
}

/** A .gz file; a cut-off or damaged one is Fault import.broken, one that swells is import.zipBomb or import.zipRatio. */
export function gunzipped(packed: Unpacked, limits: ReadLimits): Unpacked {
  return {
    file: packed.file.replace(/\.gz$/i, ''),
    bytes() {
      let read = 0;
      const bytes = counted(packed.bytes(), (n) => {
        read += n;
      });
      return withinLimits(gunzip(bytes, packed.file), () => read, packed.file, limits);
    },
  };
}

async function* counted(bytes: AsyncIterable<Buffer>, count: (n: number) => void): AsyncGenerator<Buffer> {
  for await (const piece of bytes) {
    count(piece.length);
    yield piece;
  }
}

async function* gunzip(bytes: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  const packed = Readable.from(bytes, { objectMode: false, highWaterMark: 1 << 19 });
  const unzip = createGunzip({ chunkSize: 64 * 1024 });
  packed.on('error', (error) => unzip.destroy(error));
  try {
    for await (const piece of packed.pipe(unzip)) yield piece;
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('import.broken', { file });
  } finally {
    packed.destroy();
    unzip.destroy();
  }
}

/** Passes bytes on until they break a limit on unpacked size. `packedBytes` is the packed size, as far as it is known. */
export async function* withinLimits(
  bytes: AsyncIterable<Buffer>,
  packedBytes: () => number,
  file: string,
  limits: ReadLimits,
): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const piece of bytes) {
    total += piece.length;
    if (total > limits.unpackedBytes) throw new Fault('import.zipBomb', { file, gb: limits.unpackedBytes / 1e9 });
    if (total > ratioMattersFrom && total > packedBytes() * limits.unpackedRatio) {
      throw new Fault('import.zipRatio', { file, ratio: limits.unpackedRatio });
    }
    yield piece;
  }
}
