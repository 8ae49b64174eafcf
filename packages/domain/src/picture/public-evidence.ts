// Months, areas, cells and hours of a problem as they may be published: coarsened or left out until nothing small is told or can be worked out.
import type { Picture, Problem } from './picture.ts';
import { topHours } from './problem-where-when.ts';
import { type PublicFacts, windowCount } from './public-facts.ts';
import { publicWeek } from './public-week.ts';
import { openPeak, publicDetail } from './public-words.ts';
import { differenceIsSmall, publicThreshold, showableParts, small } from './suppression.ts';

/** Notes that hold no counts. */
const openNotes = new Set(['nested', 'explainedBy', 'where.conc', 'when.peak', 'when.flat', 'visible.rise']);

type Run = readonly (number | null)[];
const blank = (values: readonly unknown[]) => values.map(() => null);

/** What has been published so far, to which every further problem is held. */
export interface Published {
  readonly facts: PublicFacts;
  readonly series: Picture['series'];
  readonly runs: Run[];
}

/** The problem with its evidence coarsened; adds what it tells to `published`. */
export function publicEvidence(problem: Problem, published: Published): Problem {
  const { evidence } = problem;
  // a kind that is not published by month is told for the whole area and the year only
  const wholeOnly = problem.category !== null && !published.series.some((s) => s.category === problem.category) && problem.area === null;
  const open = !wholeOnly && monthsOpen(problem, published);
  if (open) published.runs.push(evidence.counts);
  const count = windowCount(problem);
  const areas = wholeOnly ? evidence.areas.map(() => false) : shownAreas(problem, count, published.facts);
  const cells = wholeOnly ? [] : publicCells(problem, count);
  const week = wholeOnly || small(evidence.timeUnknown) ? null : publicWeek(evidence.week);
  const known = week ? evidence.timeKnown : 0;
  const peak = week ? openPeak(problem) : null;
  const isOpen = (area: string | undefined) => areas[evidence.areas.findIndex((row) => row.area === area)] === true;
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
      ...monthRuns(evidence, open),
      week,
      timeKnown: known,
      timeUnknown: week ? evidence.timeUnknown : 0,
      meanSpanMinutes: week ? evidence.meanSpanMinutes : null,
      areas: evidence.areas.map((row, i) =>
        areas[i]
          ? { ...row, expected: null }
          : { ...row, count: null, expected: null, share: null, rate: null, rateInterval: null, against: null },
      ),
      cells,
      concentration: count >= 30 ? evidence.concentration : null,
      notes: evidence.notes.filter((note) => openNotes.has(note.key) && (note.key !== 'when.peak' || peak !== null)),
    },
  };
}

/** No month is small, and none can be worked out from the kind's own series or from a problem told before. */
function monthsOpen({ category, area, evidence }: Problem, { series, runs }: Published): boolean {
  const whole = series.find((s) => s.category === category && s.placeType === null && s.area === null);
  return (
    showableParts([evidence.counts], null)[0] === true &&
    !(whole && area !== null && differenceIsSmall(whole.counts, evidence.counts)) &&
    !runs.some((counts) => differenceIsSmall(counts, evidence.counts) || differenceIsSmall(evidence.counts, counts))
  );
}

function monthRuns(evidence: Problem['evidence'], open: boolean) {
  const { counts, expected, low, high, quarters } = evidence;
  const quartersOpen = open && showableParts([quarters.counts], null)[0] === true;
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
function shownAreas({ category, placeType, daypart, evidence }: Problem, count: number, facts: PublicFacts): boolean[] {
  const told = evidence.areas.map((row) => ({ category, placeType, daypart, area: row.area, count: row.count ?? 0 }));
  const shown = showableParts(
    told.map((fact) => [fact.count]),
    [count],
    told.map((fact) => fact.count > 0 && !facts.mayTell(fact)),
  );
  for (const [i, fact] of told.entries()) if (shown[i]) facts.tell(fact);
  return shown;
}

/** Cells with at least the threshold, fewer when what lies outside them, or in the sure ones that are not shown, would be small. */
function publicCells(problem: Problem, count: number): Problem['evidence']['cells'] {
  const counts = (cells: Problem['evidence']['cells']) => cells.map((cell) => [cell.count]);
  const large = problem.evidence.cells.filter((cell) => cell.count >= publicThreshold);
  const open = showableParts(counts(large), [count]);
  const cells = large.filter((_, i) => open[i]);
  if (problem.kind !== 'hotspot' || problem.count === null) return cells;
  // the sentence tells what the sure cells hold together
  const sure = cells.filter((cell) => cell.sure);
  const told = showableParts(counts(sure), [problem.count]);
  return cells.filter((cell) => !cell.sure || told[sure.indexOf(cell)]);
}
