// Reads a backup from beginning to end, checking every table's sha256 and that nothing is missing at the end.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Fault } from '@samsyn/domain';
import { backupFormat, type Frame, type StartFrame, type TableEndFrame, type TableFrame } from './backup-format.ts';

/** What a reader does with the contents; all are awaited, so memory stays flat. */
export interface BackupTarget {
  start?(frame: StartFrame): Promise<void>;
  table?(frame: TableFrame): Promise<void>;
  rows?(bytes: Buffer): Promise<void>;
  tableEnd?(frame: TableEndFrame): Promise<void>;
}

/** Fault `backup.damaged` for anything that is not a whole backup; faults of the target pass through. */
export async function readBackup(file: string, target: BackupTarget = {}): Promise<readonly TableEndFrame[]> {
  const damaged = (): Fault => new Fault('backup.damaged', { file });
  const source = createReadStream(file, { highWaterMark: 1 << 18 });
  const bytes = new ByteReader(source.on('error', (raised) => gunzip.destroy(raised)).pipe(createGunzip({ chunkSize: 1 << 18 })), damaged);
  const gunzip = bytes.stream;
  const tables: TableEndFrame[] = [];
  try {
    let frame = await bytes.frame();
    if (!('samsyn' in frame) || frame.format !== backupFormat) throw damaged();
    await target.start?.(frame);
    for (;;) {
      frame = await bytes.frame();
      if ('end' in frame) {
        if (frame.end !== tables.length || !(await bytes.atEnd())) throw damaged();
        return tables;
      }
      if (!('table' in frame)) throw damaged();
      await target.table?.(frame);
      tables.push(await readTable(bytes, frame.table, target, damaged));
    }
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

async function readTable(bytes: ByteReader, table: string, target: BackupTarget, damaged: () => Fault): Promise<TableEndFrame> {
  const hash = createHash('sha256');
  let length = 0;
  for (;;) {
    const frame = await bytes.frame();
    if ('chunk' in frame) {
      const chunk = await bytes.take(frame.chunk);
      hash.update(chunk);
      length += chunk.length;
      await target.rows?.(chunk);
    } else {
      if (!('tableEnd' in frame) || frame.tableEnd !== table || frame.bytes !== length || frame.sha256 !== hash.digest('hex'))
        throw damaged();
      await target.tableEnd?.(frame);
      return frame;
    }
  }
}

/** Lines and counted bytes out of a stream of pieces. */
class ByteReader {
  readonly stream: ReturnType<typeof createGunzip>;
  readonly #pieces: AsyncIterator<Buffer>;
  readonly #damaged: () => Fault;
  #held: Buffer = Buffer.alloc(0);

  constructor(stream: ReturnType<typeof createGunzip>, damaged: () => Fault) {
    this.stream = stream;
    this.#pieces = stream[Symbol.asyncIterator]();
    this.#damaged = damaged;
  }

  async #more(): Promise<boolean> {
    let next: IteratorResult<Buffer>;
    try {
      next = await this.#pieces.next();
    } catch {
      throw this.#damaged();
    }
    if (next.done) return false;
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
    return true;
  }

  async take(length: number): Promise<Buffer> {
    if (!Number.isSafeInteger(length) || length < 0 || length > 1 << 30) throw this.#damaged();
    while (this.#held.length < length) if (!(await this.#more())) throw this.#damaged();
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }

  async frame(): Promise<Frame> {
    let end = this.#held.indexOf(10);
    while (end < 0) {
      if (this.#held.length > 1 << 20 || !(await this.#more())) throw this.#damaged();
      end = this.#held.indexOf(10);
    }
    const text = (await this.take(end + 1)).toString('utf8');
    try {
      const frame: Frame = JSON.parse(text);
      if (typeof frame !== 'object' || frame === null) throw this.#damaged();
      return frame;
    } catch {
      throw this.#damaged();
    }
  }

  async atEnd(): Promise<boolean> {
    return this.#held.length === 0 && !(await this.#more());
  }
}
