// Agreements over HTTP: the chain, one agreement with its checks and versions, and its documents.
import {
  agreementList,
  agreementVersion,
  agreementView,
  amendAgreement as amendBody,
  changeAgreement as changeBody,
  chooseFigure as chooseBody,
  commitmentOutcome,
  documentAsked,
  grantAsked,
  newAgreement,
  rebuildAgreement as rebuildBody,
  rebuildProposal,
  sourceNumber as sourceBody,
  withholdParts as withholdBody,
  wordingAsked,
  wordingDiff,
} from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { agreementPaper } from './agreement-papers.ts';
import { agreementDocx, agreementPdf } from './agreement-pdf.ts';
import { amendAgreement } from './amend-agreement.ts';
import { beginAgreement } from './begin-agreement.ts';
import { chooseFigure } from './choose-figure.ts';
import { compareWordings } from './compare-wordings.ts';
import { grantApplication } from './grant-application.ts';
import { listAgreements } from './list-agreements.ts';
import { noteOutcome } from './note-outcome.ts';
import { proposeRebuild } from './propose-rebuild.ts';
import { publicPaper } from './public-papers.ts';
import { rebuildAgreement } from './rebuild-agreement.ts';
import { saveAgreement } from './save-agreement.ts';
import { showAgreement } from './show-agreement.ts';
import { showVersions } from './show-versions.ts';
import { sourceNumber } from './source-number.ts';
import { withholdParts } from './withhold-parts.ts';

const byId = z.object({ id: z.uuid() });
const byFigure = z.object({ id: z.uuid(), figure: z.string().max(61) });
const byCommitment = z.object({ id: z.uuid(), commitment: z.uuid() });
const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
const names = {
  agreement: { sv: 'overenskommelse', en: 'agreement' },
  promise: { sv: 'medborgarlofte', en: 'citizen-promise' },
  assessment: { sv: 'lagesbild', en: 'strategic-assessment' },
  plan: { sv: 'atgardsplan', en: 'action-plan' },
} as const;
const grantNames = { sv: 'ansokan-statsbidrag', en: 'state-grant-application' } as const;

export function agreementRoutes({ app, database, session }: AppContext): void {
  const shown = { 200: agreementView };
  app.get('/api/agreements/grant.docx', { schema: { querystring: grantAsked } }, async (request, reply) => {
    const bytes = await withScope(database, await session(request), (scope) => grantApplication(scope, request.query));
    const name = grantNames[request.query.lang];
    return reply.type(types.docx).header('content-disposition', `attachment; filename="${name}.docx"`).send(bytes);
  });
  app.get('/api/agreements', { schema: { response: { 200: agreementList } } }, async (request) =>
    withScope(database, await session(request), listAgreements),
  );
  app.post('/api/agreements', { schema: { body: newAgreement, response: { 201: agreementView } } }, async (request, reply) =>
    reply
      .code(201)
      .send(
        await withScope(database, await session(request), async (scope) => showAgreement(scope, await beginAgreement(scope, request.body))),
      ),
  );
  app.get('/api/agreements/:id', { schema: { params: byId, response: shown } }, async (request) =>
    withScope(database, await session(request), (scope) => showAgreement(scope, request.params.id)),
  );
  app.patch('/api/agreements/:id', { schema: { params: byId, body: changeBody, response: shown } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await saveAgreement(scope, request.params.id, request.body);
      return showAgreement(scope, request.params.id);
    }),
  );
  app.post('/api/agreements/:id/rebuild', { schema: { params: byId, body: rebuildBody, response: shown } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await rebuildAgreement(scope, request.params.id, request.body);
      return showAgreement(scope, request.params.id);
    }),
  );
  app.get('/api/agreements/:id/rebuild', { schema: { params: byId, response: { 200: rebuildProposal } } }, async (request) =>
    withScope(database, await session(request), (scope) => proposeRebuild(scope, request.params.id)),
  );
  app.put('/api/agreements/:id/numbers', { schema: { params: byId, body: sourceBody, response: shown } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await sourceNumber(scope, request.params.id, request.body);
      return showAgreement(scope, request.params.id);
    }),
  );
  app.put('/api/agreements/:id/withheld', { schema: { params: byId, body: withholdBody, response: shown } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await withholdParts(scope, request.params.id, request.body);
      return showAgreement(scope, request.params.id);
    }),
  );
  app.put('/api/agreements/:id/figures/:figure', { schema: { params: byFigure, body: chooseBody, response: shown } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await chooseFigure(scope, request.params.id, request.params.figure, request.body);
      return showAgreement(scope, request.params.id);
    }),
  );
  app.put(
    '/api/agreements/:id/commitments/:commitment',
    { schema: { params: byCommitment, body: commitmentOutcome, response: shown } },
    async (request) =>
      withScope(database, await session(request), async (scope) => {
        await noteOutcome(scope, request.params.id, request.params.commitment, request.body);
        return showAgreement(scope, request.params.id);
      }),
  );
  app.post(
    '/api/agreements/:id/amendments',
    { schema: { params: byId, body: amendBody, response: { 201: agreementView } } },
    async (request, reply) =>
      reply
        .code(201)
        .send(
          await withScope(database, await session(request), async (scope) =>
            showAgreement(scope, await amendAgreement(scope, request.params.id, request.body)),
          ),
        ),
  );
  app.get('/api/agreements/:id/versions', { schema: { params: byId, response: { 200: agreementVersion.array() } } }, async (request) =>
    withScope(database, await session(request), (scope) => showVersions(scope, request.params.id)),
  );
  app.get(
    '/api/agreements/:id/differences',
    { schema: { params: byId, querystring: wordingAsked, response: { 200: wordingDiff } } },
    async (request) => withScope(database, await session(request), (scope) => compareWordings(scope, request.params.id, request.query)),
  );
  for (const kind of ['agreement', 'plan'] as const)
    for (const format of ['pdf', 'docx'] as const)
      app.get(
        `/api/agreements/:id/public/${kind}.${format}`,
        { schema: { params: byId, querystring: documentAsked } },
        async (request, reply) => {
          const { lang } = request.query;
          const bytes = await withScope(database, await session(request), (scope) =>
            publicPaper(scope, request.params.id, kind, format, lang),
          );
          const name = `${names[kind][lang]}-${lang === 'sv' ? 'offentlig' : 'public'}.${format}`;
          const way = format === 'pdf' ? 'inline' : 'attachment';
          return reply.type(types[format]).header('content-disposition', `${way}; filename="${name}"`).send(bytes);
        },
      );
  for (const kind of ['agreement', 'plan', 'promise', 'assessment'] as const)
    for (const format of ['pdf', 'docx'] as const)
      app.get(`/api/agreements/:id/${kind}.${format}`, { schema: { params: byId, querystring: documentAsked } }, async (request, reply) => {
        const { lang } = request.query;
        const { id } = request.params;
        const bytes = await withScope(database, await session(request), async (scope) => {
          const made =
            kind !== 'agreement'
              ? await agreementPaper(scope, id, kind, format, lang)
              : await (format === 'pdf' ? agreementPdf : agreementDocx)(scope, id, lang);
          scope.audit('agreement.exported', id, { document: kind, format, lang });
          return made;
        });
        const way = format === 'pdf' ? 'inline' : 'attachment';
        return reply.type(types[format]).header('content-disposition', `${way}; filename="${names[kind][lang]}.${format}"`).send(bytes);
      });
}
