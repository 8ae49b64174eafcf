// The register of facilities over HTTP, the queue of what is uncertain, and the counts.
import {
  facilityChoice,
  facilityCounts,
  facilityCountsQuery,
  facilityDistance,
  facilityExport,
  facilityFile,
  facilityList,
  facilityPreview,
  facilityReviews,
  newFacility,
  newFacilityFile,
} from '@samsyn/domain';
import { z } from 'zod';
import { receiver } from '../areas/with-upload.ts';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { csvText, csvType } from '../tables/csv-text.ts';
import { addFacility, changeFacility, removeFacility, setDistance } from './change-facilities.ts';
import { countFacilities } from './count-facilities.ts';
import { exportFacilities, facilitiesGeoJson } from './export-facilities.ts';
import { chooseFacility, showReviews, takeBackChoice } from './review-places.ts';
import { showFacilities } from './show-facilities.ts';
import { previewFacilities, storeFacilities } from './store-facilities.ts';

const byId = z.object({ id: z.uuid() });
const byIncident = z.object({ incident: z.string().max(40) });
const listed = { response: { 200: facilityList } };
const queued = { response: { 200: facilityReviews } };
const bodyLimit = 50_000_000;

export function facilityRoutes(context: AppContext): void {
  const { app, database, session } = context;
  const receive = receiver(context, 'area.write');
  app.get('/api/facilities', { schema: listed }, async (request) => withScope(database, await session(request), showFacilities));
  app.post('/api/facilities', { schema: { body: newFacility, ...listed } }, async (request) =>
    withScope(database, await session(request), (scope) => addFacility(scope, request.body)),
  );
  app.put('/api/facilities/:id', { schema: { params: byId, body: newFacility, ...listed } }, async (request) =>
    withScope(database, await session(request), (scope) => changeFacility(scope, request.params.id, request.body)),
  );
  app.delete('/api/facilities/:id', { schema: { params: byId, ...listed } }, async (request) =>
    withScope(database, await session(request), (scope) => removeFacility(scope, request.params.id)),
  );
  app.put('/api/facilities/distances', { schema: { body: facilityDistance, ...listed } }, async (request) =>
    withScope(database, await session(request), (scope) => setDistance(scope, request.body.placeType, request.body.metres)),
  );
  app.post('/api/facilities/preview', { schema: { querystring: facilityFile, response: { 200: facilityPreview } }, bodyLimit }, (request) =>
    receive(request, request.query.fileName, previewFacilities),
  );
  app.post('/api/facilities/file', { schema: { querystring: newFacilityFile, ...listed }, bodyLimit }, (request) =>
    receive(request, request.query.fileName, (scope, file) => storeFacilities(scope, file, request.query.source)),
  );
  app.get('/api/facilities.geojson', async (request, reply) => {
    const text = await withScope(database, await session(request), facilitiesGeoJson);
    return reply.type('application/geo+json').send(text);
  });
  app.get('/api/facilities.csv', { schema: { querystring: facilityExport } }, async (request, reply) => {
    const { lang } = request.query;
    const table = await withScope(database, await session(request), (scope) => exportFacilities(scope, lang));
    return reply
      .type(csvType)
      .header('content-disposition', `attachment; filename="${lang === 'sv' ? 'anlaggningar' : 'facilities'}.csv"`)
      .send(csvText(table, lang));
  });

  app.get('/api/facilities/reviews', { schema: queued }, async (request) => withScope(database, await session(request), showReviews));
  app.post('/api/facilities/reviews/:incident', { schema: { params: byIncident, body: facilityChoice, ...queued } }, async (request) =>
    withScope(database, await session(request), (scope) => chooseFacility(scope, request.params.incident, request.body.facility)),
  );
  app.delete('/api/facilities/reviews/:incident', { schema: { params: byIncident, ...queued } }, async (request) =>
    withScope(database, await session(request), (scope) => takeBackChoice(scope, request.params.incident)),
  );
  app.get('/api/facilities/counts', { schema: { querystring: facilityCountsQuery, response: { 200: facilityCounts } } }, async (request) =>
    withScope(database, await session(request), (scope) => countFacilities(scope, request.query)),
  );
}
