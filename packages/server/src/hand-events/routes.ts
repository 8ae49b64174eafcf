// Events written by hand over HTTP.
import { handEventForm, handEventStored, newHandEvent } from '@samsyn/domain';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { enterEvent } from './enter-event.ts';
import { showForm } from './show-form.ts';

export function handEventRoutes({ app, database, uploads, session }: AppContext): void {
  app.get('/api/hand-events/form', { schema: { response: { 200: handEventForm } } }, async (request) =>
    withScope(database, await session(request), showForm),
  );
  app.post('/api/hand-events', { schema: { body: newHandEvent, response: { 201: handEventStored } } }, async (request, reply) =>
    reply.code(201).send(await enterEvent(database, uploads, await session(request), request.body)),
  );
}
