// How the picture was made, in words and as parameters: also those that were chosen automatically.

import { yearUnsaid } from '../area/area-system.ts';
import type { Lang } from '../fault.ts';
import { capital } from '../words/capital.ts';
import { chooseExposure } from './area-rates.ts';
import { countedNoun, subjectOf } from './headline.ts';
import type { Picture } from './picture.ts';
import { hasReference, type PictureContext } from './picture-context.ts';
import { dateName, monthSpan } from './picture-dates.ts';
import { sourceInSentence } from './picture-names.ts';
import { type Bilingual, type PictureWords, type SentenceValues, sayPicture } from './picture-words.ts';
import type { Draft } from './problem-drafts.ts';
import { referenceWords } from './reference-words.ts';
import { repeatDays, repeatMetres } from './repeats.ts';

/** The method note. */
export function methodNotes(context: PictureContext, words: PictureWords, drafts: readonly Draft[]): Picture['method'] {
  const { findings, frame, grid, comparability } = context;
  const notes: Picture['method'] = [];
  const add = (key: string, say: (lang: Lang) => string) => notes.push({ key, sv: say('sv'), en: say('en') });
  const window = (lang: Lang) => monthSpan(frame.firstMonth + frame.windowFrom, frame.firstMonth + frame.months - 1, lang);
  const years = findings.reference.backYears;
  if (hasReference(context)) {
    add('method.compare', (lang) =>
      sayPicture('method.compare', { window: capital(window(lang)), ref: referenceWords(context, words, lang) }, lang),
    );
    add('method.expected', (lang) => sayPicture('method.expected', { ref: referenceWords(context, words, lang) }, lang));
    if (findings.reference.kind === 'siblings') add('ref.short', (lang) => sayPicture('ref.short', { w: frame.windowMonths }, lang));
    else if (frame.shortened) add('ref.shortWindow', (lang) => sayPicture('ref.shortWindow', { w: frame.windowMonths }, lang));
    if (years === 1) add('ref.oneYear', (lang) => sayPicture('ref.oneYear', {}, lang));
  } else add('method.noReference', (lang) => sayPicture('method.noReference', { months: frame.months }, lang));
  const gaps = comparability.notes.filter((note) => note.code === 'source.hole' || note.code === 'source.missing_month').length;
  if (gaps > 0) add('method.holes', (lang) => sayPicture('method.holes', { k: gaps }, lang));
  const typical = typicalVisible(context, drafts);
  if (typical) add('unseen.total', (lang) => sayPicture('unseen.total', typical, lang));
  if (grid) add('method.hotspots', (lang) => sayPicture('method.hotspots', { m: grid.grid.cellMetres, grid: grid.projection.code }, lang));
  if (drafts.some((d) => d.kind === 'repeat'))
    add('method.repeats', (lang) => sayPicture('method.repeats', { days: repeatDays, m: repeatMetres }, lang));
  if (drafts.some((d) => d.kind === 'persistent' && d.tier === 'sure'))
    add('method.persistent', (lang) => sayPicture('method.persistent', { years: 3 }, lang));
  add('method.rank', (lang) => sayPicture('method.rank', {}, lang));
  if (hasReference(context)) add('ci.help', (lang) => sayPicture('ci.help', {}, lang));
  add('method.reported', (lang) => sayPicture('method.reported', {}, lang));
  return notes;
}

interface TypicalVisible extends SentenceValues {
  readonly n: number;
  readonly r: number;
  readonly p: number;
  readonly big: 'yes' | 'no';
}

/** The median kind over the whole area: what a search like this could have missed. */
function typicalVisible(context: PictureContext, drafts: readonly Draft[]): TypicalVisible | null {
  if (drafts.length === 0 && context.comparability.series.categories.length === 0) return null;
  const visible: TypicalVisible[] = [];
  for (const category of context.comparability.series.categories) {
    const finding = context.findings.finding({ category, area: -1, placeType: -1, daypart: -1 });
    if (finding.expected === null || finding.smallestVisible === null || finding.expected < 5) continue;
    const r = finding.smallestVisible;
    visible.push({ n: Math.round(finding.expected), r, p: Math.round(((r - 1) * 100) / 5) * 5, big: r >= 2 ? 'yes' : 'no' });
  }
  visible.sort((a, b) => a.n - b.n);
  return visible[Math.floor(visible.length / 2)] ?? null;
}

/** Parameters as they were, given or chosen. */
export function pictureParameters(context: PictureContext): Picture['parameters'] {
  const { options, frame, findings, grid, cube, data } = context;
  const exposure = chooseExposure(data.exposures, data.areas, null, Math.floor((frame.firstMonth + frame.months - 1) / 12));
  return {
    windowMonths: frame.windowMonths,
    windowGiven: options.windowMonths !== undefined,
    windowShortened: frame.shortened,
    until: options.until ?? null,
    backYears: findings.reference.backYears,
    reference: findings.reference.kind,
    falseDiscoveryRate: findings.falseDiscoveryRate,
    nodes: findings.nodes,
    placeTypesSearched: cube.placeTypes.length,
    daypartsSearched: cube.withDayparts,
    cellMetres: grid ? grid.grid.cellMetres : null,
    grid: grid ? grid.projection.code : null,
    repeatMetres,
    repeatDays,
    exposure: exposure ? exposure.kind : null,
    exposureYear: exposure && exposure.year !== yearUnsaid ? exposure.year : null,
    abnormalYears: (options.abnormalYears ?? []).join(' ') || null,
    followed: options.follow.length,
    subject: subjectOf(context),
    seed: options.seed,
  };
}

/** "Källa: polisens utdrag, hämtat 5 november 2026. Period …. 1 104 anmälda brott." */
export function sourceLine(context: PictureContext, words: PictureWords, incidents: number): Bilingual {
  const { data, frame } = context;
  const say = (lang: Lang) => {
    const received = data.sources.map((source) => source.received).filter((date): date is string => date !== null);
    const names = [...new Set(data.sources.map((source) => (lang === 'sv' ? sourceInSentence(source, lang) : source.en)))];
    return sayPicture(
      'src.line',
      {
        src: names.join(', '),
        received: received.length > 0 ? sayPicture('src.received', { date: dateName([...received].sort().at(-1)!, lang) }, lang) : '',
        period: frame.months > 0 ? monthSpan(frame.firstMonth, frame.firstMonth + frame.months - 1, lang) : '–',
        counted: sayPicture('src.counted', { n: incidents, noun: countedNoun(context, words, incidents, lang) }, lang),
      },
      lang,
    );
  };
  return { sv: say('sv'), en: say('en') };
}
