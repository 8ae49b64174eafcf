// For tests: a data directory on a small disk of its own, that can be filled. Only root may make one.
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SmallDisk {
  readonly dataDir: string;
  /** from now on nothing more can be written */
  fill(): Promise<void>;
  free(): Promise<void>;
  close(): Promise<void>;
}

/** Null where the system does not let us. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samsyn-disk-'));
  await chmod(folder, 0o711);
  const dataDir = path.join(folder, 'data');
  const ballast = path.join(dataDir, 'ballast');
  await mkdir(dataDir);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0711`, 'samsyn-test', dataDir]);
  } catch {
    await rm(folder, { recursive: true, force: true });
    return null;
  }
  return {
    dataDir,
    async fill() {
      const zeroes = function* () {
        for (;;) yield Buffer.alloc(1 << 16);
      };
      await pipeline(zeroes, createWriteStream(ballast)).catch(() => undefined);
    },
    free: () => rm(ballast, { force: true }),
    async close() {
      await run('umount', ['-l', dataDir]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
