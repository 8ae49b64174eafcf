// Planning reviews and lighting over HTTP.
import {
  closeReviewBody,
  commentOutcome,
  commentReply,
  joinObservation,
  lightDecision,
  lightList,
  newComment,
  newLight,
  newObservation,
  newReview,
  observed,
  reviewAnswers,
  reviewFile,
  reviewList,
  reviewView,
} from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { answerReview, beginReview, closeReview, commentReview, replyToComment, sendReview, settleComment } from './change-review.ts';
import { exportReview } from './export-review.ts';
import { addLight, changeLight, decideLight, showLights } from './lights.ts';
import { observeLight, putObservation } from './observe-light.ts';
import { showReview, showReviews } from './show-reviews.ts';

const byId = z.object({ id: z.uuid() });
const byComment = z.object({ id: z.uuid(), comment: z.uuid() });
const answered = { response: { 200: reviewView } };
const listed = { response: { 200: lightList } };
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function reviewRoutes({ app, database, session }: AppContext): void {
  app.get('/api/reviews', { schema: { response: { 200: reviewList } } }, async (request) =>
    withScope(database, await session(request), showReviews),
  );
  app.post('/api/reviews', { schema: { body: newReview, ...answered } }, async (request) =>
    withScope(database, await session(request), (scope) => beginReview(scope, request.body)),
  );
  app.get('/api/reviews/:id', { schema: { params: byId, ...answered } }, async (request) =>
    withScope(database, await session(request), (scope) => showReview(scope, request.params.id)),
  );
  app.put('/api/reviews/:id/answers', { schema: { params: byId, body: reviewAnswers, ...answered } }, async (request) =>
    withScope(database, await session(request), (scope) => answerReview(scope, request.params.id, request.body.answers)),
  );
  app.post('/api/reviews/:id/comments', { schema: { params: byId, body: newComment, ...answered } }, async (request) =>
    withScope(database, await session(request), (scope) => commentReview(scope, request.params.id, request.body)),
  );
  app.post('/api/reviews/:id/sending', { schema: { params: byId, ...answered } }, async (request) =>
    withScope(database, await session(request), (scope) => sendReview(scope, request.params.id)),
  );
  app.post(
    '/api/reviews/:id/comments/:comment/reply',
    { schema: { params: byComment, body: commentReply, ...answered } },
    async (request) =>
      withScope(database, await session(request), (scope) =>
        replyToComment(scope, request.params.id, request.params.comment, request.body),
      ),
  );
  app.post(
    '/api/reviews/:id/comments/:comment/outcome',
    { schema: { params: byComment, body: commentOutcome, ...answered } },
    async (request) =>
      withScope(database, await session(request), (scope) => settleComment(scope, request.params.id, request.params.comment, request.body)),
  );
  app.post('/api/reviews/:id/closing', { schema: { params: byId, body: closeReviewBody, ...answered } }, async (request) =>
    withScope(database, await session(request), (scope) => closeReview(scope, request.params.id, request.body.conclusion)),
  );
  for (const format of ['pdf', 'docx'] as const)
    app.get(`/api/reviews/:id/document.${format}`, { schema: { params: byId, querystring: reviewFile } }, async (request, reply) => {
      const bytes = await exportReview(database, await session(request), request.params.id, format, request.query.lang);
      return reply
        .type(format === 'pdf' ? 'application/pdf' : docxType)
        .header('content-disposition', `attachment; filename="granskning.${format}"`)
        .send(bytes);
    });

  app.get('/api/lights', { schema: listed }, async (request) => withScope(database, await session(request), showLights));
  app.post('/api/lights', { schema: { body: newLight, ...listed } }, async (request) =>
    withScope(database, await session(request), (scope) => addLight(scope, request.body)),
  );
  app.post('/api/lights/observations', { schema: { body: newObservation, response: { 200: observed } } }, async (request) =>
    withScope(database, await session(request), (scope) => observeLight(scope, request.body)),
  );
  app.post('/api/lights/observations/:id/need', { schema: { params: byId, body: joinObservation, ...listed } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await putObservation(scope, request.params.id, request.body.need);
      return showLights(scope);
    }),
  );
  app.put('/api/lights/:id', { schema: { params: byId, body: newLight, ...listed } }, async (request) =>
    withScope(database, await session(request), (scope) => changeLight(scope, request.params.id, request.body)),
  );
  app.post('/api/lights/:id/decision', { schema: { params: byId, body: lightDecision, ...listed } }, async (request) =>
    withScope(database, await session(request), (scope) => decideLight(scope, request.params.id, request.body)),
  );
}
