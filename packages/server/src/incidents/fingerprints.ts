// Recognises rows: sixteen bytes per row that are the same when the row comes again, and tell nothing of an id.
// Equal rows of one file are different incidents unless an id says they are one; the same file again adds nothing.
import { hash } from 'node:crypto';
import { KeyedHash } from './keyed-hash.ts';
import { PrintStore } from './print-store.ts';

export class Fingerprints {
  readonly #key: KeyedHash;
  readonly #prints = new PrintStore();
  /** how many rows of this table had the same fields, where that is not simply one */
  readonly #alike = new Map<string, number>();
  /** the last row that was new had the same fields as one before it */
  alike = false;
  #tableFrom = 0;
  /** prints that were here before this reading */
  readonly #before: number;

  /** @param earlier  of rows that the same delivery already holds, sixteen bytes each: rows read now are further ones of its kind */
  constructor(key: Uint8Array, earlier: Uint8Array = new Uint8Array()) {
    this.#key = new KeyedHash(key);
    const bytes = Buffer.from(earlier.buffer, earlier.byteOffset, earlier.byteLength);
    for (let at = 0; at < bytes.length; at += 16) this.#prints.add(bytes.toString('latin1', at, at + 16));
    this.#before = this.#prints.count;
  }

  /** Is a row with this id new? The id is kept only as a keyed hash. */
  isNewId(source: string, id: string): boolean {
    return this.#prints.add(this.#key.of(`${source}|${id}`)) >= 0;
  }

  /** Is a row with these fields new? The nth of its kind in this table is known when an earlier table had as many. */
  isNewRow(source: string, fields: string): boolean {
    const first = hash('sha256', `${source}|${fields}`, 'binary');
    const added = this.#prints.add(first);
    this.alike = added < 0;
    if (added >= 0) return true;
    const ofThisTable = -1 - added >= this.#tableFrom;
    const before = this.#alike.get(first) ?? (ofThisTable ? 1 : 0);
    if (this.#before > 0) return this.#isFurther(source, fields, first, Math.max(1, before));
    this.#alike.set(first, before + 1);
    return before > 0 && this.#prints.add(hash('sha256', `${source}|${fields}|${before}`, 'binary')) >= 0;
  }

  /** The first of its kind that the delivery does not hold yet. */
  #isFurther(source: string, fields: string, first: string, from: number): boolean {
    let nth = from;
    while (this.#prints.add(hash('sha256', `${source}|${fields}|${nth}`, 'binary')) < 0) nth++;
    this.#alike.set(first, nth + 1);
    return true;
  }

  /** The table has ended: from here on its rows are known. */
  endTable(): void {
    this.#tableFrom = this.#prints.count;
    this.#alike.clear();
  }

  /** Of all rows that were new, in order, sixteen bytes each. */
  all(): Uint8Array {
    return this.#prints.all().subarray(this.#before * 16);
  }
}
