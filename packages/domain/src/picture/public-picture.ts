// The picture as those may see it who see no small counts: small numbers and everything they can be worked out from are left out, nothing of
// a row that was refused is told, and sensitive kinds only for the whole area and the year. First by rules that leave little to find; then an
// attacker tries the result, and what lets a small count out is left out too, until nothing is found.
import { findLeaks, type Leak } from '../disclosure/find-leaks.ts';
import { boxKey, type ToldRow } from '../disclosure/told-row.ts';
import { type CopiedProblem, toldRows, units, worldOf } from '../disclosure/told-rows.ts';
import { Fault, type Lang } from '../fault.ts';
import type { Picture, Problem } from './picture.ts';
import { sayBoth } from './picture-words.ts';
import { publicEvidence } from './public-evidence.ts';
import { PublicFacts, problemFact, windowCount } from './public-facts.ts';
import { publicFrame } from './public-frame.ts';
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
  readonly audience?: 'public' | 'partner';
  /** counts of 1 … k − 1 are left out; default 5 */
  readonly k?: number;
  /** what the reader was told before, for the refusal with its name */
  readonly earlier?: readonly EarlierCopy[];
  /** what partners hold beside that, and below which counts are hidden from them: they read this copy too */
  readonly partners?: { readonly k: number; readonly earlier: readonly EarlierCopy[] };
}

/** A copy that the reader already has. */
export interface EarlierCopy {
  readonly name: string;
  readonly rows: readonly ToldRow[];
  /** how many there were in all, as its source line said; null = not said */
  readonly incidents?: number | null;
}

export interface CopiedPicture {
  readonly copy: Picture;
  /** every count that the copy tells, to hold later copies against */
  readonly told: readonly ToldRow[];
  readonly incidents: number | null;
}

const mostRounds = 60;

/** A published copy of a picture. Reads nothing but the picture itself. */
export function suppressedPicture(picture: Picture, rules: PublicRules): Picture {
  return copyOf(picture, rules).copy;
}

/** @throws Fault suppression.refused when a small count comes out together with earlier copies, whatever is left out of this one */
export function copyOf(whole: Picture, rules: PublicRules): CopiedPicture {
  const picture = withoutCutCells(whole);
  const withheld = new Set<string>(incidentsChangedByFew(picture, rules) ? ['incidents'] : []);
  const world = worldOf(picture);
  const earlier = knownRows(rules.earlier ?? []);
  const partners = rules.partners ? knownRows([...(rules.earlier ?? []), ...rules.partners.earlier]) : [];
  for (let round = 0; round < mostRounds; round++) {
    const { copy, problems } = attempt(picture, rules, withheld);
    const told = toldRows(copy, problems);
    const { sensitive, k = publicThreshold } = rules;
    const leaks = findLeaks([...earlier, ...told], world, { k, sensitive });
    if (rules.partners && partners.length > earlier.length)
      leaks.push(...findLeaks([...partners, ...told], world, { k: Math.min(k, rules.partners.k), sensitive }));
    if (leaks.length === 0) return { copy, told, incidents: copy.rows.incidents };
    const before = withheld.size;
    for (const leak of leaks) withheld.add(givesWay(leak));
    if (withheld.size === before) break;
  }
  throw new Fault('suppression.refused', { earlier: rules.earlier?.at(-1)?.name ?? '–' });
}

/** A cell over the border of the area looked at would tell of its part here and, in another copy, of its whole: the difference is a count too. */
function withoutCutCells(picture: Picture): Picture {
  if (!picture.part || picture.part.area === null) return picture;
  const kept = picture.problems.filter(({ kind }) => kind !== 'hotspot');
  const problems = kept.map((problem) => ({
    ...problem,
    evidence: { ...problem.evidence, cells: [], notes: problem.evidence.notes.filter(({ key }) => key !== 'where.cells') },
  }));
  return { ...picture, problems };
}

/** What was told before, each count once. */
function knownRows(copies: readonly EarlierCopy[]): ToldRow[] {
  const rows = copies.flatMap((copy) => copy.rows.map((row) => [`${boxKey(row.box)}=${row.n}`, { ...row, unit: null }] as const));
  return [...new Map(rows).values()];
}

/** How many there are in all, said again a little different, tells how many have come to it. */
function incidentsChangedByFew({ rows }: Picture, { earlier = [], k = publicThreshold }: PublicRules): boolean {
  return earlier.some(({ incidents }) => typeof incidents === 'number' && small(Math.abs(incidents - (rows.incidents ?? 0)), k));
}

/** Details before findings, findings before the series they stand in; the smallest of a sort first. */
const order = ['peak', 'cell', 'week', 'area', 'months', 'problem', 'total', 'series'];

