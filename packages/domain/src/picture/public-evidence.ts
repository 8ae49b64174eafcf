// Months, areas, cells and hours of a problem as they may be published: coarsened or left out until nothing small is told or can be worked out.
import { units } from '../disclosure/told-rows.ts';
import type { Picture, Problem } from './picture.ts';
import { topHours } from './problem-where-when.ts';
import { type PublicFacts, windowCount } from './public-facts.ts';
import { publicWeek } from './public-week.ts';
import { openPeak, publicDetail } from './public-words.ts';
import { similarInCopy } from './similar-evidence.ts';
import { differenceIsSmall, showableParts, small } from './suppression.ts';
import { tidy } from './tidy-number.ts';

/** Notes that hold no counts. */
const openNotes = new Set(['nested', 'explainedBy', 'where.conc', 'when.peak', 'when.flat', 'visible.rise']);

type Run = readonly (number | null)[];
const blank = (values: readonly unknown[]) => values.map(() => null);

/** What has been published so far, to which every further problem is held. */
export interface Published {
  readonly facts: PublicFacts;
  readonly series: Picture['series'];
  readonly runs: Run[];
  readonly k: number;
  /** what an attack on an earlier attempt asked to leave out */
  readonly withheld: ReadonlySet<string>;
}

/** The problem with its evidence coarsened; adds what it tells to `published`. */
export function publicEvidence(problem: Problem, published: Published): Problem {
  const { evidence } = problem;
  // a kind that is not published by month is told for the whole area and the year only
  const wholeOnly = problem.category !== null && !published.series.some((s) => s.category === problem.category) && problem.area === null;
  const { k, withheld } = published;
  const open = !wholeOnly && !withheld.has(units.months(problem)) && monthsOpen(problem, published);
  if (open) published.runs.push(evidence.counts);
  const count = windowCount(problem);
  const areas = wholeOnly ? evidence.areas.map(() => false) : shownAreas(problem, count, published);
  const cells = wholeOnly ? [] : publicCells(problem, count, published);
  const weekOpen = !wholeOnly && !withheld.has(units.week(problem)) && !small(evidence.timeUnknown, k);
  const week = weekOpen ? publicWeek(evidence.week, k) : null;
  const known = week ? evidence.timeKnown : 0;
  const peak = week && !withheld.has(units.peak(problem)) ? openPeak(problem, k) : null;
  const isOpen = (area: string | undefined) => areas[evidence.areas.findIndex((row) => row.area === area)] === true;
  const inTop = (evidence.concentration?.countShare ?? 0) * count;
  const concentrated = count >= 30 && !small(Math.ceil(inTop), k) && !small(Math.ceil(count - inTop), k);
  const leading = [...evidence.areas].sort((a, b) => (b.count ?? 0) - (a.count ?? 0)).slice(0, 2);
  return {
    ...problem,
    detail: publicDetail(
      problem,
      leading.every((row) => isOpen(row.area)),
      peak,
    ),
    where:
      problem.kind === 'hotspot'
        ? problem.where.filter((w) => cells.some((cell) => cell.cell === w.cell))
        : problem.where.filter((w) => isOpen(w.area)),
    when: topHours(week, known),
    evidence: {
      ...evidence,
      ...monthRuns(evidence, open, k),
      week,
      timeKnown: known,
      timeUnknown: week ? evidence.timeUnknown : 0,
      meanSpanMinutes: week ? evidence.meanSpanMinutes : null,
      areas: evidence.areas.map((row, i) =>
        areas[i]
          ? { ...row, expected: null, share: count > 0 && row.count !== null ? tidy(row.count / count) : null }
          : { ...row, count: null, expected: null, share: null, rate: null, rateInterval: null, against: null },
      ),
      similar: similarInCopy(problem, k),
      // ratios, pairs and places to the last digit would tell counts
      depth: null,
      // the rate of all tells how many there are elsewhere
      rate: evidence.rate && problem.area !== null ? { ...evidence.rate, all: null } : evidence.rate,
      // a score to the last digit would tell what the cells around hold
      cells: cells.map((cell) => ({ ...cell, z: Math.round(cell.z), q: cell.sure ? 0.05 : 0.2 })),
      concentration: concentrated ? evidence.concentration : null,
      notes: evidence.notes.filter(
        (note) => openNotes.has(note.key) && (note.key !== 'when.peak' || peak !== null) && (note.key !== 'where.conc' || concentrated),
      ),
    },
  };
}

/** No month is small, and none can be worked out from the kind's own series or from a problem told before. */
function monthsOpen({ category, area, evidence }: Problem, { series, runs, k }: Published): boolean {
  const whole = series.find((s) => s.category === category && s.placeType === null && s.area === null);
  return (
    showableParts([evidence.counts], null, [], k)[0] === true &&
    !(whole && area !== null && differenceIsSmall(whole.counts, evidence.counts, k)) &&
    !runs.some((counts) => differenceIsSmall(counts, evidence.counts, k) || differenceIsSmall(evidence.counts, counts, k))
  );
}

function monthRuns(evidence: Problem['evidence'], open: boolean, k: number) {
  const { counts, expected, low, high, quarters } = evidence;
  const quartersOpen = open && showableParts([quarters.counts], null, [], k)[0] === true;
  return {
    ...(open ? {} : { counts: blank(counts), expected: blank(expected), low: blank(low), high: blank(high) }),
    quarters: quartersOpen
      ? quarters
      : { labels: quarters.labels, counts: blank(quarters.counts), low: blank(quarters.low), high: blank(quarters.high) },
  };
}

/**
 * Areas that may stand with their count: the rest of the problem (hidden areas and what has no place) is never small, nor is the
 * difference to another count of the same area that is told.
 */
function shownAreas(problem: Problem, count: number, { facts, k, withheld }: Published): boolean[] {
  const { category, placeType, daypart, evidence } = problem;
  const told = evidence.areas.map((row) => ({ category, placeType, daypart, area: row.area, count: row.count ?? 0 }));
  const shown = showableParts(
    told.map((fact) => [fact.count]),
    [count],
    told.map((fact) => fact.count > 0 && (withheld.has(units.area(problem, fact.area)) || !facts.mayTell(fact))),
    k,
  );
  for (const [i, fact] of told.entries()) if (shown[i]) facts.tell(fact);
  return shown;
}

/** Cells with at least the threshold, fewer when what lies outside them, or in the sure ones that are not shown, would be small. */
function publicCells(problem: Problem, count: number, { k, withheld }: Published): Problem['evidence']['cells'] {
  const counts = (cells: Problem['evidence']['cells']) => cells.map((cell) => [cell.count]);
  const large = problem.evidence.cells.filter((cell) => cell.count >= k && !withheld.has(units.cell(problem, cell.cell)));
  const open = showableParts(counts(large), [count], [], k);
  const cells = large.filter((_, i) => open[i]);
  if (problem.kind !== 'hotspot' || problem.count === null) return cells;
  // the sentence tells what the sure cells hold together
  const sure = cells.filter((cell) => cell.sure);
  const told = showableParts(counts(sure), [problem.count], [], k);
  return cells.filter((cell) => !cell.sure || told[sure.indexOf(cell)]);
}
