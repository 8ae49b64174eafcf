// The finding of one problem as a sentence, and the notes beneath it: where, when, how sure, what could not have been seen.
import type { Lang } from '../fault.ts';
import type { Finding } from '../finder/finding.ts';
import type { Problem } from './picture.ts';
import type { PictureContext } from './picture-context.ts';
import { daysAndHours, duration, monthSpan } from './picture-dates.ts';
import { areaIn, areaName, nodeName } from './picture-names.ts';
import { type Bilingual, capital, langs, type PictureWords, sayPicture } from './picture-words.ts';
import { type Draft, direction } from './problem-drafts.ts';
import { repeatDays, repeatMetres } from './repeats.ts';
import type { WeekPeak } from './week-of-rows.ts';

export interface DraftNumbers {
  readonly count: number;
  readonly verdict: Problem['verdict'];
  readonly reason: string | null;
}

const percent = (ratio: number) => Math.round(Math.abs(ratio - 1) * 100);
const oneDecimal = (value: number) => Math.round(value * 10) / 10;

/** The bracket with percent or times; nothing under 20 counted, because a percentage of so few says less than the numbers. */
export function bracket(finding: Pick<Finding, 'count' | 'ratio' | 'interval'>, lang: Lang): string {
  const { ratio, interval, count } = finding;
  if (ratio === null || interval === null || count < 20 || !Number.isFinite(ratio)) return '';
  const [low, high] = interval;
  if (low < 1 && high > 1)
    return sayPicture('ci.bracket.cross', { lo: Math.round((1 - low) * 100), hi: Math.round((high - 1) * 100) }, lang);
  if (ratio >= 2) return sayPicture('ci.bracket.times', { r: oneDecimal(ratio), lo: oneDecimal(low), hi: oneDecimal(high) }, lang);
  const [lo, hi] = ratio >= 1 ? [low - 1, high - 1] : [1 - high, 1 - low];
  return sayPicture(
    'ci.bracket.pct',
    { pct: percent(ratio), dir: ratio >= 1 ? 'up' : 'down', lo: Math.round(lo * 100), hi: Math.round(hi * 100) },
    lang,
  );
}

