import { expect, test } from 'vitest';
import { checklist, principles } from './checklist.ts';
import { closeReview, replyToComment, requireDraft, reviewSum, sendReview, settleComment } from './review-rules.ts';

const answer = (value: 'yes' | 'partly' | 'no' | 'not_relevant') => ({ answer: value, note: '' });

test('every item has an id of its own, a principle and its words; every principle has items', () => {
  expect(new Set(checklist.map(({ id }) => id)).size).toBe(checklist.length);
  for (const { id, principle, question } of checklist) {
    expect(id.startsWith(`${principle}.`)).toBe(true);
    for (const text of Object.values(question)) expect(text).toMatch(/\?$/);
  }
  for (const principle of principles) expect(checklist.filter((one) => one.principle === principle).length).toBeGreaterThanOrEqual(3);
});

test('answers are counted, not graded; what is lacking comes with no first; an unknown id counts nothing', () => {
  const sum = reviewSum({
    'overview.windows': answer('partly'),
    'light.even': answer('no'),
    'activity.mix': answer('yes'),
    'access.roof': answer('not_relevant'),
    'gone.item': answer('no'),
  });
  expect(sum).toMatchObject({ yes: 1, partly: 1, no: 1, notRelevant: 1, unanswered: checklist.length - 4 });
  expect(sum.lacking.map(({ id }) => id)).toEqual(['light.even', 'overview.windows']);
});

test('from draft to sent to closed, never back, and never past an open comment', () => {
  expect(sendReview('draft', { 'light.even': answer('no') })).toBe('sent');
  expect(() => sendReview('draft', {})).toThrow('review.empty');
  for (const state of ['sent', 'closed'] as const) expect(() => requireDraft(state)).toThrow('review.sent');
  expect(() => closeReview('sent', ['accepted', 'open'])).toThrow('review.open');
  expect(() => closeReview('draft', [])).toThrow('review.notSent');
  expect(closeReview('sent', ['accepted', 'declined'])).toBe('closed');
});

test('a comment is replied to once, by whom it was sent to; its outcome comes after the reply', () => {
  expect(() => replyToComment('draft', 'open')).toThrow('review.notSent');
  expect(() => replyToComment('sent', 'accepted')).toThrow('review.replied');
  expect(() => settleComment('open')).toThrow('review.noReply');
  replyToComment('sent', 'open');
  settleComment('declined');
});
