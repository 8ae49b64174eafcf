// Notes on a finding, and writing, changing and removing them: every answer is the notes as they now stand.
import { type FindingKey, type ProblemNotes, problemNotes } from '@samsyn/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';

export const notesQuery = (finding: FindingKey) =>
  queryOptions({
    queryKey: ['problem-notes', finding],
    queryFn: () => ask(problemNotes, `/api/problem-notes?${new URLSearchParams(Object.entries(finding))}`),
  });

interface NoteChange {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

export function useNoteChange(finding: FindingKey, onDone: () => void = () => undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path, body }: NoteChange): Promise<ProblemNotes> => write(problemNotes, method, path, body),
    onSuccess: (notes) => {
      client.setQueryData(notesQuery(finding).queryKey, notes);
      onDone();
    },
  });
}
