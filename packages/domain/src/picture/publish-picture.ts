// Copies of a picture for those who see no small counts, with the product's own rules for what is sensitive.
import { categories } from '../category/categories.ts';
import { defaultThresholds } from '../disclosure/disclosure-change.ts';
import { counted } from '../words/counted.ts';
import { numberWord } from '../words/numbers.ts';
import { reportsOf } from '../words/reports-of.ts';
import type { Picture } from './picture.ts';
import { type CopiedPicture, copyOf, type EarlierCopy, type PublicRules } from './public-picture.ts';

/** What the product's own tree of kinds calls sensitive. */
const sensitiveKinds: ReadonlySet<string> = new Set(categories.filter((kind) => kind.sensitive).map(({ key }) => key));

export interface Audience {
  readonly audience: 'public' | 'partner';
  /** counts of 1 … k − 1 are left out; default 5 in public, 3 between partners */
  readonly k?: number;
  /** kinds that are told for the whole area and the year only; default sexual offences and offences in close relationships */
  readonly sensitive?: ReadonlySet<string>;
  /** copies that the reader already has, oldest first */
  readonly earlier?: readonly EarlierCopy[];
  /** what partners hold beside that: they read a public copy too */
  readonly partners?: PublicRules['partners'];
}

/**
 * What may be told of a picture: no count below k and none that can be worked out, cells of few left out, no quarantine, sensitive kinds per
 * year for the whole area only. The same picture and earlier copies give the same copy.
 * @throws Fault suppression.refused
 */
export function copyForAudience(picture: Picture, { audience, k, sensitive = sensitiveKinds, earlier, partners }: Audience): CopiedPicture {
  // what partners write on a picture is theirs: no copy carries it by itself
  const { annotations: _, ...unsaid } = picture;
  return copyOf(unsaid, {
    audience,
    k: k ?? defaultThresholds[audience],
    sensitive: (key) => sensitive.has(key),
    numberWord,
    counted,
    reportsOf,
    ...(earlier ? { earlier } : {}),
    ...(partners ? { partners } : {}),
  });
}

/** The copy for everyone, at the default threshold of five. */
export function publicPicture(picture: Picture): Picture {
  return copyForAudience(picture, { audience: 'public' }).copy;
}
