// The public check of documents over HTTP: for anyone, without an account.
import { verifyAnswer } from '@samsyn/domain';
import { z } from 'zod';
import type { AppContext } from '../http/app-context.ts';
import { mostBytes, readBody } from './read-body.ts';
import { verifyFile, verifySum } from './verify-document.ts';

const sum = z.object({ hash: z.string().regex(/^[0-9a-fA-F]{64}$/) });

export function verifyRoutes({ app, database }: AppContext): void {
  app.get('/verify/:hash', { schema: { params: sum, response: { 200: verifyAnswer } }, config: { limit: 'signIn' } }, async (request) =>
    verifySum(database, request.params.hash.toLowerCase()),
  );
  app.post(
    '/verify',
    // the body is counted as it comes; a little more is let in, so that too much is told in words
    { schema: { response: { 200: verifyAnswer } }, config: { limit: 'signIn' }, bodyLimit: mostBytes + 1_000_000 },
    async (request) => verifyFile(database, await readBody(request.raw)),
  );
}
