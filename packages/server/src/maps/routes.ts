// The map over HTTP: what there is, tiles of points, and everything else as counts.
import {
  areasAsked,
  densityAsked,
  drawnCount,
  drawnQuestion,
  mapAreaCounts,
  mapDensity,
  mapFacts,
  mapFilter,
  mapHotCells,
  mapTimes,
  mapView,
  tileAsked,
  tileAt,
  viewAsked,
} from '@samsyn/domain';
import type { AppContext } from '../http/app-context.ts';
import { countAreas } from './count-areas.ts';
import { countDrawn } from './count-drawn.ts';
import { countTimes } from './count-times.ts';
import { countView } from './count-view.ts';
import { showHotCells } from './hot-cells.ts';
import { openMap } from './open-map.ts';
import { readTile } from './read-tile.ts';
import { showDensity } from './show-density.ts';

export function mapRoutes({ app, database, session }: AppContext): void {
  app.get('/api/map', { schema: { response: { 200: mapFacts } } }, async (request) => openMap(database, await session(request)));
  app.get('/api/map/tiles/:z/:x/:y', { schema: { params: tileAt, querystring: tileAsked } }, async (request, reply) => {
    const known = request.headers['if-none-match'];
    const { etag, bytes } = await readTile(database, await session(request), request.params, request.query, known);
    reply.header('etag', etag);
    return bytes === null ? reply.code(304).send() : reply.type('application/vnd.mapbox-vector-tile').send(bytes);
  });
  app.get('/api/map/areas', { schema: { querystring: areasAsked, response: { 200: mapAreaCounts } } }, async (request) =>
    countAreas(database, await session(request), request.query),
  );
  app.get('/api/map/view', { schema: { querystring: viewAsked, response: { 200: mapView } } }, async (request) =>
    countView(database, await session(request), request.query),
  );
  app.get('/api/map/times', { schema: { querystring: mapFilter, response: { 200: mapTimes } } }, async (request) =>
    countTimes(database, await session(request), request.query),
  );
  app.get('/api/map/hot-cells', { schema: { querystring: mapFilter, response: { 200: mapHotCells } } }, async (request) =>
    showHotCells(database, await session(request), request.query),
  );
  app.get('/api/map/density', { schema: { querystring: densityAsked, response: { 200: mapDensity } } }, async (request) =>
    showDensity(database, await session(request), request.query),
  );
  // a question whose area does not fit in an address: nothing is changed
  app.post('/api/map/drawn', { schema: { body: drawnQuestion, response: { 200: drawnCount } } }, async (request) =>
    countDrawn(database, await session(request), request.body),
  );
}
