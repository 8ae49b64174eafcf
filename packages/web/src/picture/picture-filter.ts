// The picture's filters as they stand in the address, and which problems they let through.
import type { Picture, Problem } from '@samsyn/domain';

/** Keys of the picture's labels; left out = all. `vald` is the rank of the problem chosen in list and map. */
export interface PictureFilter {
  readonly brott?: string;
  readonly plats?: string;
  readonly omrade?: string;
  readonly bedomning?: string;
  readonly vald?: number;
}

export function pictureFilter(search: Record<string, unknown>): PictureFilter {
  const text = (key: string) => (typeof search[key] === 'string' && search[key] !== '' ? { [key]: search[key] } : {});
  const rank = Number(search.vald);
  return {
    ...text('brott'),
    ...text('plats'),
    ...text('omrade'),
    ...text('bedomning'),
    ...(Number.isInteger(rank) && rank > 0 ? { vald: rank } : {}),
  };
}

/** A category or area chosen lets its own branches through as well. */
export function shownProblems(picture: Picture, filter: PictureFilter): Problem[] {
  const within = (area: string | null): boolean => {
    for (let at = area; at !== null; at = picture.labels.area[at]?.parent ?? null) if (at === filter.omrade) return true;
    return false;
  };
  return picture.problems.filter(
    (problem) =>
      (!filter.brott || problem.category === filter.brott || problem.category?.startsWith(`${filter.brott}/`)) &&
      (!filter.plats || problem.placeType === filter.plats) &&
      (!filter.omrade || within(problem.area)) &&
      (!filter.bedomning || problem.verdict === filter.bedomning),
  );
}

/** Only what some problem has can be chosen. */
export function filterChoices(picture: Picture): Record<'brott' | 'plats' | 'omrade' | 'bedomning', string[]> {
  const distinct = (pick: (problem: Problem) => string | null) =>
    [...new Set(picture.problems.map(pick).filter((value): value is string => value !== null))].sort();
  return {
    brott: distinct((problem) => problem.category),
    plats: distinct((problem) => problem.placeType),
    omrade: distinct((problem) => problem.area),
    bedomning: distinct((problem) => problem.verdict),
  };
}
