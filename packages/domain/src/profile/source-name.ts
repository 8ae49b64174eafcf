// What a source may be called before anyone has named it: the name of its file, without the month that it is of.
import { capital } from '../words/capital.ts';

const months =
  /^(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

/** @returns '' when nothing but dates and numbers is left. @example sourceNameOf('polis_utdrag_2026-10.csv.gz') // 'Polis utdrag' */
export function sourceNameOf(file: string): string {
  const bare = file.replace(/(?:\.[a-z]{2,7})+$/i, '');
  const words = bare
    .split(/[\s_.,()–-]+/)
    .filter((word) => /\p{L}/u.test(word) && !months.test(word) && !/^[vq]\d+$/i.test(word))
    .join(' ');
  return words.length < 3 ? '' : capital(words).slice(0, 120);
}
