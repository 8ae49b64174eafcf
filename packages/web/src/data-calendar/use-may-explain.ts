// Whether the reader may say what she knows about a remark: of the present picture alone, since a frozen one says what was known then and now.
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session-query.ts';

export function useMayExplain(pictureId: string): boolean {
  const { data: session } = useQuery(sessionQuery);
  return pictureId === 'current' && (session?.rights.includes('explanation.write') ?? false);
}
