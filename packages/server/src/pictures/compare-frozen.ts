// Two pictures held against each other, as the asker sees each: frozen ones, or a frozen one and the present.
import { comparePictures, Fault, type PictureComparison, type PictureToCompare, picture as pictureSchema } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { currentPicture } from './current-picture.ts';
import { findPicture, newestFrozenBefore, type PictureRecord, sourceNames } from './queries.ts';

/** `current` or the id of a frozen one. @throws Fault scope.denied, picture.notFound, picture.none */
export async function compareFrozen(database: Database, who: Who, before: string, after: string): Promise<PictureComparison> {
  const present = [before, after].includes('current') ? await currentPicture(database, who) : null;
  return withScope(database, who, async (scope) => {
    scope.require('picture.read');
    const read = async (which: string): Promise<PictureToCompare> => {
      const found = which === 'current' ? present : await findPicture(scope, which);
      if (!found || (which !== 'current' && !found.frozen)) throw new Fault('picture.notFound');
      return toCompare(scope, found);
    };
    return comparePictures(await read(before), await read(after));
  });
}

/** A frozen picture against the one frozen before it that the asker sees; null when there is none. */
export async function sinceTheLast(scope: Scope, record: PictureRecord): Promise<PictureComparison | null> {
  const earlier = await newestFrozenBefore(scope, record);
  const before = earlier === null ? null : await findPicture(scope, earlier);
  return before && comparePictures(await toCompare(scope, before), await toCompare(scope, record));
}

async function toCompare(scope: Scope, { id, name, frozen, made, body }: PictureRecord): Promise<PictureToCompare> {
  return {
    id: frozen ? id : null,
    name,
    made: made.toISOString(),
    sources: await sourceNames(scope, id),
    picture: pictureSchema.parse(JSON.parse(body)),
  };
}
