// The file as given: one open handle, read from the start as often as needed, with its size and sha256.
// Keeping the handle open means that a file removed meanwhile is still read in full; a file that grew or shrank is refused.
import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Fault } from '@samsyn/domain';

const readBytes = 512 * 1024;
/** Small pieces: the rows of one die before the next is read, and the collector of memory never copies them (a third of the time). */
const pieceBytes = 64 * 1024;

export class GivenFile {
  readonly #handle: FileHandle;
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly #modified: number;
  #sha256: string | null = null;
  #users = 0;

  private constructor(handle: FileHandle, path: string, name: string, size: number, modified: number) {
    this.#handle = handle;
    this.path = path;
    this.name = name;
    this.size = size;
    this.#modified = modified;
  }

  /** Opens a file; `name` is what people call it (an upload lies under another name on disk). Throws Fault import.notFound. */
  static async open(path: string, name = basename(path)): Promise<GivenFile> {
    try {
      if (!(await stat(path)).isFile()) throw new Fault('import.notFound', { file: name });
      const handle = await open(path, 'r');
      const { size, mtimeMs } = await handle.stat();
      return new GivenFile(handle, path, name, size, mtimeMs);
    } catch (error) {
      throw error instanceof Fault ? error : new Fault('import.notFound', { file: name });
    }
  }

  get fd(): number {
    return this.#handle.fd;
  }

  /** All bytes from the start, in pieces. The first complete reading also computes the sha256. */
  async *bytes(): AsyncGenerator<Buffer> {
    const hash = this.#sha256 === null ? createHash('sha256') : null;
    let at = 0;
    while (at < this.size) {
      const buffer = Buffer.allocUnsafe(Math.min(readBytes, this.size - at));
      const { bytesRead } = await this.#handle.read(buffer, 0, buffer.length, at);
      if (bytesRead === 0) throw new Fault('import.fileChanged', { file: this.name });
      const read = bytesRead === buffer.length ? buffer : buffer.subarray(0, bytesRead);
      hash?.update(read);
      at += bytesRead;
      for (let from = 0; from < bytesRead; from += pieceBytes) yield read.subarray(from, from + pieceBytes);
    }
    await this.#refuseIfChanged();
    if (hash) this.#sha256 = hash.digest('hex');
  }

  /** One part of the file (ZIP members are read this way). */
  async slice(start: number, length: number): Promise<Buffer> {
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, this.size - start)));
    let done = 0;
    while (done < buffer.length) {
      const { bytesRead } = await this.#handle.read(buffer, done, buffer.length - done, start + done);
      if (bytesRead === 0) throw new Fault('import.fileChanged', { file: this.name });
      done += bytesRead;
    }
    return buffer;
  }

  /** sha256 of the file as given; read through once if nothing has done so yet. */
  async sha256(): Promise<string> {
    if (this.#sha256 === null) for await (const _ of this.bytes());
    return this.#sha256 ?? createHash('sha256').digest('hex');
  }

  knownSha256(): string {
    if (this.#sha256 === null) throw new Error('sha256 is known when the file has been read');
    return this.#sha256;
  }

  hold(): void {
    this.#users += 1;
  }

  /** Closes the handle when the last table that holds it lets go. */
  async release(): Promise<void> {
    this.#users -= 1;
    if (this.#users === 0) await this.#handle.close();
  }

  async closeNow(): Promise<void> {
    this.#users = 0;
    await this.#handle.close().catch(() => undefined);
  }

  async #refuseIfChanged(): Promise<void> {
    const { size, mtimeMs } = await this.#handle.stat();
    if (size !== this.size || mtimeMs !== this.#modified) throw new Fault('import.fileChanged', { file: this.name });
  }
}
