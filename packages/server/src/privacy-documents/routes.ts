// Data protection over HTTP: what the settings amount to, and the two documents made from them.
import { personFound, personSearch, privacyFileQuery, privacyView as viewSchema } from '@samsyn/domain';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { findPerson } from './find-person.ts';
import { privacyFile } from './privacy-file.ts';
import { readFacts } from './read-facts.ts';
import { privacyView } from './show-privacy.ts';

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
const names = { dpia: 'konsekvensbedomning', processing: 'registerforteckning' } as const;

export function privacyRoutes({ app, database, session, origin }: AppContext): void {
  const encrypted = (): boolean => origin().startsWith('https://');
  app.get('/api/privacy', { schema: { response: { 200: viewSchema } } }, async (request) =>
    privacyView(await readFacts(database, await session(request), encrypted())),
  );
  app.post('/api/privacy/person', { schema: { body: personSearch, response: { 200: personFound } } }, async (request) =>
    withScope(database, await session(request), (scope) => findPerson(scope, request.body.email)),
  );
  for (const kind of ['dpia', 'processing'] as const)
    for (const format of ['pdf', 'docx'] as const)
      app.get(`/api/privacy/${kind}.${format}`, { schema: { querystring: privacyFileQuery } }, async (request, reply) => {
        const who = await session(request);
        const facts = await readFacts(database, who, encrypted());
        const { copy } = request.query;
        const way = format === 'pdf' ? 'inline' : 'attachment';
        const name = `${names[kind]}${copy === 'public' ? '-offentlig' : ''}.${format}`;
        return reply
          .type(types[format])
          .header('content-disposition', `${way}; filename="${name}"`)
          .send(await privacyFile(database, who, facts, { kind, format, copy }));
      });
}
