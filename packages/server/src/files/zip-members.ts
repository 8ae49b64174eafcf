// The members of a ZIP archive that may hold tables. Office documents are ZIP archives too and are told apart here by their members.
import { Fault } from '@samsyn/domain';
import { type Entry, fromBufferPromise, fromFdPromise, type ZipFile } from 'yauzl';
import { type FileKind, fileKind } from './file-kind.ts';
import type { ReadLimits } from './read-limits.ts';
import { type Unpacked, withinLimits } from './unpacked.ts';

export interface ZipMember extends Unpacked {
  readonly kind: FileKind;
  readonly bytesUnpacked: number;
}

const officeKinds: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, 'Excel (.xlsb)'],
  [/^word\//, 'Word (.docx)'],
  [/^ppt\//, 'PowerPoint (.pptx)'],
];
/** Members that are no data: what macOS adds, hidden files, folders, a readme. */
const noData = /(^|\/)(__MACOSX\/|\.)|\/$|(^|\/)(readme|las ?mig|läs ?mig|licen[cs]e)[^/]*$/i;

/** Where an archive lies: in a file, or inside another archive and then in memory. */
export interface ZipSource {
  readonly name: string;
  readonly from: { readonly fd: number } | Buffer;
}

/** The kind of what begins like a ZIP: 'xlsx', a refused office kind, or a plain archive of members. */
export async function openZip(given: ZipSource, limits: ReadLimits): Promise<{ kind: FileKind } | { members: ZipMember[] }> {
  const { zip, entries } = await directory(given);
  const names = entries.map((entry) => entry.fileName);
  if (names.includes('xl/workbook.xml')) return { kind: { readable: 'xlsx' } };
  for (const [pattern, kind] of officeKinds) if (names.some((name) => pattern.test(name))) return { kind: { refused: kind } };
  if (names[0] === 'mimetype' && names.includes('content.xml')) return { kind: { refused: 'OpenDocument (.ods, .odt)' } };
  const members: ZipMember[] = [];
  for (const entry of entries) {
    if (noData.test(entry.fileName) || entry.uncompressedSize === 0) continue;
    const file = `${given.name}/${entry.fileName}`;
    if (entry.isEncrypted()) throw new Fault('import.locked', { file });
    const bytes = () => withinLimits(memberBytes(zip, entry, file), () => entry.compressedSize, file, limits);
    members.push({ file, bytes, kind: await memberKind(bytes()), bytesUnpacked: entry.uncompressedSize });
  }
  return { members };
}

async function directory({ name, from }: ZipSource): Promise<{ zip: ZipFile; entries: Entry[] }> {
  try {
    const zip = Buffer.isBuffer(from)
      ? await fromBufferPromise(from, { lazyEntries: true })
      : await fromFdPromise(from.fd, { autoClose: false, lazyEntries: true });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return { zip, entries };
  } catch {
    throw new Fault('import.broken', { file: name });
  }
}

async function* memberBytes(zip: ZipFile, entry: Entry, file: string): AsyncGenerator<Buffer> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    try {
      for await (const piece of stream) yield piece;
    } finally {
      stream.destroy();
    }
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('import.broken', { file });
  }
}

async function memberKind(bytes: AsyncIterable<Buffer>): Promise<FileKind> {
  for await (const piece of bytes) return fileKind(piece.subarray(0, 512));
  return { readable: 'empty' };
}
