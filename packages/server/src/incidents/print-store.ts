// Fingerprints of sixteen bytes in the order they came, found again in constant time: an open-addressed table of row numbers over one
// byte array. A million rows take 24 MB; a set of strings takes ten times that.

const words = 4;

export class PrintStore {
  #count = 0;
  #bytes = new Uint8Array(16 * 1024);
  #words = new Uint32Array(this.#bytes.buffer);
  /** row number + 1 at the place its first word gives, or after it; 0 = free */
  #slots = new Int32Array(4096);

  get count(): number {
    return this.#count;
  }

  /** Adds the first sixteen of these Latin-1 characters. @returns the row number, or −1 − the row number of the same print */
  add(print: string): number {
    if (this.#count * 16 === this.#bytes.length) this.#grow();
    const at = this.#count * 16;
    for (let i = 0; i < 16; i++) this.#bytes[at + i] = print.charCodeAt(i);
    const slot = this.#slotOf(this.#count);
    const found = this.#slots[slot] ?? 0;
    if (found !== 0) return -found;
    this.#slots[slot] = ++this.#count;
    return this.#count - 1;
  }

  /** All prints, sixteen bytes each. */
  all(): Uint8Array {
    return this.#bytes.slice(0, this.#count * 16);
  }

  /** The slot that holds the print of this row, or the free one where it belongs. */
  #slotOf(row: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (this.#words[row * words] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const other = this.#slots[slot] ?? 0;
      if (other === 0 || this.#same(row, other - 1)) return slot;
    }
  }

  #same(a: number, b: number): boolean {
    for (let i = 0; i < words; i++) if (this.#words[a * words + i] !== this.#words[b * words + i]) return false;
    return true;
  }

  #grow(): void {
    const bytes = new Uint8Array(this.#bytes.length * 2);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
    this.#words = new Uint32Array(bytes.buffer);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let row = 0; row < this.#count; row++) this.#slots[this.#slotOf(row)] = row + 1;
  }
}
