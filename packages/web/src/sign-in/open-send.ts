// Asking the server before anyone is signed in: there is no token to carry yet, the server looks at where the request comes from.
import { ask, type Parser } from '../api/ask.ts';

export function openSend<T>(schema: Parser<T>, path: string, body: object = {}): Promise<T> {
  return ask(schema, path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** For what answers nothing. */
export const nothing: Parser<null> = { parse: () => null };
