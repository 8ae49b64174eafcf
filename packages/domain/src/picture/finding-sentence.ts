// The finding of one problem as a sentence: kind × verdict × tier × family choose the template, counts come before percentages.
import type { Lang } from '../fault.ts';
import type { Finding } from '../finder/finding.ts';
import { capital } from '../words/capital.ts';
import type { PictureNode } from './finder-cube.ts';
import type { Problem } from './picture.ts';
import { countOf, type PictureContext, rowsOf } from './picture-context.ts';
import { monthSpan } from './picture-dates.ts';
import { areaIn, nodeName } from './picture-names.ts';
import { type PictureWords, sayPicture } from './picture-words.ts';
import { type Draft, direction } from './problem-drafts.ts';
import { referenceWords } from './reference-words.ts';
import { repeatDays, repeatMetres } from './repeats.ts';

export interface DraftNumbers {
  readonly count: number;
  /** more were counted in the window, in months that cannot be compared */
  readonly left: boolean;
  readonly verdict: Problem['verdict'];
  readonly reason: string | null;
}

export const percentChange = (ratio: number) => Math.round(Math.abs(ratio - 1) * 100);
const oneDecimal = (value: number) => Math.round(value * 10) / 10;

/** The bracket with percent or times; nothing under 20 counted, because a percentage of so few says less than the numbers. */
function bracket(finding: Pick<Finding, 'count' | 'ratio' | 'interval'>, lang: Lang): string {
  const { ratio, interval, count } = finding;
  if (ratio === null || interval === null || count < 20 || !Number.isFinite(ratio)) return '';
  const [low, high] = interval;
  if (low < 1 && high > 1)
    return sayPicture('ci.bracket.cross', { lo: Math.round((1 - low) * 100), hi: Math.round((high - 1) * 100) }, lang);
  if (ratio >= 2) return sayPicture('ci.bracket.times', { r: ratio, lo: low, hi: high }, lang);
  const [lo, hi] = ratio >= 1 ? [low - 1, high - 1] : [1 - high, 1 - low];
  return sayPicture(
    'ci.bracket.pct',
    { pct: percentChange(ratio), dir: ratio >= 1 ? 'up' : 'down', lo: Math.round(lo * 100), hi: Math.round(hi * 100) },
    lang,
  );
}

/** Does the picture call the events of this node offences? Disorder and events are not. */
export function isOffence(words: PictureWords, draft: Pick<Draft, 'node'>): 'yes' | 'no' {
  const { category } = draft.node;
  return category < 0 || words.categories[category]!.kind === 'offence' ? 'yes' : 'no';
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
  const name = nodeName(words, context.data.areas, draft.node, lang);
  const categoryKey = draft.node.category < 0 ? null : words.categories[draft.node.category]!.key;
  const counted = (n: number) => words.counted(categoryKey, n, lang);
  const { finding } = draft;
  const values = {
    What: capital(name.what),
    what: name.what,
    num: name.plural ? 'p' : 's',
    offence: isOffence(words, draft),
    counted: counted(numbers.count),
    e: Math.round(finding?.expected ?? 0),
    dir: direction(finding),
    basis: draft.followed?.basis[lang] ?? '',
    ci: finding ? bracket(finding, lang) : '',
  };
  const explained = finding?.explainedBy === null || finding?.explainedBy === undefined ? null : nameOfFound(finding.explainedBy, lang);
  const level = levelSentence(context, draft, numbers, hotArea, { ...values, counted }, lang);
  if (level !== null) return level.change ? `${level.text} ${levelVerdict(finding, numbers, explained, lang)}` : level.text;
  const change = changeSentence(context, words, draft, numbers, values, lang);
  return numbers.left && numbers.verdict !== 'not_comparable' ? `${change} ${sayPicture('count.compared', {}, lang)}` : change;
}

interface LevelWords {
  readonly What: string;
  readonly offence: string;
  readonly counted: (n: number) => string;
}

/** Lasting problems, hot spots and repeats are about the level; `change` = a second sentence says whether it moves. Null for the others. */
function levelSentence(
  context: PictureContext,
  draft: Draft,
  numbers: DraftNumbers,
  hotArea: number,
  { What, offence, counted }: LevelWords,
  lang: Lang,
): { text: string; change: boolean } | null {
  if (draft.persistent) {
    const { years, months, count, expected } = draft.persistent;
    const high = { What, counted: counted(count), years, months, ratio: oneDecimal(count / expected) };
    if (years < 3) return { text: sayPicture('persistent.short', high, lang), change: false };
    return { text: sayPicture(draft.tier === 'sure' ? 'persistent.sure' : 'persistent.possible', high, lang), change: true };
  }
  if (draft.hot) {
    const { cells, all } = draft.hot;
    const spot = { What, offence, k: cells.length, m: context.grid?.grid.cellMetres ?? 0, n: numbers.count, N: all };
    const where = hotArea > 0 ? areaIn(context.data.areas.areas[hotArea]!, lang) : '';
    return { text: sayPicture(hotArea > 0 ? 'hotspot.sure' : 'hotspot.sure.all', { ...spot, areaIn: where }, lang), change: true };
  }
  if (draft.repeat) {
    const { n, repeats, expected } = draft.repeat;
    const again = { What, n: repeats, N: n, e: Math.round(expected), days: repeatDays, m: repeatMetres };
    return { text: sayPicture('repeat.sure', again, lang), change: true };
  }
  return null;
}

