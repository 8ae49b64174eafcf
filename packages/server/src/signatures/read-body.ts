// Takes a small file straight from a request: counted as it comes, never more in memory than is allowed, never on disk.
import type { Readable } from 'node:stream';
import { Fault } from '@samsyn/domain';

export const mostBytes = 10_000_000;

/** @throws Fault request.tooLarge, request.invalid for nothing */
export async function readBody(body: Readable, most: number = mostBytes): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > most) throw new Fault('request.tooLarge', { most });
    parts.push(part);
  }
  if (bytes === 0) throw new Fault('request.invalid', { field: 'body', why: 'application/octet-stream' });
  return Buffer.concat(parts);
}
