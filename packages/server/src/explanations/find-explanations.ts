// What the parties know about the remarks on the data, for whoever shows a picture: newest first, as the asker may see it.
import type { Explanation } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { listExplanations } from './queries.ts';

export async function findExplanations(scope: Scope): Promise<Explanation[]> {
  const standing = await listExplanations(scope);
  return standing.map(({ organisationId: _, ...one }) => one);
}
