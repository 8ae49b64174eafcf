// The matrix over HTTP.
import { changeRule as changeBody, matrix, removeRule as removeBody } from '@samsyn/domain';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { changeRule, removeRule } from './change-rule.ts';
import { showMatrix } from './show-matrix.ts';

export function matrixRoutes({ app, database, session }: AppContext): void {
  app.get('/api/matrix', { schema: { response: { 200: matrix } } }, async (request) =>
    withScope(database, await session(request), showMatrix),
  );
  app.put('/api/matrix', { schema: { body: changeBody, response: { 200: matrix } } }, async (request) => {
    const who = await session(request);
    requireFresh(who);
    return changeRule(database, who, request.body);
  });
  app.post('/api/matrix/remove', { schema: { body: removeBody, response: { 200: matrix } } }, async (request) => {
    const who = await session(request);
    requireFresh(who);
    return removeRule(database, who, request.body);
  });
}
