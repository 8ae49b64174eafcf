// What kind of file is this? By its first bytes, not by its name.
export type FileKind = { readonly readable: 'gz' | 'zip' | 'xlsx' | 'json' | 'text' | 'empty' } | { readonly refused: string };

const magic: readonly (readonly [string, string, number])[] = [
  ['25504446', 'PDF', 0],
  ['89504e470d0a1a0a', 'PNG', 0],
  ['ffd8ff', 'JPEG', 0],
  ['47494638', 'GIF', 0],
  ['53514c69746520666f726d6174203300', 'SQLite/GeoPackage', 0],
  ['7f454c46', 'program (ELF)', 0],
  ['4d5a', 'program (.exe)', 0],
  ['377abcaf271c', '7z', 0],
  ['526172211a07', 'RAR', 0],
  ['fd377a585a00', 'xz', 0],
  ['425a68', 'bzip2', 0],
  ['28b52ffd', 'zstd', 0],
  ['50415231', 'Parquet', 0],
  ['7573746172', 'tar', 257],
];

/** The kind of a file from its first bytes (512 are enough except for ZIP, whose kind is settled by its members). */
export function fileKind(start: Buffer): FileKind {
  if (start.length === 0) return { readable: 'empty' };
  const hex = start.toString('hex');
  if (hex.startsWith('1f8b')) return { readable: 'gz' };
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return { readable: 'zip' };
  for (const [bytes, kind, at] of magic) if (hex.startsWith(bytes, at * 2)) return { refused: kind };
  if (hex.startsWith('d0cf11e0a1b11ae1')) return { refused: 'Excel 97–2003 (.xls)' };
  const text = start
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^<(!doctype html|html|head|body|table)/i.test(text)) return { refused: 'HTML' };
  if (/^<\?xml|^<[a-z]+[ >]/i.test(text)) return { refused: 'XML' };
  if (/^\{\\rtf/.test(text)) return { refused: 'RTF' };
  if (/^\[\s*[[{\]]|^\{\s*"|^\{\s*\}/.test(text)) return { readable: 'json' };
  return { readable: 'text' };
}
