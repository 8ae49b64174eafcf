// Whether the disk has room: asked before a delivery is written, since a PostgreSQL that cannot write its log stops altogether.
import { statfs } from 'node:fs/promises';
import { Fault } from '@samsyn/domain';

/** What PostgreSQL must always have left for its log and for starting again after a stop. */
const reserveBytes = 64_000_000;
/** A delivery in the database, with its indexes and the log of writing them, is at most this many times its file. */
const growth = 4;

/** Fault `import.diskFull` when a file of so many bytes would not fit. `stored`: the file is there, its rows are to come. */
export async function requireRoom(folder: string, bytes: number, stored: boolean, line = 0): Promise<void> {
  const missing = (await missingBytes(folder, bytes, stored)) ?? 0;
  if (missing > 0) throw diskFull(missing, line);
}

/** A refusal by the disk itself, as the file system or PostgreSQL says it, becomes the same fault. Null for anything else. */
export async function diskFullFault(raised: unknown, folder: string, bytes: number, line = 0): Promise<Fault | null> {
  if (raised instanceof Fault) return raised.code === 'import.diskFull' ? raised : null;
  if (!isDiskFull(raised)) return null;
  return diskFull(Math.max((await missingBytes(folder, bytes, true)) ?? 0, bytes), line);
}

const diskFull = (bytes: number, line: number): Fault =>
  new Fault('import.diskFull', { line, mb: Math.max(1, Math.ceil(bytes / 1_000_000)) });

/** Null where the file system does not tell. */
async function missingBytes(folder: string, bytes: number, stored: boolean): Promise<number | null> {
  const room = await statfs(folder).catch(() => null);
  if (!room || room.blocks === 0) return null;
  return bytes * (stored ? growth : 1) + reserveBytes - room.bavail * room.bsize;
}

function isDiskFull(raised: unknown): boolean {
  const code = typeof raised === 'object' && raised !== null && 'code' in raised ? raised.code : null;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100';
}
