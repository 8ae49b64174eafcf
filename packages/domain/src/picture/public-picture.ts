// The picture as it may be published: small numbers and everything they can be worked out from are left out, cells of few are left out,
// nothing of a row that was refused, and sensitive kinds only for the whole area and the year.
import type { Lang } from '../fault.ts';
import type { Picture, Problem } from './picture.ts';
import { sayBoth } from './picture-words.ts';
import { publicEvidence } from './public-evidence.ts';
import { PublicFacts, problemFact, windowCount } from './public-facts.ts';
import { headlineOf } from './public-headline.ts';
import { publicSeries } from './public-series.ts';
import { publicWarning, type ReportsOf } from './public-warnings.ts';
import { fewBefore, newcomer } from './public-words.ts';
import { publicThreshold, small } from './suppression.ts';

export interface PublicRules {
  readonly sensitive: (category: string) => boolean;
  readonly numberWord: (n: number, lang: Lang) => string;
  readonly counted: (category: string | null, n: number, lang: Lang) => string;
  readonly reportsOf: ReportsOf;
}

/** A published copy of a picture. Reads nothing but the picture itself. */
export function suppressedPicture(picture: Picture, rules: PublicRules): Picture {
  const series = publicSeries(picture, rules.sensitive);
  const published = { facts: new PublicFacts(picture.labels), series, runs: [] };
  const open = picture.problems.flatMap((problem) => openProblem(problem, picture, rules) ?? []);
  const kept = withoutSmallDifferences(open, picture, published.facts);
  const problems = kept.map((problem, i) => ({ ...publicEvidence(problem, published), rank: i + 1 }));
  const hasSensitive = Object.keys(picture.labels.category).some(rules.sensitive);
  return {
    ...picture,
    public: true,
    quarantine: [],
    warnings: picture.warnings.map((warning) => publicWarning(warning, picture, rules.reportsOf)),
    // all kinds together share events with every kind: where a kind is told by area, they are not
    series: published.facts.byArea ? series.filter((s) => s.area === null) : series,
    problems,
    headline: headlineOf(picture, problems, rules.numberWord),
    method: [
      ...picture.method,
      { key: 'sup.note', ...sayBoth('sup.note', () => ({ k: publicThreshold })) },
      ...(hasSensitive ? [{ key: 'sup.sensitive', ...sayBoth('sup.sensitive', () => ({})) }] : []),
    ],
  };
}

/** The problem as far as it may be told at all; null when it may not. */
function openProblem(problem: Problem, picture: Picture, rules: PublicRules): Problem | null {
  if (!mayBeShown(problem, picture, rules)) return null;
  if (!fewBefore(problem, picture)) return problem;
  return problem.tier === 'sure' && problem.verdict === 'rise' ? newcomer(problem, picture, rules.counted) : null;
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
  // "12 of 14": the two that are left are told as well
  return !((problem.kind === 'hotspot' || problem.kind === 'repeat') && small(windowCount(problem) - count));
}

const windowMonths = ({ window }: Picture) => {
  const index = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return index(window.to) - index(window.from) + 1;
};

/** A problem is left out where it and another count that is told, one inside the other, differ by a small number. */
function withoutSmallDifferences(problems: readonly Problem[], picture: Picture, facts: PublicFacts): Problem[] {
  const from = picture.problems[0]?.evidence.windowStart ?? 0;
  const inWindow = (counts: readonly (number | null)[]) => counts.slice(from).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  // series that are held back count as told here: their sum can stand elsewhere
  // series that are held back count as told here: their sum can stand elsewhere
  for (const { category, placeType, area, counts } of picture.series.filter((s) => s.area === null))
    facts.tell({ category, placeType, area, daypart: null, count: inWindow(counts) });
  return problems.filter((problem) => {
    const fact = problemFact(problem);
    if (!facts.mayTell(fact)) return false;
    facts.tell(fact);
    return true;
  });
}
