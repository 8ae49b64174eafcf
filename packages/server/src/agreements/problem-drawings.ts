// The months of each problem with their expected band, for the agreement's page about it: drawn from the picture that its figures are bound to,
// as the readers of the document may see it.
import { type AgreementContent, type Block, type Lang, type Picture, picture as pictureSchema } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { monthBlock } from '../documents/month-block.ts';
import { findingAt, partnersCopy } from '../pictures/finding-of.ts';

/** By problem. Without `pictures` they are the copies that every partner may see. */
export async function problemDrawings(
  scope: Scope,
  { focus, figures }: AgreementContent,
  lang: Lang,
  pictures?: ReadonlyMap<string, Picture>,
): Promise<Map<string, Block>> {
  const read = new Map<string, Picture | null>(pictures ?? []);
  const found = new Map<string, Block>();
  for (const { key } of focus) {
    const bound = figures.find((one) => one.key === `${key}.count`);
    if (!bound) continue;
    if (!pictures && !read.has(bound.pictureId)) {
      const copy = await partnersCopy(scope, bound.pictureId);
      read.set(bound.pictureId, copy && pictureSchema.parse(JSON.parse(copy.body)));
    }
    const picture = read.get(bound.pictureId);
    const problem = picture ? findingAt(picture.problems, bound.node) : null;
    if (picture && problem) found.set(key, monthBlock(picture, problem, lang));
  }
  return found;
}
