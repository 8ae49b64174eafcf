// Recognises rows: sixteen bytes per row that are the same when the row comes again, and tell nothing of an id.
// Equal rows of one file are different incidents unless an id says they are one; the same file again adds nothing.
import { hash } from 'node:crypto';

const bytes = 16;
const blockBytes = 64;

export class Fingerprints {
  readonly #key: KeyedHash;
  /** rows of the tables before this one */
  readonly #known = new Set<string>();
  #fresh: string[] = [];
  #here = new Map<string, number>();

  constructor(key: Uint8Array) {
    this.#key = new KeyedHash(key);
  }

  /**
   * The fingerprint of a row as sixteen Latin-1 characters, or null when the row is known.
   * @param id      the row's own id; '' = it has none, and the fields decide together with how many rows were alike before it
   */
  take(source: string, id: string, fields: string): string | null {
    if (id !== '') {
      const print = this.#key.of(`${source}|${id}`).slice(0, bytes);
      if (this.#here.has(print) || this.#known.has(print)) return null;
      this.#here.set(print, 1);
      this.#fresh.push(print);
      return print;
    }
    const first = hash('sha256', `${source}|${fields}`, 'binary').slice(0, bytes);
    const nth = this.#here.get(first) ?? 0;
    this.#here.set(first, nth + 1);
    const print = nth === 0 ? first : hash('sha256', `${source}|${fields}|${nth}`, 'binary').slice(0, bytes);
    if (this.#known.has(print)) return null;
    this.#fresh.push(print);
    return print;
  }

  /** The table has ended: from here on its rows are known. */
  endTable(): void {
    for (const print of this.#fresh) this.#known.add(print);
    this.#fresh = [];
    this.#here = new Map();
  }
}

/** HMAC-SHA-256 (RFC 2104) with both key blocks made once: an id per row makes the ordinary call the slowest part of reading. */
export class KeyedHash {
  readonly #inner = Buffer.alloc(4096);
  readonly #outer = Buffer.alloc(blockBytes + 32);

  constructor(key: Uint8Array) {
    const block = Buffer.alloc(blockBytes);
    block.set(key.length > blockBytes ? hash('sha256', key, 'buffer') : key);
    for (let i = 0; i < blockBytes; i++) {
      this.#inner[i] = (block[i] ?? 0) ^ 0x36;
      this.#outer[i] = (block[i] ?? 0) ^ 0x5c;
    }
  }

  /** The 32 bytes as Latin-1 characters. */
  of(text: string): string {
    const fits = text.length * 3 <= this.#inner.length - blockBytes;
    const inner = fits
      ? this.#inner.subarray(0, blockBytes + this.#inner.write(text, blockBytes, 'utf8'))
      : Buffer.concat([this.#inner.subarray(0, blockBytes), Buffer.from(text, 'utf8')]);
    this.#outer.write(hash('sha256', inner, 'binary'), blockBytes, 'latin1');
    return hash('sha256', this.#outer, 'binary');
  }
}
