// The items of a JSON text, one at a time: of a list, of the features of a GeoJSON collection, of the first list inside an object,
// or one per line. Finds where each item ends by its brackets and leaves reading it to JSON.parse, so memory is one item.
import { Fault } from '@samsyn/domain';

const quote = 34;
const backslash = 92;

/** Character position and value of each item. Throws Fault import.json, import.jsonShape, import.rowTooLarge. */
export async function* jsonItems(texts: AsyncIterable<string>, file: string, itemLimit: number): AsyncGenerator<unknown[]> {
  const cutter = new ItemCutter(file, itemLimit);
  for await (const text of texts) {
    const items = cutter.take(text);
    if (items.length > 0) yield items;
  }
  const last = cutter.end();
  if (last.length > 0) yield last;
}

class ItemCutter {
  readonly #file: string;
  readonly #limit: number;
  #text = '';
  #at = 0;
  #before = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** depth at which items stand; -1 until known */
  #itemDepth = -1;
  #itemStart = -1;
  #ended = false;
  #items = 0;
  #wrapper = false;

  constructor(file: string, limit: number) {
    this.#file = file;
    this.#limit = limit;
  }

  take(text: string): unknown[] {
    const from = this.#itemStart >= 0 ? this.#itemStart : this.#wrapperStart();
    this.#before += from;
    this.#text = this.#text.substring(from) + text;
    this.#at -= from;
    if (this.#itemStart >= 0) this.#itemStart = 0;
    if (this.#text.length - text.length > this.#limit) {
      throw new Fault('import.rowTooLarge', { file: this.#file, line: this.#items + 1, mb: this.#limit / 1e6 });
    }
    return this.#cut();
  }

  /** Before the list is found inside an object, its text is kept: it may turn out to be one line of several. */
  #wrapperStart(): number {
    return this.#wrapper && this.#itemDepth < 0 ? 0 : this.#at;
  }

  #cut(): unknown[] {
    const found: unknown[] = [];
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === backslash) this.#escaped = true;
        else if (code === quote) this.#inString = false;
      } else if (code === quote) this.#inString = true;
      else if (code === 0x5b || code === 0x7b) this.#open(code);
      else if (code === 0x5d || code === 0x7d) this.#close(code, found);
    }
    return found;
  }

  #open(code: number): void {
    if (this.#ended) {
      // After the list nothing more may begin: that would be a second list, left unread.
      if (this.#depth === 0) throw new Fault('import.jsonShape', { file: this.#file });
    } else if (this.#depth === 0 && this.#itemDepth < 0) {
      if (code === 0x5b) this.#itemDepth = 1;
      else {
        this.#wrapper = true;
        this.#itemStart = this.#at;
      }
    } else if (this.#wrapper && this.#itemDepth < 0 && this.#depth === 1 && code === 0x5b && this.#listOfObjectsAhead()) {
      this.#itemDepth = 2;
      this.#itemStart = -1;
    } else if (this.#depth === this.#itemDepth && this.#itemStart < 0) this.#itemStart = this.#at;
    this.#depth++;
  }

  #listOfObjectsAhead(): boolean {
    return /^\[\s*\{/.test(this.#text.substring(this.#at, this.#at + 200));
  }

  #close(code: number, found: unknown[]): void {
    this.#depth--;
    if (this.#depth < 0) throw this.#broken();
    if (this.#ended) return;
    if (this.#depth === this.#itemDepth && this.#itemStart >= 0) found.push(this.#parse());
    else if (this.#itemDepth > 0 && this.#depth === this.#itemDepth - 1 && code === 0x5d) this.#ended = true;
    else if (this.#depth === 0 && this.#wrapper && this.#itemDepth < 0) {
      // A whole object and no list of objects in it: one object per line.
      this.#itemDepth = 0;
      found.push(this.#parse());
    }
  }

  #parse(): unknown {
    const text = this.#text.substring(this.#itemStart, this.#at + 1);
    this.#itemStart = -1;
    this.#items++;
    try {
      return JSON.parse(text);
    } catch {
      throw this.#broken();
    }
  }

  #broken(): Fault {
    return new Fault('import.json', { file: this.#file, at: this.#before + this.#at + 1 });
  }

  end(): unknown[] {
    if (this.#itemDepth < 0 && !this.#wrapper) throw new Fault('import.jsonShape', { file: this.#file });
    const unfinished = this.#inString || this.#itemStart >= 0 || (this.#itemDepth > 0 && !this.#ended);
    if (unfinished) throw this.#broken();
    if (this.#items === 0) throw new Fault('import.empty', { file: this.#file });
    return [];
  }
}
