// An occasion done, reported with one number from the list itself, and taken back as easily.
import { taskList } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import type { MeasureCard } from './TaskCard.tsx';

export interface Saved {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  /** what was counted; null: minutes */
  readonly unit: string | null;
}

export function useQuickReport() {
  const queries = useQueryClient();
  const [saved, setSaved] = useState<Saved | null>(null);
  const send = useMutation({
    mutationFn: ({ id, body }: { readonly id: string; readonly body: object; readonly after: Saved | null }) =>
      write(taskList, 'POST', `/api/activities/${id}/report`, body),
    onSuccess: async (now, { after }) => {
      queries.setQueryData(['tasks'], now);
      setSaved(after);
      await queries.invalidateQueries({ queryKey: ['measures'] });
    },
  });
  return {
    saved,
    isPending: send.isPending,
    error: send.error,
    report: ({ id, title, unit, persons }: MeasureCard, number: number): void =>
      send.mutate({
        id,
        body: { state: 'done', persons, ...(unit === null ? { minutes: number } : { amount: number }) },
        after: { id, title, number, unit },
      }),
    undo: (): void => {
      if (saved) send.mutate({ id: saved.id, body: { state: 'planned' }, after: null });
    },
  };
}
