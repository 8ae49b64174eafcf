// The cycle over HTTP.
import { cycleView } from '@samsyn/domain';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { showCycle } from './show-cycle.ts';

export function cycleRoutes({ app, database, session }: AppContext): void {
  app.get('/api/cycle', { schema: { response: { 200: cycleView } } }, async (request) =>
    withScope(database, await session(request), showCycle),
  );
}
