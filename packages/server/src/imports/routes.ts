// Deliveries over HTTP: receive, look at, store, take back.
import {
  columnAnswer,
  deliveryReceipt,
  deliverySender,
  exportQuery,
  Fault,
  givenCorrection,
  importPreview,
  importSummary,
  madeSender,
  mappingProposal,
  newSender,
  profileName,
  readingChoice,
  unknownColumns,
} from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { csvText, csvType } from '../tables/csv-text.ts';
import { answerColumn } from './answer-column.ts';
import { correctImport, withdrawCorrection } from './correct-import.ts';
import { exportQuarantine } from './export-quarantine.ts';
import { mapImport } from './map-import.ts';
import { proposeMapping, showColumns } from './propose-mapping.ts';
import { quarantineName } from './quarantine-table.ts';
import { findImport, listImports } from './queries.ts';
import { receiveImport } from './receive-import.ts';
import { nameProfile } from './remember-reading.ts';
import { rereadImport } from './reread-import.ts';
import { endSender, makeSender, showSenders } from './senders.ts';
import { showImport, summaryOf } from './show-import.ts';
import { orderStore } from './store-import.ts';
import { undoImport } from './undo-import.ts';

/** The end of the year 9999: further on a moment is no date any more. */
const latestDay = 253_402_300_799_999;
const byId = z.object({ id: z.uuid() });

export function importRoutes({ app, database, uploads, order, session, sender }: AppContext): void {
  // the body is the file itself, streamed to disk: never parsed, never whole in memory
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));

  app.get('/api/imports', { schema: { response: { 200: z.array(importSummary) } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      scope.require('delivery.read');
      return (await listImports(scope)).map((row) => summaryOf(row, scope.now));
    }),
  );
  app.post(
    '/api/imports',
    {
      schema: {
        querystring: z.object({
          fileName: z.string().min(1).max(400),
          lastModified: z.coerce.number().int().min(0).max(latestDay).optional(),
        }),
        response: { 202: z.union([importSummary, deliveryReceipt]) },
      },
      // the upload folder counts, and answers once all has been taken
      bodyLimit: Number.MAX_SAFE_INTEGER,
    },
    async (request, reply) => {
      const machine = sender(request);
      const who = machine?.who ?? (await session(request));
      const { fileName, lastModified } = request.query;
      if (!request.body) throw new Fault('request.invalid', { field: 'body', why: 'application/octet-stream' });
      const modified = lastModified === undefined ? null : new Date(lastModified);
      const given = { fileName, modified, body: request.raw, ...(machine ? { senderId: machine.id } : {}) };
      const summary = await receiveImport(database, who, uploads, order, given);
      return reply.code(202).send(machine ? { id: summary.id, state: 'received' as const } : summary);
    },
  );
  app.get('/api/imports/:id', { schema: { params: byId, response: { 200: importPreview } } }, async (request) =>
    withScope(database, await session(request), (scope) => showImport(scope, uploads, request.params.id)),
  );
  app.get('/api/imports/:id/mapping', { schema: { params: byId, response: { 200: mappingProposal } } }, async (request) =>
    proposeMapping(database, uploads, await session(request), request.params.id),
  );
  app.get('/api/imports/:id/columns', { schema: { params: byId, response: { 200: unknownColumns } } }, async (request) =>
    showColumns(database, uploads, await session(request), request.params.id),
  );
  app.post(
    '/api/imports/:id/mapping',
    { schema: { params: byId, body: z.looseObject({}), response: { 202: importSummary } } },
    async (request, reply) =>
      reply.code(202).send(await mapImport(database, uploads, await session(request), order, request.params.id, request.body)),
  );
  app.post(
    '/api/imports/:id/reading',
    { schema: { params: byId, body: readingChoice, response: { 202: importSummary } } },
    async (request, reply) =>
      reply.code(202).send(await rereadImport(database, uploads, await session(request), order, request.params.id, request.body)),
  );
  app.post(
    '/api/imports/:id/columns',
    { schema: { params: byId, body: columnAnswer, response: { 202: importSummary } } },
    async (request, reply) =>
      reply.code(202).send(await answerColumn(database, await session(request), order, request.params.id, request.body)),
  );
  app.post(
    '/api/imports/:id/corrections',
    { schema: { params: byId, body: givenCorrection, response: { 202: importSummary } } },
    async (request, reply) =>
      reply.code(202).send(await correctImport({ database, uploads, order }, await session(request), request.params.id, request.body)),
  );
  app.delete(
    '/api/imports/:id/corrections/:correction',
    { schema: { params: byId.extend({ correction: z.uuid() }), response: { 202: importSummary } } },
    async (request, reply) => {
      const { id, correction } = request.params;
      return reply.code(202).send(await withdrawCorrection({ database, uploads, order }, await session(request), id, correction));
    },
  );
  app.post('/api/imports/:id/profile', { schema: { params: byId, body: profileName, response: { 200: importSummary } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await nameProfile(scope, request.params.id, request.body.name);
      return summaryOf((await findImport(scope, request.params.id))!, scope.now);
    }),
  );
  app.get('/api/senders', { schema: { response: { 200: z.array(deliverySender) } } }, async (request) =>
    withScope(database, await session(request), showSenders),
  );
  app.post('/api/senders', { schema: { body: newSender, response: { 201: madeSender } } }, async (request, reply) => {
    const who = await session(request);
    requireFresh(who);
    return reply.code(201).send(await withScope(database, who, (scope) => makeSender(scope, request.body)));
  });
  app.delete('/api/senders/:id', { schema: { params: byId, response: { 200: z.array(deliverySender) } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await endSender(scope, request.params.id);
      return showSenders(scope);
    }),
  );
  app.post('/api/imports/:id/store', { schema: { params: byId, response: { 202: importSummary } } }, async (request, reply) =>
    reply.code(202).send(await orderStore(database, await session(request), order, request.params.id)),
  );
  app.delete('/api/imports/:id', { schema: { params: byId, response: { 200: importSummary } } }, async (request) =>
    undoImport(database, uploads, await session(request), request.params.id),
  );
  app.get('/api/imports/:id/quarantine.csv', { schema: { params: byId, querystring: exportQuery } }, async (request, reply) => {
    const who = await session(request);
    requireFresh(who);
    const { lang } = request.query;
    const table = await withScope(database, who, (scope) => exportQuarantine(scope, request.params.id, request.query));
    return reply.type(csvType).header('content-disposition', `attachment; filename="${quarantineName[lang]}"`).send(csvText(table, lang));
  });
}
