import fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import pino from 'pino';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { knownParametersOnly } from './known-parameters.ts';
import { writeFault } from './write-fault.ts';

test('a parameter that a route under /api does not take is refused by name; what it takes, and pages with parameters of others, are let through', async () => {
  const app = fastify({ loggerInstance: pino({ level: 'silent' }) });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((raised, request, reply) => writeFault(raised, reply, request.log));
  knownParametersOnly(app as never);
  app.get(
    '/api/list',
    { schema: { querystring: z.object({ area: z.string().optional(), month: z.string().optional() }) } },
    async () => 'list',
  );
  app.get('/api/plain', async () => 'plain');
  app.get('/page', async () => 'page');
  const answers = async (url: string): Promise<unknown[]> => {
    const answer = await app.inject(url);
    return answer.statusCode === 200 ? [200, answer.body] : [answer.statusCode, answer.json().code, answer.json().details];
  };
  expect(await answers('/api/list?area=a&month=2026-01')).toEqual([200, 'list']);
  expect(await answers('/api/list?area=a&mnth=2026-01')).toEqual([400, 'request.unknownParameter', { name: 'mnth', known: 'area, month' }]);
  expect(await answers('/api/plain')).toEqual([200, 'plain']);
  expect(await answers('/api/plain?__proto__=1')).toEqual([400, 'request.unknownParameter', { name: '__proto__', known: '–' }]);
  expect(await answers('/page?utm=1')).toEqual([200, 'page']);
});