/** The finding in one language. */
export function findingSentence(
  context: PictureContext,
  words: PictureWords,
  draft: Draft,
  numbers: DraftNumbers,
  hotArea: number,
  lang: Lang,
  nameOfFound: (finderIndex: number, lang: Lang) => string | null = () => null,
): string {
  const { data, frame } = context;
  const name = nodeName(words, data.areas, draft.node, lang);
  const categoryKey = draft.node.category < 0 ? null : words.categories[draft.node.category]!.key;
  const finding = draft.finding;
  const explained = finding?.explainedBy === null || finding?.explainedBy === undefined ? null : nameOfFound(finding.explainedBy, lang);
  const level = () => levelVerdict(numbers, explained, lang);
  const values = {
    What: capital(name.what),
    what: name.what,
    num: name.plural ? 'p' : 's',
    counted: words.counted(categoryKey, numbers.count, lang),
    e: Math.round(finding?.expected ?? 0),
    dir: direction(finding),
    basis: draft.followed?.basis[lang] ?? '',
    ci: finding ? bracket(finding, lang) : '',
  };
  if (draft.kind === 'persistent' && draft.persistent) {
    const { years, months, count, expected } = draft.persistent;
    const high = { ...values, counted: words.counted(categoryKey, count, lang), years, months, ratio: oneDecimal(count / expected) };
    if (years < 3) return sayPicture('persistent.short', high, lang);
    const said = sayPicture(draft.tier === 'sure' ? 'persistent.sure' : 'persistent.possible', high, lang);
    return `${said} ${level()}`;
  }
  if (draft.kind === 'hotspot' && draft.hot) {
    const { cells, inCells, all } = draft.hot;
    const spot = { ...values, k: cells.length, m: context.grid?.grid.cellMetres ?? 0, n: inCells, N: all };
    const key = hotArea > 0 ? 'hotspot.sure' : 'hotspot.sure.all';
    const where = hotArea > 0 ? areaIn(data.areas.areas[hotArea]!, lang) : '';
    return `${sayPicture(key, { ...spot, areaIn: where }, lang)} ${level()}`;
  }
  if (draft.kind === 'repeat' && draft.repeat) {
    const { n, repeats, expected } = draft.repeat;
    const again = { ...values, n: repeats, N: n, e: Math.round(expected), days: repeatDays, m: repeatMetres };
    return `${sayPicture('repeat.sure', again, lang)} ${level()}`;
  }
  if (numbers.verdict === 'not_comparable')
    return sayPicture('notComparable', { ...values, reason: reasonSentence(numbers.reason, lang) }, lang);
  if (draft.tier === 'sure' && numbers.verdict === 'rise') {
    if (finding && (finding.expected ?? 0) < 5)
      return sayPicture(
        'new',
        {
          ...values,
          before: Math.round((finding.expected ?? 0) * Math.max(1, context.findings.reference.backYears)),
          window: monthSpan(frame.firstMonth + frame.windowFrom, frame.firstMonth + frame.months - 1, lang),
          ref: referenceWords(context, words, lang),
        },
        lang,
      );
    return sayPicture(draft.followed ? 'rise.sure.followed' : 'rise.sure.found', values, lang);
  }
  if (draft.tier === 'sure' && numbers.verdict === 'fall')
    return sayPicture(draft.followed ? 'fall.sure.followed' : 'fall.sure.found', values, lang);
  if (draft.followed && numbers.verdict === 'cannot_tell') {
    if (finding?.expected === null || !finding)
      return `${capital(name.what)}: ${values.counted}. ${reasonSentence(numbers.reason ?? 'no_reference', lang)}`;
    return sayPicture('cannotTell.followed', values, lang);
  }
  if (draft.followed && numbers.verdict === 'no_clear_change' && draft.tier !== 'possible')
    return sayPicture('noChange.followed', { ...values, dir: 'up', vis: visiblePercent(finding) ?? 0 }, lang);
  if (numbers.verdict === 'cannot_tell' && finding && finding.expected !== null && draft.tier === 'weak' && finding.count < 10)
    return sayPicture('cannotTell.few', { ...values, times: timesWord(finding.smallestVisible) }, lang);
  return sayPicture(draft.tier === 'possible' ? 'change.possible' : 'change.weak', values, lang);
}

function timesWord(smallestVisible: number | null): string {
  if (smallestVisible === null || smallestVisible > 5) return 'other';
  return smallestVisible > 3 ? 't' : 'd';
}

/** Percent of the smallest rise that would have been seen; null when it cannot be told. */
export function visiblePercent(finding: Finding | null): number | null {
  const visible = finding?.smallestVisible ?? null;
  return visible === null || !Number.isFinite(visible) ? null : Math.max(5, Math.round(((visible - 1) * 100) / 5) * 5);
}

function levelVerdict(numbers: DraftNumbers, explained: string | null, lang: Lang): string {
  if (numbers.reason === 'no_reference') return sayPicture('level.no_reference', {}, lang);
  if (explained !== null && numbers.verdict !== 'rise' && numbers.verdict !== 'fall')
    return sayPicture('level.explained', { other: explained }, lang);
  return sayPicture('level.verdict', { v: numbers.verdict }, lang);
}

export function reasonSentence(reason: string | null, lang: Lang): string {
  if (reason === 'no_reference' || reason === 'too_few' || reason === 'wide') return sayPicture(`reason.${reason}`, {}, lang);
  return sayPicture('reason.months_missing', {}, lang);
}

/** "de tre åren före" */
export function referenceWords(context: PictureContext, words: PictureWords, lang: Lang): string {
  if (context.findings.reference.kind === 'siblings') return sayPicture('ref.before', {}, lang);
  const n = Math.max(1, context.findings.reference.backYears);
  return sayPicture('ref.years', { n, nWord: words.numberWord(n, lang) }, lang);
}

export interface NoteInput {
  readonly draft: Draft;
  readonly evidence: Omit<Problem['evidence'], 'notes'>;
  readonly unplaced: number;
  readonly count: number;
  readonly peak: WeekPeak | null;
  readonly rank: number;
  readonly of: number;
  readonly rankStability: number;
  /** drafts by the finder's index, for "explained by" and "part of" */
  readonly nameOfFound: (finderIndex: number, lang: Lang) => string | null;
}

