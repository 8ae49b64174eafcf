// The bytes that decide the encoding are found wherever they stand, whatever the pieces the file comes in.
import { Fault } from '@samsyn/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EncodingWitness } from './encoding.ts';

function decided(pieces: readonly Buffer[]): string {
  const witness = new EncodingWitness();
  for (const piece of pieces) witness.see(piece);
  try {
    return witness.decide('f.csv').encoding;
  } catch (raised) {
    if (raised instanceof Fault) return `${raised.code} ${raised.details.why}`;
    throw raised;
  }
}
const text = Buffer.from('Datum;Antal\r\n2026-03-01;12\r\n'.repeat(40));

it('one control byte anywhere is found, and a line break or a tab is none', () => {
  fc.assert(
    fc.property(
      fc.nat(text.length - 1),
      fc.integer({ min: 0, max: 0x7f }).filter((byte) => byte !== 0x1a),
      fc.nat(9),
      (at, byte, from) => {
        const changed = Buffer.concat([Buffer.alloc(from, 'a'), text]).subarray(from);
        const copy = Buffer.from(changed);
        copy[at] = byte;
        const control = byte === 0x7f || (byte < 0x20 && (byte < 0x09 || byte > 0x0d));
        const expected = byte === 0 ? 'import.encoding nul' : control ? 'import.encoding control' : 'utf-8';
        expect(decided([copy])).toBe(expected);
        // the same bytes at another place in memory, and in two pieces
        const shifted = Buffer.concat([Buffer.alloc(from), copy]).subarray(from);
        expect(decided([shifted.subarray(0, at), shifted.subarray(at)])).toBe(expected);
      },
    ),
    { seed: 2026 },
  );
});

it('å ä ö in Windows-1252 among pieces of plain ASCII are believed', () => {
  expect(decided([text, Buffer.from('Område;Sjöliden\r\nÅker;Äng\r\n', 'latin1'), text])).toBe('windows-1252');
  expect(decided([text, Buffer.from('Område;Sjöliden\r\n'), text])).toBe('utf-8');
});
