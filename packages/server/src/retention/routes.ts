// The keeping of data over HTTP: read by whoever reads the register, changed by whoever keeps it.
import { endHold as endHoldBody, newHold, retentionRuleChange, retentionState } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Scope, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { changeRule } from './change-rule.ts';
import { endHold, makeHold } from './holds.ts';
import { showRetention } from './show-retention.ts';

export function retentionRoutes({ app, database, session }: AppContext): void {
  const response = { 200: retentionState };
  /** Each change answers with the page as it is then. */
  const after = async (request: FastifyRequest, change: (scope: Scope) => Promise<void>) => {
    const who = await session(request);
    await withScope(database, who, change);
    return showRetention(database, who);
  };
  app.get('/api/retention', { schema: { response } }, async (request) => showRetention(database, await session(request)));
  app.put('/api/retention/rules', { schema: { body: retentionRuleChange, response } }, async (request) =>
    after(request, (scope) => changeRule(scope, request.body)),
  );
  app.post('/api/retention/holds', { schema: { body: newHold, response } }, async (request) =>
    after(request, (scope) => makeHold(scope, request.body)),
  );
  app.post(
    '/api/retention/holds/:id/end',
    { schema: { params: z.object({ id: z.uuid() }), body: endHoldBody, response } },
    async (request) => after(request, (scope) => endHold(scope, request.params.id, request.body.reason)),
  );
}
