// What is half-typed in a table of scores, cell by cell.
import type { CriterionKey, RoundDetail } from '@samsyn/domain';

export interface DraftCell {
  readonly problemId: string;
  readonly criterion: CriterionKey;
  /** '' = not yet */
  readonly score: string;
  readonly note: string;
}
export type Draft = ReadonlyMap<string, DraftCell>;

export const cellKey = (problemId: string, criterion: CriterionKey): string => `${problemId} ${criterion}`;

/** As it is kept: null for the joint scores. */
export function startingDraft({ problems }: RoundDetail, party: string | null): Draft {
  return new Map(
    problems.flatMap(({ id, cells }) =>
      cells
        .filter(({ scorable }) => scorable)
        .map(({ criterion, scores }): [string, DraftCell] => {
          const kept = scores.find((one) => one.party === party && !one.replaced);
          return [cellKey(id, criterion), { problemId: id, criterion, score: kept ? String(kept.score) : '', note: kept?.note ?? '' }];
        }),
    ),
  );
}

/** How many parties have given scores of their own. */
export function scoringParties({ problems }: RoundDetail): number {
  return new Set(problems.flatMap(({ cells }) => cells.flatMap(({ scores }) => scores.flatMap(({ party }) => party ?? [])))).size;
}
