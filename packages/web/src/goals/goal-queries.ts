// What the pages of goals ask for, and how they change them: every change answers with the page's own goals.
import { type AskOwnPower, type AskPower, type GoalList, goalGround, goalList, ownPowerAnswer, powerAnswer } from '@samsyn/domain';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';

/** Whose goals: a problem's or a measure's. */
export type GoalsOf = { readonly problem: string } | { readonly measure: string };

export const goalsQuery = (of: GoalsOf) => {
  const asked = new URLSearchParams({ ...of }).toString();
  return queryOptions({ queryKey: ['goals', asked], queryFn: () => ask(goalList, `/api/goals?${asked}`) });
};

export const groundQuery = (problemId: string) =>
  queryOptions({ queryKey: ['goal-ground', problemId], queryFn: () => ask(goalGround, `/api/problems/${problemId}/goal-ground`) });

export const powerQuery = (problemId: string, { indicator, months, fall, against }: AskPower) => {
  const asked = new URLSearchParams({ indicator, months: String(months), fall: String(fall), against });
  return queryOptions({
    queryKey: ['goal-power', problemId, asked.toString()],
    queryFn: () => ask(powerAnswer, `/api/problems/${problemId}/goal-power?${asked}`),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
};

export const ownPowerQuery = (plan: AskOwnPower | null) => {
  const asked = new URLSearchParams(Object.entries(plan ?? {}).map(([name, value]) => [name, String(value)])).toString();
  return queryOptions({
    queryKey: ['own-power', asked],
    queryFn: () => ask(ownPowerAnswer, `/api/goals/own-power?${asked}`),
    enabled: plan !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
};

interface GoalChange {
  readonly method: 'POST' | 'DELETE';
  /** after /api/goals */
  readonly path?: string;
  readonly body?: unknown;
}

export function useGoalChange(of: GoalsOf, done: () => void = () => undefined) {
  const queries = useQueryClient();
  return useMutation<GoalList, Error, GoalChange>({
    mutationFn: ({ method, path = '', body }) => write(goalList, method, `/api/goals${path}?${new URLSearchParams({ ...of })}`, body),
    onSuccess: (now) => {
      queries.setQueryData(goalsQuery(of).queryKey, now);
      void queries.invalidateQueries({ queryKey: ['goals'] });
      done();
    },
  });
}
