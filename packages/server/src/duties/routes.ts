// The law clock over HTTP.
import { dutyView, evidenceAsked, newDutyNote } from '@samsyn/domain';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { evidenceFile } from './evidence-file.ts';
import { noteDuty } from './note-duty.ts';
import { showDuties } from './show-duties.ts';

export function dutyRoutes({ app, database, session }: AppContext): void {
  app.get('/api/duties', { schema: { response: { 200: dutyView } } }, async (request) =>
    withScope(database, await session(request), showDuties),
  );
  app.post('/api/duties/notes', { schema: { body: newDutyNote, response: { 201: dutyView } } }, async (request, reply) =>
    reply.code(201).send(
      await withScope(database, await session(request), async (scope) => {
        await noteDuty(scope, request.body);
        return showDuties(scope);
      }),
    ),
  );
  app.get('/api/duties/evidence.pdf', { schema: { querystring: evidenceAsked } }, async (request, reply) => {
    const { lang } = request.query;
    const bytes = await withScope(database, await session(request), (scope) => evidenceFile(scope, lang));
    const name = lang === 'sv' ? 'underlag-egen-kontroll' : 'evidence-own-check';
    return reply.type('application/pdf').header('content-disposition', `inline; filename="${name}.pdf"`).send(bytes);
  });
}
