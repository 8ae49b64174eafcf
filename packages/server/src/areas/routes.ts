// The land that maps are drawn on.
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { demoLand } from './demo-land.ts';

const empty = JSON.stringify({ type: 'FeatureCollection', features: [] });

export function areaRoutes({ app, database, session }: AppContext): void {
  app.get('/api/basemap', async (request, reply) => {
    const municipality = await withScope(database, await session(request), async (scope) => {
      scope.require('area.read');
      return findMunicipality(scope);
    });
    reply.type('application/geo+json').header('cache-control', 'private, max-age=86400');
    if (!municipality.demo) return reply.send(empty);
    return reply.send(await demoLand());
  });
}
