// For tests: the members of an archive as text, by name.
import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

export async function zipMembersOf(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const members = new Map<string, string>();
  for await (const entry of zip.eachEntry()) members.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return members;
}