/** The notes beneath a finding, as far as the data carry them. */
export function problemNotes(context: PictureContext, input: NoteInput): Problem['evidence']['notes'] {
  const { draft, evidence, unplaced, count, peak } = input;
  const notes: Problem['evidence']['notes'] = [];
  const add = (key: string, say: (lang: Lang) => string) => notes.push({ key, sv: say('sv'), en: say('en') });
  const finding = draft.finding;
  if (finding?.inside !== null && finding?.inside !== undefined && finding.furtherRatio !== null && finding.furtherRatio !== undefined) {
    const { inside, furtherRatio } = finding;
    if (input.nameOfFound(inside, 'sv') !== null)
      add('nested', (lang) =>
        sayPicture(
          'nested.area',
          { outer: input.nameOfFound(inside, lang) ?? '', pct: percent(furtherRatio), dir: furtherRatio >= 1 ? 'up' : 'down' },
          lang,
        ),
      );
  }
  if (draft.kind !== 'hotspot' && draft.tier !== 'sure' && finding?.explainedBy !== null && finding?.explainedBy !== undefined) {
    const { explainedBy } = finding;
    if (input.nameOfFound(explainedBy, 'sv') !== null)
      add('explainedBy', (lang) => sayPicture('explainedBy', { other: input.nameOfFound(explainedBy, lang) ?? '' }, lang));
  }
  const top = [...evidence.areas].filter((a) => (a.count ?? 0) > 0).sort((a, b) => (b.count ?? 0) - (a.count ?? 0))[0];
  const index = top ? context.data.areas.areas.findIndex((area) => area.key === top.area) : -1;
  if (top && index > 0 && draft.node.area !== index && evidence.areas.length > 1 && count >= 20 && (top.count ?? 0) >= 0.15 * count)
    add('where.share', (lang) =>
      sayPicture(
        'where.share',
        {
          n: top.count ?? 0,
          N: count,
          areaIn: areaIn(context.data.areas.areas[index]!, lang),
          share: Math.round(((top.count ?? 0) / Math.max(1, count)) * 100),
        },
        lang,
      ),
    );
  const sureCells = evidence.cells.filter((cell) => cell.sure);
  if (sureCells.length > 0 && draft.kind !== 'hotspot' && context.grid) {
    const metres = context.grid.grid.cellMetres;
    add('where.cells', (lang) =>
      sayPicture('where.cells', { k: sureCells.length, m: metres, n: sureCells.reduce((s, c) => s + c.count, 0), N: count }, lang),
    );
  }
  const { concentration } = evidence;
  if (concentration)
    add('where.conc', (lang) =>
      sayPicture('where.conc', { s: Math.round(concentration.placesShare * 100), t: Math.round(concentration.countShare * 100) }, lang),
    );
  const rated = top && top.rate !== null && top.rateInterval && evidence.rate ? top : null;
  if (rated && evidence.rate && evidence.rate.all !== null && index > 0) {
    const { rate } = evidence;
    const shown = (v: number) => (v >= 10 ? Math.round(v) : Math.round(v * 10) / 10);
    add('rate', (lang) =>
      sayPicture(
        'rate',
        {
          Area: capital(areaName(context.data.areas, index, lang)),
          r: shown(rated.rate!),
          per: rate.per,
          denom: exposureName(rate.kind, lang),
          lo: shown(rated.rateInterval![0]),
          hi: shown(rated.rateInterval![1]),
          all: shown(rate.all!),
        },
        lang,
      ),
    );
  }
  if (unplaced > 0) add('where.unknown', (lang) => sayPicture('where.unknown', { n: unplaced, N: count }, lang));
  if (peak) add('when.peak', (lang) => sayPicture('when.peak', { ...peakWords(peak, lang), share: Math.round(peak.share * 100) }, lang));
  else if (evidence.week && evidence.timeKnown >= 100) add('when.flat', (lang) => sayPicture('when.flat', {}, lang));
  if (evidence.week && evidence.meanSpanMinutes !== null && evidence.meanSpanMinutes >= 30) {
    const mean = evidence.meanSpanMinutes;
    add('when.aoristic', (lang) =>
      sayPicture(
        'when.aoristic',
        { dur: duration(mean, lang), k: evidence.timeUnknown, N: evidence.timeKnown + evidence.timeUnknown },
        lang,
      ),
    );
  }
  const visible = visiblePercent(finding);
  if (visible !== null && finding?.expected !== null) add('visible.rise', (lang) => sayPicture('visible.rise', { p: visible }, lang));
  const change = whatWouldChange(finding, draft);
  if (change)
    add('whatWouldChange', (lang) =>
      sayPicture('whatWouldChange', { verdict: sayPicture('verdict.no_clear_change', {}, lang), x: change, n: finding!.count }, lang),
    );
  if (draft.tier === 'sure' && input.of > 1)
    add('whyRank', (lang) => sayPicture('whyRank', { r: input.rank, k: input.of, share: Math.round(input.rankStability * 100) }, lang));
  return notes;
}

