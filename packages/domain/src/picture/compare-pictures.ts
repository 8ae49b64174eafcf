// Two pictures held against each other, finding by finding: what is new, gone, the same or judged otherwise, and first of all what stands in the
// way of comparing them. Reads what the two pictures tell and nothing else: whoever sees copies compares copies.
import { comparisonHeadline, reasonText } from './comparison-words.ts';
import { copyMark } from './copy-mark.ts';
import type { Picture, Problem } from './picture.ts';
import {
  type ComparedFinding,
  type ComparedSide,
  type ComparisonReason,
  comparisonReasons,
  findingStates,
  type PictureComparison,
  type PictureToCompare,
} from './picture-comparison.ts';
import { monthsIn, sharedMonths, windowSum } from './window-months.ts';

/** With these the two do not count the same thing in the same way; the others are only good to know. */
const hindering: readonly ComparisonReason[] = ['areas', 'sources', 'length', 'season', 'copy', 'part'];

/** @param before the earlier one; turned round, new and gone change places and nothing else does */
export function comparePictures(before: PictureToCompare, after: PictureToCompare): PictureComparison {
  const findings = pairs(before.picture, after.picture).map(([b, a]): ComparedFinding => {
    const known = a ?? b;
    if (!known) throw new Error('a pair has at least one side');
    const lacking = a ? before.picture : after.picture;
    return {
      state: stateOf(b, a),
      finding: { kind: known.kind, category: known.category, placeType: known.placeType, area: known.area, daypart: known.daypart },
      title: { ...known.title },
      before: b && sideOf(b),
      after: a && sideOf(a),
      without: a && b ? null : countOf(lacking, known),
    };
  });
  const sure = findings.filter(({ before: b, after: a }) => [b, a].some((side) => side?.tier === 'sure' && side.kind !== 'falling'));
  const count = (...states: readonly ComparedFinding['state'][]) => sure.filter(({ state }) => states.includes(state)).length;
  const sums = { new: count('new'), gone: count('gone'), kept: count('same', 'changed'), changed: count('changed') };
  const codes = reasonsFor(before, after);
  const comparable = !codes.some((code) => hindering.includes(code));
  return {
    before: shown(before),
    after: shown(after),
    comparable,
    reasons: codes.map((code) => ({ code, ...reasonText(code, before, after) })),
    headline: comparisonHeadline(sums, before),
    sums,
    findings: findings.sort((x, y) => findingStates.indexOf(x.state) - findingStates.indexOf(y.state) || rankOf(x) - rankOf(y)),
  };
}

type Pair = readonly [before: Problem | null, after: Problem | null];

/** By what the finding is about. Two at one place (a rise and a hot spot) meet their like first, then whatever is left there in order. */
function pairs({ problems: before }: Picture, { problems: after }: Picture): Pair[] {
  const left = new Set(after);
  const met = new Map<Problem, Problem>();
  const meet = (fits: (b: Problem, a: Problem) => boolean): void => {
    for (const b of before) {
      const a = met.has(b) ? undefined : [...left].find((one) => sameNode(b, one) && fits(b, one));
      if (!a) continue;
      met.set(b, a);
      left.delete(a);
    }
  };
  meet((b, a) => b.kind === a.kind);
  meet((b, a) => isPlace(b) === isPlace(a));
  return [...before.map((b): Pair => [b, met.get(b) ?? null]), ...[...left].map((a): Pair => [null, a])];
}

const sameNode = (b: Problem, a: Problem) =>
  b.category === a.category && b.placeType === a.placeType && b.area === a.area && b.daypart === a.daypart;
/** A gathering of cells is another thing than a change. */
const isPlace = ({ kind }: Problem) => kind === 'hotspot' || kind === 'repeat';

function stateOf(before: Problem | null, after: Problem | null): ComparedFinding['state'] {
  if (!before) return 'new';
  if (!after) return 'gone';
  return before.verdict === after.verdict && before.tier === after.tier && before.kind === after.kind ? 'same' : 'changed';
}

function sideOf({ rank, tier, kind, count, expected, ratio, interval, verdict }: Problem): NonNullable<ComparedFinding['before']> {
  return { rank, tier, kind, count, expected, ratio, interval, verdict };
}

const rankOf = ({ before, after }: ComparedFinding) => (after ?? before)?.rank ?? 0;

/** Its months in the window together, where the picture tells every one of them. Cells and parts of the day have no series. */
function countOf({ series, window }: Picture, finding: Problem): number | null {
  if (isPlace(finding) || finding.daypart !== null) return null;
  const { category, placeType, area } = finding;
  const found = series.find((one) => one.category === category && one.placeType === placeType && one.area === area);
  return found ? windowSum(found, window) : null;
}

function shown({ id, name, made, sources, picture }: PictureToCompare): ComparedSide {
  const { window, samsyn } = picture;
  const all = picture.series.find((one) => one.category === null && one.placeType === null && one.area === null);
  return { id, name, made, window, samsyn, sources: [...sources], count: all ? windowSum(all, window) : null };
}

function reasonsFor(before: PictureToCompare, after: PictureToCompare): ComparisonReason[] {
  const [b, a] = [before.picture, after.picture];
  const [bMonths, aMonths] = [monthsIn(b.window), monthsIn(a.window)];
  const same = (x: unknown, y: unknown) => JSON.stringify(x) === JSON.stringify(y);
  const [bCopy, aCopy] = [copyMark(b), copyMark(a)];
  const holds: Readonly<Record<ComparisonReason, boolean>> = {
    areas: !same(divisionOf(b), divisionOf(a)),
    sources: !same([...before.sources].sort(), [...after.sources].sort()),
    length: bMonths !== aMonths,
    season: bMonths === aMonths && bMonths % 12 !== 0 && b.window.from.slice(5, 7) !== a.window.from.slice(5, 7),
    copy: !same(bCopy, aCopy),
    part: !same(b.part ?? null, a.part ?? null),
    version: b.samsyn !== a.samsyn,
    // the same window twice is no overlap to warn of: there is nothing new in it
    overlap: sharedMonths(b.window, a.window) > 0 && !same(b.window, a.window),
  };
  return comparisonReasons.filter((code) => holds[code]);
}

/** The areas with what they lie in and their outlines: another version with the same areas counts the same. */
function divisionOf({ labels, map }: Picture) {
  const areas = Object.entries(labels.area).map(([key, { level, parent }]) => [key, level, parent]);
  return [areas.sort(), map.areas.map(({ area, rings }) => [area, rings])];
}
