// Goals over HTTP.
import {
  amendGoal,
  askOwnPower as askOwnQuery,
  askPower as askQuery,
  goalGround,
  goalList,
  goalsAsked,
  newGoal,
  ownPowerAnswer,
  powerAnswer,
} from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Scope, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { askOwnPower, askPower } from './ask-power.ts';
import { showGround } from './ground-of.ts';
import { type GoalsAsked, listGoals } from './list-goals.ts';
import { amendLockedGoal, lockGoal } from './lock-goal.ts';
import { removeGoal, writeGoal } from './write-goal.ts';

const byId = z.object({ id: z.uuid() });
const response = { 200: goalList };

export function goalRoutes({ app, database, session }: AppContext): void {
  /** What is written is answered with the goals that the page shows: of the problem or of the measure. */
  const afterwards = async (request: FastifyRequest, asked: GoalsAsked, write: (scope: Scope) => Promise<unknown>) =>
    withScope(database, await session(request), async (scope) => {
      await write(scope);
      return listGoals(scope, asked);
    });
  const withAsked = { params: byId, querystring: goalsAsked, response };

  app.get('/api/goals', { schema: { querystring: goalsAsked, response } }, async (request) =>
    withScope(database, await session(request), (scope) => listGoals(scope, request.query)),
  );
  app.get('/api/problems/:id/goal-ground', { schema: { params: byId, response: { 200: goalGround } } }, async (request) =>
    withScope(database, await session(request), (scope) => showGround(scope, request.params.id)),
  );
  app.get(
    '/api/problems/:id/goal-power',
    { schema: { params: byId, querystring: askQuery, response: { 200: powerAnswer } } },
    async (request) => withScope(database, await session(request), (scope) => askPower(scope, request.params.id, request.query)),
  );
  app.get('/api/goals/own-power', { schema: { querystring: askOwnQuery, response: { 200: ownPowerAnswer } } }, async (request) =>
    withScope(database, await session(request), async (scope) => askOwnPower(scope, request.query)),
  );
  app.post('/api/goals', { schema: { querystring: goalsAsked, body: newGoal, response } }, (request) =>
    afterwards(request, request.query, (scope) => writeGoal(scope, request.body)),
  );
  app.post('/api/goals/:id/lock', { schema: withAsked }, (request) =>
    afterwards(request, request.query, (scope) => lockGoal(scope, request.params.id)),
  );
  app.post('/api/goals/:id/amendments', { schema: { ...withAsked, body: amendGoal } }, (request) =>
    afterwards(request, request.query, (scope) => amendLockedGoal(scope, request.params.id, request.body)),
  );
  app.delete('/api/goals/:id', { schema: withAsked }, (request) =>
    afterwards(request, request.query, (scope) => removeGoal(scope, request.params.id)),
  );
}
