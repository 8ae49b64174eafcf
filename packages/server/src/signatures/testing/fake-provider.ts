// A provider of electronic signatures of our own for the tests, over real HTTP, as the broker adapter expects one.
import { createServer } from 'node:http';

export interface FakeProvider {
  readonly url: string;
  /** what it answers next about every order */
  answer: 'pending' | 'failed' | 'complete' | 'other-hash' | 'other-order' | 'replay' | 'broken' | 'silent' | 'down' | 'no-json';
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
    const orderRef = body.orderRef ?? '';
    const evidence = (of: string) => Buffer.from(`<signature>19121212-1212 ${of}</signature>`).toString('base64');
    const complete = { status: 'complete', orderRef, signedHash: hashes.get(orderRef), evidence: evidence(orderRef) };
    if (told.answer === 'complete') return complete;
    if (told.answer === 'other-hash') return { ...complete, signedHash: '0'.repeat(64) };
    if (told.answer === 'other-order') return { ...complete, orderRef: 'order-0' };
    // the proof of the second order, which has been used
    if (told.answer === 'replay') return { ...complete, evidence: evidence('order-2') };
    return { status: told.answer };
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as Record<string, string>;
      const path = request.url ?? '';
      told.asked.push({ path, key: request.headers.authorization ?? '', body });
      if (told.answer === 'silent') return;
      const text = told.answer === 'no-json' ? '<html>' : JSON.stringify(bodyFor(path, body, url));
      response.writeHead(told.answer === 'down' ? 503 : 200, { 'content-type': 'application/json' }).end(text);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  return Object.assign(told, {
    url,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}
