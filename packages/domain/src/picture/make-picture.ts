// The picture with the product's own words, crime codes and finder: what the command line and the server call.
import { codeFacts } from '../crime-code/crime-codes.ts';
import { findProblems } from '../finder/find-problems.ts';
import type { QuarantinedRow } from '../import/import-report.ts';
import { pictureWords } from '../words/picture-names.ts';
import { quarantineSentence } from '../words/quarantine-sentence.ts';
import { assemblePicture, type PictureStep } from './assemble-picture.ts';
import type { Picture } from './picture.ts';
import type { PictureData, PictureOptions } from './picture-data.ts';

/**
 * Which problems are real, where and when? Pure: the same data and options give the same JSON, byte for byte.
 * Cost: about 1 s per 500,000 incidents.
 * @param told hears which step begins
 * @throws Fault picture.empty, picture.followUnknown, picture.followLate
 */
export function makePicture(data: PictureData, options: PictureOptions, told?: (step: PictureStep) => void): Picture {
  return assemblePicture(data, options, { words: pictureWords, findProblems, codeFacts, refusal, ...(told ? { told } : {}) });
}

function refusal(row: QuarantinedRow) {
  const sv = quarantineSentence(row, 'sv');
  const en = quarantineSentence(row, 'en');
  return { sv: `${sv.what} ${sv.do}`, en: `${en.what} ${en.do}` };
}
