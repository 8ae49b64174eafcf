// What the finder has promised, and how it is asked: shared by the calibration lane and its smaller version in the ordinary tests.
import { findProblems } from '../find-problems.ts';
import type { Method, Tally } from './judge-pictures.ts';
import type { Plant, World } from './worlds.ts';

/** Share of pictures of pure noise that may claim anything. */
export const MOST_FALSE = 0.05;
/** Claims beside the planted one, per picture. */
const MOST_EXTRA = 0.1;
/** Worlds with goals; W is only told. */
export const worldsWithGoals = ['P', 'O', 'R', 'N', 'S'] as const satisfies readonly World[];

export interface Goal {
  readonly plant: Plant;
  readonly exact?: number;
  readonly overlap?: number;
  readonly inFive?: number;
  readonly strongInFive?: number;
}
/** Least shares in world O; five points lower in R. A plant without shares is told and has no goal. */
export const goals: readonly Goal[] = [
  { plant: { ratio: 1.6, expected: 60 }, inFive: 0.3, strongInFive: 0.4 },
  { plant: { ratio: 2, expected: 100 }, exact: 0.65, overlap: 0.75 },
  { plant: { ratio: 1.6, expected: 400 }, exact: 0.8, overlap: 0.88 },
  { plant: { ratio: 3, expected: 60 }, exact: 0.88, overlap: 0.94 },
  { plant: { ratio: 2, expected: 200 }, exact: 0.88, overlap: 0.94 },
  { plant: { ratio: 0.55, expected: 200 } },
];

export const samsyn: Method = (cube) => {
  const { problems } = findProblems(cube);
  const tier = (wanted: string) => problems.filter((problem) => problem.tier === wanted);
  return { claims: tier('sure'), possible: tier('possible'), list: problems };
};

/** What was missed, in words; empty when the goal is kept. `slack` is taken off every share. */
export function missedOf(goal: Goal, tally: Tally, slack: number): string[] {
  const name = nameOf(goal.plant);
  const missed: string[] = [];
  for (const key of ['exact', 'overlap', 'inFive', 'strongInFive'] as const) {
    const wanted = goal[key];
    if (wanted !== undefined && tally[key] < wanted - slack) missed.push(`${name} ${key}: ${tally[key]} of ${wanted - slack}`);
  }
  if (tally.extra > MOST_EXTRA) missed.push(`${name} extra: ${tally.extra} of ${MOST_EXTRA}`);
  return missed;
}

export const nameOf = ({ ratio, expected }: Plant): string => `×${ratio} of ${expected}`;