function givesWay({ from }: Leak): string {
  const sort = (unit: string) => order.indexOf(unit.split(':')[0] ?? '');
  const found = from.flatMap(({ unit, n }) => (unit === null ? [] : [{ unit, n }]));
  return found.sort((a, b) => sort(a.unit) - sort(b.unit) || a.n - b.n || (a.unit < b.unit ? -1 : 1))[0]?.unit ?? '';
}

function attempt(picture: Picture, rules: PublicRules, withheld: ReadonlySet<string>): { copy: Picture; problems: CopiedProblem[] } {
  const { k = publicThreshold, audience = 'public' } = rules;
  const series = withoutMonths(publicSeries(picture, rules.sensitive, k), withheld);
  const published = { facts: new PublicFacts(picture.labels, k), series, runs: [], k, withheld };
  const open = picture.problems.flatMap((problem) =>
    withheld.has(units.problem(problem)) ? [] : (openProblem(problem, picture, rules, k) ?? []),
  );
  const kept = withoutSmallDifferences(open, picture, published.facts);
  const problems = kept.map((whole, i) => ({ whole, copy: coarsened({ ...publicEvidence(whole, published), rank: i + 1 }, withheld) }));
  const hasSensitive = Object.keys(picture.labels.category).some(rules.sensitive);
  const copy: Picture = {
    ...picture,
    public: audience === 'public',
    copy: { audience, k },
    quarantine: [],
    warnings: picture.warnings.map((warning) => publicWarning(warning, picture, rules.reportsOf)),
    // all kinds together share events with every kind: where a kind is told by area, they are not
    series: published.facts.byArea ? series.filter((s) => s.area === null) : series,
    problems: problems.map((problem) => problem.copy),
    headline: headlineOf(
      picture,
      problems.map((problem) => problem.copy),
      rules.numberWord,
    ),
    method: [
      ...picture.method,
      { key: 'sup.note', ...sayBoth('sup.note', () => ({ k })) },
      ...(hasSensitive ? [{ key: 'sup.sensitive', ...sayBoth('sup.sensitive', () => ({})) }] : []),
    ],
  };
  return { copy: publicFrame(copy, k, withheld), problems };
}

function withoutMonths(series: readonly Picture['series'][number][], withheld: ReadonlySet<string>): Picture['series'] {
  const left = series.map((s) => ({ ...s, counts: s.counts.map((n, m) => (withheld.has(units.series(s, m)) ? null : n)) }));
  return left.filter((s, i) => s.counts.some((n) => n !== null) || (series[i]?.counts.every((n) => n === null) ?? false));
}

/** The criteria to one digit: a share to the last digit is as good as the count it was made from. */
function coarsened(problem: Problem, withheld: ReadonlySet<string>): Problem {
  const oneDigit = (share: number) => Math.round(share * 10) / 10;
  const { volume, change, concentration, ...why } = problem.why;
  const shareOfAll = withheld.has(units.total) ? null : problem.shareOfAll;
  return {
    ...problem,
    shareOfAll,
    why: { ...why, volume: oneDigit(volume), change: oneDigit(change), concentration: oneDigit(concentration) },
  };
}

/** The problem as far as it may be told at all; null when it may not. */
function openProblem(problem: Problem, picture: Picture, rules: PublicRules, k: number): Problem | null {
  if (!mayBeShown(problem, picture, rules, k)) return null;
  if (!fewBefore(problem, picture, k)) return problem;
  return problem.tier === 'sure' && problem.verdict === 'rise' ? newcomer(problem, picture, rules.counted) : null;
}

function mayBeShown(problem: Problem, picture: Picture, rules: PublicRules, k: number): boolean {
  const count = problem.count ?? 0;
  if (small(count, k)) return false;
  if (problem.category !== null && rules.sensitive(problem.category))
    return (
      [problem.area, problem.daypart, problem.placeType].every((key) => key === null) &&
      [picture.part?.area, picture.part?.daypart, picture.part?.placeType].every((key) => key == null) &&
      (problem.kind === 'rising' || problem.kind === 'falling') &&
      windowMonths(picture) >= 12
    );
  // "12 of 14": the two that are left are told as well; so are those of the months that could not be compared
  return !small(Math.abs(windowCount(problem) - count), k);
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
  for (const { category, placeType, area, counts } of picture.series.filter((s) => s.area === null))
    facts.tell({ category, placeType, area, daypart: null, count: inWindow(counts) });
  return problems.filter((problem) => {
    const fact = problemFact(problem);
    if (!facts.mayTell(fact)) return false;
    facts.tell(fact);
    return true;
  });
}
