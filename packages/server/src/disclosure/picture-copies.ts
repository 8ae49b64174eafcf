// Copies of pictures in the ledger: what each one told, so that the next one can be held against it.
import { createHash } from 'node:crypto';
import { boxKey, boxOf, type CopiedPicture, copyForAudience, type EarlierCopy, type Picture } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { type Cells, earlierReleases, type Holder, insertRelease, lockSubject, type NewRelease, type ReleaseRecord } from './queries.ts';
import { sensitiveKindsOf } from './sensitive-kinds.ts';

export const pictureSubject = 'picture';

/** What a holder's copies told, oldest first. */
export async function earlierCopies(scope: Scope, holder: Holder, before: Date | null = null): Promise<EarlierCopy[]> {
  return (await earlierReleases(scope, pictureSubject, holder, before)).map(earlierCopy);
}

export function earlierCopy({ name, madeAt, cuts }: ReleaseRecord): EarlierCopy {
  const rows = Object.entries(cuts.boxes ?? {}).flatMap(([key, n]) => (n === null ? [] : [{ box: boxOf(key), n, unit: null }]));
  return { name: `${name}, ${madeAt.toISOString().slice(0, 10)}`, rows, incidents: cuts.frame?.incidents ?? null };
}

/** Writes what a copy told into the ledger and the log. */
export async function rememberCopy(
  scope: Scope,
  { told, incidents }: CopiedPicture,
  release: Pick<NewRelease, 'kind' | 'receiverId' | 'name' | 'k' | 'inputHash'>,
  details: Readonly<Record<string, string | number | null>> = {},
): Promise<void> {
  // what only this copy's own sentence tells, of cells that are not named, is nothing that another could be held against
  const named = told.filter(({ box }) => !/hot |again |tested /.test(box.space ?? ''));
  const boxes: Cells = Object.fromEntries(named.map(({ box, n }) => [boxKey(box), n]));
  const { kind, receiverId, k } = release;
  const id = await insertRelease(scope, { ...release, subject: pictureSubject, reason: null, cuts: { boxes, frame: { incidents } } });
  scope.audit('release.made', id, { kind, receiver: receiverId, subject: pictureSubject, k, cells: named.length, ...details });
}

/**
 * The picture as a partner may see it who sees counts alone, held against all that this partner has seen, and remembered.
 * @param receiverId null = every partner who sees less than the maker
 * @throws Fault suppression.refused
 */
export async function partnerRelease(scope: Scope, picture: Picture, k: number, receiverId: string | null): Promise<Picture> {
  const sensitive = await sensitiveKindsOf(scope);
  await lockSubject(scope, pictureSubject);
  const earlier = await earlierCopies(scope, receiverId === null ? 'all' : { partner: receiverId });
  const copied = copyForAudience(picture, { audience: 'partner', k, sensitive, earlier });
  const inputHash = createHash('sha256')
    .update(JSON.stringify([k, [...sensitive], picture]))
    .digest('hex');
  const name = picture.name ?? `${picture.window.from.slice(0, 7)}–${picture.window.to.slice(0, 7)}`;
  await rememberCopy(scope, copied, { kind: 'partner', receiverId, name, k, inputHash });
  return copied.copy;
}

/** The same made anew as it was made then: against what had been seen before that moment, and not remembered again. */
export async function partnerReleaseAt(scope: Scope, picture: Picture, k: number, receiverId: string, then: Date): Promise<Picture> {
  const sensitive = await sensitiveKindsOf(scope);
  const earlier = await earlierCopies(scope, { partner: receiverId }, then);
  return copyForAudience(picture, { audience: 'partner', k, sensitive, earlier }).copy;
}
