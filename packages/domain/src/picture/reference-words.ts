// What the window is compared with, in words.
import type { Lang } from '../fault.ts';
import type { PictureContext } from './picture-context.ts';
import { type PictureWords, sayPicture } from './picture-words.ts';

/** "de tre åren före" */
export function referenceWords(context: PictureContext, words: PictureWords, lang: Lang): string {
  if (context.findings.reference.kind === 'siblings') return sayPicture('ref.before', {}, lang);
  const n = Math.max(1, context.findings.reference.backYears);
  return sayPicture('ref.years', { n, nWord: words.numberWord(n, lang) }, lang);
}
