import fastify from 'fastify';
import pino from 'pino';
import { expect, test } from 'vitest';
import { readableTextOnly } from './readable-text.ts';
import { writeFault } from './write-fault.ts';

test('a NUL or half of a character in address, query or body, as value or key, however deep, is refused; everything else is let through', async () => {
  const app = fastify({ loggerInstance: pino({ level: 'silent' }) });
  app.setErrorHandler((raised, request, reply) => writeFault(raised, reply, request.log));
  readableTextOnly(app as never);
  app.all('/x/:id', async () => ({ ok: true }));
  const deep = `${'{"a":'.repeat(3000)}"\\u0000"${'}'.repeat(3000)}`;
  for (const [url, payload] of [
    ['/x/a%00b', undefined],
    ['/x/a?q=%00', undefined],
    ['/x/a?%00=q', undefined],
    ['/x/a', '{"a":["\\u0000"]}'],
    ['/x/a', '{"\\u0000":1}'],
    ['/x/a', '{"name":"\\ud800"}'],
    ['/x/a', '{"x\\udc00y":1}'],
    ['/x/a', deep],
  ] as const) {
    const answer = await app.inject({ method: payload ? 'POST' : 'GET', url, headers: { 'content-type': 'application/json' }, payload });
    expect([url, answer.statusCode, answer.json().code]).toEqual([url, 400, 'request.unreadable']);
  }
  const fine = { method: 'POST', url: '/x/å%20b?q=1&q=2', payload: { a: ['\u0001', '😀', null, 1, { b: true }] } } as const;
  expect((await app.inject(fine)).json()).toEqual({ ok: true });
  // as many as a body holds, in one list
  const wide = `{"a":[${'0,'.repeat(480_000)}0]}`;
  const answer = await app.inject({ method: 'POST', url: '/x/a', headers: { 'content-type': 'application/json' }, payload: wide });
  expect([answer.statusCode, answer.json()]).toEqual([200, { ok: true }]);
});
