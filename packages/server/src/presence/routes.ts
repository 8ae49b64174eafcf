// Presence planning and resources over HTTP.
import {
  measuresOfPlan,
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
import { type Who, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { csvText, csvType } from '../tables/csv-text.ts';
import { xlsxBytes, xlsxType } from '../tables/xlsx-bytes.ts';
import { countAgain } from './count-plan.ts';
import { exportCalendar } from './export-calendar.ts';
import { exportPlan } from './export-plan.ts';
import { addFigure, removeFigure, showFigures } from './figures.ts';
import { makeMeasures } from './make-measures.ts';
import { planShifts } from './plan-shifts.ts';
import { showPlan, showPlans } from './show-plans.ts';
import { withdrawPlan } from './withdraw-plan.ts';

const byId = z.object({ id: z.uuid() });
/** Whoever asked, and nothing more of the session. */
const orderOf = ({ municipalityId, organisationId, accountId, role }: Who, planId: string) => ({
  who: { municipalityId, organisationId, accountId, role },
  planId,
});

export function presenceRoutes({ app, database, session, order }: AppContext): void {
  app.get('/api/presence/plans', { schema: { response: { 200: presencePlanRow.array() } } }, async (request) =>
    withScope(database, await session(request), showPlans),
  );
  app.post('/api/presence/plans', { schema: { body: newPresencePlan, response: { 200: presenceAnswer } } }, async (request) => {
    const who = await session(request);
    const answer = await withScope(database, who, (scope) => planShifts(scope, request.body));
    if (answer.planned) await order('plan-presence', orderOf(who, answer.plan.id));
    return answer;
  });
  app.get('/api/presence/plans/:id', { schema: { params: byId, response: { 200: presencePlanView } } }, async (request) =>
    withScope(database, await session(request), (scope) => showPlan(scope, request.params.id)),
  );
  app.post(
    '/api/presence/plans/:id/withdrawal',
    { schema: { params: byId, body: withdrawBody, response: { 200: presencePlanView } } },
    async (request) => withScope(database, await session(request), (scope) => withdrawPlan(scope, request.params.id, request.body.reason)),
  );
  app.post('/api/presence/plans/:id/counting', { schema: { params: byId, response: { 200: presencePlanView } } }, async (request) => {
    const who = await session(request);
    const plan = await withScope(database, who, (scope) => countAgain(scope, request.params.id));
    await order('plan-presence', orderOf(who, plan.id));
    return plan;
  });
  app.post(
    '/api/presence/plans/:id/measures',
    { schema: { params: byId, body: measuresOfPlan, response: { 200: presencePlanView } } },
    async (request) => withScope(database, await session(request), (scope) => makeMeasures(scope, request.params.id, request.body)),
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
  app.get('/api/presence/plans/:id/shifts.ics', { schema: { params: byId, querystring: presenceFile } }, async (request, reply) => {
    const calendar = await withScope(database, await session(request), (scope) => exportCalendar(scope, request.params.id, request.query));
    return reply.type('text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="narvaro.ics"').send(calendar);
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
