// The sources of the municipality, for the page of data.
import { correctedRow, rowCorrection, sourceRhythm, sourceRow } from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { correctRow } from './correct-row.ts';
import { revertRow } from './revert-row.ts';
import { setRhythm, showSources } from './show-sources.ts';

const rowOf = z.object({ id: z.uuid(), row: z.string().regex(/^\d{1,18}$/) });

export function sourceRoutes({ app, database, session }: AppContext): void {
  app.get('/api/sources', { schema: { response: { 200: z.array(sourceRow) } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      scope.require('source.read');
      return showSources(scope);
    }),
  );
  app.put(
    '/api/sources/:id/rhythm',
    { schema: { params: z.object({ id: z.uuid() }), body: sourceRhythm, response: { 200: z.array(sourceRow) } } },
    async (request) =>
      withScope(database, await session(request), async (scope) => {
        await setRhythm(scope, request.params.id, request.body.rhythm);
        return showSources(scope);
      }),
  );
  app.put(
    '/api/sources/:id/rows/:row',
    {
      schema: {
        params: rowOf,
        body: rowCorrection,
        response: { 200: correctedRow },
      },
    },
    async (request) =>
      withScope(database, await session(request), (scope) => correctRow(scope, request.params.id, request.params.row, request.body)),
  );
  app.delete('/api/sources/:id/rows/:row/correction', { schema: { params: rowOf, response: { 200: correctedRow } } }, async (request) =>
    withScope(database, await session(request), (scope) => revertRow(scope, request.params.id, request.params.row)),
  );
}
