// The picture in one sentence, and the lines on how it was found.
import type { Lang } from '../fault.ts';
import type { Picture } from './picture.ts';
import type { PictureContext } from './picture-context.ts';
import { monthSpan } from './picture-dates.ts';
import { nodeName } from './picture-names.ts';
import { type Bilingual, langs, type PictureWords, sayPicture } from './picture-words.ts';
import type { Draft } from './problem-drafts.ts';
import { referenceWords } from './problem-sentences.ts';

/** Whose data speak: the police's reports, event reports, or other data. */
export function subjectOf(context: PictureContext): 'police' | 'events' | 'other' {
  const kinds = new Set(context.data.sources.map((source) => source.kind));
  if (kinds.size === 1) return [...kinds][0]!;
  return kinds.has('police') && context.data.sources[0]?.kind === 'police' ? 'police' : 'other';
}

/** What everything in the picture is together: offences only where all of it are offences. */
export function nounOf(context: PictureContext): 'police' | 'events' | 'other' {
  const kinds = new Set(context.comparability.series.categories.map((c) => context.categories[c]!.kind));
  if (kinds.size === 1 && kinds.has('offence')) return 'police';
  return kinds.size === 1 && kinds.has('event') ? 'events' : 'other';
}

const both = (say: (lang: Lang) => string): Bilingual => Object.fromEntries(langs.map((lang) => [lang, say(lang)])) as Record<Lang, string>;

/** @param drafts  in rank order */
export function headline(context: PictureContext, words: PictureWords, drafts: readonly Draft[]): Bilingual {
  const sure = drafts.filter((d) => d.tier === 'sure');
  const size = (d: Draft) => Math.abs(d.finding?.excess ?? 0);
  const largest = (list: Draft[]) => [...list].sort((a, b) => size(b) - size(a));
  const rises = largest(sure.filter((d) => d.kind === 'rising'));
  const falls = largest(sure.filter((d) => d.kind === 'falling'));
  const lasting = sure.filter((d) => d.kind === 'persistent');
  return both((lang) => {
    const name = (d: Draft | undefined) => (d ? nodeName(words, context.data.areas, d.node, lang).what : '');
    const word = (n: number) => words.numberWord(n, lang);
    if (rises.length > 0) {
      const said = sayPicture(
        'head.rise',
        { src: subjectOf(context), n: rises.length, nWord: word(rises.length), top: name(rises[0]) },
        lang,
      );
      const also = sayPicture('head.alsoFall', { m: falls.length, mWord: capitalWord(word(falls.length)), top: name(falls[0]) }, lang);
      return also ? `${said} ${also}` : said;
    }
    if (falls.length > 0)
      return sayPicture('head.onlyFall', { m: falls.length, mWord: capitalWord(word(falls.length)), top: name(falls[0]) }, lang);
    if (context.findings.reference.backYears === 0) return sayPicture('head.noReference', { months: context.frame.months }, lang);
    return sayPicture('head.none', { p: lasting.length, pWord: capitalWord(word(lasting.length)), top: name(lasting[0]) }, lang);
  });
}

const capitalWord = (word: string) => word.slice(0, 1).toLocaleUpperCase('sv') + word.slice(1);

/** The lines under the headline: the total, what was tested. */
export function leadLines(context: PictureContext, words: PictureWords, followed: number): Picture['lead'] {
  const { findings, frame } = context;
  const { headline: total } = findings;
  const lines: Picture['lead'] = [];
  const add = (key: string, say: (lang: Lang) => string) => lines.push({ key, ...both(say) });
  const window = (lang: Lang) => monthSpan(frame.firstMonth + frame.windowFrom, frame.firstMonth + frame.months - 1, lang);
  const noun = (lang: Lang) => words.noun(nounOf(context), lang);
  if (total.expected === null || total.ratio === null || total.interval === null)
    add('head.count', (lang) => sayPicture('head.count', { n: Math.round(total.count), noun: noun(lang), window: window(lang) }, lang));
  else if (total.moved) {
    const up = total.ratio >= 1;
    const [low, high] = total.interval;
    const ends = up ? [low - 1, high - 1] : [1 - high, 1 - low];
    add('head.allMoved', (lang) =>
      sayPicture(
        'head.allMoved',
        {
          dir: up ? 'up' : 'down',
          n: Math.round(total.count),
          e: Math.round(total.expected!),
          noun: noun(lang),
          pct: Math.round(Math.abs(total.ratio! - 1) * 100),
          lo: Math.max(0, Math.round(ends[0]! * 100)),
          hi: Math.round(ends[1]! * 100),
        },
        lang,
      ),
    );
  } else
    add('head.total', (lang) =>
      sayPicture('head.total', { n: Math.round(total.count), e: Math.round(total.expected!), noun: noun(lang) }, lang),
    );
  if (findings.reference.backYears > 0)
    add('head.checked', (lang) =>
      sayPicture('head.checked', { c: findings.nodes, window: window(lang), ref: referenceWords(context, words, lang), f: followed }, lang),
    );
  return lines;
}
