// The public copy of a frozen picture: held against every public copy before it and against what partners hold, remembered and logged once.
// Asked for again it is the same.
import { createHash } from 'node:crypto';
import { copyForAudience, Fault, holdsKinds, type Picture, picture as pictureSchema } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { earlierCopies, earlierCopy, pictureSubject, rememberCopy } from './picture-copies.ts';
import { earlierReleases, findRules, lockSubject } from './queries.ts';
import { sensitiveKindsOf } from './sensitive-kinds.ts';

export interface WholePicture {
  readonly id: string;
  readonly name: string | null;
  readonly frozen: boolean;
  /** below this its counts are hidden already; null = whole */
  readonly k: number | null;
  readonly body: string;
  /** the same picture without the kinds that are told per year only; null where it holds none of them */
  readonly copyBasis: string | null;
}

/**
 * @throws Fault disclosure.frozenFirst for a picture that changes; disclosure.whole for one that is a copy already; disclosure.freezeAgain for
 * one whose totals hold what is told per year only; suppression.refused with the earlier copy that would give hidden counts away
 */
export async function publicCopy(scope: Scope, whole: WholePicture): Promise<Picture> {
  if (!whole.frozen) throw new Fault('disclosure.frozenFirst');
  if (whole.k !== null) throw new Fault('disclosure.whole');
  const { kPublic: k, kPartner } = await findRules(scope);
  const sensitive = await sensitiveKindsOf(scope);
  const body = whole.copyBasis ?? whole.body;
  const picture = pictureSchema.parse(JSON.parse(body));
  if (holdsKinds(picture, sensitive)) throw new Fault('disclosure.freezeAgain');
  const inputHash = createHash('sha256')
    .update(`${k} ${kPartner} ${[...sensitive]} ${body}`)
    .digest('hex');
  await lockSubject(scope, pictureSubject);
  const released = await earlierReleases(scope, pictureSubject, 'public');
  const same = released.find((release) => release.inputHash === inputHash);
  const before = same?.madeAt ?? null;
  const earlier = released.filter(({ madeAt }) => before === null || madeAt < before).map(earlierCopy);
  const partners = { k: kPartner, earlier: await earlierCopies(scope, 'all', before) };
  const copied = copyForAudience(picture, { audience: 'public', k, sensitive, earlier, partners });
  if (same) return copied.copy;
  const name = whole.name ?? picture.name ?? `${picture.window.from.slice(0, 7)}–${picture.window.to.slice(0, 7)}`;
  await rememberCopy(scope, copied, { kind: 'public', receiverId: null, name, k, inputHash }, { picture: whole.id });
  return copied.copy;
}
