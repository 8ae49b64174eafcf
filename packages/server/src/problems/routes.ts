// The problem register over HTTP.
import {
  mergeProblem as mergeBody,
  openProblem as openBody,
  problemChain,
  problemDetail,
  problemList,
  problemReason,
  splitProblem as splitBody,
} from '@samsyn/domain';
import { z } from 'zod';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { closeProblem, reopenProblem } from './change-problem.ts';
import { listProblems } from './list-problems.ts';
import { mergeProblem } from './merge-problem.ts';
import { showChain } from './move-chain.ts';
import { openProblem } from './open-problem.ts';
import { showProblem } from './show-problem.ts';
import { splitProblem } from './split-problem.ts';

const byId = z.object({ id: z.uuid() });
const detail = { 200: problemDetail };

export function problemRoutes({ app, database, session }: AppContext): void {
  const changed = (who: Who, id: string, change: (scope: Scope, id: string) => Promise<void>) =>
    withScope(database, who, async (scope) => {
      await change(scope, id);
      return showProblem(scope, id);
    });
  app.get('/api/problems', { schema: { response: { 200: problemList } } }, async (request) =>
    withScope(database, await session(request), listProblems),
  );
  app.post('/api/problems', { schema: { body: openBody, response: { 201: problemDetail } } }, async (request, reply) =>
    reply
      .code(201)
      .send(await withScope(database, await session(request), async (scope) => showProblem(scope, await openProblem(scope, request.body)))),
  );
  app.get('/api/problems/:id', { schema: { params: byId, response: detail } }, async (request) =>
    withScope(database, await session(request), (scope) => showProblem(scope, request.params.id)),
  );
  app.get('/api/problems/:id/chain', { schema: { params: byId, response: { 200: problemChain } } }, async (request) =>
    withScope(database, await session(request), (scope) => showChain(scope, request.params.id)),
  );
  app.post('/api/problems/:id/close', { schema: { params: byId, body: problemReason, response: detail } }, async (request) =>
    changed(await session(request), request.params.id, (scope, id) => closeProblem(scope, id, request.body.reason)),
  );
  app.post('/api/problems/:id/reopen', { schema: { params: byId, body: problemReason, response: detail } }, async (request) =>
    changed(await session(request), request.params.id, (scope, id) => reopenProblem(scope, id, request.body.reason)),
  );
  app.post('/api/problems/:id/merge', { schema: { params: byId, body: mergeBody, response: detail } }, async (request) =>
    changed(await session(request), request.params.id, (scope, id) => mergeProblem(scope, id, request.body)),
  );
  app.post('/api/problems/:id/split', { schema: { params: byId, body: splitBody, response: detail } }, async (request) =>
    changed(await session(request), request.params.id, (scope, id) => splitProblem(scope, id, request.body)),
  );
}
