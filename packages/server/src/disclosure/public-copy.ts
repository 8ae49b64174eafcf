// The public copy of a frozen picture: held against every public copy before it, remembered and logged once. Asked for again it is the same.
import { createHash } from 'node:crypto';
import { boxKey, boxOf, copyForAudience, type EarlierCopy, Fault, type Picture, picture as pictureSchema } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { type Cells, earlierReleases, findRules, insertRelease, lockSubject, type ReleaseRecord } from './queries.ts';

const subject = 'picture';

export interface WholePicture {
  readonly id: string;
  readonly name: string | null;
  readonly frozen: boolean;
  /** below this its counts are hidden already; null = whole */
  readonly k: number | null;
  readonly body: string;
}

/**
 * @throws Fault disclosure.frozenFirst for a picture that changes; disclosure.whole for one that is a copy already; suppression.refused with
 * the earlier copy that would give hidden counts away
 */
export async function publicCopy(scope: Scope, whole: WholePicture): Promise<Picture> {
  if (!whole.frozen) throw new Fault('disclosure.frozenFirst');
  if (whole.k !== null) throw new Fault('disclosure.whole');
  const { kPublic: k, sensitiveByYear } = await findRules(scope);
  const inputHash = createHash('sha256').update(`${k} ${sensitiveByYear} ${whole.body}`).digest('hex');
  await lockSubject(scope, subject);
  const released = await earlierReleases(scope, subject, null);
  const same = released.findIndex((release) => release.inputHash === inputHash);
  const earlier = (same < 0 ? released : released.slice(0, same)).map(earlierCopy);
  const picture = pictureSchema.parse(JSON.parse(whole.body));
  const { copy, told, incidents } = copyForAudience(picture, { audience: 'public', k, sensitiveByYear, earlier });
  if (same >= 0) return copy;
  const name = whole.name ?? picture.name ?? `${picture.window.from.slice(0, 7)}–${picture.window.to.slice(0, 7)}`;
  // what only this copy's own sentence tells (of cells that are not named) is nothing that another could be held against
  const named = told.filter(({ box }) => !/hot |again |tested /.test(box.space ?? ''));
  const boxes: Cells = Object.fromEntries(named.map(({ box, n }) => [boxKey(box), n]));
  const cuts = { boxes, frame: { incidents } };
  const id = await insertRelease(scope, { kind: 'public', receiverId: null, subject, name, k, reason: null, inputHash, cuts });
  scope.audit('release.made', id, { kind: 'public', receiver: null, subject, picture: whole.id, k, cells: named.length });
  return copy;
}

function earlierCopy({ name, madeAt, cuts }: ReleaseRecord): EarlierCopy {
  const rows = Object.entries(cuts.boxes ?? {}).flatMap(([key, n]) => (n === null ? [] : [{ box: boxOf(key), n, unit: null }]));
  return { name: `${name}, ${madeAt.toISOString().slice(0, 10)}`, rows, incidents: cuts.frame?.incidents ?? null };
}
