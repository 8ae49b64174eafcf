// The data calendar and explanations over HTTP.
import { dataCalendar, newExplanation } from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { explainRemark } from './explain-remark.ts';
import { showCalendar } from './show-calendar.ts';
import { withdrawExplanation } from './withdraw-explanation.ts';

export function explanationRoutes({ app, database, session }: AppContext): void {
  app.get('/api/data-calendar', { schema: { response: { 200: dataCalendar } } }, async (request) =>
    showCalendar(database, await session(request)),
  );
  app.post(
    '/api/data-calendar/explanations',
    { schema: { body: newExplanation, response: { 201: dataCalendar } } },
    async (request, reply) => {
      const who = await session(request);
      await explainRemark(database, who, request.body);
      return reply.code(201).send(await showCalendar(database, who));
    },
  );
  app.delete(
    '/api/data-calendar/explanations/:id',
    { schema: { params: z.object({ id: z.uuid() }), response: { 200: dataCalendar } } },
    async (request) => {
      const who = await session(request);
      await withScope(database, who, (scope) => withdrawExplanation(scope, request.params.id));
      return showCalendar(database, who);
    },
  );
}
