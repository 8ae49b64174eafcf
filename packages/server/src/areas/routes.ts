// Areas and exposures over HTTP, and the land that maps are drawn on.
import {
  type AreaOverview,
  areaFile,
  areaOverview,
  areaPreview,
  areaVersion,
  drawnArea,
  drawnRemoval,
  exposureChange,
  exposureFile,
  exposurePreview,
  exposureTable,
  newAreaVersion,
  newExposureFile,
} from '@samsyn/domain';
import { z } from 'zod';
import { type Who, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { demoLand } from './demo-land.ts';
import { drawArea, removeDrawn } from './draw-area.ts';
import { exportVersion } from './export-version.ts';
import { changeExposures, previewExposures, showExposures, storeExposureFile } from './exposures.ts';
import { cancelChange, orderChange } from './order-change.ts';
import { showVersion, showVersions } from './show-versions.ts';
import { previewVersion, storeVersion } from './store-version.ts';
import { receiver } from './with-upload.ts';

const empty = JSON.stringify({ type: 'FeatureCollection', features: [] });
const byId = z.object({ id: z.uuid() });
const listed = { response: { 200: areaOverview } };
/** Bytes of a division or a table of figures, held in memory whole. */
const bodyLimit = 300_000_000;

export function areaRoutes(context: AppContext): void {
  const { app, database, session, order } = context;
  const receive = receiver(context, 'area.write');
  /** What is to be laid over the incidents has its job once the order for it is committed; ordered twice, it is done once. */
  const ordered = async (overview: AreaOverview, who: Who): Promise<AreaOverview> => {
    if (overview.change?.state === 'working') await order('change-areas', { who, changeId: overview.change.id });
    return overview;
  };
  app.get('/api/basemap', async (request, reply) => {
    const municipality = await withScope(database, await session(request), async (scope) => {
      scope.require('area.read');
      return findMunicipality(scope);
    });
    reply.type('application/geo+json').header('cache-control', 'private, max-age=86400');
    if (!municipality.demo) return reply.send(empty);
    return reply.send(await demoLand());
  });

  app.get('/api/areas', { schema: listed }, async (request) => withScope(database, await session(request), showVersions));
  app.get('/api/areas/:id', { schema: { params: byId, response: { 200: areaVersion } } }, async (request) =>
    withScope(database, await session(request), (scope) => showVersion(scope, request.params.id)),
  );
  app.get('/api/areas/:id/areas.geojson', { schema: { params: byId } }, async (request, reply) => {
    const text = await withScope(database, await session(request), (scope) => exportVersion(scope, request.params.id));
    return reply.type('application/geo+json').header('content-disposition', 'attachment; filename="omraden.geojson"').send(text);
  });
  app.post('/api/areas/preview', { schema: { querystring: areaFile, response: { 200: areaPreview } }, bodyLimit }, (request) =>
    receive(request, request.query.fileName, (scope, file) => previewVersion(scope, file, request.query.kind)),
  );
  app.post('/api/areas', { schema: { querystring: newAreaVersion, ...listed }, bodyLimit }, async (request) => {
    const stored = await receive(request, request.query.fileName, (scope, file) => storeVersion(scope, file, request.query));
    return ordered(stored, await session(request));
  });
  app.post('/api/areas/drawn', { schema: { body: drawnArea, ...listed } }, async (request) =>
    withScope(database, await session(request), (scope) => drawArea(scope, request.body)),
  );
  app.post('/api/areas/drawn/removal', { schema: { body: drawnRemoval, ...listed } }, async (request) =>
    withScope(database, await session(request), (scope) => removeDrawn(scope, request.body.key, request.body.validFrom)),
  );
  app.post('/api/areas/:id/activation', { schema: { params: byId, ...listed } }, async (request) => {
    const who = await session(request);
    return ordered(await withScope(database, who, (scope) => orderChange(scope, request.params.id)), who);
  });
  app.delete('/api/areas/changes/:id', { schema: { params: byId, ...listed } }, async (request) =>
    withScope(database, await session(request), (scope) => cancelChange(scope, request.params.id)),
  );

  const tabled = { response: { 200: exposureTable } };
  app.get('/api/exposures', { schema: tabled }, async (request) => withScope(database, await session(request), showExposures));
  app.put('/api/exposures', { schema: { body: exposureChange, ...tabled } }, async (request) =>
    withScope(database, await session(request), (scope) => changeExposures(scope, request.body)),
  );
  app.post('/api/exposures/preview', { schema: { querystring: exposureFile, response: { 200: exposurePreview } }, bodyLimit }, (request) =>
    receive(request, request.query.fileName, (scope, file) => previewExposures(scope, file, request.query.year)),
  );
  app.post('/api/exposures', { schema: { querystring: newExposureFile, ...tabled }, bodyLimit }, (request) =>
    receive(request, request.query.fileName, (scope, file) => storeExposureFile(scope, file, request.query)),
  );
}
