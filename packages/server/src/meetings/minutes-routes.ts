// Minutes over HTTP: handed over, answered by their adjusters, locked, and taken out as files.
import {
  answerMinutes as answerBody,
  minutesFile,
  minutesView,
  newMinutes,
  replaceAdjuster as replaceBody,
  replyChange,
} from '@samsyn/domain';
import { z } from 'zod';
import { type Scope, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { answerMinutes, handOver, lockMinutes, replaceAdjuster, replyToChange } from './adjust-minutes.ts';
import { minutesDocx, minutesPdf } from './minutes-files.ts';
import { showMinutes } from './show-minutes.ts';

const byId = z.object({ id: z.uuid() });
const view = { 200: minutesView };
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function minutesRoutes({ app, database, session }: AppContext): void {
  app.get('/api/meetings/:id/minutes', { schema: { params: byId, response: view } }, async (request) =>
    withScope(database, await session(request), (scope) => showMinutes(scope, request.params.id)),
  );
  app.post('/api/meetings/:id/minutes', { schema: { params: byId, body: newMinutes, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await handOver(scope, request.params.id, request.body);
      return showMinutes(scope, request.params.id);
    }),
  );
  app.post('/api/meetings/:id/minutes/answer', { schema: { params: byId, body: answerBody, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await answerMinutes(scope, request.params.id, request.body);
      return showMinutes(scope, request.params.id);
    }),
  );
  app.post('/api/meetings/:id/minutes/replace', { schema: { params: byId, body: replaceBody, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await replaceAdjuster(scope, request.params.id, request.body);
      return showMinutes(scope, request.params.id);
    }),
  );
  app.post('/api/meetings/:id/minutes/lock', { schema: { params: byId, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await lockMinutes(scope, request.params.id);
      return showMinutes(scope, request.params.id);
    }),
  );
  app.post('/api/meetings/changes/:id/reply', { schema: { params: byId, body: replyChange, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) =>
      showMinutes(scope, await replyToChange(scope, request.params.id, request.body)),
    ),
  );
  const files = { pdf: ['application/pdf', minutesPdf], docx: [docxType, minutesDocx] } as const;
  for (const [ending, [type, make]] of Object.entries(files))
    app.get(`/api/meetings/:id/minutes.${ending}`, { schema: { params: byId, querystring: minutesFile } }, async (request, reply) => {
      const { copy, lang } = request.query;
      const work = async (scope: Scope) => make(scope, request.params.id, { copy, lang });
      const file = await withScope(database, await session(request), work);
      const name = copy === 'public' ? 'protokoll-offentligt' : 'protokoll';
      return reply
        .type(type)
        .header('content-disposition', `${ending === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${ending}"`)
        .send(file);
    });
}
