// A frozen picture with its partners' copy, made of the example: for tests that open problems from findings.
import { examplePicture, type Picture } from '@samsyn/domain';
import type { Scope } from '../../db/scope.ts';
import { eyesOf } from '../../pictures/eyes.ts';
import { insertCopy, insertPicture } from '../../pictures/queries.ts';

/** In the copy, counts below the threshold are hidden as `copy` says. */
export async function frozenPicture(scope: Scope, picture: Picture = examplePicture, copy: Picture = picture): Promise<string> {
  const made = await insertPicture(scope, {
    name: 'Problembild november',
    frozen: true,
    samsyn: '0',
    inputHash: 'x',
    basis: { batches: [], seed: 1, name: null, demo: true },
    body: JSON.stringify(picture),
    copyBasis: null,
    eyes: await eyesOf(scope),
  });
  await insertCopy(scope, made, 3, JSON.stringify(copy));
  return made.id;
}
