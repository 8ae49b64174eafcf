// Measures and their activities over HTTP.
import {
  activityMove,
  activityReport,
  feedList,
  madeFeed,
  madeMeasure,
  measureDelay,
  measureDetail,
  measureFollowUp,
  measureForm,
  measureList,
  measurePlaces,
  measureStateChange,
  measuresOf,
  newActivity,
  newFeed,
  newMeasure,
  planFile,
  scheduleTried,
  taskList,
  triedOccurrences,
} from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { csvType } from '../tables/csv-text.ts';
import { xlsxType } from '../tables/xlsx-bytes.ts';
import { addMeasure } from './add-measure.ts';
import { endFeed, makeFeed, readFeed, showFeeds } from './calendar-feeds.ts';
import { changeMeasure } from './change-measure.ts';
import { changeState } from './change-state.ts';
import { exportPlan, type PlanFormat } from './export-plan.ts';
import { fillForm } from './fill-form.ts';
import { delayMeasure, followUpMeasure } from './follow-up-measure.ts';
import { listMeasures } from './list-measures.ts';
import { listTasks } from './list-tasks.ts';
import { addActivity, moveActivity, reportActivity } from './report-activity.ts';
import { showMeasure } from './show-measure.ts';
import { showPlaces } from './show-places.ts';
import { trySchedule } from './try-schedule.ts';

const params = z.object({ id: z.uuid() });
const types: Readonly<Record<PlanFormat, string>> = {
  csv: csvType,
  xlsx: xlsxType,
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export function measureRoutes(context: AppContext): void {
  planRoutes(context);
  activityRoutes(context);
  calendarRoutes(context);
}

function planRoutes({ app, database, session }: AppContext): void {
  const response = { 200: measureDetail };
  app.get('/api/measures', { schema: { querystring: measuresOf, response: { 200: measureList } } }, async (request) =>
    withScope(database, await session(request), (scope) => listMeasures(scope, { problem: request.query.problem ?? null })),
  );
  app.get('/api/measures/places', { schema: { response: { 200: measurePlaces } } }, async (request) =>
    withScope(database, await session(request), showPlaces),
  );
  app.get('/api/measures/form', { schema: { response: { 200: measureForm } } }, async (request) =>
    withScope(database, await session(request), fillForm),
  );
  app.get('/api/measures/occurrences', { schema: { querystring: scheduleTried, response: { 200: triedOccurrences } } }, async (request) =>
    withScope(database, await session(request), async (scope) => trySchedule(scope, request.query)),
  );
  for (const format of Object.keys(types) as PlanFormat[])
    app.get(`/api/measures/plan.${format}`, { schema: { querystring: planFile } }, async (request, reply) => {
      const file = await exportPlan(database, await session(request), format, request.query);
      const name = request.query.lang === 'sv' ? 'atgardsplan' : 'action-plan';
      return reply.type(types[format]).header('content-disposition', `attachment; filename="${name}.${format}"`).send(file);
    });
  app.post('/api/measures', { schema: { body: newMeasure, response: { 201: madeMeasure } } }, async (request, reply) => {
    const id = await withScope(database, await session(request), (scope) => addMeasure(scope, request.body));
    return reply.code(201).send({ id });
  });
  app.get('/api/measures/:id', { schema: { params, response } }, async (request) =>
    withScope(database, await session(request), (scope) => showMeasure(scope, request.params.id)),
  );
  app.put('/api/measures/:id', { schema: { params, body: newMeasure, response } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await changeMeasure(scope, request.params.id, request.body);
      return showMeasure(scope, request.params.id);
    }),
  );
  app.post('/api/measures/:id/state', { schema: { params, body: measureStateChange, response } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await changeState(scope, request.params.id, request.body);
      return showMeasure(scope, request.params.id);
    }),
  );
  app.post('/api/measures/:id/follow-up', { schema: { params, body: measureFollowUp, response } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await followUpMeasure(scope, request.params.id, request.body);
      return showMeasure(scope, request.params.id);
    }),
  );
  app.post('/api/measures/:id/delay', { schema: { params, body: measureDelay, response } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await delayMeasure(scope, request.params.id, request.body);
      return showMeasure(scope, request.params.id);
    }),
  );
}

function activityRoutes({ app, database, session }: AppContext): void {
  const response = { 200: taskList };
  app.get('/api/tasks', { schema: { response } }, async (request) => withScope(database, await session(request), listTasks));
  app.post('/api/activities/:id/report', { schema: { params, body: activityReport, response } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await reportActivity(scope, request.params.id, request.body);
      return listTasks(scope);
    }),
  );
  app.post('/api/activities/:id/move', { schema: { params, body: activityMove, response } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await moveActivity(scope, request.params.id, request.body);
      return listTasks(scope);
    }),
  );
  app.post(
    '/api/measures/:id/activities',
    { schema: { params, body: newActivity, response: { 201: madeMeasure } } },
    async (request, reply) => {
      const id = await withScope(database, await session(request), (scope) => addActivity(scope, request.params.id, request.body));
      return reply.code(201).send({ id });
    },
  );
}

function calendarRoutes({ app, database, session, origin }: AppContext): void {
  app.get('/api/calendar-feeds', { schema: { response: { 200: feedList } } }, async (request) =>
    withScope(database, await session(request), showFeeds),
  );
  app.post('/api/calendar-feeds', { schema: { body: newFeed, response: { 201: madeFeed } } }, async (request, reply) => {
    const made = await withScope(database, await session(request), (scope) => makeFeed(scope, request.body, origin()));
    return reply.code(201).send(made);
  });
  app.post('/api/calendar-feeds/:id/end', { schema: { params, response: { 200: feedList } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await endFeed(scope, request.params.id);
      return showFeeds(scope);
    }),
  );
  app.get('/kalender/:file', { schema: { params: z.object({ file: z.string().max(80) }) } }, async (request, reply) =>
    reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'private, max-age=900')
      .send(await readFeed(database, request.params.file)),
  );
}
