// Are other deliveries still being stored? Then the picture waits for the last of them: twelve files make one picture, not twelve.
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { isStoring } from './queries.ts';

export const moreToStore = (database: Database, who: Who): Promise<boolean> => withScope(database, who, isStoring);
