// What the parties wrote on a frozen picture; every answer to a change is what now stands there.
import { type NewAnnotation, type PictureAnnotations, pictureAnnotations } from '@samsyn/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, write } from '../api/ask.ts';

export const annotationsQuery = (id: string) =>
  queryOptions({ queryKey: ['picture-annotations', id], queryFn: () => ask(pictureAnnotations, `/api/pictures/${id}/annotations`) });

export function useAnnotate(id: string, onDone: () => void) {
  return useChange(id, (said: NewAnnotation) => write(pictureAnnotations, 'POST', `/api/pictures/${id}/annotations`, said), onDone);
}

export function useWithdraw(id: string, onDone: () => void) {
  return useChange(id, (one: string) => write(pictureAnnotations, 'DELETE', `/api/pictures/${id}/annotations/${one}`), onDone);
}

function useChange<T>(id: string, change: (what: T) => Promise<PictureAnnotations>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (now) => {
      client.setQueryData(annotationsQuery(id).queryKey, now);
      onDone();
    },
  });
}
