// What the page of the log asks for. An answer is asked for once: asking again would be another entry.
import { type LogQuestionKey, logAnswer, logOverview } from '@samsyn/domain';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

export interface AskedLog {
  readonly question: LogQuestionKey;
  readonly month: string;
  readonly source?: string | undefined;
  readonly account?: string | undefined;
}

export const overviewQuery = (month: string | undefined) =>
  queryOptions({
    queryKey: ['log', 'overview', month],
    queryFn: () => ask(logOverview, `/api/log/questions${month ? `?month=${month}` : ''}`),
  });

/** The question as it stands in an address. */
export function askedText({ question, month, source, account }: AskedLog): string {
  return new URLSearchParams({ question, month, ...(source ? { source } : {}), ...(account ? { account } : {}) }).toString();
}

export const answerQuery = (asked: AskedLog) =>
  infiniteQueryOptions({
    queryKey: ['log', 'answer', asked],
    queryFn: ({ pageParam }) => ask(logAnswer, `/api/log/answers?${askedText(asked)}${pageParam === null ? '' : `&before=${pageParam}`}`),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
