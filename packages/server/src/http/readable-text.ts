// Text with a NUL in it, or half of a character, is refused before any route sees it: PostgreSQL cannot hold it, C programs end at it, and nobody
// writes it on purpose.
import { Readable } from 'node:stream';
import { Fault } from '@samsyn/domain';
import type { App } from './app-context.ts';

/** @throws Fault request.unreadable for a NUL or a lone surrogate in the address, the query or a JSON body, as a value or a key */
export function readableTextOnly(app: App): void {
  app.addHook('preValidation', async (request) => {
    for (const part of [request.params, request.query, request.body]) if (unreadable(part)) throw new Fault('request.unreadable');
  });
}

/** Without recursion: a body may be nested deeper than the stack. Files are streams and are not looked into. */
function unreadable(whole: unknown): boolean {
  const waiting: unknown[] = [whole];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === 'string') {
      if (one.includes('\u0000') || !one.isWellFormed()) return true;
    } else if (Array.isArray(one)) for (const part of one) waiting.push(part);
    else if (typeof one === 'object' && one !== null && !(one instanceof Readable))
      for (const [key, value] of Object.entries(one)) waiting.push(key, value);
  }
  return false;
}
