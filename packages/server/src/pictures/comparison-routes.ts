// Two pictures held against each other, over HTTP.
import { frozenComparisonQuery, pictureComparison } from '@samsyn/domain';
import type { AppContext } from '../http/app-context.ts';
import { compareFrozen } from './compare-frozen.ts';

export function pictureComparisonRoutes({ app, database, session }: AppContext): void {
  app.get(
    '/api/frozen-comparison',
    { schema: { querystring: frozenComparisonQuery, response: { 200: pictureComparison } } },
    async (request) => compareFrozen(database, await session(request), request.query.from, request.query.to),
  );
}
