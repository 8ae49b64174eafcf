// Does something to a meeting; the answer is the meeting as it is now, and everything that tells of it is asked for again.
import { type MeetingView, meetingView } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';

export interface MeetingAct {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

/** What is done to one meeting is done one thing after the other: an answer then never tells of a time before the one already shown. */
export const meetingScope = (id: string) => ({ id: `meeting ${id}` });

export function useMeetingVerb(id: string) {
  const queries = useQueryClient();
  return useMutation({
    scope: meetingScope(id),
    mutationFn: ({ method, path, body }: MeetingAct): Promise<MeetingView> => write(meetingView, method, path, body),
    onSuccess: async (view) => {
      // an answer that was asked for before this was done is older than this one
      await queries.cancelQueries({ queryKey: ['meeting', id] });
      queries.setQueryData(['meeting', id], view);
      await Promise.all(
        [['meetings'], ['minutes', id], ['decisions'], ['priorities'], ['decision-links'], ['carry-over', view.body.id]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}
