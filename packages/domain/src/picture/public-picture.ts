// The picture as it may be published: small numbers and everything they can be worked out from are left out, cells of few are left out,
// nothing of a row that was refused, and sensitive kinds only for the whole area and the year.
import type { Picture, PictureWarning, Problem } from './picture.ts';
import { sayBoth } from './picture-words.ts';
import { headlineOf } from './public-headline.ts';
import { publicSeries } from './public-series.ts';
import { publicWeek } from './public-week.ts';
import { differenceIsSmall, publicThreshold, showableParts, small } from './suppression.ts';

export interface PublicRules {
  readonly sensitive: (category: string) => boolean;
  readonly numberWord: (n: number, lang: 'sv' | 'en') => string;
}

/** Notes that hold no counts. */
const openNotes = new Set(['nested', 'explainedBy', 'where.conc', 'when.peak', 'when.flat', 'visible.rise']);

/** A published copy of a picture. Reads nothing but the picture itself. */
export function suppressedPicture(picture: Picture, rules: PublicRules): Picture {
  const series = publicSeries(picture, rules.sensitive);
  const open = picture.problems.filter((problem) => mayBeShown(problem, picture, rules));
  const kept = withoutSmallDifferences(open, picture);
  const problems = coarserEvidence(kept, series).map((problem, i) => ({ ...problem, rank: i + 1 }));
  const note = sayBoth('sup.note', () => ({ k: publicThreshold }));
  const hasSensitive = Object.keys(picture.labels.category).some(rules.sensitive);
  return {
    ...picture,
    public: true,
    quarantine: [],
    warnings: picture.warnings.flatMap((warning) => publicWarning(warning, picture)),
    series,
    problems,
    headline: headlineOf(picture, problems, rules.numberWord),
    lead: picture.lead,
    method: [
      ...picture.method,
      { key: 'sup.note', ...note },
      ...(hasSensitive ? [{ key: 'sup.sensitive', ...sayBoth('sup.sensitive', () => ({})) }] : []),
    ],
  };
}

function mayBeShown(problem: Problem, picture: Picture, rules: PublicRules): boolean {
  const count = problem.count ?? 0;
  if (small(count)) return false;
  if (problem.category !== null && rules.sensitive(problem.category))
    return (
      problem.area === null &&
      problem.daypart === null &&
      problem.placeType === null &&
      (problem.kind === 'rising' || problem.kind === 'falling') &&
      windowMonths(picture) >= 12
    );
  const { evidence } = problem;
  const all = evidence.counts.slice(evidence.windowStart).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  // "12 of 14": the two that are left are told as well
  if ((problem.kind === 'hotspot' || problem.kind === 'repeat') && small(all - count)) return false;
  return true;
}

const windowMonths = (picture: Picture) => {
  const index = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return index(picture.window.to) - index(picture.window.from) + 1;
};

/** Is `inner` a part of `outer`, by the trees? */
function isPartOf(inner: Problem, outer: Problem, picture: Picture): boolean {
  const category =
    outer.category === null || inner.category === outer.category || (inner.category?.startsWith(`${outer.category}/`) ?? false);
  let area = outer.area === null;
  for (let at = inner.area; at !== null && !area; at = picture.labels.area[at]?.parent ?? null) area = at === outer.area;
  const place = outer.placeType === null || inner.placeType === outer.placeType;
  const daypart = outer.daypart === null || inner.daypart === outer.daypart;
  return inner !== outer && category && area && place && daypart;
}

/** A problem inside another one is left out where the two differ by a small number. */
function withoutSmallDifferences(problems: readonly Problem[], picture: Picture): Problem[] {
  const total = picture.series.find((s) => s.category === null && s.area === null && s.placeType === null);
  const inWindow = (counts: readonly (number | null)[]) =>
    counts.slice(picture.problems[0]?.evidence.windowStart ?? 0).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const kept: Problem[] = [];
  const wholes = picture.series.filter((s) => s.area === null && s.placeType === null);
  for (const problem of problems) {
    const count = inWindow(problem.evidence.counts);
    const around = wholes.filter(
      (s) => s === total || s.category === problem.category || (problem.category?.startsWith(`${s.category}/`) ?? false),
    );
    if (around.some((s) => small(inWindow(s.counts) - count))) continue;
    const clash = kept.some((other) => {
      const nested = isPartOf(problem, other, picture) || isPartOf(other, problem, picture);
      return nested && small(Math.abs(inWindow(other.evidence.counts) - count));
    });
    if (!clash) kept.push(problem);
  }
  return kept;
}

