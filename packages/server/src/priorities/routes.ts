// Prioritising over HTTP.
import {
  carryRound as carryBody,
  carryingDecisions,
  decideRound as decideBody,
  endPriority as endBody,
  harmTables,
  newHarmTable,
  newRound,
  openRound as openBody,
  priorityList,
  roundDetail,
  roundFile,
  roundMaterial,
  setScores,
} from '@samsyn/domain';
import { z } from 'zod';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { csvText, csvType } from '../tables/csv-text.ts';
import { carryRound, listCarrying } from './carry-round.ts';
import { decideRound, endPriority } from './decide-round.ts';
import { addHarmTable, showHarmTables } from './harm-tables.ts';
import { changeRound, makeRound, showMaterial } from './make-round.ts';
import { roundTable } from './round-table.ts';
import { showPriorities } from './show-priorities.ts';
import { showRound } from './show-round.ts';
import { handInScores, lockRound, openRound, scoreAlone, scoreTogether } from './step-round.ts';

const byId = z.object({ id: z.uuid() });
const detail = { 200: roundDetail };

export function priorityRoutes({ app, database, session }: AppContext): void {
  const stepped = (who: Who, id: string, step: (scope: Scope, id: string) => Promise<void>) =>
    withScope(database, who, async (scope) => {
      await step(scope, id);
      return showRound(scope, id);
    });
  app.get('/api/priorities', { schema: { response: { 200: priorityList } } }, async (request) =>
    withScope(database, await session(request), showPriorities),
  );
  app.post('/api/priorities/:id/end', { schema: { params: byId, body: endBody, response: { 200: priorityList } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await endPriority(scope, request.params.id, request.body.reason);
      return showPriorities(scope);
    }),
  );
  app.get('/api/priorities/material', { schema: { response: { 200: roundMaterial } } }, async (request) =>
    withScope(database, await session(request), showMaterial),
  );
  app.get('/api/priorities/harm', { schema: { response: { 200: harmTables } } }, async (request) =>
    withScope(database, await session(request), showHarmTables),
  );
  app.post('/api/priorities/harm', { schema: { body: newHarmTable, response: { 201: harmTables } } }, async (request, reply) =>
    reply.code(201).send(await withScope(database, await session(request), (scope) => addHarmTable(scope, request.body))),
  );
  app.post('/api/priorities/rounds', { schema: { body: newRound, response: { 201: roundDetail } } }, async (request, reply) =>
    reply
      .code(201)
      .send(await withScope(database, await session(request), async (scope) => showRound(scope, await makeRound(scope, request.body)))),
  );
  app.get('/api/priorities/rounds/:id', { schema: { params: byId, response: detail } }, async (request) =>
    withScope(database, await session(request), (scope) => showRound(scope, request.params.id)),
  );
  app.put('/api/priorities/rounds/:id', { schema: { params: byId, body: newRound, response: detail } }, async (request) =>
    stepped(await session(request), request.params.id, (scope, id) => changeRound(scope, id, request.body)),
  );
  app.post('/api/priorities/rounds/:id/lock', { schema: { params: byId, response: detail } }, async (request) =>
    stepped(await session(request), request.params.id, lockRound),
  );
  app.post('/api/priorities/rounds/:id/scores', { schema: { params: byId, body: setScores, response: detail } }, async (request) =>
    stepped(await session(request), request.params.id, (scope, id) => scoreAlone(scope, id, request.body)),
  );
  app.post('/api/priorities/rounds/:id/done', { schema: { params: byId, response: detail } }, async (request) =>
    stepped(await session(request), request.params.id, handInScores),
  );
  app.post('/api/priorities/rounds/:id/open', { schema: { params: byId, body: openBody, response: detail } }, async (request) =>
    stepped(await session(request), request.params.id, (scope, id) => openRound(scope, id, request.body)),
  );
  app.post('/api/priorities/rounds/:id/joint', { schema: { params: byId, body: setScores, response: detail } }, async (request) =>
    stepped(await session(request), request.params.id, (scope, id) => scoreTogether(scope, id, request.body)),
  );
  app.post('/api/priorities/rounds/:id/decision', { schema: { params: byId, body: decideBody, response: detail } }, async (request) =>
    stepped(await session(request), request.params.id, (scope, id) => decideRound(scope, id, request.body)),
  );
  app.get('/api/priorities/decisions', { schema: { response: { 200: carryingDecisions } } }, async (request) =>
    withScope(database, await session(request), listCarrying),
  );
  app.post('/api/priorities/rounds/:id/carried', { schema: { params: byId, body: carryBody, response: detail } }, async (request) =>
    stepped(await session(request), request.params.id, (scope, id) => carryRound(scope, id, request.body.decisionId)),
  );
  app.get('/api/priorities/rounds/:id/table.csv', { schema: { params: byId, querystring: roundFile } }, async (request, reply) => {
    const { lang } = request.query;
    const table = await withScope(database, await session(request), async (scope) => {
      const round = await showRound(scope, request.params.id);
      scope.audit('priority.exported', round.id, { name: round.name, format: 'csv' });
      return roundTable(round, lang);
    });
    return reply
      .type(csvType)
      .header('content-disposition', `attachment; filename="${lang === 'sv' ? 'prioritering' : 'prioritising'}.csv"`)
      .send(csvText(table, lang));
  });
}
