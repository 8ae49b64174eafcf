// What a goal of a problem can be counted by, from the frozen picture it came from, as every partner may read it.
import {
  type CountedIndicator,
  comparisonTitle,
  type GoalGround,
  goalIndicators,
  indicatorTitle,
  picture as pictureSchema,
  wholeMonths,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { partnersCopy } from '../pictures/finding-of.ts';
import { findProblem } from '../problems/find-problem.ts';

const parts = pictureSchema.pick({ name: true, window: true, series: true, labels: true, problems: true, source: true, map: true });

export interface Ground {
  readonly view: GoalGround;
  readonly indicators: readonly CountedIndicator[];
  readonly made: string | null;
}

/** @throws Fault problem.notFound */
export async function groundFor(scope: Scope, problemId: string): Promise<Ground> {
  const { id, number, name, picture, node } = await findProblem(scope, problemId);
  const copy = picture === null ? null : await partnersCopy(scope, picture);
  if (picture === null || copy === null)
    return { view: { problem: { id, number, name }, picture: null, indicators: [] }, indicators: [], made: null };
  const seen = parts.parse(JSON.parse(copy.body));
  const indicators = goalIndicators(seen, node);
  return {
    indicators,
    made: copy.made.toISOString().slice(0, 10),
    view: {
      problem: { id, number, name },
      picture: { id: picture, name: seen.name, window: seen.window, months: wholeMonths(seen.window), source: seen.source },
      indicators: indicators.map(({ comparisons, ...one }) => ({
        ...one,
        title: indicatorTitle(one.node, seen.labels),
        comparisons: comparisons.map((other) => ({ ...other, title: comparisonTitle(one.node, other, seen.labels) })),
      })),
    },
  };
}

export async function showGround(scope: Scope, problemId: string): Promise<GoalGround> {
  scope.require('problem.read');
  return (await groundFor(scope, problemId)).view;
}
