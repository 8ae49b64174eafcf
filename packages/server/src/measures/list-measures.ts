// The action plan: every measure with cause, problem, owner, goals, and what has been done of what was planned.
import { type MeasureList, type MeasureRow, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { marksOf, occasionSums, type StoredMark, storedMeasures } from './queries.ts';
import { rowOf } from './row-of.ts';

/** For pages of the plan, with each occasion as a mark. */
export async function listMeasures(scope: Scope, { problem = null }: { readonly problem?: string | null } = {}): Promise<MeasureList> {
  scope.require('measure.read');
  const measures = await measuresOfProblem(scope, problem);
  const marks = new Map<string, StoredMark[]>();
  for (const mark of await marksOf(scope, idsOf(measures))) {
    const own = marks.get(mark.measureId);
    if (own) own.push(mark);
    else marks.set(mark.measureId, [mark]);
  }
  return {
    today: swedishDay(scope.now),
    measures: measures.map((row) => ({
      ...row,
      marks: (marks.get(row.id) ?? []).map(({ start, minutes, state }) => ({ start, minutes, state })),
    })),
  };
}

/** For whatever else tells of measures: a problem, an agreement, a meeting. The asker's own verb says what right it takes. */
export async function measuresOfProblem(scope: Scope, problem: string | null): Promise<MeasureRow[]> {
  const stored = await storedMeasures(scope, problem);
  const sums = await occasionSums(scope, idsOf(stored));
  const today = swedishDay(scope.now);
  return stored.map((measure) => rowOf(measure, sums.get(measure.id), today));
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
