// A provider of electronic signatures of our own for the tests, over real HTTP, as the broker adapter expects one.
import { createServer } from 'node:http';

export interface FakeProvider {
  readonly url: string;
  /** what it answers next about every order */
  answer: 'pending' | 'failed' | 'complete' | 'other-hash' | 'broken';
  /** what it was asked, and by which key */
  readonly asked: { readonly path: string; readonly key: string; readonly body: Record<string, string> }[];
  close(): Promise<void>;
}

export async function fakeProvider(): Promise<FakeProvider> {
  const hashes = new Map<string, string>();
  const told: Pick<FakeProvider, 'answer' | 'asked'> = { answer: 'pending', asked: [] };
  const bodyFor = (path: string, body: Record<string, string>, url: string): object => {
    if (path.endsWith('/sign')) {
      const orderRef = `order-${hashes.size + 1}`;
      hashes.set(orderRef, body.hash ?? '');
      return { orderRef, redirectUrl: told.answer === 'broken' ? 'https://elsewhere.example/' : `${url}/page/${orderRef}` };
    }
    const evidence = Buffer.from('<signature>19121212-1212</signature>').toString('base64');
    if (told.answer === 'complete') return { status: 'complete', signedHash: hashes.get(body.orderRef ?? ''), evidence };
    if (told.answer === 'other-hash') return { status: 'complete', signedHash: '0'.repeat(64), evidence };
    return { status: told.answer };
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as Record<string, string>;
      const path = request.url ?? '';
      told.asked.push({ path, key: request.headers.authorization ?? '', body });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(bodyFor(path, body, url)));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  return Object.assign(told, { url, close: () => new Promise<void>((done) => server.close(() => done())) });
}
