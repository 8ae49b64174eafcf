// Notes on a finding, and writing, changing and removing them: every answer is the notes as they now stand.
import { type FindingKey, type Picture, type Problem, type ProblemNotes, problemNotes } from '@samsyn/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';

/** What the finding is about in any picture: a key that the view holds fixed belongs to it. */
export function findingKeyOf({ part }: Picture, problem: Problem): FindingKey {
  const of = <K extends 'category' | 'placeType' | 'area' | 'daypart'>(key: K) => problem[key] ?? part?.[key] ?? null;
  const entries = (['category', 'placeType', 'area', 'daypart'] as const).flatMap((key) => (of(key) === null ? [] : [[key, of(key)]]));
  return Object.fromEntries(entries) as FindingKey;
}

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
