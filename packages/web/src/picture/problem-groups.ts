// The ranked list's headings: what is certain first, what cannot be told last.
import type { Problem } from '@samsyn/domain';

export const groupOrder = ['rising', 'persistent', 'hotspot', 'repeat', 'falling', 'watch', 'unsure'] as const;
export type ProblemGroup = (typeof groupOrder)[number];

/** A sure level (lasting, hot spot, repeats) is told as such also when nothing can be said about change. */
export function groupOf(problem: Problem): ProblemGroup {
  const level = problem.kind !== 'rising' && problem.kind !== 'falling';
  if (level && problem.tier === 'sure') return problem.kind;
  if (problem.verdict === 'cannot_tell' || problem.verdict === 'not_comparable') return 'unsure';
  if (problem.tier !== 'sure') return 'watch';
  return problem.kind;
}

/** The groups that have problems, each in the order of rank. */
export function problemGroups(problems: readonly Problem[]): { group: ProblemGroup; problems: Problem[] }[] {
  return groupOrder
    .map((group) => ({ group, problems: problems.filter((p) => groupOf(p) === group).sort((a, b) => a.rank - b.rank) }))
    .filter((entry) => entry.problems.length > 0);
}
