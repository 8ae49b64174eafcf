// Causes over HTTP. Every write answers with the whole map of causes: it is small, and the pages show all of it.
import {
  type CauseMap,
  causeMap,
  changeCause as changeBody,
  eventChain,
  judgement,
  moveCauseBody,
  newCause,
  newEvidence,
} from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Scope, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { addCause } from './add-cause.ts';
import { changeCause, placeCause, removeCause } from './change-cause.ts';
import { addEvidence, removeEvidence, setCauseState } from './judge-cause.ts';
import { showCauses } from './show-causes.ts';
import { writeChain } from './write-chain.ts';

const byId = z.object({ id: z.uuid() });
const byEvidence = z.object({ id: z.uuid(), evidence: z.uuid() });
const response = { 200: causeMap };

export function causeRoutes({ app, database, session }: AppContext): void {
  const mapAfter = async (request: FastifyRequest, write: (scope: Scope) => Promise<string>): Promise<CauseMap> =>
    withScope(database, await session(request), async (scope) => showCauses(scope, await write(scope)));

  app.get('/api/problems/:id/causes', { schema: { params: byId, response } }, async (request) =>
    withScope(database, await session(request), (scope) => showCauses(scope, request.params.id)),
  );
  app.post('/api/problems/:id/causes', { schema: { params: byId, body: newCause, response } }, (request) =>
    mapAfter(request, async (scope) => {
      await addCause(scope, request.params.id, request.body);
      return request.params.id;
    }),
  );
  app.put('/api/problems/:id/event-chain', { schema: { params: byId, body: eventChain, response } }, (request) =>
    mapAfter(request, async (scope) => {
      await writeChain(scope, request.params.id, request.body);
      return request.params.id;
    }),
  );
  app.patch('/api/causes/:id', { schema: { params: byId, body: changeBody, response } }, (request) =>
    mapAfter(request, (scope) => changeCause(scope, request.params.id, request.body)),
  );
  app.post('/api/causes/:id/move', { schema: { params: byId, body: moveCauseBody, response } }, (request) =>
    mapAfter(request, (scope) => placeCause(scope, request.params.id, request.body.way)),
  );
  app.delete('/api/causes/:id', { schema: { params: byId, response } }, (request) =>
    mapAfter(request, (scope) => removeCause(scope, request.params.id)),
  );
  app.post('/api/causes/:id/state', { schema: { params: byId, body: judgement, response } }, (request) =>
    mapAfter(request, (scope) => setCauseState(scope, request.params.id, request.body)),
  );
  app.post('/api/causes/:id/evidence', { schema: { params: byId, body: newEvidence, response } }, (request) =>
    mapAfter(request, (scope) => addEvidence(scope, request.params.id, request.body)),
  );
  app.delete('/api/causes/:id/evidence/:evidence', { schema: { params: byEvidence, response } }, (request) =>
    mapAfter(request, (scope) => removeEvidence(scope, request.params.id, request.params.evidence)),
  );
}
