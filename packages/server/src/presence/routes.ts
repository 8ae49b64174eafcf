// Presence planning and resources over HTTP.
import {
  newPresencePlan,
  newResource,
  presenceAnswer,
  presenceFile,
  presencePlanRow,
  presencePlanView,
  resourceList,
  withdrawPlan as withdrawBody,
} from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { csvText, csvType } from '../tables/csv-text.ts';
import { xlsxBytes, xlsxType } from '../tables/xlsx-bytes.ts';
import { exportPlan } from './export-plan.ts';
import { addFigure, removeFigure, showFigures } from './figures.ts';
import { planShifts } from './plan-shifts.ts';
import { showPlan, showPlans } from './show-plans.ts';
import { withdrawPlan } from './withdraw-plan.ts';

const byId = z.object({ id: z.uuid() });

export function presenceRoutes({ app, database, session }: AppContext): void {
  app.get('/api/presence/plans', { schema: { response: { 200: presencePlanRow.array() } } }, async (request) =>
    withScope(database, await session(request), showPlans),
  );
  app.post('/api/presence/plans', { schema: { body: newPresencePlan, response: { 200: presenceAnswer } } }, async (request) =>
    withScope(database, await session(request), (scope) => planShifts(scope, request.body)),
  );
  app.get('/api/presence/plans/:id', { schema: { params: byId, response: { 200: presencePlanView } } }, async (request) =>
    withScope(database, await session(request), (scope) => showPlan(scope, request.params.id)),
  );
  app.post(
    '/api/presence/plans/:id/withdrawal',
    { schema: { params: byId, body: withdrawBody, response: { 200: presencePlanView } } },
    async (request) => withScope(database, await session(request), (scope) => withdrawPlan(scope, request.params.id, request.body.reason)),
  );
  for (const [ending, type] of [
    ['csv', csvType],
    ['xlsx', xlsxType],
  ] as const)
    app.get(`/api/presence/plans/:id/shifts.${ending}`, { schema: { params: byId, querystring: presenceFile } }, async (request, reply) => {
      const table = await withScope(database, await session(request), (scope) =>
        exportPlan(scope, request.params.id, ending, request.query),
      );
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="narvaro.${ending}"`)
        .send(ending === 'csv' ? csvText(table, request.query.lang) : await xlsxBytes(table));
    });
  app.get('/api/presence/figures', { schema: { response: { 200: resourceList } } }, async (request) =>
    withScope(database, await session(request), showFigures),
  );
  app.post('/api/presence/figures', { schema: { body: newResource, response: { 200: resourceList } } }, async (request) =>
    withScope(database, await session(request), (scope) => addFigure(scope, request.body)),
  );
  app.delete('/api/presence/figures/:id', { schema: { params: byId, response: { 200: resourceList } } }, async (request) =>
    withScope(database, await session(request), (scope) => removeFigure(scope, request.params.id)),
  );
}
