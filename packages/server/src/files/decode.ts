// Bytes to text, piece by piece, in an encoding already decided. Written by hand because a chunked TextDecoder is many times
// slower than decoding whole pieces, and because Windows-1252 must come out the same on every Node version.
import { Fault } from '@samsyn/domain';
import { type EncodingDecision, wholeCharacters } from './encoding.ts';

/** The text of a byte stream in pieces; characters are never cut in two (surrogates of UTF-16 may be). */
export async function* decodeText(bytes: AsyncIterable<Buffer>, decision: EncodingDecision, file: string): AsyncGenerator<string> {
  const { encoding } = decision;
  const single = encoding === 'macintosh' ? new TextDecoder('macintosh') : null;
  let skip = decision.skip;
  let tail: Buffer = Buffer.alloc(0);
  for await (const given of bytes) {
    const piece = skip > 0 ? given.subarray(skip) : given;
    skip = Math.max(0, skip - given.length);
    if (encoding === 'windows-1252') yield piece.toString('latin1').replace(/[\x80-\x9f]/g, (c) => high1252[c.charCodeAt(0) - 0x80]!);
    else if (encoding === 'iso-8859-1') yield piece.toString('latin1');
    else if (single) yield single.decode(piece);
    else {
      const all: Buffer = tail.length > 0 ? Buffer.concat([tail, piece]) : piece;
      const whole = encoding === 'utf-8' ? wholeCharacters(all) : all.length & ~1;
      tail = whole === all.length ? Buffer.alloc(0) : Buffer.from(all.subarray(whole));
      const ready = whole === all.length ? all : all.subarray(0, whole);
      if (encoding === 'utf-8') yield ready.toString('utf8');
      else if (encoding === 'utf-16le') yield ready.toString('utf16le');
      else yield Buffer.from(ready).swap16().toString('utf16le');
    }
  }
  if (tail.length > 0) throw new Fault('import.broken', { file });
}

/** 0x80–0x9F of Windows-1252 (WHATWG Encoding Standard, index-windows-1252). */
const high1252 = [
  ...'\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178',
];
