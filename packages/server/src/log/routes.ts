// The log over HTTP, for whoever may read it.
import { exportQuery, logAnswer, logAnswerQuery, logMonthQuery, logOverview, logPageQuery, logState } from '@samsyn/domain';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { csvText, csvType } from '../tables/csv-text.ts';
import { xlsxBytes, xlsxType } from '../tables/xlsx-bytes.ts';
import { answerName } from './answer-table.ts';
import { exportAnswer } from './export-answer.ts';
import { headFolders } from './log-heads.ts';
import { showAnswer } from './show-answer.ts';
import { showQuestions } from './show-questions.ts';
import { verifyNow } from './verify-now.ts';

export function logRoutes({ app, database, session }: AppContext): void {
  const folders = headFolders(database.dataDir);
  app.get('/api/log/questions', { schema: { querystring: logMonthQuery, response: { 200: logOverview } } }, async (request) =>
    withScope(database, await session(request), (scope) => showQuestions(scope, folders, request.query.month)),
  );
  app.get('/api/log/answers', { schema: { querystring: logPageQuery, response: { 200: logAnswer } } }, async (request) => {
    const { before, ...query } = request.query;
    return showAnswer(database, await session(request), query, before);
  });
  for (const format of ['csv', 'xlsx'] as const)
    app.get(`/api/log/answers.${format}`, { schema: { querystring: logAnswerQuery.extend(exportQuery.shape) } }, async (request, reply) => {
      const { purpose, lang, ...query } = request.query;
      const who = await session(request);
      requireFresh(who);
      const table = await exportAnswer(database, who, query, purpose, lang);
      return reply
        .type(format === 'csv' ? csvType : xlsxType)
        .header('content-disposition', `attachment; filename="${answerName(query, format, lang)}"`)
        .send(format === 'csv' ? csvText(table, lang) : await xlsxBytes(table));
    });
  app.post(
    '/api/log/verify',
    { config: { rateLimit: { max: 20, timeWindow: '1 minute' } }, schema: { response: { 200: logState } } },
    async (request) => withScope(database, await session(request), (scope) => verifyNow(scope, folders)),
  );
}
