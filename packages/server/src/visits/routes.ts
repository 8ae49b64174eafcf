// Visits over HTTP.
import { visitView } from '@samsyn/domain';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { noteVisit } from './note-visit.ts';

export function visitRoutes({ app, database, session }: AppContext): void {
  app.post('/api/visits', { schema: { response: { 200: visitView } } }, async (request) =>
    withScope(database, await session(request), noteVisit),
  );
}
