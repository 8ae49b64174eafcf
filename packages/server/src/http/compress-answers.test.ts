// What leaves compressed and what does not, over the wire and byte for byte; answers that are broken off on either side.
import { randomBytes } from 'node:crypto';
import { get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify, { type FastifyBaseLogger, type RouteOptions } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import type { App } from './app-context.ts';
import { buildApp } from './build-app.ts';
import { compressAnswers, mayBeCompressed } from './compress-answers.ts';

const rows = Array.from({ length: 4000 }, (_, i) => ({ place: 'Hamntorget', month: `2026-0${(i % 9) + 1}`, count: (i * 7919) % 40 }));
const text = JSON.stringify(rows);
const said: string[] = [];
let app: App;
let port: number;

beforeAll(async () => {
  const log: FastifyBaseLogger = pino({ level: 'warn' }, { write: (line: string) => void said.push(line) });
  app = fastify({ loggerInstance: log }).withTypeProvider<ZodTypeProvider>();
  await compressAnswers(app);
  app.get('/api/rows', async () => rows);
  app.get('/api/short', async () => rows.slice(0, 5));
  app.get('/api/text', async (_, reply) => reply.type('application/json').send(text));
  app.get('/api/table', async (_, reply) => reply.type('text/csv; charset=utf-8').send(text));
  app.get('/api/areas', async (_, reply) => reply.type('application/geo+json').send(text));
  app.get('/api/tile', async (_, reply) =>
    reply.type('application/vnd.mapbox-vector-tile').header('etag', '"7"').send(Buffer.alloc(50_000)),
  );
  // the first bytes of a packed file: the library would take it for compressed by itself and say so of it
  app.get('/api/bytes', async (_, reply) =>
    reply.type('application/octet-stream').send(Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(9000)])),
  );
  app.get('/api/session', async () => rows);
  app.get('/sign-in/ways', async () => rows);
  app.get('/api/stream', async (_, reply) => reply.type('text/csv').send(Readable.from(pieces(40))));
  app.get('/api/endless', async (_, reply) => reply.type('text/csv').send(Readable.from(pieces(Number.POSITIVE_INFINITY))));
  app.get('/api/broken', async (_, reply) => reply.type('text/csv').send(Readable.from(brokenWhen(() => arrived > 0))));
  app.get('/api/broken-at-once', async (_, reply) => reply.type('text/csv').send(Readable.from(brokenWhen(() => true))));
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(() => app?.close());

/** Streams that the server has let go of. */
let over = 0;
async function* pieces(n: number): AsyncGenerator<string> {
  try {
    for (let i = 0; i < n; i++) {
      await wait(2);
      // nothing that could be made so small that it is all kept back
      yield `${i};${randomBytes(6000).toString('base64')}\n`;
    }
  } finally {
    over++;
  }
}

/** Bytes of the answer being asked that have come to the asker. */
let arrived = 0;
async function* brokenWhen(due: () => boolean): AsyncGenerator<string> {
  for await (const piece of pieces(Number.POSITIVE_INFINITY)) {
    yield piece;
    if (due()) throw new Error('the disk went away');
  }
}

/** With the headers as given and nothing unpacked. */
function raw(url: string, headers: Record<string, string> = { 'accept-encoding': 'br, gzip' }) {
  arrived = 0;
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; bytes: Buffer; whole: boolean }>((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: url, headers, agent: false }, (answer) => {
      const got: Buffer[] = [];
      answer.on('data', (piece: Buffer) => {
        arrived += piece.length;
        got.push(piece);
      });
      answer.on('close', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(got), whole: answer.complete }),
      );
      answer.on('error', () => undefined);
    }).on('error', reject);
  });
}

test.each(['/api/rows', '/api/text', '/api/table', '/api/areas'])('%s is a tenth on the wire, and the same text', async (url) => {
  const plain = await raw(url, {});
  expect([plain.headers['content-encoding'], plain.bytes.toString()]).toEqual([undefined, text]);
  const [br, gzip] = [await raw(url), await raw(url, { 'accept-encoding': 'gzip' })];
  expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
  for (const { headers, bytes } of [br, gzip]) {
    expect(headers.vary).toContain('accept-encoding');
    expect(bytes.length).toBeLessThan(text.length / 10);
  }
  expect(brotliDecompressSync(br.bytes).toString()).toBe(text);
  expect(gunzipSync(gzip.bytes).toString()).toBe(text);
});

