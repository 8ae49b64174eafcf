// The ranked list's headings: what is certain first, what cannot be told last.
import type { Problem } from '@samsyn/domain';

export const groupOrder = ['rising', 'persistent', 'hotspot', 'repeat', 'falling', 'watch', 'unsure'] as const;
const last: ReadonlySet<ProblemGroup> = new Set(['watch', 'unsure']);
export type ProblemGroup = (typeof groupOrder)[number];

/** A sure level (lasting, hot spot, repeats) is told as such also when nothing can be said about change. */
export function groupOf(problem: Problem): ProblemGroup {
  const level = problem.kind !== 'rising' && problem.kind !== 'falling';
  if (level && problem.tier === 'sure') return problem.kind;
  if (problem.verdict === 'cannot_tell' || problem.verdict === 'not_comparable') return 'unsure';
  if (problem.tier !== 'sure') return 'watch';
  return problem.kind;
}

/** The groups that have problems, the one with the foremost problem first; what is only watched or unsure stands last. */
export function problemGroups(problems: readonly Problem[]): { group: ProblemGroup; problems: Problem[] }[] {
  return groupOrder
    .map((group) => ({ group, problems: problems.filter((p) => groupOf(p) === group).sort((a, b) => a.rank - b.rank) }))
    .filter((entry) => entry.problems.length > 0)
    .sort((a, b) => Number(last.has(a.group)) - Number(last.has(b.group)) || (a.problems[0]?.rank ?? 0) - (b.problems[0]?.rank ?? 0));
}
