// The first pass over a text file: its encoding, decided on all bytes, its size, and the bytes themselves when they are few.
import { type Encoding, type EncodingDecision, EncodingWitness } from './encoding.ts';
import type { Headings } from './header.ts';
import type { ReadLimits } from './read-limits.ts';
import type { Unpacked } from './unpacked.ts';

export interface TextOptions {
  readonly limits: ReadLimits;
  readonly encoding?: Encoding;
  readonly headings?: Headings;
  /** the delimiter that a person named */
  readonly delimiter?: string;
  readonly onProgress?: (share: number) => void;
  /** how many bytes of unpacked text this table may keep between its passes */
  readonly keep: number;
}

export interface Witnessed {
  readonly decision: EncodingDecision;
  readonly total: number;
  readonly kept: AsyncIterable<Buffer> | null;
}

export async function witness(unpacked: Unpacked, named: Encoding | undefined, keep: number): Promise<Witnessed> {
  const eye = new EncodingWitness();
  let total = 0;
  let kept: Buffer[] | null = [];
  for await (const piece of unpacked.bytes()) {
    eye.see(piece);
    total += piece.length;
    if (kept && total <= keep) kept.push(piece);
    else kept = null;
  }
  return { decision: eye.decide(unpacked.file, named), total, kept: kept ? each(kept) : null };
}

async function* each(pieces: Buffer[]): AsyncGenerator<Buffer> {
  for (let piece = pieces.shift(); piece; piece = pieces.shift()) yield piece;
}
