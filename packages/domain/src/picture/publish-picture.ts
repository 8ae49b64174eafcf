// The public copy of a picture, with the product's own rules for what is sensitive.
import { categories, categoryIndex } from '../category/categories.ts';
import { counted } from '../words/counted.ts';
import { numberWord } from '../words/numbers.ts';
import { reportsOf } from '../words/reports-of.ts';
import type { Picture } from './picture.ts';
import { suppressedPicture } from './public-picture.ts';

/**
 * What may be published of a picture: no count of 1 … 4 and none that can be worked out, cells of few left out, no quarantine, sensitive
 * kinds per year for the whole area only. The same picture gives the same copy.
 */
export function publicPicture(picture: Picture): Picture {
  return suppressedPicture(picture, {
    sensitive: (key) => categories[categoryIndex(key)]?.sensitive ?? false,
    numberWord,
    counted,
    reportsOf,
  });
}
