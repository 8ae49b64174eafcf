// HMAC-SHA-256 (RFC 2104) with both key blocks made once: an id per row makes the ordinary call the slowest part of reading.
import { hash } from 'node:crypto';

const blockBytes = 64;

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
