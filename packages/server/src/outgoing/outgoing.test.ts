// Nothing in the server calls out but to what its settings name.
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outgoingTo } from './outgoing.ts';

let asked: string[] = [];
const servers: Server[] = [];
let here: string;
let elsewhere: string;

async function listening(
  answer: (url: string, end: (status: number, headers: object, body: string | null) => void) => void,
): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request.url ?? '', (status, headers, body) => {
      response.writeHead(status, { ...headers });
      if (body === null) response.write('a');
      else response.end(body);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
}

beforeAll(async () => {
  elsewhere = await listening((_, end) => end(200, {}, 'secret of the inside'));
  here = await listening((url, end) => {
    if (url === '/redirect') end(302, { location: `${elsewhere}/inside` }, '');
    else if (url === '/long') end(200, {}, 'x'.repeat(2000));
    else if (url === '/never') end(200, {}, null);
    else end(200, { 'content-type': 'application/json' }, '{"ok":true}');
  });
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

test('an address in the settings is asked, no other, and no redirect leads further', async () => {
  const call = outgoingTo([here]);
  expect(await (await call(`${here}/fine?x=1`)).json()).toEqual({ ok: true });
  asked = [];
  for (const url of [elsewhere, 'http://169.254.169.254/latest/meta-data', 'file:///etc/passwd', here.replace('127.0.0.1', 'localhost')])
    await expect(call(url), url).rejects.toMatchObject({ code: 'outgoing.denied' });
  await expect(call(new Request(`${elsewhere}/inside`))).rejects.toMatchObject({ code: 'outgoing.denied' });
  expect(asked).toEqual([]);
  await expect(call(`${here}/redirect`)).rejects.toMatchObject({ code: 'outgoing.failed', details: { reason: 'HTTP 302' } });
  expect(asked).toEqual(['/redirect']);
});

test('an answer that is long or never ends is cut', async () => {
  const call = outgoingTo([here], { milliseconds: 300, bytes: 1000 });
  await expect(call(`${here}/long`)).rejects.toMatchObject({ code: 'outgoing.failed' });
  await expect(call(`${here}/never`)).rejects.toMatchObject({ code: 'outgoing.failed' });
});

test('settings may name HTTPS, and HTTP on this machine alone', () => {
  expect(() => outgoingTo(['https://login.example.se/tenant'])).not.toThrow();
  for (const address of ['http://login.example.se', 'ftp://x.se', 'login.example.se', '']) expect(() => outgoingTo([address])).toThrow();
});

test('no other file of the server calls out, and what libraries call out is bound to this one or to its one host', async () => {
  const found: string[] = [];
  const sources = path.resolve(import.meta.dirname, '..');
  for (const file of await readdir(sources, { recursive: true })) {
    if (!/\.ts$/.test(file) || /\.test\.ts$|(^|\/)testing\/|test-(cluster|database)\.ts$/.test(file)) continue;
    const text = (await readFile(path.join(sources, file), 'utf8')).replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
    const calls =
      /(?<![.\w])fetch\(|\bXMLHttpRequest\b|\bWebSocket\(|from '(node:)?(http2|undici|axios|got|dgram)'|https?\.(request|get)\(|\b(request|get) } from '(node:)?https?'/;
    if (calls.test(text)) found.push(file);
    // the libraries that call out themselves: mail to its configured host; sign-in at another's through our fetch
    if (/from 'nodemailer/.test(text) && !file.startsWith('mail/')) found.push(`${file}: nodemailer`);
    if (/from 'openid-client/.test(text) && !/customFetch/.test(text) && !/import type/.test(text))
      found.push(`${file}: openid-client without customFetch`);
  }
  expect(found).toEqual(['outgoing/outgoing.ts']);
});
