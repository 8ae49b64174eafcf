// The ranked list's headings, the same on pages and in documents: what is certain first, what cannot be told last.
import type { Problem } from './picture.ts';

export const groupOrder = ['rising', 'persistent', 'hotspot', 'repeat', 'falling', 'watch', 'unsure'] as const;
export type ProblemGroup = (typeof groupOrder)[number];
const last: ReadonlySet<ProblemGroup> = new Set(['watch', 'unsure']);

/**
 * A sure level (lasting, hot spot, repeats) is told as such also when nothing can be said about change. A change that search found without
 * being able to claim it is worth watching, whatever its verdict; what was asked about and cannot be told stands with the untold.
 */
export function groupOf(problem: Problem): ProblemGroup {
  const change = problem.kind === 'rising' || problem.kind === 'falling';
  if (!change && problem.tier === 'sure') return problem.kind;
  if (problem.verdict === 'not_comparable') return 'unsure';
  if (problem.verdict === 'cannot_tell') return change && !problem.followed && problem.reason !== 'no_reference' ? 'watch' : 'unsure';
  return problem.tier === 'sure' ? problem.kind : 'watch';
}

/** The groups that have problems, the one with the foremost problem first; what is only watched or unsure stands last. */
export function problemGroups(problems: readonly Problem[]): { group: ProblemGroup; problems: Problem[] }[] {
  return groupOrder
    .map((group) => ({ group, problems: problems.filter((p) => groupOf(p) === group).sort((a, b) => a.rank - b.rank) }))
    .filter((entry) => entry.problems.length > 0)
    .sort((a, b) => Number(last.has(a.group)) - Number(last.has(b.group)) || (a.problems[0]?.rank ?? 0) - (b.problems[0]?.rank ?? 0));
}