/** How many cases would have to be something else before the claim falls; null without a claim. */
function whatWouldChange(finding: Finding | null, draft: Draft): number | null {
  if (!finding || draft.tier !== 'sure' || finding.verdict !== 'rise' || finding.z === null || finding.threshold === null) return null;
  const beyond = Math.abs(finding.z) - finding.threshold;
  if (!(beyond > 0) || finding.expected === null) return null;
  const mean = finding.expected * finding.movement;
  const spread = Math.sqrt(finding.phi * finding.count + finding.relativeVariance * mean * finding.count);
  const cases = Math.ceil(beyond * spread);
  return cases >= 1 && cases < finding.count ? cases : null;
}

export function exposureName(kind: string, lang: Lang): string {
  const known = sayExposure[kind];
  return known ? known[lang] : kind;
}

const sayExposure: Readonly<Record<string, Bilingual>> = {
  inhabitants: { sv: 'invånare', en: 'inhabitants' },
  population: { sv: 'invånare', en: 'inhabitants' },
  invanare: { sv: 'invånare', en: 'inhabitants' },
  hallbesok: { sv: 'besök', en: 'visits' },
  hallVisits: { sv: 'besök', en: 'visits' },
  'hall-visits': { sv: 'besök', en: 'visits' },
  visits: { sv: 'besök', en: 'visits' },
  dwellings: { sv: 'bostäder', en: 'dwellings' },
  vehicles: { sv: 'fordon', en: 'vehicles' },
};

/** The second line of a row in the list: where and when most of it happens. */
export function detailLine(
  context: PictureContext,
  draft: Draft,
  evidence: Omit<Problem['evidence'], 'notes'>,
  peak: WeekPeak | null,
  count: number,
): Bilingual {
  const line = (lang: Lang) => {
    const parts: string[] = [];
    const top = [...evidence.areas].filter((a) => (a.count ?? 0) > 0).sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
    const named = top
      .slice(0, 2)
      .filter((a) => (a.count ?? 0) >= 0.15 * count)
      .map((a) => context.data.areas.areas.findIndex((area) => area.key === a.area))
      .filter((i) => i > 0 && i !== draft.node.area);
    if (named.length > 0 && evidence.areas.length > 2)
      parts.push(
        sayPicture(
          'where.short',
          {
            where: sayList(
              named.map((i) => areaIn(context.data.areas.areas[i]!, lang)),
              lang,
            ),
          },
          lang,
        ),
      );
    if (peak) parts.push(sayPicture('when.short', peakWords(peak, lang), lang));
    return parts.join(', ');
  };
  return Object.fromEntries(langs.map((lang) => [lang, line(lang)])) as Record<Lang, string>;
}

function peakWords(peak: WeekPeak, lang: Lang) {
  const words = daysAndHours(peak.days, peak.from, peak.to, lang);
  return { ...words, on: words.days && peak.days.length < 5 ? 'yes' : 'no' };
}

const sayList = (items: readonly string[], lang: Lang) =>
  items.length === 1 ? items[0]! : sayPicture('and', { a: items[0]!, b: items[1]! }, lang);
