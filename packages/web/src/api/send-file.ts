// Sends a file that is looked at or stored within one request. Deliveries go another way: they outlast the page.
import { ask, type Parser, writeToken } from './ask.ts';

export async function sendFile<T>(schema: Parser<T>, path: string, file: File, about: Readonly<Record<string, string>> = {}): Promise<T> {
  const query = new URLSearchParams({ fileName: file.name, ...about });
  const headers = { 'x-csrf-token': await writeToken(), 'content-type': 'application/octet-stream' };
  return ask(schema, `${path}?${query}`, { method: 'POST', headers, body: file });
}
