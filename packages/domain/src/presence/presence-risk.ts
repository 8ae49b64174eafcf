// From a frozen picture to expected incidents per place and hour of the week. Only incidents with a known time of day count; a problem with too
// few of them has no profile, and a plan without enough is not made: that is an answer, not a fault.
import type { Picture, Problem } from '../picture/picture.ts';
import type { RiskGrid } from './presence-rules.ts';

export interface ProblemNode {
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly daypart: string | null;
}
export interface ChosenProblem extends ProblemNode {
  /** harm of one such incident against the others; 1 unless the partners give weights */
  readonly weight: number;
}

/** incidents with a known time that a problem's week needs, and all of them together */
const leastPerProblem = 30;
const leastTogether = 60;

export type LeftOut = 'gone' | 'no_time' | 'hidden';
export interface PresenceRisk {
  readonly known: true;
  /** harm: what the planner looks at, expected per year times the weights */
  readonly grid: RiskGrid;
  /** expected incidents per year, unweighted: what is told */
  readonly incidents: Float64Array;
  /** keys of the areas, in the grid's order */
  readonly areas: readonly string[];
  /** incidents with a known time in the window */
  readonly n: number;
  readonly windowMonths: number;
  readonly used: readonly Problem[];
  readonly leftOut: readonly { readonly node: ProblemNode; readonly why: LeftOut }[];
}
export interface NoPresenceRisk {
  readonly known: false;
  readonly n: number;
  readonly least: number;
  readonly leftOut: PresenceRisk['leftOut'];
}

const samePlaceInTrees = (a: ProblemNode, b: ProblemNode): boolean =>
  a.category === b.category && a.placeType === b.placeType && a.area === b.area && a.daypart === b.daypart;

/** Whether two problems share incidents: nested or equal in every tree. Planned together, those would count twice. */
export function overlaps(a: ProblemNode, b: ProblemNode, areas: Picture['labels']['area']): boolean {
  const nested = (x: string | null, y: string | null): boolean =>
    x === null || y === null || x === y || x.startsWith(`${y}/`) || y.startsWith(`${x}/`);
  return (
    nested(a.category, b.category) &&
    nested(a.placeType, b.placeType) &&
    nested(a.daypart, b.daypart) &&
    (a.area === null || b.area === null || areaWithin(a.area, b.area, areas) || areaWithin(b.area, a.area, areas))
  );
}

export function areaWithin(area: string, of: string, areas: Picture['labels']['area']): boolean {
  for (let at: string | null = area, steps = 0; at !== null && steps < 5; at = areas[at]?.parent ?? null, steps++)
    if (at === of) return true;
  return false;
}

/** The problems a page offers first: sure ones with a week of their own, in rank order, without any that shares incidents with one before. */
export function plannableProblems(picture: Pick<Picture, 'problems' | 'labels'>): Problem[] {
  const chosen: Problem[] = [];
  for (const one of [...picture.problems].sort((a, b) => a.rank - b.rank))
    if (one.tier === 'sure' && hasWeek(one) && !chosen.some((other) => overlaps(one, other, picture.labels.area))) chosen.push(one);
  return chosen;
}

export const hasWeek = (problem: Problem): boolean => problem.evidence.week !== null && problem.evidence.timeKnown >= leastPerProblem;

/**
 * Expected per year at area a and hour t = (incidents of the window in a) × (share with a known time) × (share of the week at t) × 12 / months.
 * Assumes that each problem has the same week in all its areas, and that the coming year is like the window.
 */
export function presenceRisk(
  picture: Pick<Picture, 'problems' | 'labels' | 'window'>,
  chosen: readonly ChosenProblem[],
  { together = leastTogether } = {},
): PresenceRisk | NoPresenceRisk {
  const leftOut: { node: ProblemNode; why: LeftOut }[] = [];
  const used: { problem: Problem; weight: number }[] = [];
  for (const { weight, ...node } of chosen) {
    const problem = picture.problems.find((one) => samePlaceInTrees(one, node));
    if (!problem) leftOut.push({ node, why: 'gone' });
    else if (!hasWeek(problem)) leftOut.push({ node, why: 'no_time' });
    else if (problem.evidence.areas.every(({ count }) => count === null)) leftOut.push({ node, why: 'hidden' });
    else used.push({ problem, weight });
  }
  const n = used.reduce((sum, { problem }) => sum + problem.evidence.timeKnown, 0);
  if (n < together || n === 0) return { known: false, n, least: together, leftOut };
  const areas = [
    ...new Set(used.flatMap(({ problem }) => problem.evidence.areas.filter(({ count }) => (count ?? 0) > 0).map(({ area }) => area))),
  ];
  areas.sort();
  const at = new Map(areas.map((area, place) => [area, place]));
  const windowMonths = monthsOf(picture.window);
  const incidents = new Float64Array(areas.length * 168);
  const harm = new Float64Array(areas.length * 168);
  for (const { problem, weight } of used) {
    const { evidence } = problem;
    const week = steadyWeek(evidence.week ?? [], evidence.timeKnown);
    const timed = evidence.timeKnown / (evidence.timeKnown + evidence.timeUnknown);
    for (const { area, count } of evidence.areas) {
      const place = at.get(area);
      if (place === undefined || count === null) continue;
      const yearly = (count * timed * 12) / windowMonths;
      for (let t = 0; t < 168; t++) {
        incidents[place * 168 + t]! += yearly * week[t]!;
        harm[place * 168 + t]! += yearly * week[t]! * weight;
      }
    }
  }
  const grid = { hours: 168, cyclic: true, places: areas.length, harm };
  return { known: true, grid, incidents, areas, n, windowMonths, used: used.map(({ problem }) => problem), leftOut };
}

/** hours of a week: how much a plain week weighs against what was counted */
const plainWeight = 168;

/**
 * Shares of the week, summing to 1: the counted week drawn towards "each day its share × each hour its share", the more the fewer were counted
 * (n / (n + 168)). A single hour with two chance incidents more should not move a shift.
 */
export function steadyWeek(week: readonly number[], n: number): Float64Array {
  const total = week.reduce((a, b) => a + b, 0);
  const shares = new Float64Array(168);
  if (!(total > 0)) return shares;
  const days = new Float64Array(7);
  const hours = new Float64Array(24);
  for (let t = 0; t < 168; t++) {
    days[Math.floor(t / 24)]! += week[t]! / total;
    hours[t % 24]! += week[t]! / total;
  }
  const trust = n / (n + plainWeight);
  for (let t = 0; t < 168; t++) shares[t] = (trust * week[t]!) / total + (1 - trust) * days[Math.floor(t / 24)]! * hours[t % 24]!;
  return shares;
}

function monthsOf({ from, to }: Picture['window']): number {
  const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Math.max(1, month(to) - month(from) + 1);
}
