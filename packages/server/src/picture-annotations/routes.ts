// What the parties write on frozen pictures, over HTTP: every answer is what now stands on the picture.
import { byAnnotation, newAnnotation, pictureAnnotations } from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { annotatePicture, withdrawAnnotation } from './annotate-picture.ts';
import { showAnnotations } from './find-annotations.ts';

const byId = z.object({ id: z.uuid() });

export function pictureAnnotationRoutes({ app, database, session }: AppContext): void {
  app.get('/api/pictures/:id/annotations', { schema: { params: byId, response: { 200: pictureAnnotations } } }, async (request) =>
    withScope(database, await session(request), (scope) => showAnnotations(scope, request.params.id)),
  );
  app.post(
    '/api/pictures/:id/annotations',
    { schema: { params: byId, body: newAnnotation, response: { 201: pictureAnnotations } } },
    async (request, reply) => {
      const { id } = request.params;
      const now = await withScope(database, await session(request), async (scope) => {
        await annotatePicture(scope, id, request.body);
        return showAnnotations(scope, id);
      });
      return reply.code(201).send(now);
    },
  );
  app.delete(
    '/api/pictures/:id/annotations/:annotation',
    { schema: { params: byAnnotation, response: { 200: pictureAnnotations } } },
    async (request) =>
      withScope(database, await session(request), async (scope) => {
        await withdrawAnnotation(scope, request.params.id, request.params.annotation);
        return showAnnotations(scope, request.params.id);
      }),
  );
}
