// What a frozen picture says that the one before did not: problem by problem, matched by what × kind of place × where × when.
import type { Picture, Problem, Verdict } from '../picture/picture.ts';

export interface PictureChange {
  readonly problem: Problem;
  /** null: not in the picture before */
  readonly was: Verdict | null;
}

type Node = Pick<Problem, 'category' | 'placeType' | 'area' | 'daypart'>;
const nodeOf = ({ category, placeType, area, daypart }: Node): string => JSON.stringify([category, placeType, area, daypart]);
/** What changed counts before how much there is of it: the same order as a finding is read in. */
const kinds = ['rising', 'falling', 'persistent', 'hotspot', 'repeat'];
const first = (problems: readonly Problem[]): Map<string, Problem> => {
  const found = new Map<string, Problem>();
  for (const one of [...problems].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.rank - b.rank))
    if (!found.has(nodeOf(one))) found.set(nodeOf(one), one);
  return found;
};

/** The sure problems of the newer picture by rank, and the sure ones of the older that are no longer there. */
export function pictureChanges(now: Picture, before: Picture | null): { changes: PictureChange[]; gone: Problem[] } {
  const old = first(before?.problems ?? []);
  const fresh = first(now.problems);
  const sure = [...fresh.values()].filter(({ tier }) => tier === 'sure').sort((a, b) => a.rank - b.rank);
  return {
    changes: sure.map((problem) => ({ problem, was: old.get(nodeOf(problem))?.verdict ?? null })),
    gone: [...old].filter(([node, { tier }]) => tier === 'sure' && !fresh.has(node)).map(([, problem]) => problem),
  };
}
