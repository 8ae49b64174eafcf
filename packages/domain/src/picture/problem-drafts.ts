// The problems of a picture before they are put in words: changes from the finder, lasting places, hot spots, repeats.
import { Fault } from '../fault.ts';
import type { Finding } from '../finder/finding.ts';
import { type PictureNode, pictureNode } from './finder-cube.ts';
import { hotFinding } from './hot-change.ts';
import { cellCounts, type HotCell, hotCells } from './hot-spots.ts';
import { missingMonths } from './node-months.ts';
import { type PersistentPlace, persistentPlaces } from './persistent.ts';
import type { Problem } from './picture.ts';
import { countOf, findingOf, type PictureContext, rowsOf, windowRows } from './picture-context.ts';
import type { FollowedQuestion } from './picture-data.ts';
import { abnormalBackYears } from './picture-frame.ts';
import { type Repeat, repeatsOf } from './repeats.ts';

export interface Draft {
  readonly kind: Problem['kind'];
  readonly tier: Problem['tier'];
  readonly node: PictureNode;
  readonly finding: Finding | null;
  readonly followed: FollowedQuestion | null;
  readonly persistent: PersistentPlace | null;
  readonly hot: { readonly cells: readonly HotCell[]; readonly inCells: number; readonly all: number } | null;
  readonly repeat: Repeat | null;
  /** cells of the map for this problem */
  readonly cells: readonly HotCell[];
  /** index into the finder's problems, for "explained by" and "further" */
  readonly finderIndex: number | null;
}

const mostPersistent = 5;
const mostHotSpots = 3;
const mostRepeats = 2;
const leastPointsForHotSpot = 60;
const all = { area: -1, placeType: -1, daypart: -1 } as const;

const same = (a: PictureNode, b: PictureNode) =>
  a.category === b.category && Math.max(a.area, 0) === Math.max(b.area, 0) && a.placeType === b.placeType && a.daypart === b.daypart;

/** Upwards or downwards: by the sign of z where there is one, else by the ratio. */
export function direction(finding: Finding | null): 'up' | 'down' {
  if (!finding) return 'up';
  if (finding.verdict === 'fall') return 'down';
  if (finding.verdict === 'rise') return 'up';
  return (finding.z ?? (finding.ratio ?? 1) - 1) < 0 ? 'down' : 'up';
}

/** The node of a followed question. @throws Fault picture.followUnknown when a key is not one of the picture's */
export function followedNode(
  question: FollowedQuestion,
  categories: readonly { readonly key: string }[],
  areas: readonly { readonly key: string }[],
  placeTypes: readonly string[],
  dayparts: readonly string[],
): PictureNode {
  const at = (key: string | null, keys: readonly string[]) => {
    if (key === null) return -1;
    const index = keys.indexOf(key);
    if (index < 0) throw new Fault('picture.followUnknown', { key });
    return index;
  };
  return {
    category: at(
      question.category,
      categories.map((c) => c.key),
    ),
    area: at(
      question.area,
      areas.map((a) => a.key),
    ),
    placeType: at(question.placeType, placeTypes),
    daypart: at(question.daypart, dayparts),
  };
}

/**
 * Every draft of the picture, changes first.
 * @param followed  the followed questions with their nodes, in the finder's order
 */
export function problemDrafts(
  context: PictureContext,
  followed: readonly { readonly question: FollowedQuestion; readonly node: PictureNode }[],
): Draft[] {
  const drafts: Draft[] = [];
  const blank = { followed: null, persistent: null, hot: null, repeat: null, cells: [], finderIndex: null } as const;
  context.findings.problems.forEach((finding, finderIndex) => {
    const node = pictureNode(context.cube, finding);
    if (followed.some((f) => same(f.node, node))) return;
    drafts.push({
      ...blank,
      kind: direction(finding) === 'up' ? 'rising' : 'falling',
      tier: finding.tier ?? 'weak',
      node,
      finding,
      finderIndex,
    });
  });
  followed.forEach(({ question, node }, i) => {
    const finding = context.findings.followed[i] ?? null;
    const searched = context.findings.problems.findIndex((p) => same(pictureNode(context.cube, p), node));
    const claimed = finding?.claimed === true || context.findings.problems[searched]?.claimed === true;
    drafts.push({
      ...blank,
      kind: direction(finding) === 'up' ? 'rising' : 'falling',
      tier: claimed ? 'sure' : (context.findings.problems[searched]?.tier ?? 'weak'),
      node,
      finding: finding?.claimed !== true && context.findings.problems[searched]?.claimed ? context.findings.problems[searched]! : finding,
      followed: question,
      finderIndex: searched >= 0 ? searched : null,
    });
  });
  drafts.push(...lastingDrafts(context, drafts, blank));
  return [...withCells(context, drafts, blank), ...repeatDrafts(context, blank)];
}

type Blank = Pick<Draft, 'followed' | 'persistent' | 'hot' | 'repeat' | 'cells' | 'finderIndex'>;

