// The headline over what may be published: the same sentence, built from the problems that are left.
import type { Lang } from '../fault.ts';
import { capital } from '../words/capital.ts';
import type { Picture, Problem } from './picture.ts';
import { type Bilingual, langs, sayPicture } from './picture-words.ts';

export interface HeadlineRow {
  readonly kind: Problem['kind'];
  readonly tier: Problem['tier'];
  readonly excess: number | null;
  readonly name: Bilingual;
}

/**
 * The finding of a whole picture in one sentence.
 * @param rows  problems in rank order
 * @param months  months of data, told when there is no year to compare with; null when there is one
 * @param tooFew  so few in all that neither more nor fewer can be told
 */
export function headlineSentence(
  rows: readonly HeadlineRow[],
  src: string,
  months: number | null,
  tooFew: boolean,
  numberWord: (n: number, lang: Lang) => string,
): Bilingual {
  const sure = rows.filter((row) => row.tier === 'sure');
  const largest = (kind: Problem['kind']) =>
    sure.filter((row) => row.kind === kind).sort((a, b) => Math.abs(b.excess ?? 0) - Math.abs(a.excess ?? 0));
  const rises = largest('rising');
  const falls = largest('falling');
  const lasting = sure.filter((row) => row.kind === 'persistent');
  const say = (lang: Lang): string => {
    const top = (list: readonly HeadlineRow[]) => list[0]?.name[lang] ?? '';
    const fallen = { m: falls.length, mWord: capital(numberWord(falls.length, lang)), top: top(falls) };
    if (rises.length > 0) {
      const said = sayPicture('head.rise', { src, n: rises.length, nWord: numberWord(rises.length, lang), top: top(rises) }, lang);
      const also = sayPicture('head.alsoFall', fallen, lang);
      return also ? `${said} ${also}` : said;
    }
    if (falls.length > 0) return sayPicture('head.onlyFall', fallen, lang);
    if (months !== null) return sayPicture('head.noReference', { months }, lang);
    if (tooFew && lasting.length === 0) return sayPicture('head.tooFew', {}, lang);
    return sayPicture('head.none', { p: lasting.length, pWord: capital(numberWord(lasting.length, lang)), top: top(lasting) }, lang);
  };
  return Object.fromEntries(langs.map((lang) => [lang, say(lang)])) as Record<Lang, string>;
}

/** "Brott i Lindängen: ett problem ökar." */
export function partFinding(part: string, finding: string): string {
  return `${capital(part)}: ${finding.slice(0, 1).toLocaleLowerCase('sv')}${finding.slice(1)}`;
}

/** The headline of a picture from its own rows. */
export function headlineOf(picture: Picture, problems: readonly Problem[], numberWord: (n: number, lang: Lang) => string): Bilingual {
  const months = picture.series[0]?.months.length ?? 0;
  const lower = (text: string) => text.slice(0, 1).toLocaleLowerCase('sv') + text.slice(1);
  const found = headlineSentence(
    problems.map(({ kind, tier, excess, title }) => ({ kind, tier, excess, name: { sv: lower(title.sv), en: lower(title.en) } })),
    String(picture.parameters.subject ?? 'other'),
    picture.reference === null ? months : null,
    picture.lead.some(({ key }) => key.startsWith('head.few')),
    numberWord,
  );
  const { part } = picture;
  return part === undefined ? found : { sv: partFinding(part.sv, found.sv), en: partFinding(part.en, found.en) };
}
