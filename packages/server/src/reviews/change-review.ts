// A review on its way: begun, answered, commented, sent to the planner, replied to, closed; and what became of each comment.
import {
  type CommentOutcome,
  type CommentReply,
  Fault,
  closeReview as mayClose,
  replyToComment as mayReply,
  sendReview as maySend,
  settleComment as maySettle,
  type NewComment,
  type NewReview,
  type ReviewAnswers,
  type ReviewView,
  requireDraft,
  swedishDay,
} from '@samsyn/domain';
import { namedAreas } from '../areas/named-areas.ts';
import type { Scope } from '../db/scope.ts';
import {
  insertComment,
  insertReview,
  lockReview,
  type StoredReview,
  saveAnswers,
  saveOutcome,
  saveReply,
  setClosed,
  setSent,
} from './queries.ts';
import { showReview } from './show-reviews.ts';

/** @throws Fault review.area */
export async function beginReview(scope: Scope, review: NewReview): Promise<ReviewView> {
  scope.require('review.write');
  if (review.area !== null && !(await namedAreas(scope)).some(({ key }) => key === review.area)) throw new Fault('review.area');
  const id = await insertReview(scope, review);
  scope.audit('review.begun', id, { title: review.title, about: review.about });
  return showReview(scope, id);
}

/** All answers as they are now; an item that is left out is unanswered again. @throws Fault review.notFound, review.sent */
export async function answerReview(scope: Scope, id: string, answers: ReviewAnswers): Promise<ReviewView> {
  const review = await open(scope, id);
  requireDraft(review.state);
  await saveAnswers(scope, id, answers);
  scope.audit('review.answered', id, { answers: Object.keys(answers).length });
  return showReview(scope, id);
}

export async function commentReview(scope: Scope, id: string, { item, text }: NewComment): Promise<ReviewView> {
  const review = await open(scope, id);
  requireDraft(review.state);
  await insertComment(scope, review, item, text);
  scope.audit('review.commented', id, { comment: review.comments.length + 1 });
  return showReview(scope, id);
}

/** @throws Fault review.notFound, review.sent, review.empty */
export async function sendReview(scope: Scope, id: string): Promise<ReviewView> {
  const review = await open(scope, id);
  maySend(review.state, review.answers);
  await setSent(scope, id, swedishDay(scope.now));
  scope.audit('review.sent', id, { title: review.title, comments: review.comments.length });
  return showReview(scope, id);
}

/** @throws Fault review.notFound, review.noComment, review.notSent, review.replied */
export async function replyToComment(scope: Scope, id: string, comment: string, { state, reply }: CommentReply): Promise<ReviewView> {
  const review = await open(scope, id);
  const one = commentOf(review, comment);
  mayReply(review.state, one.state);
  await saveReply(scope, one.id, state, reply, swedishDay(scope.now));
  scope.audit('review.replied', id, { comment: one.position, state });
  return showReview(scope, id);
}

/** @throws Fault review.notFound, review.noComment, review.noReply */
export async function settleComment(scope: Scope, id: string, comment: string, { outcome, note }: CommentOutcome): Promise<ReviewView> {
  const review = await open(scope, id);
  const one = commentOf(review, comment);
  maySettle(one.state);
  await saveOutcome(scope, one.id, outcome, note, swedishDay(scope.now));
  scope.audit('review.settled', id, { comment: one.position, outcome });
  return showReview(scope, id);
}

/** @throws Fault review.notFound, review.notSent, review.open */
export async function closeReview(scope: Scope, id: string, conclusion: string): Promise<ReviewView> {
  const review = await open(scope, id);
  const state = mayClose(
    review.state,
    review.comments.map((one) => one.state),
  );
  await setClosed(scope, id, swedishDay(scope.now), conclusion);
  scope.audit('review.closed', id, { title: review.title, state });
  return showReview(scope, id);
}

async function open(scope: Scope, id: string): Promise<StoredReview> {
  scope.require('review.write');
  const review = await lockReview(scope, id);
  if (!review) throw new Fault('review.notFound');
  return review;
}

function commentOf(review: StoredReview, id: string) {
  const found = review.comments.find((one) => one.id === id);
  if (!found) throw new Fault('review.noComment');
  return found;
}
