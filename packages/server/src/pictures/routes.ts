// Pictures over HTTP: the present one, frozen ones, and each as a document.
import { exportQuery, Fault, freezePicture as freezeBody, pictureListRow } from '@samsyn/domain';
import { z } from 'zod';
import type { Who } from '../db/scope.ts';
import { withScope } from '../db/scope.ts';
import { explainedBody } from '../explanations/explained-body.ts';
import { findExplanations } from '../explanations/find-explanations.ts';
import type { AppContext } from '../http/app-context.ts';
import { documentPolicy } from '../http/security-headers.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { currentPicture } from './current-picture.ts';
import { type DocumentFormat, exportPicture, exportPublicCopy } from './export-picture.ts';
import { eyesOf } from './eyes.ts';
import { freezePicture, recomputePicture } from './freeze-picture.ts';
import { listRow } from './list-row.ts';
import { findPicture, listPictures, type PictureRecord } from './queries.ts';

/** `current`, an id, or either with the ending of a document: .html .pdf .json .csv .xlsx */
const file = z.object({ file: z.string().regex(/^(current|[0-9a-f-]{36})(\.(html|pdf|json|csv|xlsx))?$/) });
const way = exportQuery.extend({ copy: z.enum(['public']).optional() });

export function pictureRoutes({ app, database, session }: AppContext): void {
  const record = async (who: Who, which: string): Promise<PictureRecord> => {
    if (which === 'current') return currentPicture(database, who);
    const found = await withScope(database, who, async (scope) => {
      scope.require('picture.read');
      return findPicture(scope, which);
    });
    if (!found) throw new Fault('picture.notFound');
    return found;
  };

  app.get('/api/pictures', { schema: { response: { 200: z.array(pictureListRow) } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      scope.require('picture.read');
      return (await listPictures(scope, await eyesOf(scope))).map(listRow);
    }),
  );
  app.post('/api/pictures/freeze', { schema: { body: freezeBody, response: { 201: pictureListRow } } }, async (request, reply) =>
    reply.code(201).send(await freezePicture(database, await session(request), request.body.name)),
  );
  app.get('/api/pictures/:file', { schema: { params: file, querystring: way } }, async (request, reply) => {
    const [id = '', ending] = request.params.file.split('.');
    // a copy is a document, also without an ending
    const format = ending ?? (request.query.copy ? 'json' : undefined);
    const who = await session(request);
    if (format !== undefined) requireFresh(who);
    const found = await record(who, id);
    // the body is sent as it was stored: it is the schema's own JSON already
    if (format === undefined) {
      const body = explainedBody(found.body, await withScope(database, who, findExplanations));
      return reply.type('application/json; charset=utf-8').header('x-picture-id', found.id).send(body);
    }
    const asked = request.query;
    const document =
      asked.copy === 'public'
        ? await exportPublicCopy(database, who, found, format as DocumentFormat, asked)
        : await exportPicture(database, who, found, format as DocumentFormat, asked);
    const disposition = format === 'pdf' ? 'inline' : 'attachment';
    if (format === 'html') reply.header('content-security-policy', documentPolicy);
    return reply
      .type(document.type)
      .header('content-disposition', `${disposition}; filename="problembild${asked.copy ? '-offentlig' : ''}.${format}"`)
      .send(document.content);
  });
  app.get(
    '/api/pictures/:id/recomputed',
    {
      schema: { params: z.object({ id: z.uuid() }), response: { 200: z.object({ same: z.boolean(), differences: z.array(z.string()) }) } },
    },
    async (request) => recomputePicture(database, await session(request), request.params.id),
  );
}
