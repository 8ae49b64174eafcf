// The sources of the municipality, for the page of data.
import { sourceRow } from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { listSources } from './queries.ts';

export function sourceRoutes({ app, database, session }: AppContext): void {
  app.get('/api/sources', { schema: { response: { 200: z.array(sourceRow) } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      scope.require('source.read');
      return listSources(scope);
    }),
  );
}
