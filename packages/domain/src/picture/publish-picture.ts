// Copies of a picture for those who see no small counts, with the product's own rules for what is sensitive.
import { categories, categoryIndex } from '../category/categories.ts';
import { defaultThresholds } from '../disclosure/disclosure-change.ts';
import { counted } from '../words/counted.ts';
import { numberWord } from '../words/numbers.ts';
import { reportsOf } from '../words/reports-of.ts';
import type { Picture } from './picture.ts';
import { type CopiedPicture, copyOf, type EarlierCopy, type PublicRules } from './public-picture.ts';

export interface Audience {
  readonly audience: 'public' | 'partner';
  /** counts of 1 … k − 1 are left out; default 5 in public, 3 between partners */
  readonly k?: number;
  /** sexual offences and offences in close relationships for the whole area and the year only; default yes */
  readonly sensitiveByYear?: boolean;
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
export function copyForAudience(picture: Picture, { audience, k, sensitiveByYear = true, earlier, partners }: Audience): CopiedPicture {
  return copyOf(picture, {
    audience,
    k: k ?? defaultThresholds[audience],
    sensitive: (key) => sensitiveByYear && (categories[categoryIndex(key)]?.sensitive ?? false),
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
