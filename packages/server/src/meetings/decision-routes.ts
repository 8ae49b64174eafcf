// Decisions over HTTP: made in an item, reworded, settled; the register, searched and taken out.
import {
  changeDecision,
  decision,
  decisionFile,
  decisionPage,
  decisionQuery,
  meetingView,
  newDecision,
  settleDecision as settleBody,
  withReason,
} from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { csvText, csvType } from '../tables/csv-text.ts';
import { rewordDecision, withdrawDecision } from './change-decision.ts';
import { makeDecision, settleDecision } from './decide.ts';
import { exportDecisions } from './export-decisions.ts';
import { listDecisions } from './list-decisions.ts';
import { showMeeting } from './show-meeting.ts';

const byId = z.object({ id: z.uuid() });

export function decisionRoutes({ app, database, session }: AppContext): void {
  app.post(
    '/api/meetings/items/:id/decisions',
    { schema: { params: byId, body: newDecision, response: { 200: meetingView } } },
    async (request) =>
      withScope(database, await session(request), async (scope) => {
        const made = await makeDecision(scope, request.params.id, request.body);
        return showMeeting(scope, made.meetingId);
      }),
  );
  app.get('/api/decisions', { schema: { querystring: decisionQuery, response: { 200: decisionPage } } }, async (request) =>
    withScope(database, await session(request), (scope) => listDecisions(scope, request.query)),
  );
  app.put('/api/decisions/:id', { schema: { params: byId, body: changeDecision, response: { 200: decision } } }, async (request) =>
    withScope(database, await session(request), (scope) => rewordDecision(scope, request.params.id, request.body)),
  );
  app.post('/api/decisions/:id/withdraw', { schema: { params: byId, body: withReason, response: { 200: decision } } }, async (request) =>
    withScope(database, await session(request), (scope) => withdrawDecision(scope, request.params.id, request.body.reason)),
  );
  app.post('/api/decisions/:id/settle', { schema: { params: byId, body: settleBody, response: { 200: decision } } }, async (request) =>
    withScope(database, await session(request), (scope) => settleDecision(scope, request.params.id, request.body)),
  );
  app.get('/api/decisions.csv', { schema: { querystring: decisionFile } }, async (request, reply) => {
    const { lang } = request.query;
    const { table } = await withScope(database, await session(request), (scope) => exportDecisions(scope, request.query, 'csv'));
    return reply.type(csvType).header('content-disposition', 'attachment; filename="beslut.csv"').send(csvText(table, lang));
  });
  app.get('/api/decisions.json', { schema: { querystring: decisionFile } }, async (request, reply) => {
    const { decisions } = await withScope(database, await session(request), (scope) => exportDecisions(scope, request.query, 'json'));
    return reply
      .type('application/json')
      .header('content-disposition', 'attachment; filename="beslut.json"')
      .send(JSON.stringify({ schema: 1, decisions }, null, 2));
  });
}
