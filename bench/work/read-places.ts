// The first n of the places that write-places wrote.
import { readFileSync } from 'node:fs';

export function readPlaces(file: string, n: number): { x: Float64Array; y: Float64Array } {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const all = new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
  return { x: all.slice(0, n), y: all.slice(all.length / 2, all.length / 2 + n) };
}
