// What has happened in the signings of agreements since a moment: presented, signed, declined, sealed. The asker's own verb says what right it takes.
import type { Scope } from '../db/scope.ts';
import { eventsSince, type SigningNews } from './queries.ts';

export type { SigningNews };
export const signingSince = (scope: Scope, since: Date): Promise<SigningNews[]> => eventsSince(scope, since);
