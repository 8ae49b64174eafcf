// What whoever is signed in may see on the start page.
import type { Right } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session-query.ts';

/** No to everything until it is known who is signed in. */
export function useMay(): (right: Right) => boolean {
  const { data: session } = useQuery(sessionQuery);
  return (right) => session?.rights.includes(right) ?? false;
}
