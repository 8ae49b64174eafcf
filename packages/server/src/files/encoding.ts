// Which characters do the bytes mean? Decided on the whole file, since one late å can turn the answer:
// byte order mark → strict UTF-8 → plausible Windows-1252 → refuse and ask. Detectors from packages guess; this rule does not.
import { isAscii, isUtf8 } from 'node:buffer';
import { Fault } from '@samsyn/domain';

export const encodings = ['utf-8', 'windows-1252', 'iso-8859-1', 'macintosh', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

const otherNames: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  cp1252: 'windows-1252',
  win1252: 'windows-1252',
  ansi: 'windows-1252',
  latin1: 'iso-8859-1',
  'latin-1': 'iso-8859-1',
  iso88591: 'iso-8859-1',
  mac: 'macintosh',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  'x-mac-roman': 'macintosh',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
};

/** The encoding that a person named, e.g. with `--encoding latin1`. Throws Fault import.encodingName. */
export function namedEncoding(name: string): Encoding {
  const key = name.trim().toLowerCase();
  const found = encodings.find((encoding) => encoding === key) ?? otherNames[key];
  if (!found) throw new Fault('import.encodingName', { name, names: encodings.join(', ') });
  return found;
}

export interface EncodingDecision {
  readonly encoding: Encoding;
  /** length of the byte order mark to skip */
  readonly skip: number;
}

/** The mark at the start of the file, if there is one. */
function byteOrderMark(start: Uint8Array): EncodingDecision | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return null;
}

/** Sees all bytes of a file once and then says how they are to be read. */
export class EncodingWitness {
  readonly #counts = new Uint32Array(256);
  /** every other byte has a table of its own: the next count need not wait for the one before */
  readonly #others = new Uint32Array(256);
  #mark: EncodingDecision | null = null;
  #utf8 = true;
  #tail: Buffer = Buffer.alloc(0);
  #start = true;

  see(piece: Buffer): void {
    if (this.#start) {
      this.#mark = byteOrderMark(piece);
      this.#start = false;
    }
    if (this.#mark && this.#mark.encoding !== 'utf-8') return;
    this.#checkUtf8(piece);
    if (piece.byteOffset % 4 === 0 && isAscii(piece)) this.#countControls(piece);
    else this.#countAll(piece);
  }

  #countAll(piece: Uint8Array): void {
    const counts = this.#counts;
    const others = this.#others;
    const pairs = piece.length & ~1;
    for (let i = 0; i < pairs; i += 2) {
      counts[piece[i]!]!++;
      others[piece[i + 1]!]!++;
    }
    if (pairs < piece.length) counts[piece[pairs]!]!++;
  }

  /**
   * Of ASCII only the control bytes matter: four bytes at a time, and only those are looked at that hold one below 0x20 or 0x7f.
   * The test is exact for ASCII: a byte below 0x20 borrows into its high bit, 0x7f carries into it.
   */
  #countControls(piece: Uint8Array): void {
    const counts = this.#counts;
    const whole = piece.length >> 2;
    const words = new Int32Array(piece.buffer, piece.byteOffset, whole);
    for (let i = 0; i < whole; i++) {
      const word = words[i]!;
      if (((((word - 0x20202020) & ~word) | (word + 0x01010101)) & 0x80808080) === 0) continue;
      counts[word & 0xff]!++;
      counts[(word >> 8) & 0xff]!++;
      counts[(word >> 16) & 0xff]!++;
      counts[(word >> 24) & 0xff]!++;
    }
    this.#countAll(piece.subarray(4 * whole));
  }

  /** The decision, or Fault import.encoding (with a reason in `why`) when no reading is safe. */
  decide(file: string, named?: Encoding): EncodingDecision {
    for (let byte = 0; byte < 256; byte++) this.#counts[byte]! += this.#others[byte]!;
    this.#others.fill(0);
    if (named) {
      if (named === 'utf-8' && !(this.#utf8 && this.#tail.length === 0)) throw new Fault('import.notInEncoding', { file, name: named });
      return { encoding: named, skip: this.#mark?.encoding === named ? this.#mark.skip : 0 };
    }
    if (this.#mark && this.#mark.encoding !== 'utf-8') return this.#mark;
    const nul = this.#counts[0]!;
    if (nul > 0) throw new Fault('import.encoding', { file, why: 'nul' });
    if (this.#controls() > 0) throw new Fault('import.encoding', { file, why: 'control' });
    if (this.#utf8 && this.#tail.length === 0) return this.#mark ?? { encoding: 'utf-8', skip: 0 };
    if (this.#mark) throw new Fault('import.encoding', { file, why: 'mixed' });
    if (!this.#plausible1252()) throw new Fault('import.encoding', { file, why: 'unclear' });
    return { encoding: 'windows-1252', skip: 0 };
  }

  #checkUtf8(piece: Buffer): void {
    if (!this.#utf8) return;
    const all = this.#tail.length > 0 ? Buffer.concat([this.#tail, piece]) : piece;
    const whole = wholeCharacters(all);
    if (!isUtf8(whole === all.length ? all : all.subarray(0, whole))) this.#utf8 = false;
    this.#tail = whole === all.length ? Buffer.alloc(0) : Buffer.from(all.subarray(whole));
  }

  #controls(): number {
    let n = this.#counts[0x7f]!;
    for (let byte = 1; byte < 0x20; byte++) if (byte < 0x09 || byte > 0x0d) n += this.#counts[byte]!;
    // Ctrl-Z at the very end is how DOS ended a text file; form feed and vertical tab are whitespace.
    return n > 0 && n === this.#counts[0x1a] && n === 1 ? 0 : n;
  }

  /**
   * Windows-1252 is believed when the high bytes are letters such as å ä ö é and the usual quotation marks and dashes.
   * Five bytes have no meaning in it. Mac Roman writes å ä ö as 8C 8A 9A and Å Ä Ö as 81 80 85, which in 1252 are rare signs.
   */
  #plausible1252(): boolean {
    let letters = 0;
    let signs = 0;
    let rare = 0;
    for (let byte = 0x80; byte < 0x100; byte++) {
      const n = this.#counts[byte]!;
      if (n === 0) continue;
      if (unassigned1252.has(byte)) return false;
      if (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) letters += n;
      else if (common1252.has(byte)) signs += n;
      else rare += n;
    }
    return rare * 20 <= letters + signs;
  }
}

const unassigned1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** € … ' ' " " • – — nbsp § © « ° ± ² ³ ´ · » ¼ ½ ¾ £ and × ÷ */
const common1252 = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xad, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb7, 0xba, 0xbb,
  0xbc, 0xbd, 0xbe, 0xd7, 0xf7,
]);

/** Length of the part of UTF-8 bytes that ends between two characters. */
export function wholeCharacters(bytes: Uint8Array): number {
  const n = bytes.length;
  for (let back = 1; back <= 3 && back <= n; back++) {
    const byte = bytes[n - back]!;
    if (byte < 0x80) return n;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? n - back : n;
    }
  }
  return n;
}
