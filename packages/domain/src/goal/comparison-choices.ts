// What a goal can be held against, chosen before any result is seen: the same kind of crime elsewhere, another area, the area's other crime.
import { type Following, followsTogether } from './follows-together.ts';
import { lieTogether } from './near-areas.ts';
import {
  beforeFollowUp,
  type CountNode,
  findingAt,
  type GroundPicture,
  type Months,
  monthsAt,
  monthsWithout,
  windowSum,
} from './told-counts.ts';

export const comparisonKinds = ['elsewhere', 'area', 'others'] as const;
export interface CountedComparison {
  /** as it is chosen: its kind, with the area's key where it is an area */
  readonly key: string;
  readonly kind: (typeof comparisonKinds)[number];
  readonly area: string | null;
  /** counts the goal's own kind of crime there; else all crime, where the picture does not tell the kind */
  readonly sameKind: boolean;
  readonly count: number;
  readonly follows: Following;
  /** lies beside the goal's area, where crime may move; null where that cannot be told */
  readonly neighbour: boolean | null;
}

/** Fewer than this in the window hold nothing against a goal. */
const fewest = 5;

/** Those whose counts may be told, each with whether it has moved together with the goal's own until now. */
export function comparisonChoices(picture: GroundPicture, node: CountNode, count: number): CountedComparison[] {
  return [elsewhere(picture, node, count), ...otherAreas(picture, node), otherCrime(picture, node, count)].filter((one) => one !== null);
}

/** Everything of the same kind that is not it; null where the difference may not be told or is nothing. */
function elsewhere(picture: GroundPicture, node: CountNode, count: number): CountedComparison | null {
  const rest = restOf(picture, { category: node.category, placeType: null, area: null, daypart: null }, node, count);
  return rest && { key: 'elsewhere', kind: 'elsewhere', area: null, sameKind: true, neighbour: null, ...rest };
}

/** All crime of the same area but the goal's own kind. */
function otherCrime(picture: GroundPicture, node: CountNode, count: number): CountedComparison | null {
  if (node.category === null) return null;
  const rest = restOf(picture, { category: null, placeType: null, area: node.area, daypart: null }, node, count);
  return rest && { key: 'others', kind: 'others', area: node.area, sameKind: false, neighbour: null, ...rest };
}

function restOf(
  picture: GroundPicture,
  whole: CountNode,
  node: CountNode,
  count: number,
): Pick<CountedComparison, 'count' | 'follows'> | null {
  const all = monthsAt(picture, whole);
  const summed = all && windowSum(all, picture);
  if (all === null || summed === null || summed - count <= 0) return null;
  const own = monthsAt(picture, node);
  return { count: summed - count, follows: own ? together(picture, own, monthsWithout(all, own)) : 'unclear' };
}

/** Other areas than the goal's own and those that hold it or lie in it; those beside it last. */
function otherAreas(picture: GroundPicture, node: CountNode): CountedComparison[] {
  const { area } = node;
  if (area === null) return [];
  const own = monthsAt(picture, node);
  return areaCounts(picture, node, area)
    .map(({ key, count, at, sameKind }): CountedComparison => {
      const there = monthsAt(picture, at);
      const follows = own && there ? together(picture, own, there) : 'unclear';
      return {
        key: `area:${key}`,
        kind: 'area',
        area: key,
        sameKind,
        count,
        follows,
        neighbour: lieTogether(picture.map.areas, area, key),
      };
    })
    .sort((a, b) => Number(a.neighbour ?? false) - Number(b.neighbour ?? false) || b.count - a.count);
}

interface AreaCount {
  readonly key: string;
  readonly count: number;
  /** whose months they are */
  readonly at: CountNode;
  readonly sameKind: boolean;
}

/** What the picture tells of each area: the kind itself over all areas, else findings of it elsewhere, else all crime. */
function areaCounts(picture: GroundPicture, node: CountNode, own: string): AreaCount[] {
  const spread = findingAt(picture, { ...node, area: null })?.evidence.areas ?? [];
  const found = picture.problems.filter((p) => p.category === node.category && p.daypart === node.daypart);
  const told = [
    ...spread.map(({ area, count }) => ({ key: area, count, at: { ...node, area }, sameKind: true })),
    ...found.map(({ category, placeType, area, daypart, count }) => ({
      key: area,
      count,
      at: { category, placeType, area, daypart },
      sameKind: true,
    })),
    ...leaves(picture).map((key) => ({ key, count: sumOf(picture, allCrime(key)), at: allCrime(key), sameKind: false })),
  ];
  const enough = told.flatMap((one) => {
    const { key, count } = one;
    const apart = key !== null && !within(picture, key, own) && !within(picture, own, key);
    return !apart || count === null || count < fewest ? [] : [{ ...one, key, count }];
  });
  // all crime is no comparison beside areas of which the kind itself is told
  const kind = enough.filter(({ sameKind }) => sameKind);
  const best = kind.length > 0 ? kind : enough;
  return best.filter((one, i) => best.findIndex(({ key }) => key === one.key) === i);
}

const allCrime = (area: string): CountNode => ({ category: null, placeType: null, area, daypart: null });

function sumOf(picture: GroundPicture, node: CountNode): number | null {
  const months = monthsAt(picture, node);
  return months && windowSum(months, picture);
}

function leaves({ labels }: GroundPicture): string[] {
  const parents = new Set(Object.values(labels.area).map(({ parent }) => parent));
  return Object.keys(labels.area).filter((key) => !parents.has(key));
}

/** Whether the one area lies in the other, or is it. */
function within({ labels }: GroundPicture, one: string, other: string): boolean {
  for (let at: string | null = one; at !== null; at = labels.area[at]?.parent ?? null) if (at === other) return true;
  return false;
}

const together = (picture: GroundPicture, own: Months, other: Months): Following =>
  followsTogether(beforeFollowUp(own, picture), beforeFollowUp(other, picture));
