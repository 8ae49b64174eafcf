// A file as tables: one for a plain or .gz file, several for an archive. The only door into file reading.
import { Fault } from '@samsyn/domain';
import { namedEncoding } from './encoding.ts';
import { fileKind } from './file-kind.ts';
import { GivenFile } from './given-file.ts';
import { openCsv } from './read-csv.ts';
import { defaultLimits, type ReadLimits, type Table } from './table.ts';
import { gunzipped, plain, type Unpacked } from './unpacked.ts';

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
}

/**
 * Opens a file of any readable kind. Each table must be closed (or its rows taken to the end and then closed).
 * @throws Fault import.* when the file is refused: wrong kind, unclear encoding, no headings, a limit broken
 */
export async function openTables(path: string, options: OpenOptions = {}): Promise<Table[]> {
  const limits = { ...defaultLimits, ...options.limits };
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
  if (kind.readable === 'empty') throw new Fault('import.empty', { file: given.name });
  if (kind.readable === 'gz') return [await openText(gunzipped(given, limits), given, limits, options)];
  return [await openText(plain(given), given, limits, options)];
}

async function openText(unpacked: Unpacked, given: GivenFile, limits: ReadLimits, options: OpenOptions): Promise<Table> {
  const encoding = options.encoding ? namedEncoding(options.encoding) : undefined;
  const { headings, onProgress } = options;
  return openCsv(unpacked, given, {
    limits,
    ...(encoding && { encoding }),
    ...(headings && { headings }),
    ...(onProgress && { onProgress }),
  });
}
