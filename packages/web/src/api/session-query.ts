// Who is signed in: asked for once, by every page. Kept by itself, so that a page whose room asks for little loads little.
import { queryOptions } from '@tanstack/react-query';
import { readSession } from './ask.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: Number.POSITIVE_INFINITY,
  // it was asked for before the frame stood, and the refusal is what the frame shows
  retryOnMount: false,
});
