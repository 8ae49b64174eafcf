// A picture as the asker sees it, for whatever is planned from it: whole, the partners' copy, or not at all.
import { type Picture, picture as pictureSchema } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findPicture } from './queries.ts';

export interface SeenPicture {
  readonly id: string;
  readonly name: string | null;
  readonly frozen: boolean;
  readonly made: Date;
  readonly picture: Picture;
}

/** Null when it is not seen, and where its body is no picture of this version. */
export async function seenPicture(scope: Scope, id: string): Promise<SeenPicture | null> {
  const found = await findPicture(scope, id);
  if (!found) return null;
  const read = pictureSchema.safeParse(JSON.parse(found.body));
  return read.success ? { id: found.id, name: found.name, frozen: found.frozen, made: found.made, picture: read.data } : null;
}
