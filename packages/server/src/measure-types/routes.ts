// The library of measure types over HTTP.
import { measureTypeList, newMeasureType } from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { addMeasureType, endMeasureType, showLibrary } from './change-library.ts';

const response = { 200: measureTypeList };

export function measureTypeRoutes({ app, database, session }: AppContext): void {
  app.get('/api/measure-types', { schema: { response } }, async (request) => withScope(database, await session(request), showLibrary));
  app.post('/api/measure-types', { schema: { body: newMeasureType, response } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await addMeasureType(scope, request.body);
      return showLibrary(scope);
    }),
  );
  app.delete('/api/measure-types/:id', { schema: { params: z.object({ id: z.uuid() }), response } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await endMeasureType(scope, request.params.id);
      return showLibrary(scope);
    }),
  );
}
