// What may be done with a review and when, and what its answers come to.
import { Fault } from '../fault.ts';
import { type AnswerValue, type ChecklistItem, checklist } from './checklist.ts';

export type ReviewState = 'draft' | 'sent' | 'closed';
export type CommentState = 'open' | 'accepted' | 'partly' | 'declined';
export interface ReviewAnswer {
  readonly answer: AnswerValue;
  readonly note: string;
}
export type ReviewAnswers = Readonly<Record<string, ReviewAnswer>>;

export interface ReviewSum {
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  readonly notRelevant: number;
  readonly unanswered: number;
  /** what is lacking, in the checklist's order: no first */
  readonly lacking: readonly ChecklistItem[];
}

/** No sum of points: a no is a question to talk about, not a grade. */
export function reviewSum(answers: ReviewAnswers): ReviewSum {
  const count = (value: AnswerValue) => checklist.filter(({ id }) => answers[id]?.answer === value);
  return {
    yes: count('yes').length,
    partly: count('partly').length,
    no: count('no').length,
    notRelevant: count('not_relevant').length,
    unanswered: checklist.filter(({ id }) => !answers[id]).length,
    lacking: [...count('no'), ...count('partly')],
  };
}

/** Answers and comments change in a draft alone; once the planner has it, it stands. @throws Fault review.sent */
export function requireDraft(state: ReviewState): void {
  if (state !== 'draft') throw new Fault('review.sent');
}

/** @throws Fault review.sent, review.empty when nothing has been answered */
export function sendReview(state: ReviewState, answers: ReviewAnswers): 'sent' {
  requireDraft(state);
  if (reviewSum(answers).unanswered === checklist.length) throw new Fault('review.empty');
  return 'sent';
}

/** @throws Fault review.notSent, review.replied: a reply stands; what became of it is said beside it */
export function replyToComment(review: ReviewState, comment: CommentState): void {
  if (review !== 'sent') throw new Fault('review.notSent');
  if (comment !== 'open') throw new Fault('review.replied');
}

/** The outcome comes after a reply, also when the review is closed: plans are built years later. @throws Fault review.noReply */
export function settleComment(comment: CommentState): void {
  if (comment === 'open') throw new Fault('review.noReply');
}

/** @throws Fault review.notSent, review.open when a comment waits for its reply */
export function closeReview(state: ReviewState, comments: readonly CommentState[]): 'closed' {
  if (state !== 'sent') throw new Fault('review.notSent');
  const open = comments.filter((one) => one === 'open').length;
  if (open > 0) throw new Fault('review.open', { n: open });
  return 'closed';
}
