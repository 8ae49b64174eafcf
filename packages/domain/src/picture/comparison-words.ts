// What a comparison of two pictures says in words.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import { capital } from '../words/capital.ts';
import { numberWord } from '../words/numbers.ts';
import { copyMark } from './copy-mark.ts';
import { periodText } from './figure-source.ts';
import type { Picture } from './picture.ts';
import type { ComparisonReason, PictureComparison, PictureToCompare } from './picture-comparison.ts';
import { listOf } from './picture-dates.ts';
import { monthsIn } from './window-months.ts';

type Both = Readonly<Record<Lang, string>>;
const both = (say: (lang: Lang) => string) => ({ sv: say('sv'), en: say('en') });

/** "bilden från 9 juni 2026", or the present one. */
function nameOf({ id, made }: Pick<PictureToCompare, 'id' | 'made'>, lang: Lang): string {
  if (id === null) return lang === 'sv' ? 'den aktuella bilden' : 'the present picture';
  const day = longDate(made.slice(0, 10), lang);
  return lang === 'sv' ? `bilden från ${day}` : `the picture of ${day}`;
}

/** "Två problem är nya, ett är borta och fem är kvar sedan bilden från 9 juni 2026." */
export function comparisonHeadline(sums: PictureComparison['sums'], before: PictureToCompare): { sv: string; en: string } {
  return both((lang) => {
    const { new: fresh, gone, kept, changed } = sums;
    const since = nameOf(before, lang);
    if (fresh + gone + kept === 0)
      return lang === 'sv' ? 'Ingen av bilderna har något säkert problem.' : 'Neither picture has a clear problem.';
    if (fresh + gone + changed === 0) return unchanged(kept, since, lang);
    const parts = lang === 'sv' ? swedishParts(fresh, gone, kept) : englishParts(fresh, gone, kept);
    const turned =
      changed === 0
        ? ''
        : lang === 'sv'
          ? `, varav ${numberWord(changed, lang)} med ändrad bedömning`
          : `, ${numberWord(changed, lang)} of them with another verdict`;
    return `${capital(listOf(parts, lang))}${turned} ${lang === 'sv' ? 'sedan' : 'since'} ${since}.`;
  });
}

function unchanged(kept: number, since: string, lang: Lang): string {
  const n = numberWord(kept, lang);
  if (lang === 'sv') return kept === 1 ? `Samma enda problem som i ${since}.` : `Samma ${n} problem som i ${since}.`;
  return kept === 1 ? `The same single problem as in ${since}.` : `The same ${n} problems as in ${since}.`;
}

/** The noun stands with the first that there is anything of. */
function swedishParts(fresh: number, gone: number, kept: number): string[] {
  const said = [
    { n: fresh, is: fresh === 1 ? 'är nytt' : 'är nya' },
    { n: gone, is: 'är borta' },
    { n: kept, is: 'är kvar' },
  ].filter(({ n }) => n > 0);
  return said.map(({ n, is }, i) => `${numberWord(n, 'sv')}${i === 0 ? ' problem' : ''} ${is}`);
}

function englishParts(fresh: number, gone: number, kept: number): string[] {
  const be = (n: number) => (n === 1 ? 'is' : 'are');
  const said = [
    { n: fresh, is: `${be(fresh)} new` },
    { n: gone, is: `${be(gone)} gone` },
    { n: kept, is: kept === 1 ? 'remains' : 'remain' },
  ].filter(({ n }) => n > 0);
  return said.map(({ n, is }, i) => `${numberWord(n, 'en')}${i === 0 ? (n === 1 ? ' problem' : ' problems') : ''} ${is}`);
}

/** Why the two cannot be read side by side, or what to keep in mind when they are. */
export function reasonText(code: ComparisonReason, before: PictureToCompare, after: PictureToCompare): { sv: string; en: string } {
  const [b, a] = [before.picture, after.picture];
  return both((lang) => texts[code]({ before, after, b, a, lang })[lang]);
}

interface Told {
  readonly before: PictureToCompare;
  readonly after: PictureToCompare;
  readonly b: Picture;
  readonly a: Picture;
  readonly lang: Lang;
}

const months = ({ window }: Picture) => monthsIn(window);
const names = (list: readonly string[], lang: Lang) => (list.length === 0 ? '–' : listOf(list, lang));

const texts: Readonly<Record<ComparisonReason, (told: Told) => Both>> = {
  areas: () => ({
    sv: 'Områdena är indelade på olika sätt: siffror per område gäller inte samma yta.',
    en: 'The areas are divided in different ways: figures by area are not about the same ground.',
  }),
  sources: ({ before, after, lang }) => ({
    sv: `Bilderna bygger på olika källor: ${names(before.sources, lang)} mot ${names(after.sources, lang)}. Det som är nytt eller borta kan vara en källa, inte en förändring.`,
    en: `The pictures rest on different sources: ${names(before.sources, lang)} against ${names(after.sources, lang)}. What is new or gone may be a source and not a change.`,
  }),
  length: ({ b, a }) => ({
    sv: `Perioderna är olika långa: ${months(b)} mot ${months(a)} månader. Antalen kan inte läsas sida vid sida.`,
    en: `The periods differ in length: ${months(b)} against ${months(a)} months. The counts cannot be read side by side.`,
  }),
  season: ({ b, a, lang }) => ({
    sv: `Perioderna börjar i olika månader (${periodText(b.window, lang)} mot ${periodText(a.window, lang)}): årstiden är en del av skillnaden.`,
    en: `The periods begin in different months (${periodText(b.window, lang)} against ${periodText(a.window, lang)}): the season is part of the difference.`,
  }),
  copy: ({ b, a }) => ({
    sv: `Den ena visar fler tal än den andra: ${threshold(b, 'sv')} mot ${threshold(a, 'sv')}. Det som är borta kan vara dolt.`,
    en: `One shows more numbers than the other: ${threshold(b, 'en')} against ${threshold(a, 'en')}. What is gone may be hidden.`,
  }),
  part: () => ({
    sv: 'Bilderna är sökta i olika delar av uppgifterna.',
    en: 'The pictures were searched in different parts of the data.',
  }),
  version: ({ b, a }) => ({
    sv: `Bilderna är gjorda med olika versioner av Samsyn (${b.samsyn} och ${a.samsyn}). Sättet att räkna kan ha ändrats.`,
    en: `The pictures were made with different versions of Samsyn (${b.samsyn} and ${a.samsyn}). The way of counting may have changed.`,
  }),
  overlap: ({ b, a, lang }) => ({
    sv: `Perioderna överlappar (${periodText(b.window, lang)} och ${periodText(a.window, lang)}): samma månader räknas i båda, så de är inte två oberoende prov.`,
    en: `The periods overlap (${periodText(b.window, lang)} and ${periodText(a.window, lang)}): the same months count in both, so that they are not two independent samples.`,
  }),
};

function threshold(picture: Picture, lang: Lang): string {
  const copy = copyMark(picture);
  if (!copy) return lang === 'sv' ? 'alla tal' : 'every number';
  return lang === 'sv' ? `inga antal under ${copy.k}` : `no counts below ${copy.k}`;
}