/** Months, areas, cells and hours of every problem, coarsened or left out until nothing small is told or can be worked out. */
function coarserEvidence(problems: readonly Problem[], series: Picture['series']): Problem[] {
  const shownRuns: { problem: Problem; counts: readonly (number | null)[] }[] = [];
  return problems.map((problem) => {
    const { evidence } = problem;
    const wholeOnly = problem.category !== null && !series.some((s) => s.category === problem.category) && problem.area === null;
    const total = series.find((s) => s.category === problem.category && s.placeType === null && s.area === null);
    const open =
      !wholeOnly &&
      showableParts([evidence.counts], null)[0] === true &&
      !(total && problem.area !== null && differenceIsSmall(total.counts, evidence.counts)) &&
      !shownRuns.some(({ counts }) => differenceIsSmall(counts, evidence.counts) || differenceIsSmall(evidence.counts, counts));
    if (open) shownRuns.push({ problem, counts: evidence.counts });
    const count = evidence.counts.slice(evidence.windowStart).reduce<number>((sum, n) => sum + (n ?? 0), 0);
    const areas = wholeOnly ? evidence.areas.map(() => false) : shownAreas(problem, count);
    const shownCells = wholeOnly ? [] : publicCells(problem, count);
    const week = wholeOnly || small(evidence.timeUnknown) ? null : publicWeek(evidence.week);
    const quartersOpen = open && showableParts([evidence.quarters.counts], null)[0] === true;
    const blank = (values: readonly unknown[]) => values.map(() => null);
    const known = week ? evidence.timeKnown : 0;
    return {
      ...problem,
      where:
        problem.kind === 'hotspot'
          ? problem.where.filter((w) => shownCells.some((cell) => cell.cell === w.cell))
          : problem.where.filter((w) => areas[evidence.areas.findIndex((row) => row.area === w.area)] === true),
      when: week
        ? [...week.keys()]
            .sort((a, b) => week[b]! - week[a]! || a - b)
            .slice(0, 12)
            .map((at) => ({ weekday: Math.floor(at / 24), hour: at % 24, share: Math.round((week[at]! / known) * 1e4) / 1e4 }))
        : [],
      evidence: {
        ...evidence,
        counts: open ? evidence.counts : blank(evidence.counts),
        expected: open ? evidence.expected : blank(evidence.expected),
        low: open ? evidence.low : blank(evidence.low),
        high: open ? evidence.high : blank(evidence.high),
        week,
        timeKnown: known,
        timeUnknown: week ? evidence.timeUnknown : 0,
        meanSpanMinutes: week ? evidence.meanSpanMinutes : null,
        areas: evidence.areas.map((row, i) =>
          areas[i]
            ? { ...row, expected: null }
            : { ...row, count: null, expected: null, share: null, rate: null, rateInterval: null, against: null },
        ),
        cells: shownCells,
        concentration: count >= 30 ? evidence.concentration : null,
        quarters: quartersOpen
          ? evidence.quarters
          : {
              labels: evidence.quarters.labels,
              counts: blank(evidence.quarters.counts),
              low: blank(evidence.quarters.low),
              high: blank(evidence.quarters.high),
            },
        notes: evidence.notes.filter((note) => openNotes.has(note.key) && (note.key !== 'when.peak' || week !== null)),
      },
    };
  });
}

/** Areas of a problem that may stand with their count; the rest of the problem (hidden areas and what has no place) is never small. */
function shownAreas(problem: Problem, count: number): boolean[] {
  return showableParts(
    problem.evidence.areas.map((row) => [row.count ?? 0]),
    [count],
  );
}

/** Cells with at least the threshold, fewer when what lies outside them would be small. */
function publicCells(problem: Problem, count: number): Problem['evidence']['cells'] {
  const cells = problem.evidence.cells.filter((cell) => cell.count >= publicThreshold);
  const may = showableParts(
    cells.map((cell) => [cell.count]),
    [count],
  );
  return cells.filter((_, i) => may[i]);
}

/** Warnings without counts of few and without the words of the file. */
function publicWarning(warning: PictureWarning, picture: Picture): PictureWarning[] {
  if (warning.code === 'source.hole') {
    const label = warning.category === null ? null : picture.labels.category[warning.category];
    return [
      {
        ...warning,
        ...sayBoth('source.hole.public', (lang) => ({
          what: label ? label[lang] : lang === 'sv' ? 'händelser' : 'incidents',
          when: spanOf(warning),
        })),
      },
    ];
  }
  if (warning.code === 'value.unmapped') return [{ ...warning, ...sayBoth('value.unmapped.public', () => ({})) }];
  if (warning.code === 'coordinates.centre') return [{ ...warning, ...sayBoth('coordinates.centre.public', () => ({})) }];
  if (warning.code === 'place.unknown' && small(picture.rows.withoutPlace)) return [];
  return [warning];
}

function spanOf(warning: PictureWarning): string {
  const from = warning.from?.slice(0, 7) ?? '';
  const to = warning.to?.slice(0, 7) ?? from;
  return from === to ? from : `${from}–${to}`;
}
