// The notes beneath a finding, as far as the data carry them: what it belongs to, where, when, and what could not have been seen.
import type { Lang } from '../fault.ts';
import type { Finding } from '../finder/finding.ts';
import { capital } from '../words/capital.ts';
import { exposureName } from '../words/exposure-words.ts';
import { formatNumber } from '../words/numbers.ts';
import { peakWords } from './detail-line.ts';
import { isOffence, percentChange, visiblePercent } from './finding-sentence.ts';
import type { Problem } from './picture.ts';
import type { PictureContext } from './picture-context.ts';
import { duration } from './picture-dates.ts';
import { areaIn, areaName } from './picture-names.ts';
import { type PictureWords, type SentenceValues, sayPicture } from './picture-words.ts';
import type { Draft } from './problem-drafts.ts';
import type { WeekPeak } from './week-of-rows.ts';

export interface NoteInput {
  readonly words: PictureWords;
  readonly draft: Draft;
  readonly evidence: Omit<Problem['evidence'], 'notes'>;
  readonly unplaced: number;
  /** incidents of the window with a point in a cell; 0 where (nearly) all have one */
  readonly pointed: number;
  /** everything that the rates were divided by together */
  readonly exposureTotal: number | null;
  readonly count: number;
  readonly peak: WeekPeak | null;
  readonly rank: number;
  readonly of: number;
  readonly rankStability: number;
  /** drafts by the finder's index, for "explained by" and "part of" */
  readonly nameOfFound: (finderIndex: number, lang: Lang) => string | null;
}

type Notes = Problem['evidence']['notes'];
/** Adds a note; the template is the key unless told. */
type Add = (key: string, values: (lang: Lang) => SentenceValues, template?: string) => void;

export function problemNotes(context: PictureContext, input: NoteInput): Notes {
  const notes: Notes = [];
  const add: Add = (key, values, template = key) =>
    notes.push({ key, sv: sayPicture(template, values('sv'), 'sv'), en: sayPicture(template, values('en'), 'en') });
  kinNotes(input, add);
  whereNotes(context, input, add);
  whenNotes(input, add);
  sureness(input, add);
  return notes;
}

/** Part of a wider change, or explained by another one. */
function kinNotes({ draft, nameOfFound }: NoteInput, add: Add): void {
  const { finding } = draft;
  const inside = finding?.inside ?? null;
  const further = finding?.furtherRatio ?? null;
  if (inside !== null && further !== null && nameOfFound(inside, 'sv') !== null)
    add(
      'nested',
      (lang) => ({ outer: nameOfFound(inside, lang) ?? '', pct: percentChange(further), dir: further >= 1 ? 'up' : 'down' }),
      'nested.area',
    );
  const explainedBy = finding?.explainedBy ?? null;
  if (draft.kind !== 'hotspot' && draft.tier !== 'sure' && explainedBy !== null && nameOfFound(explainedBy, 'sv') !== null)
    add('explainedBy', (lang) => ({ other: nameOfFound(explainedBy, lang) ?? '' }));
}

function whereNotes(context: PictureContext, input: NoteInput, add: Add): void {
  const { draft, evidence, unplaced, pointed, count } = input;
  const { areas } = context.data;
  const top = [...evidence.areas].filter((a) => (a.count ?? 0) > 0).sort((a, b) => (b.count ?? 0) - (a.count ?? 0))[0];
  const index = top ? areas.areas.findIndex((area) => area.key === top.area) : -1;
  const most = top?.count ?? 0;
  if (index > 0 && draft.node.area !== index && evidence.areas.length > 1 && count >= 20 && most >= 0.15 * count)
    add('where.share', (lang) => ({
      n: most,
      N: count,
      areaIn: areaIn(areas.areas[index]!, lang),
      share: Math.round((most / Math.max(1, count)) * 100),
    }));
  const sureCells = evidence.cells.filter((cell) => cell.sure);
  const inCells = sureCells.reduce((sum, cell) => sum + cell.count, 0);
  // cells that hold all of an area's cases say nothing that the area does not
  if (sureCells.length > 0 && inCells < 0.9 * count && draft.kind !== 'hotspot' && context.grid) {
    const m = context.grid.grid.cellMetres;
    add('where.cells', () => ({ k: sureCells.length, m, n: inCells, N: count, P: pointed }));
  }
  const { concentration, rate } = evidence;
  if (concentration)
    add('where.conc', () => ({
      s: Math.round(concentration.placesShare * 100),
      t: Math.round(concentration.countShare * 100),
      offence: isOffence(input.words, draft),
      pointless: pointed > 0 ? 'yes' : 'no',
    }));
  if (rate && rate.all !== null && top?.rateInterval && top.rate !== null && index > 0) {
    const digits = top.rate >= 10 ? 0 : 1;
    const [low, high] = top.rateInterval;
    const values = [top.rate, low, high, rate.all] as const;
    add('rate', (lang) => {
      const [r, lo, hi, all] = values.map((v, i) => formatNumber(v, lang, i === 3 && v < 10 ? 1 : digits)) as [
        string,
        string,
        string,
        string,
      ];
      return { Area: capital(areaName(areas, index, lang)), r, lo, hi, all, per: rate.per, denom: exposureName(rate.kind, lang) };
    });
    if (input.exposureTotal !== null) {
      const n = Math.round(input.exposureTotal);
      add('rate.denomSource', (lang) => ({
        n,
        denom: exposureName(rate.kind, lang),
        year: rate.year === null ? 'none' : String(rate.year),
        src: rate.source,
      }));
    }
  }
  if (unplaced > 0) add('where.unknown', () => ({ n: unplaced, N: count }));
}

function whenNotes({ evidence, peak }: NoteInput, add: Add): void {
  if (peak) add('when.peak', (lang) => ({ ...peakWords(peak, lang), share: Math.round(peak.share * 100) }));
  else if (evidence.week && evidence.timeKnown >= 100) add('when.flat', () => ({}));
  const mean = evidence.meanSpanMinutes;
  if (evidence.week && mean !== null && mean >= 30)
    add('when.aoristic', (lang) => ({
      dur: duration(mean, lang),
      k: evidence.timeUnknown,
      N: evidence.timeKnown + evidence.timeUnknown,
    }));
}

function sureness({ draft, of, rank, rankStability }: NoteInput, add: Add): void {
  const { finding } = draft;
  const visible = visiblePercent(finding);
  if (visible !== null && finding?.expected !== null) {
    if (visible < 100) add('visible.rise', () => ({ p: visible }));
    else add('visible.rise', () => ({ r: finding?.smallestVisible ?? 0 }), 'visible.times');
  }
  const change = whatWouldChange(finding, draft);
  if (finding && change !== null)
    add('whatWouldChange', (lang) => ({ verdict: sayPicture(belowThreshold(finding), {}, lang), x: change, n: finding.count }));
  if (draft.tier === 'sure' && of > 1) add('whyRank', () => ({ r: rank, k: of, share: Math.round(rankStability * 100) }));
}

/** What is said just below the threshold: a search asks for more than the interval does, so that a difference can remain unclaimed. */
const belowThreshold = ({ threshold }: Finding) => ((threshold ?? 0) > 2 ? 'verdict.cannot_tell' : 'verdict.no_clear_change');

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
