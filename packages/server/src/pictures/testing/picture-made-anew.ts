// For tests: the picture from the rows as they stand, not the one that was kept.
import type { Database } from '../../db/database.ts';
import { type Who, withScope } from '../../db/scope.ts';
import { currentPicture } from '../current-picture.ts';
import { eyesOf } from '../eyes.ts';
import { deleteCurrent } from '../queries.ts';

export async function pictureMadeAnew(database: Database, who: Who): Promise<string> {
  await withScope(database, who, async (scope) => deleteCurrent(scope, await eyesOf(scope)));
  return (await currentPicture(database, who)).body;
}
