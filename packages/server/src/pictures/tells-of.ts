// Whether a finding is told to the asker: what others have written on one that is kept from her may hold the very count.
import { type FindingKey, findingKeyOf, picture as pictureSchema } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { eyesOf } from './eyes.ts';
import { findCurrent } from './queries.ts';

const parts = ['category', 'placeType', 'area', 'daypart'] as const;
const told = pictureSchema.pick({ part: true, problems: true });

/** Who sees a source as counts alone is told what her own present picture, from which small counts are left out, tells with its count. */
export async function tellsOf(scope: Scope, finding: FindingKey): Promise<boolean> {
  const eyes = await eyesOf(scope);
  if (eyes.sources.length === 0) return false;
  if (eyes.k === null) return true;
  const current = await findCurrent(scope, eyes);
  if (!current) return false;
  const picture = told.parse(JSON.parse(current.body));
  return picture.problems.some((problem) => {
    const key = findingKeyOf(picture, problem);
    return problem.count !== null && parts.every((part) => (key[part] ?? null) === (finding[part] ?? null));
  });
}
