// Writes what a command made: first beside the target under another name, then renamed, so that no one ever finds half a file.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Fault } from '@samsyn/domain';

export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes all files, or none: every one is complete on disk before the first is renamed. When the process is interrupted meanwhile, the
 * unfinished ones are removed. @throws Fault cli.cannotWrite
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const unfinished = new Map<string, string>();
  const clean = () => {
    for (const temporary of unfinished.values()) rmSync(temporary, { force: true });
  };
  const interrupted = (signal: NodeJS.Signals) => {
    clean();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  let current = outputs[0]?.path ?? '';
  try {
    for (const { path, content } of outputs) {
      current = path;
      const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
      unfinished.set(path, temporary);
      const handle = await open(temporary, 'wx');
      try {
        await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    for (const [path, temporary] of [...unfinished]) {
      current = path;
      await rename(temporary, path);
      unfinished.delete(path);
    }
  } catch {
    await Promise.all([...unfinished.values()].map((temporary) => rm(temporary, { force: true })));
    throw new Fault('cli.cannotWrite', { file: current });
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  }
}
