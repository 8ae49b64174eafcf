// The address register over HTTP.
import { addressFile, addressOverview, addressPreview, newAddressFile } from '@samsyn/domain';
import { z } from 'zod';
import { receiver } from '../areas/with-upload.ts';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { activateRegister, previewRegister, showRegisters, storeRegister } from './registers.ts';

const listed = { response: { 200: addressOverview } };
/** Bytes; a large town has some hundred thousand addresses. */
const bodyLimit = 300_000_000;

export function addressRoutes(context: AppContext): void {
  const { app, database, session } = context;
  const receive = receiver(context, 'area.write');
  app.get('/api/addresses', { schema: listed }, async (request) => withScope(database, await session(request), showRegisters));
  app.post('/api/addresses/preview', { schema: { querystring: addressFile, response: { 200: addressPreview } }, bodyLimit }, (request) =>
    receive(request, request.query.fileName, previewRegister),
  );
  app.post('/api/addresses', { schema: { querystring: newAddressFile, ...listed }, bodyLimit }, (request) =>
    receive(request, request.query.fileName, (scope, file) => storeRegister(scope, file, request.query)),
  );
  app.post('/api/addresses/:id/activation', { schema: { params: z.object({ id: z.uuid() }), ...listed } }, async (request) =>
    withScope(database, await session(request), (scope) => activateRegister(scope, request.params.id)),
  );
}