test('what is short, packed or not text goes as it is; a tile keeps its etag', async () => {
  for (const url of ['/api/short', '/api/tile', '/api/bytes'])
    expect([url, (await raw(url)).headers['content-encoding']]).toEqual([url, undefined]);
  const { headers, bytes } = await raw('/api/tile');
  expect([headers.etag, headers['content-length'], bytes.length]).toEqual(['"7"', '50000', 50_000]);
});

test('an answer with a secret is never made smaller, nor any answer to a question that another site had asked', async () => {
  for (const url of ['/api/session', '/sign-in/ways', '/sign-in/ways?x=1']) {
    const { headers, bytes } = await raw(url);
    expect([url, headers['content-encoding'], bytes.length]).toEqual([url, undefined, text.length]);
  }
  for (const [site, encoding] of [
    ['same-origin', 'br'],
    ['none', 'br'],
    ['same-site', undefined],
    ['cross-site', undefined],
  ] as const) {
    const { headers } = await raw('/api/rows', { 'accept-encoding': 'br', 'sec-fetch-site': site });
    expect([site, headers['content-encoding']]).toEqual([site, encoding]);
  }
});

test('a stream still comes in pieces, and whole', async () => {
  const { headers, bytes, whole } = await raw('/api/stream');
  expect([headers['content-encoding'], headers['content-length'], whole]).toEqual(['br', undefined, true]);
  expect(brotliDecompressSync(bytes).toString().trim().split('\n')).toHaveLength(40);
});

test('a stream that breaks on the way is no whole answer; one that nobody waits for is not read on, and no fault', async () => {
  const { status, whole } = await raw('/api/broken');
  expect([status, whole]).toEqual([200, false]);
  // before anything has left it is told as a fault, in plain text
  const early = await raw('/api/broken-at-once');
  expect([early.status, early.headers['content-encoding']]).toEqual([500, undefined]);
  expect(said.join('')).toContain('the disk went away');
  said.length = 0;
  const before = over;
  await new Promise<void>((resolve) => {
    const asked = get({ port, host: '127.0.0.1', path: '/api/endless', headers: { 'accept-encoding': 'br' }, agent: false }, (answer) => {
      answer.once('data', () => asked.destroy());
      answer.on('error', () => undefined);
      answer.on('close', () => resolve());
    });
  });
  // one that is read on for ever fails the test by its time
  while (over === before) await wait(10);
  expect(said).toEqual([]);
  expect((await raw('/api/rows')).whole).toBe(true);
});

test('every route whose answer has a field for a secret is among the uncompressed', async () => {
  const secret = /^(csrf|token|secret|uri|codes|link|challenge)$/;
  const routes: RouteOptions[] = [];
  const database: Database = await openTestDatabase();
  const parts = { database, uploads: uploadFolder(database.dataDir), order: async () => undefined, log: pino({ level: 'silent' }) };
  const whole = await buildApp({ ...parts, onRoute: (route) => void routes.push(route) });
  await whole.close();
  await database.close();
  const telling = routes.filter(({ schema }) =>
    Object.values(Object(schema?.response)).some((answer) => fieldsOf(answer).some((name) => secret.test(name))),
  );
  expect(telling.length).toBeGreaterThan(5);
  const known = new Set(telling.filter(({ url }) => mayBeCompressed(url)).map(({ method, url }) => `${method} ${url}`));
  // the chain of the log: `link` is what one entry holds of the one before it
  for (const method of ['GET', 'HEAD']) known.delete(`${method} /api/log/answers`);
  expect([...known]).toEqual([]);
  expect(mayBeCompressed('/api/calendar-feeds')).toBe(false);
});

/** The names of all fields, however deep. */
function fieldsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(fieldsOf);
  return [];
}
