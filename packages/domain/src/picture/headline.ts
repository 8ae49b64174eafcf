// The picture in one sentence, and the lines on how it was found.
import type { Lang } from '../fault.ts';
import type { Headline } from '../finder/finding.ts';
import { unclaimedVerdict, untoldReason } from '../finder/node-finding.ts';
import type { Picture } from './picture.ts';
import { hasReference, type PictureContext } from './picture-context.ts';
import { monthSpan } from './picture-dates.ts';
import { nodeName } from './picture-names.ts';
import { type Bilingual, langs, type PictureWords, sayPicture } from './picture-words.ts';
import type { Draft } from './problem-drafts.ts';
import { headlineSentence, partFinding } from './public-headline.ts';
import { referenceWords } from './reference-words.ts';

/** Whose data speak: the police's reports, event reports, or other data. */
export function subjectOf(context: PictureContext): 'police' | 'events' | 'other' {
  const kinds = new Set(context.data.sources.map((source) => source.kind));
  if (kinds.size === 1) return [...kinds][0]!;
  return kinds.has('police') && context.data.sources[0]?.kind === 'police' ? 'police' : 'other';
}

/** What everything in the picture is together: offences only where all of it are offences. */
function nounOf(context: PictureContext): 'police' | 'events' | 'other' {
  const kinds = new Set(context.comparability.series.categories.map((c) => context.categories[c]!.kind));
  if (kinds.size === 1 && kinds.has('offence')) return 'police';
  return kinds.size === 1 && kinds.has('event') ? 'events' : 'other';
}

/** "anmält brott" for one, "anmälda brott" for all other numbers */
export function countedNoun(context: PictureContext, words: PictureWords, n: number, lang: Lang): string {
  const kind = nounOf(context);
  return n === 1 ? words.reportsOf(null, kind, lang).one : words.noun(kind, lang);
}

const both = (say: (lang: Lang) => string): Bilingual => Object.fromEntries(langs.map((lang) => [lang, say(lang)])) as Record<Lang, string>;

/** "stölder i Lindängen på kvällen" of what is looked at by itself. */
export function partName(context: PictureContext, words: PictureWords): Bilingual {
  return both((lang) => nodeName(words, context.data.areas, context.part, lang).what);
}

/** The finding with what it is a finding of. */
export function ofPart(finding: Bilingual, part: Bilingual | undefined): Bilingual {
  return part === undefined ? finding : both((lang) => partFinding(part[lang], finding[lang]));
}

/** @param drafts  in rank order */
export function headline(context: PictureContext, words: PictureWords, drafts: readonly Draft[]): Bilingual {
  return headlineSentence(
    drafts.map((draft) => ({
      kind: draft.kind,
      tier: draft.tier,
      excess: draft.finding?.excess ?? null,
      name: both((lang) => nodeName(words, context.data.areas, draft.node, lang).what),
    })),
    subjectOf(context),
    hasReference(context) ? null : context.frame.months,
    isTooFew(context.findings.headline),
    (n, lang) => words.numberWord(n, lang),
  );
}

/** Are there so few in all that neither more nor fewer can be told? */
function isTooFew({ count, expected, interval }: Headline): boolean {
  if (expected === null || interval === null) return false;
  return unclaimedVerdict(count, expected, interval) === 'cannot_tell' && untoldReason(interval) === 'too_few';
}

/** The lines under the headline: the total, what was tested. `counted` = all incidents of the window, holes included. */
export function leadLines(context: PictureContext, words: PictureWords, followed: number, counted: number): Picture['lead'] {
  const { findings, frame } = context;
  const { headline: total } = findings;
  const lines: Picture['lead'] = [];
  const add = (key: string, say: (lang: Lang) => string) => lines.push({ key, ...both(say) });
  const window = (lang: Lang) => monthSpan(frame.firstMonth + frame.windowFrom, frame.firstMonth + frame.months - 1, lang);
  const noun = (n: number, lang: Lang) => countedNoun(context, words, n, lang);
  if (total.expected === null || total.ratio === null || total.interval === null)
    add('head.count', (lang) => sayPicture('head.count', { n: counted, noun: noun(counted, lang), window: window(lang) }, lang));
  else {
    const n = Math.round(total.count);
    const left = n !== counted ? 'yes' : 'no';
    // a copy that told both would tell what happened in the months between
    const few = !total.moved && isTooFew(total);
    const key = total.moved ? 'head.allMoved' : few ? 'head.few' : 'head.total';
    const shown = left === 'yes' ? `${key}.left` : key;
    const values = (lang: Lang) => ({
      n,
      all: counted,
      left,
      e: Math.round(total.expected!),
      noun: noun(left === 'yes' && !total.moved ? counted : n, lang),
    });
    if (total.moved) {
      const up = total.ratio >= 1;
      const [low, high] = total.interval;
      const ends = up ? [low - 1, high - 1] : [1 - high, 1 - low];
      const pct = Math.round(Math.abs(total.ratio - 1) * 100);
      const range = { lo: Math.max(0, Math.round(ends[0]! * 100)), hi: Math.round(ends[1]! * 100) };
      add(shown, (lang) => sayPicture('head.allMoved', { ...values(lang), dir: up ? 'up' : 'down', pct, ...range }, lang));
    } else add(shown, (lang) => sayPicture('head.total', { ...values(lang), few: few ? 'yes' : 'no' }, lang));
  }
  if (hasReference(context))
    add('head.checked', (lang) =>
      sayPicture('head.checked', { c: findings.nodes, window: window(lang), ref: referenceWords(context, words, lang), f: followed }, lang),
    );
  if (context.part.category >= 0 || context.part.area > 0 || context.part.placeType >= 0 || context.part.daypart >= 0)
    add('head.part', (lang) => sayPicture('head.part', { c: findings.nodes, what: partName(context, words)[lang] }, lang));
  return lines;
}