function lastingDrafts(context: PictureContext, drafts: readonly Draft[], blank: Blank): Draft[] {
  const { comparability, frame, categories, data } = context;
  const places = persistentPlaces(
    comparability,
    frame,
    categories,
    data.areas,
    (category, area) => findingOf(context, { ...all, category, area })?.phi ?? 1.9,
    (category) => category !== context.otherCategory,
    mostPersistent + drafts.length,
  );
  return places
    .filter((place) => !drafts.some((d) => d.tier === 'sure' && tellsOf(context, d.node, place)))
    .slice(0, mostPersistent)
    .map((place) => {
      const node = { ...all, category: place.category, area: place.area };
      return {
        ...blank,
        kind: 'persistent',
        // with less than three years "year after year" cannot be claimed
        tier: place.years >= 3 ? 'sure' : 'possible',
        node,
        finding: findingOf(context, node),
        persistent: place,
      } as const;
    });
}

/** Is a claimed change about the same kinds and the same area, one inside the other? Then the level is part of its story, not another. */
function tellsOf(context: PictureContext, node: PictureNode, place: PersistentPlace): boolean {
  const { categories, data } = context;
  if (node.area <= 0 || node.category < 0) return false;
  const kin =
    node.category === place.category ||
    categories[node.category]!.parent === place.category ||
    categories[place.category]!.parent === node.category;
  const above = (a: number, b: number) => {
    for (let at = b; at >= 0; at = data.areas.areas[at]!.parent) if (at === a) return true;
    return false;
  };
  return kin && (above(node.area, place.area) || above(place.area, node.area));
}

/** Cells for the map of every draft, and the hot spots that no other draft tells of. */
function withCells(context: PictureContext, drafts: readonly Draft[], blank: Blank): Draft[] {
  const { grid, data, comparability } = context;
  if (!grid) return [...drafts];
  const kinds = comparability.series.categories.filter((c) => c !== context.otherCategory);
  const own: { category: number; counts: Float64Array; points: number }[] = [];
  for (const category of kinds) {
    const rows = windowRows(context, { ...all, category });
    const counts = cellCounts(grid, data.incidents, rows);
    const points = counts.reduce((a, b) => a + b, 0);
    if (points >= leastPointsForHotSpot) own.push({ category, counts, points });
  }
  const draftCounts = drafts.map((d) => cellCounts(grid, data.incidents, windowRows(context, d.node)));
  const hot = hotCells(grid, [...own.map((k) => k.counts), ...draftCounts]);
  const told = drafts.map((draft, i) => ({ ...draft, cells: hot[own.length + i]! }));
  const insideCells = grid.inside.reduce((a, b) => a + b, 0);
  const candidates = own
    .map((kind, i) => {
      const sure = hot[i]!.filter((cell) => cell.sure);
      const inCells = sure.reduce((sum, cell) => sum + cell.count, 0);
      return { ...kind, cells: hot[i]!, sure, inCells, excess: inCells - (kind.points * sure.length) / insideCells };
    })
    .filter(
      (c) =>
        c.sure.length > 0 &&
        c.inCells >= 10 &&
        !told.some((d) => d.tier === 'sure' && d.node.category === c.category && d.cells.some((x) => x.sure)),
    )
    .sort((a, b) => b.excess - a.excess || a.category - b.category)
    .slice(0, mostHotSpots);
  return [
    ...told,
    ...candidates.map((c): Draft => {
      const node = { ...all, category: c.category };
      return {
        ...blank,
        kind: 'hotspot',
        tier: 'sure',
        node,
        finding: changeInCells(context, node, c.sure),
        hot: { cells: c.sure, inCells: c.inCells, all: countOf(context, windowRows(context, node)) },
        cells: c.cells,
      };
    }),
  ];
}

/** What the finder knows of the kind, with the numbers of these cells in its place; null when the kind cannot be told apart. */
function changeInCells(context: PictureContext, node: PictureNode, sure: readonly HotCell[]): Finding | null {
  const { grid, comparability, frame, categories, data, month } = context;
  const kind = findingOf(context, node);
  if (!grid || !kind) return kind;
  const inCells = new Uint8Array(grid.inside.length);
  for (const { cell } of sure) inCells[cell] = 1;
  const counts = new Float64Array(frame.months);
  for (const row of rowsOf(context, node, 0, frame.months - 1))
    if (grid.cell[row]! >= 0 && inCells[grid.cell[row]!] === 1) counts[month[row]!]! += data.incidents.count[row]!;
  return hotFinding(kind, {
    counts,
    gone: missingMonths(comparability, frame, categories, data.areas, node.category, -1),
    windowMonths: frame.windowMonths,
    abnormal: new Set(abnormalBackYears(frame, context.options)),
  });
}

function repeatDrafts(context: PictureContext, blank: Blank): Draft[] {
  const kinds = context.comparability.series.categories.filter((c) => c !== context.otherCategory);
  return repeatsOf(context, kinds)
    .filter((repeat) => repeat.q <= 0.05)
    .slice(0, mostRepeats)
    .map((repeat) => {
      const node = { ...all, category: repeat.category };
      return { ...blank, kind: 'repeat', tier: 'sure', node, finding: findingOf(context, node), repeat } as const;
    });
}