function changeSentence(
  context: PictureContext,
  words: PictureWords,
  draft: Draft,
  numbers: DraftNumbers,
  values: { readonly What: string; readonly counted: string; readonly [key: string]: string | number },
  lang: Lang,
): string {
  const { finding, tier, followed } = draft;
  const say = (key: string, more: Readonly<Record<string, string | number>> = {}) => sayPicture(key, { ...values, ...more }, lang);
  if (numbers.verdict === 'not_comparable') return say('notComparable', { reason: reasonSentence(numbers.reason, lang) });
  if (tier === 'sure' && numbers.verdict === 'rise') {
    if (isNew(finding)) return say('new', newWords(context, words, draft.node, lang));
    return say(followed ? 'rise.sure.followed' : 'rise.sure.found');
  }
  if (tier === 'sure' && numbers.verdict === 'fall') return say(followed ? 'fall.sure.followed' : 'fall.sure.found');
  if (followed && numbers.verdict === 'cannot_tell') {
    if (!finding || finding.expected === null)
      return `${values.What}: ${values.counted}. ${reasonSentence(numbers.reason ?? 'no_reference', lang)}`;
    return say('cannotTell.followed');
  }
  if (followed && numbers.verdict === 'no_clear_change' && tier !== 'possible')
    return say('noChange.followed', { dir: 'up', vis: visiblePercent(finding) ?? 0 });
  if (numbers.verdict === 'cannot_tell' && finding && finding.expected !== null && tier === 'weak' && finding.count < 10)
    return say('cannotTell.few', { times: timesWord(finding.smallestVisible) });
  return say(tier === 'possible' ? 'change.possible' : 'change.weak');
}

/** So little was expected that a ratio says nothing: the problem has come into being. */
const newBelow = 5;
const isNew = (finding: Finding | null): finding is Finding => finding !== null && (finding.expected ?? 0) < newBelow;

/** What was counted before, not what was expected: of few, an expected count leans on what kind and area have elsewhere. */
function newWords(context: PictureContext, words: PictureWords, node: PictureNode, lang: Lang) {
  const { frame, findings } = context;
  const lag = 12 * Math.ceil(frame.windowMonths / 12);
  let before = 0;
  for (let back = 1; back <= findings.reference.backYears; back++) {
    const from = frame.windowFrom - back * lag;
    before += countOf(context, rowsOf(context, node, from, from + frame.windowMonths - 1));
  }
  return {
    before,
    window: monthSpan(frame.firstMonth + frame.windowFrom, frame.firstMonth + frame.months - 1, lang),
    ref: referenceWords(context, words, lang),
  };
}

function timesWord(smallestVisible: number | null): string {
  if (smallestVisible === null || smallestVisible > 5) return 'other';
  return smallestVisible > 3 ? 't' : 'd';
}

/** Percent of the smallest rise that would have been seen; null when it cannot be told. */
export function visiblePercent(finding: Pick<Finding, 'smallestVisible'> | null): number | null {
  const visible = finding?.smallestVisible ?? null;
  return visible === null || !Number.isFinite(visible) ? null : Math.max(5, Math.round(((visible - 1) * 100) / 5) * 5);
}

function levelVerdict(finding: Finding | null, numbers: DraftNumbers, explained: string | null, lang: Lang): string {
  if (numbers.reason === 'no_reference') return sayPicture('level.no_reference', {}, lang);
  const claimed = numbers.verdict === 'rise' || numbers.verdict === 'fall';
  if (explained !== null && !claimed) return sayPicture('level.explained', { other: explained }, lang);
  // a search may leave a difference unclaimed: then nothing is said to be unchanged
  const [low, high] = finding?.interval ?? [0, Number.POSITIVE_INFINITY];
  if (numbers.verdict === 'no_clear_change' && (low > 1 || high < 1)) return sayPicture('level.unclaimed', {}, lang);
  return sayPicture('level.verdict', { v: numbers.verdict }, lang);
}

function reasonSentence(reason: string | null, lang: Lang): string {
  if (reason === 'no_reference' || reason === 'too_few' || reason === 'wide' || reason === 'unclaimed')
    return sayPicture(`reason.${reason}`, {}, lang);
  return sayPicture('reason.months_missing', {}, lang);
}
