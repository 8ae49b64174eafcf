// A file as tables: one for a plain or .gz file, several for an archive. The only door into file reading.
import { Fault } from '@samsyn/domain';
import { namedEncoding } from './encoding.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { GivenFile } from './given-file.ts';
import { openCsv } from './read-csv.ts';
import { openJson } from './read-json.ts';
import { limitsFrom, type ReadLimits } from './read-limits.ts';
import { openXlsx } from './read-xlsx.ts';
import type { Table } from './table.ts';
import { gunzipped, plain, type Unpacked } from './unpacked.ts';
import { refuseSwollenWorkbook } from './workbook-size.ts';
import { openZip } from './zip-members.ts';

export interface OpenOptions {
  /** what people call the file, when it lies under another name on disk (an upload) */
  readonly name?: string;
  /** encoding named by a person; otherwise it is decided on the whole file */
  readonly encoding?: string;
  /** the sheet of a workbook; otherwise the one that is most like a table */
  readonly sheet?: string;
  /** 'none' when the person says that the file has no row of headings */
  readonly headings?: 'find' | 'none';
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

async function tablesOf(given: GivenFile, limits: ReadLimits, options: OpenOptions): Promise<Table[]> {
  const kind = fileKind(await given.slice(0, 512));
  if ('refused' in kind) throw new Fault('import.type', { file: given.name, kind: kind.refused });
  if (kind.readable === 'zip') return zipTables(given, limits, options);
  if (kind.readable === 'gz') {
    const inner = gunzipped(given, limits);
    return [await openUnpacked(inner, await unpackedKind(inner), given, limits, options, keptBytes)];
  }
  return [await openUnpacked(plain(given), kind, given, limits, options, keptBytes)];
}

async function zipTables(given: GivenFile, limits: ReadLimits, options: OpenOptions): Promise<Table[]> {
  await given.sha256();
  const zip = await openZip(given, limits);
  if ('kind' in zip) return [await openUnpacked(plain(given), zip.kind, given, limits, options, 0)];
  const readable = zip.members.filter((member) => !('refused' in member.kind));
  const refused = zip.members.find((member) => 'refused' in member.kind);
  if (readable.length === 0 && refused && 'refused' in refused.kind) {
    throw new Fault('import.type', { file: refused.file, kind: refused.kind.refused });
  }
  if (readable.length === 0) throw new Fault('import.noTable', { file: given.name });
  for (const member of zip.members) if ('refused' in member.kind) options.onSkipped?.(member.file, member.kind.refused);
  const tables: Table[] = [];
  let keep = keptBytes;
  for (const member of readable) {
    tables.push(await openUnpacked(member, member.kind, given, limits, options, keep));
    keep = Math.max(0, keep - member.bytesUnpacked);
  }
  return tables;
}

async function openUnpacked(
  unpacked: Unpacked,
  kind: FileKind,
  given: GivenFile,
  limits: ReadLimits,
  options: OpenOptions,
  keep: number,
): Promise<Table> {
  const { file } = unpacked;
  if ('refused' in kind) throw new Fault('import.type', { file, kind: kind.refused });
  const { headings, onProgress, sheet } = options;
  const shared = { limits, ...(headings && { headings }), ...(onProgress && { onProgress }) };
  const isInner = unpacked.file !== given.name;
  switch (kind.readable) {
    case 'empty':
      throw new Fault('import.empty', { file });
    case 'gz':
      throw new Fault('import.nested', { file });
    case 'zip':
    case 'xlsx': {
      if (kind.readable === 'zip' && !(isInner && /\.xlsx$/i.test(file))) throw new Fault('import.nested', { file });
      await given.sha256();
      const packed = await all(unpacked.bytes());
      await refuseSwollenWorkbook(file, packed, limits);
      return openXlsx(file, packed, given, { ...shared, ...(sheet && { sheet }) });
    }
  }
  const encoding = options.encoding ? namedEncoding(options.encoding) : undefined;
  const text = { ...shared, keep, ...(encoding && { encoding }) };
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
