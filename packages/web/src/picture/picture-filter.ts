// The picture's filters as they stand in the address, which problems they let through, and which view they ask the server for.
import type { Picture, PictureViewQuery, Problem } from '@samsyn/domain';
import { mainPart } from './main-part.ts';

export const dayparts = ['night', 'morning', 'afternoon', 'evening'] as const;
type Daypart = (typeof dayparts)[number];

/**
 * Keys of the picture's labels; left out = all. `brott`, `plats` and `bedomning` pick among what was found; `omrade`, `tid`, `period`, `langd` and
 * `ar` are searched anew, and so are `brott` and `plats` with `sok=del`. `vald` is the rank of the problem chosen in list and map.
 */
export interface PictureFilter {
  readonly brott?: string;
  readonly plats?: string;
  readonly omrade?: string;
  readonly tid?: Daypart;
  readonly bedomning?: string;
  /** the window's last month, "2025-10" */
  readonly period?: string;
  /** the window's length in months */
  readonly langd?: number;
  /** so many years before are compared with */
  readonly ar?: number;
  readonly sok?: 'del';
  /** rates per this exposure instead of counts */
  readonly per?: string;
  /** side by side with: `period:2024-10` or `omrade:key` */
  readonly jamfor?: string;
  readonly vald?: number;
}

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

export function pictureFilter(search: Record<string, unknown>): PictureFilter {
  const text = (key: string) => (typeof search[key] === 'string' && search[key] !== '' ? { [key]: search[key] } : {});
  const whole = (key: string, most: number) => {
    const n = Number(search[key]);
    return Number.isInteger(n) && n > 0 && n <= most ? { [key]: n } : {};
  };
  const tid = dayparts.find((daypart) => daypart === search.tid);
  const { period, jamfor } = search;
  return {
    ...text('brott'),
    ...text('plats'),
    ...text('omrade'),
    ...(tid ? { tid } : {}),
    ...text('bedomning'),
    ...(typeof period === 'string' && month.test(period) ? { period } : {}),
    ...whole('langd', 36),
    ...whole('ar', 20),
    ...(search.sok === 'del' ? { sok: 'del' as const } : {}),
    ...text('per'),
    ...(typeof jamfor === 'string' && /^(period:\d{4}-\d{2}|omrade:.+)$/.test(jamfor) ? { jamfor } : {}),
    ...whole('vald', 9999),
  };
}

/** What is asked of the server beside the picture itself; empty = the picture. */
export function viewOf({ brott, plats, omrade, tid, period, langd, ar, sok }: PictureFilter): PictureViewQuery {
  return {
    ...(sok && brott ? { category: brott } : {}),
    ...(sok && plats ? { placeType: plats } : {}),
    ...(omrade ? { area: omrade } : {}),
    ...(tid ? { daypart: tid } : {}),
    ...(period ? { until: period } : {}),
    ...(langd ? { months: langd } : {}),
    ...(ar ? { years: ar } : {}),
  };
}

/** The view as the query of an address; '' for the picture itself. */
export function viewSearch(view: PictureViewQuery): string {
  return new URLSearchParams(Object.entries(view).map(([key, value]) => [key, String(value)])).toString();
}

/** What the comparison asks for: `period:…` or `area:…`. */
export const comparedWithOf = (jamfor: string): string => jamfor.replace(/^omrade:/, 'area:');

/** A category or area chosen lets its own branches through as well. In a frozen picture everything is picked and nothing searched anew. */
export function shownProblems(picture: Picture, filter: PictureFilter): Problem[] {
  const within = (area: string | null): boolean => {
    for (let at = area; at !== null; at = picture.labels.area[at]?.parent ?? null) if (at === filter.omrade) return true;
    return false;
  };
  const part = picture.part ?? null;
  return picture.problems.filter(
    (problem) =>
      (!filter.brott ||
        part?.category === filter.brott ||
        problem.category === filter.brott ||
        problem.category?.startsWith(`${filter.brott}/`)) &&
      (!filter.plats || part?.placeType === filter.plats || problem.placeType === filter.plats) &&
      (!filter.omrade || part?.area === filter.omrade || within(problem.area)) &&
      (!filter.tid || part?.daypart === filter.tid || mainPart(problem) === filter.tid) &&
      (!filter.bedomning || problem.verdict === filter.bedomning),
  );
}
