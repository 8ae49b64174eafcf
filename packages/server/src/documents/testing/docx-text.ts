// For tests: what stands in a DOCX, as lines of text and as the rows of its tables.
import { inflateRawSync } from 'node:zlib';

/** A line for each paragraph. */
export function docxText(bytes: Buffer): string {
  return plain(docxPart(bytes, 'word/document.xml'));
}

/** What stands for each picture, for whoever cannot see it; '' where nothing does. */
export function docxPictureTexts(bytes: Buffer): string[] {
  const drawn = docxPart(bytes, 'word/document.xml').match(/<wp:docPr [^>]*>/g) ?? [];
  return drawn.map((one) => plain(/ descr="([^"]*)"/.exec(one)?.[1] ?? ''));
}

/** The cells of every row of every table, in order. */
export function docxTables(bytes: Buffer): string[][][] {
  const tables = docxPart(bytes, 'word/document.xml').match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
  return tables.map((table) =>
    (table.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? []).map((row) =>
      (row.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []).map((cell) => plain(cell).trim()),
    ),
  );
}

const plain = (xml: string) =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** A file of a zip, found by its central directory. */
export function docxPart(bytes: Buffer, name: string): string {
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    const length = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    return (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
  }
  throw new Error(`no ${name} in the file`);
}
