// A workbook is unpacked in memory by its reader, so it is unpacked here first, piece by piece and to nowhere, within the limits.
// Stated sizes are not believed: a member that holds more than it says is a damaged file.
import { Fault } from '@samsyn/domain';
import { fromBufferPromise } from 'yauzl';
import type { ReadLimits } from './read-limits.ts';
import { withinLimits } from './unpacked.ts';

/** @throws Fault import.zipBomb, import.zipRatio, import.broken */
export async function refuseSwollenWorkbook(file: string, packed: Buffer, limits: ReadLimits): Promise<void> {
  try {
    const zip = await fromBufferPromise(packed, { lazyEntries: true });
    async function* members(): AsyncGenerator<Buffer> {
      for await (const entry of zip.eachEntry())
        if (!entry.isEncrypted()) for await (const piece of await zip.openReadStreamPromise(entry)) yield piece;
    }
    for await (const _ of withinLimits(members(), () => packed.length, file, limits));
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('import.broken', { file });
  }
}
