// Files as they should be, and as they arrive when something went wrong on the way: a cell, a row, a column, a value of JSON, some bytes.
import { gzipSync } from 'node:zlib';
import type { RandomSource } from '@samsyn/stats';
import { zipFile } from '../../files/testing/zip-file.ts';
import { anything, hostileNumbers, hostileTexts, pick } from './hostile-values.ts';

const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;
const square = (west: number) => [
  [
    [west, 56.15],
    [west + 0.05, 56.15],
    [west + 0.05, 56.2],
    [west, 56.2],
    [west, 56.15],
  ],
];
const feature = (key: string, west: number) => ({
  type: 'Feature',
  properties: { key, name: `Delen ${key}`, parent: null },
  geometry: { type: 'Polygon', coordinates: square(west) },
});

/** By the part of the address that follows /api: what that register takes. */
const good: Readonly<Record<string, readonly string[]>> = {
  areas: [
    JSON.stringify({ type: 'FeatureCollection', features: [feature('norr', 15.5), feature('soder', 15.6)] }),
    lines('kod;namn;wkt', 'norr;Norr;"POLYGON ((15.5 56.1, 15.6 56.1, 15.6 56.2, 15.5 56.1))"'),
  ],
  exposures: [
    lines('omrade;ar;invanare;bostader', 'norr;2025;1200;410', 'soder;2025;90;33'),
    lines('omrade;ar;slag;varde', 'norr;2025;invanare;12'),
  ],
  facilities: [
    lines('kod;namn;typ;adress;latitud;longitud;besök 2025', 'h1;Hallen;Idrottshall;Storgatan 3;56,15;15,55;12000'),
    lines('namn;typ;latitud;longitud', 'Hallen;Idrottshall;56,15;15,55', 'Badet;Badhus;56,16;15,56'),
  ],
  addresses: [
    lines('gata;nummer;postnummer;latitud;longitud', 'Storgatan;3;37130;56,15;15,55', 'Storgatan;5;37130;56,151;15,551'),
    lines('adress;punkt', 'Storgatan 3;POINT(15.55 56.15)'),
  ],
  peers: [
    lines('Kod;Kommun;Grupp;År', '2001;Bhamn;Mindre stad;2023', '2002;Chamn;Mindre stad;2023'),
    lines('Region;Brott;År;Period;Antal;/100 000 inv', 'Bhamn kommun;Misshandel;2025;Helår;300;900,5'),
  ],
  imports: [
    lines(
      'Ärendenr;Datum;Klockslag;Brottskod;Plats;Latitud;Longitud',
      'K1;2026-01-01;12:30;0801;Storgatan 3;56,15;15,55',
      'K2;2026-01-02;;0802;Hallen;;',
    ),
    lines('Region;Brottstyp;År;Antal', 'Exempelhamn;Stöld;2024;120'),
  ],
};

/** One for the register of this address, mostly; in a sixth of them nothing is wrong. */
export function fileFor(path: string, random: RandomSource, words: readonly string[]): Buffer {
  const own = good[path.split('/')[2] ?? ''];
  const text = pick(random, own !== undefined && random.next() < 0.85 ? own : Object.values(good).flat());
  return packed(Buffer.from(wrongAs(text, random, words)), random);
}

function wrongAs(text: string, random: RandomSource, words: readonly string[]): string {
  if (random.next() < 0.17) return text;
  if (text.startsWith('{')) return JSON.stringify(wrongIn(JSON.parse(text), random));
  let rows = text.trimEnd().split('\n');
  for (let times = 1 + random.below(3); times > 0; times--) rows = wrongRows(rows, random, words);
  return rows.join(pick(random, ['\n', '\n', '\n', '\r\n', '\r', '\n\n']));
}

function wrongRows(rows: readonly string[], random: RandomSource, words: readonly string[]): string[] {
  const at = random.below(rows.length);
  const row = rows[at] ?? '';
  const cells = row.split(';');
  const cell = random.below(cells.length);
  return pick<() => string[]>(random, [
    () => rows.with(at, cells.with(cell, cellOf(random, words)).join(';')),
    () => rows.with(at, cells.with(cell, cellOf(random, words)).join(';')),
    () => [...rows, row, row],
    () => rows.filter((_, i) => i !== at || rows.length === 1),
    () => rows.map((one) => one.split(';').toSpliced(cell, 1).join(';')),
    () => rows.map((one) => `${one};${one}`),
    () => rows.map((one) => one.replaceAll(';', pick(random, [',', '\t', '|']))),
    () => rows.with(0, `"${rows[0] ?? ''}`),
  ])();
}

function cellOf(random: RandomSource, words: readonly string[]): string {
  if (words.length > 0 && random.next() < 0.4) return pick(random, words);
  const value = random.next() < 0.6 ? pick(random, hostileTexts) : String(pick(random, hostileNumbers));
  return /[;"\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** One value somewhere inside is another. */
function wrongIn(value: unknown, random: RandomSource): unknown {
  if (random.next() < 0.12 || typeof value !== 'object' || value === null) return anything(random);
  if (Array.isArray(value)) {
    const at = random.below(Math.max(1, value.length));
    return random.next() < 0.1 ? [...value, ...value] : value.map((one, i) => (i === at ? wrongIn(one, random) : one));
  }
  const entries = Object.entries(value);
  const at = random.below(Math.max(1, entries.length));
  return Object.fromEntries(entries.map(([key, one], i) => [key, i === at ? wrongIn(one, random) : one]));
}

function packed(bytes: Buffer, random: RandomSource): Buffer {
  const roll = random.next();
  if (roll < 0.7) return bytes;
  if (roll < 0.76) return Buffer.from(bytes.toString('utf8'), pick(random, ['latin1', 'utf16le']));
  if (roll < 0.82) return broken(bytes, random);
  if (roll < 0.88) return gzipSync(bytes);
  if (roll < 0.94) return zipFile({ [pick(random, ['a.csv', 'a.geojson', '../../a.csv'])]: bytes });
  return broken(zipFile({ 'a.csv': bytes }), random);
}

function broken(bytes: Buffer, random: RandomSource): Buffer {
  if (random.next() < 0.4) return bytes.subarray(0, random.below(bytes.length));
  const other = Buffer.from(bytes);
  for (let times = 1 + random.below(4); times > 0; times--) other[random.below(other.length)] = random.below(256);
  return other;
}
