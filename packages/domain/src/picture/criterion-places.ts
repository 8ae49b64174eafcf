// Where a problem stands among all by each criterion: place 1 is the most; criteria that nothing is known of are left out.
import type { Problem } from './picture.ts';

const criteria = ['change', 'concentration', 'volume', 'harm'] as const;

export interface CriterionPlace {
  readonly key: (typeof criteria)[number];
  /** 0–1, as scored */
  readonly score: number;
  readonly place: number;
}

export function criterionPlaces(problem: Problem, all: readonly Problem[]): CriterionPlace[] {
  return criteria
    .flatMap((key): CriterionPlace[] => {
      const score = problem.why[key];
      if (score === null) return [];
      const place = 1 + all.filter((other) => (other.why[key] ?? Number.NEGATIVE_INFINITY) > score).length;
      return [{ key, score: Math.min(1, Math.max(0, score)), place }];
    })
    .sort((a, b) => a.place - b.place || b.score - a.score);
}
