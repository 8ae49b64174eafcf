// Does something to a meeting that letters are sent about; the answer is the meeting as it is now, and who was told.
import { type summoned as answer, summoned } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { write } from '../api/ask.ts';
import { type MeetingAct, meetingScope } from './use-meeting-verb.ts';

export type Told = Omit<z.infer<typeof answer>, 'meeting'>;

export function useToldVerb(id: string, onTold: (told: Told) => void) {
  const queries = useQueryClient();
  return useMutation({
    scope: meetingScope(id),
    mutationFn: ({ method, path, body }: MeetingAct) => write(summoned, method, path, body),
    onSuccess: async ({ meeting, ...told }) => {
      queries.setQueryData(['meeting', id], meeting);
      onTold(told);
      for (const queryKey of [['meetings'], ['carry-over', meeting.body.id]]) await queries.invalidateQueries({ queryKey });
    },
  });
}
