// The code of conduct over HTTP: everyone may read and accept it, the administrator adds to it.
import { acceptConduct as acceptBody, conductLines, conductView } from '@samsyn/domain';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { acceptConduct, changeConduct, showConduct } from './accept-conduct.ts';

export function conductRoutes({ app, database, session }: AppContext): void {
  app.get('/api/conduct', { schema: { response: { 200: conductView } } }, async (request) =>
    withScope(database, await session(request), showConduct),
  );
  app.post('/api/conduct/acceptance', { schema: { body: acceptBody, response: { 200: conductView } } }, async (request) =>
    withScope(database, await session(request), (scope) => acceptConduct(scope, request.body.version)),
  );
  app.post('/api/conduct/lines', { schema: { body: conductLines, response: { 200: conductView } } }, async (request) =>
    withScope(database, await session(request), (scope) => changeConduct(scope, request.body.lines)),
  );
}
