// PostgreSQL's binary COPY format, written and read without an object per row.
// Format: https://www.postgresql.org/docs/current/sql-copy.html (signature, flags, then per row a field count and length-prefixed fields).

const signature = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1');
const blockBytes = 1 << 16;

/** Collects fields into blocks; take() hands over what is full. Texts are cached as bytes, since categorical texts repeat. */
export class CopyEncoder {
  private block = Buffer.allocUnsafe(blockBytes);
  private at = 0;
  private ready: Buffer[] = [];
  private readonly texts = new Map<string, Buffer>();

  constructor(private readonly fields: number) {
    signature.copy(this.block, 0);
    this.block.fill(0, signature.length, signature.length + 8);
    this.at = signature.length + 8;
  }

  row(): void {
    this.room(2);
    this.at = this.block.writeInt16BE(this.fields, this.at);
  }
  int2(value: number): void {
    this.room(6);
    this.at = this.block.writeInt16BE(value, this.block.writeInt32BE(2, this.at));
  }
  int4(value: number): void {
    this.room(8);
    this.at = this.block.writeInt32BE(value, this.block.writeInt32BE(4, this.at));
  }
  float8(value: number): void {
    this.room(12);
    this.at = this.block.writeDoubleBE(value, this.block.writeInt32BE(8, this.at));
  }
  missing(): void {
    this.room(4);
    this.at = this.block.writeInt32BE(-1, this.at);
  }
  bytes(value: Uint8Array): void {
    this.room(4 + value.length);
    this.at = this.block.writeInt32BE(value.length, this.at);
    this.block.set(value, this.at);
    this.at += value.length;
  }
  text(value: string): void {
    let bytes = this.texts.get(value);
    if (!bytes) {
      bytes = Buffer.from(value, 'utf8');
      this.texts.set(value, bytes);
    }
    this.bytes(bytes);
  }

  /** Full blocks so far; with `last` also the rest and the end mark. */
  take(last = false): Buffer[] {
    if (last) {
      this.room(2);
      this.at = this.block.writeInt16BE(-1, this.at);
      this.ready.push(this.block.subarray(0, this.at));
      this.at = 0;
    }
    const out = this.ready;
    this.ready = [];
    return out;
  }

  private room(bytes: number): void {
    if (this.at + bytes <= this.block.length) return;
    this.ready.push(this.block.subarray(0, this.at));
    this.block = Buffer.allocUnsafe(Math.max(blockBytes, bytes));
    this.at = 0;
  }
}

/** Where a row's fields lie in the buffer: offsets[i] and lengths[i] (−1 = null). */
export interface CopyRow {
  readonly buffer: Buffer;
  readonly offsets: Int32Array;
  readonly lengths: Int32Array;
}

/** Calls `each` for every row of a binary COPY stream; the row object is one and the same, valid during the call. Answers the rows. */
export async function decodeCopy(stream: AsyncIterable<Buffer>, fields: number, each: (row: CopyRow) => void): Promise<number> {
  const offsets = new Int32Array(fields);
  const lengths = new Int32Array(fields);
  let rest: Buffer = Buffer.alloc(0);
  let headerRead = false;
  let rows = 0;
  for await (const chunk of stream) {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    if (!headerRead) {
      if (buffer.length < signature.length + 8) {
        rest = buffer;
        continue;
      }
      at = signature.length + 8 + buffer.readInt32BE(signature.length + 4);
      headerRead = true;
    }
    for (;;) {
      const end = rowEnd(buffer, at, fields, offsets, lengths);
      if (end < 0) break;
      at = end;
      each({ buffer, offsets, lengths });
      rows++;
    }
    rest = buffer.subarray(at);
  }
  return rows;
}

/** Position after the row that starts at `at`, or −1 when it is not whole (or is the end mark). */
function rowEnd(buffer: Buffer, at: number, fields: number, offsets: Int32Array, lengths: Int32Array): number {
  if (at + 2 > buffer.length) return -1;
  if (buffer.readInt16BE(at) < 0) return -1;
  let next = at + 2;
  for (let field = 0; field < fields; field++) {
    if (next + 4 > buffer.length) return -1;
    const length = buffer.readInt32BE(next);
    next += 4;
    offsets[field] = next;
    lengths[field] = length;
    if (length > 0) {
      next += length;
      if (next > buffer.length) return -1;
    }
  }
  return next;
}
