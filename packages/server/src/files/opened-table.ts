// The Table that all readers hand out: rows once, the file held open until the rows have ended, failed or been given up.
import type { GivenFile } from './given-file.ts';
import type { LeftOut, RowChunk, Table, TableHead } from './table.ts';

export interface TableParts {
  readonly head: TableHead;
  readonly leftOut: LeftOut;
  readonly rows: () => AsyncIterable<RowChunk>;
  readonly share: () => number;
  readonly onClose?: () => Promise<unknown>;
  readonly onProgress?: (share: number) => void;
}

/** Holds the given file until close(); rows() closes by itself when it ends or throws. */
export function openedTable(given: GivenFile, parts: TableParts): Table {
  let taken = false;
  let open = true;
  given.hold();
  const close = async () => {
    if (!open) return;
    open = false;
    await parts.onClose?.();
    await given.release();
  };
  async function* rows(): AsyncGenerator<RowChunk> {
    try {
      for await (const chunk of parts.rows()) {
        parts.onProgress?.(parts.share());
        yield chunk;
      }
    } finally {
      await close();
    }
  }
  return {
    head: parts.head,
    rows() {
      if (taken) throw new Error('rows() may be taken once');
      taken = true;
      return rows();
    },
    leftOut: () => ({ ...parts.leftOut }),
    sha256: () => given.knownSha256(),
    progress: parts.share,
    close,
  };
}

export function nothingLeftOut(): LeftOut {
  return { blank: 0, notes: 0, noteLines: [], repeatedHeadings: 0 };
}
