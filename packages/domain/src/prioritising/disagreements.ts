// Where the parties' own scores lie two steps or more apart: what a meeting should talk about first.
import type { CriterionKey } from './criteria.ts';

export interface PartyScore {
  readonly problemId: string;
  readonly criterion: CriterionKey;
  readonly organisationId: string;
  readonly score: number;
}
export interface Disagreement {
  readonly problemId: string;
  readonly criterion: CriterionKey;
  readonly steps: number;
}

const stepsApart = 2;

/** Widest first. */
export function disagreements(scores: readonly PartyScore[]): Disagreement[] {
  const cells = new Map<string, PartyScore[]>();
  for (const score of scores) {
    const key = `${score.problemId} ${score.criterion}`;
    cells.set(key, [...(cells.get(key) ?? []), score]);
  }
  return [...cells.values()]
    .map((cell): Disagreement => {
      const values = cell.map(({ score }) => score);
      return { problemId: cell[0]!.problemId, criterion: cell[0]!.criterion, steps: Math.max(...values) - Math.min(...values) };
    })
    .filter(({ steps }) => steps >= stepsApart)
    .sort((a, b) => b.steps - a.steps);
}
