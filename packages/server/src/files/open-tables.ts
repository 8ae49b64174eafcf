// A file as tables: one for a plain or .gz file, several for an archive. The only door into file reading.
import { Fault } from '@samsyn/domain';
import { namedEncoding } from './encoding.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { GivenFile } from './given-file.ts';
import type { Headings } from './header.ts';
import { openCsv } from './read-csv.ts';
import { openJson } from './read-json.ts';
import { limitsFrom, type ReadLimits } from './read-limits.ts';
import { openXlsx } from './read-xlsx.ts';
import type { Table } from './table.ts';
import { gunzipped, plain, type Unpacked } from './unpacked.ts';
import { refuseSwollenWorkbook } from './workbook-size.ts';
import { openZip, type ZipMember } from './zip-members.ts';

export interface OpenOptions {
  /** what people call the file, when it lies under another name on disk (an upload) */
  readonly name?: string;
  /** encoding named by a person; otherwise it is decided on the whole file */
  readonly encoding?: string;
  /** the sheet of a workbook; otherwise the one that is most like a table */
  readonly sheet?: string;
  /** where a person says that the row of headings is, or that there is none */
  readonly headings?: Headings;
  /** delimiter of a text file named by a person; otherwise it is decided on its first thousand rows */
  readonly delimiter?: string;
  readonly limits?: Partial<ReadLimits>;
  /** share of the file read, 0–1, after each chunk */
  readonly onProgress?: (share: number) => void;
  /** a member of an archive that is no table (a PDF beside the data) was left out */
  readonly onSkipped?: (file: string, kind: string) => void;
}

/** Unpacked text up to this size is kept between the two passes, over all members of an archive. */
const keptBytes = 16_000_000;

/**
 * Opens a file of any readable kind. Each table must be closed (or its rows taken to the end and then closed).
 * @throws Fault import.* when the file is refused: wrong kind, unclear encoding, no headings, a limit broken
 */
export async function openTables(path: string, options: OpenOptions = {}): Promise<Table[]> {
  const limits = { ...limitsFrom(process.env), ...options.limits };
  const given = await GivenFile.open(path, options.name);
  try {
    return await tablesOf(given, limits, options);
  } catch (error) {
    await given.closeNow();
    throw error;
  }
}

/** What holds for all tables of one given file. */
interface Opening {
  readonly given: GivenFile;
  readonly limits: ReadLimits;
  readonly options: OpenOptions;
  /** how many bytes of unpacked text may still be kept between the two passes */
  keep: number;
}

async function tablesOf(given: GivenFile, limits: ReadLimits, options: OpenOptions): Promise<Table[]> {
  const kind = fileKind(await given.slice(0, 512));
  return tablesIn({ given, limits, options, keep: keptBytes }, plain(given), kind, 0);
}

/** @param depth how many times it has been unpacked already */
async function tablesIn(opening: Opening, unpacked: Unpacked, kind: FileKind, depth: number): Promise<Table[]> {
  const { given, limits } = opening;
  const { file } = unpacked;
  if ('refused' in kind) throw new Fault('import.type', { file, kind: kind.refused });
  if (kind.readable !== 'gz' && kind.readable !== 'zip') return [await openTable(opening, unpacked, kind)];
  const workbook = depth > 0 && kind.readable === 'zip' && /\.xlsx$/i.test(file);
  if (workbook) return [await openTable(opening, unpacked, { readable: 'xlsx' })];
  if (depth > 0 && depth >= limits.nesting) throw new Fault('import.nested', { file });
  if (kind.readable === 'gz') {
    const inner = gunzipped(unpacked, limits);
    return tablesIn(opening, inner, await unpackedKind(inner), depth + 1);
  }
  await given.sha256();
  const zip = await openZip({ name: file, from: depth === 0 ? given : await all(unpacked.bytes()) }, limits);
  if ('kind' in zip) return tablesIn(opening, unpacked, zip.kind, depth);
  return zipTables(opening, file, zip.members, depth + 1);
}

async function zipTables(opening: Opening, archive: string, members: readonly ZipMember[], depth: number): Promise<Table[]> {
  const readable = members.filter((member) => !('refused' in member.kind));
  const refused = members.find((member) => 'refused' in member.kind);
  if (readable.length === 0 && refused && 'refused' in refused.kind) {
    throw new Fault('import.type', { file: refused.file, kind: refused.kind.refused });
  }
  if (readable.length === 0) throw new Fault('import.noTable', { file: archive });
  for (const member of members) if ('refused' in member.kind) opening.options.onSkipped?.(member.file, member.kind.refused);
  const tables: Table[] = [];
  for (const member of readable) {
    tables.push(...(await tablesIn(opening, member, member.kind, depth)));
    opening.keep = Math.max(0, opening.keep - member.bytesUnpacked);
  }
  return tables;
}

async function openTable(opening: Opening, unpacked: Unpacked, kind: { readonly readable: string }): Promise<Table> {
  const { given, limits, options, keep } = opening;
  const { file } = unpacked;
  const { headings, onProgress, sheet, delimiter } = options;
  const shared = { limits, ...(headings && { headings }), ...(onProgress && { onProgress }) };
  if (kind.readable === 'empty') throw new Fault('import.empty', { file });
  if (kind.readable === 'xlsx') {
    await given.sha256();
    const packed = await all(unpacked.bytes());
    await refuseSwollenWorkbook(file, packed, limits);
    return openXlsx(file, packed, given, { ...shared, ...(sheet && { sheet }) });
  }
  const encoding = options.encoding ? namedEncoding(options.encoding) : undefined;
  const text = { ...shared, keep, ...(encoding && { encoding }), ...(delimiter && { delimiter }) };
  return kind.readable === 'json' ? openJson(unpacked, given, text) : openCsv(unpacked, given, text);
}

async function unpackedKind(unpacked: Unpacked): Promise<FileKind> {
  for await (const piece of unpacked.bytes()) return fileKind(piece.subarray(0, 512));
  return { readable: 'empty' };
}

async function all(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}
