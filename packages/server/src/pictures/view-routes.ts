// Views of the present picture over HTTP: searched by themselves, held against each other, set against an exposure, and as documents.
import {
  pictureMaking,
  pictureMakingQuery,
  pictureRates,
  pictureRatesQuery,
  pictureViewQuery,
  problemTableQuery,
  viewComparison,
  viewComparisonQuery,
  viewDocumentQuery,
} from '@samsyn/domain';
import { withScope } from '../db/scope.ts';
import { explainedBody } from '../explanations/explained-body.ts';
import { findExplanations } from '../explanations/find-explanations.ts';
import type { AppContext } from '../http/app-context.ts';
import { documentPolicy } from '../http/security-headers.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { compareView } from './compare-view.ts';
import { currentPicture } from './current-picture.ts';
import { exportPicture } from './export-picture.ts';
import { exportProblem } from './export-problem.ts';
import { askerOf, whatIsMade } from './making.ts';
import { pictureView, viewKey } from './picture-view.ts';
import { ratesOfPicture } from './rates-of-picture.ts';

export function pictureViewRoutes({ app, database, session }: AppContext): void {
  app.get('/api/picture-view', { schema: { querystring: pictureViewQuery } }, async (request, reply) => {
    const who = await session(request);
    const body = await pictureView(database, who, request.query);
    // the body is the schema's own JSON already
    const explained = explainedBody(body, await withScope(database, who, findExplanations));
    return reply.type('application/json; charset=utf-8').send(explained);
  });
  app.get('/api/picture-view/document', { schema: { querystring: viewDocumentQuery } }, async (request, reply) => {
    const who = await session(request);
    requireFresh(who);
    const { format, purpose, lang, ...view } = request.query;
    const body = await pictureView(database, who, view);
    const record = { ...(await currentPicture(database, who)), body };
    const document = await exportPicture(database, who, record, format, { purpose, lang });
    if (format === 'html') reply.header('content-security-policy', documentPolicy);
    const disposition = format === 'pdf' ? 'inline' : 'attachment';
    return reply
      .type(document.type)
      .header('content-disposition', `${disposition}; filename="problembild-vy.${format}"`)
      .send(document.content);
  });
  app.get('/api/picture-making', { schema: { querystring: pictureMakingQuery, response: { 200: pictureMaking } } }, async (request) => {
    const who = await session(request);
    await withScope(database, who, async (scope) => scope.require('picture.read'));
    const { what, ...view } = request.query;
    return { making: whatIsMade(what, askerOf(who), what === 'view' ? viewKey(view) : null) };
  });
  app.get('/api/picture-comparison', { schema: { querystring: viewComparisonQuery, response: { 200: viewComparison } } }, async (request) =>
    compareView(database, await session(request), request.query),
  );
  app.get('/api/picture-problem/table', { schema: { querystring: problemTableQuery } }, async (request, reply) => {
    const who = await session(request);
    requireFresh(who);
    const { format, ...asked } = request.query;
    const table = await exportProblem(database, who, format, asked);
    return reply
      .type(table.type)
      .header('content-disposition', `attachment; filename="problem-${asked.rank}.${format}"`)
      .send(table.content);
  });
  app.get('/api/picture-rates', { schema: { querystring: pictureRatesQuery, response: { 200: pictureRates } } }, async (request) =>
    ratesOfPicture(database, await session(request), request.query),
  );
}
