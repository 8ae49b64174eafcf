// Reviews as their pages show them.
import { Fault, type ReviewList, type ReviewView, reviewSum } from '@samsyn/domain';
import { type NamedArea, namedAreas } from '../areas/named-areas.ts';
import type { Scope } from '../db/scope.ts';
import { findReview, listReviews, type StoredReview } from './queries.ts';

export async function showReviews(scope: Scope): Promise<ReviewList> {
  scope.require('review.read');
  const areas = await namedAreas(scope);
  const reviews = (await listReviews(scope)).map((review) => {
    const { unanswered, lacking } = reviewSum(review.answers);
    const { comments } = review;
    return {
      ...factsOf(review, areas),
      unanswered,
      lacking: lacking.length,
      comments: comments.length,
      openComments: comments.filter(({ state }) => state === 'open').length,
      followed: comments.filter(({ state }) => state === 'accepted' || state === 'partly').length,
    };
  });
  return { reviews, areas };
}

/** @throws Fault review.notFound */
export async function showReview(scope: Scope, id: string): Promise<ReviewView> {
  scope.require('review.read');
  const review = await findReview(scope, id);
  if (!review) throw new Fault('review.notFound');
  const { answers, comments, conclusion } = review;
  return { ...factsOf(review, await namedAreas(scope)), answers: { ...answers }, comments: [...comments], conclusion };
}

function factsOf(review: StoredReview, areas: readonly NamedArea[]) {
  const { answers: _, comments: __, conclusion: ___, areaKey, ...facts } = review;
  return { ...facts, area: areas.find(({ key }) => key === areaKey) ?? null };
}
