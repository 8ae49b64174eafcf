// Runs methods over many invented pictures and counts: false pictures, exact and overlapping hits, extra claims.
import type { LeafCube, NodeKey } from '../leaf-cube.ts';
import { type InventedWorld, inventWorld, leavesOf, type Plant, type World } from './worlds.ts';

/** What a method says of one picture: claims in order of evidence, the list that a reader would see, and rows that it calls possible. */
export interface Told {
  readonly claims: readonly NodeKey[];
  readonly list: readonly NodeKey[];
  readonly possible?: readonly NodeKey[];
}
export type Method = (cube: LeafCube) => Told;

export interface Tally {
  readonly pictures: number;
  /** share of pictures with any claim, and with any row called possible */
  readonly withClaim: number;
  readonly withPossible: number;
  /** share with the planted node claimed exactly, with any overlapping claim, and exactly or strongly among the first five of the list */
  readonly exact: number;
  readonly overlap: number;
  readonly inFive: number;
  readonly strongInFive: number;
  /** mean number of claims that share no leaf with the plant */
  readonly extra: number;
}

const nothing = { withClaim: 0, withPossible: 0, exact: 0, overlap: 0, inFive: 0, strongInFive: 0, extra: 0 };

/** Every method sees the same pictures, seeds `seed`, `seed` + 1 …; a picture without a node that fits the plant is left out. */
export function judgePictures<Name extends string>(
  methods: Readonly<Record<Name, Method>>,
  world: World,
  pictures: number,
  seed: number,
  plant?: Plant,
): Record<Name, Tally> {
  const names = Object.keys(methods) as Name[];
  const sums = new Map(names.map((name) => [name, { ...nothing }]));
  let used = 0;
  for (let i = 0; i < pictures; i++) {
    const invented = inventWorld({ world, seed: seed + i, ...(plant ? { plant } : {}) });
    if (plant && !invented.planted) continue;
    used++;
    for (const [name, sum] of sums) {
      const one = judgeOne(methods[name](invented.cube), invented);
      for (const key of Object.keys(nothing) as (keyof typeof nothing)[]) sum[key] += one[key];
    }
  }
  const shares = [...sums].map(([name, sum]) => {
    const share = Object.fromEntries(Object.entries(sum).map(([key, n]) => [key, used > 0 ? n / used : 0])) as typeof nothing;
    return [name, { pictures: used, ...share }];
  });
  return Object.fromEntries(shares) as Record<Name, Tally>;
}

function judgeOne({ claims, list, possible = [] }: Told, { cube, leaves, expected, planted }: InventedWorld): typeof nothing {
  const found = { ...nothing, withClaim: claims.length > 0 ? 1 : 0, withPossible: possible.length > 0 ? 1 : 0 };
  if (!planted) return found;
  const setOf = (key: NodeKey) => leavesOf(cube.categories, cube.areas, key);
  const sets = claims.map(setOf);
  const five = list.slice(0, 5).map(setOf);
  return {
    ...found,
    exact: sets.some((set) => same(set, leaves)) ? 1 : 0,
    overlap: sets.some((set) => shared(set, leaves, expected) > 0) ? 1 : 0,
    inFive: five.some((set) => same(set, leaves)) ? 1 : 0,
    strongInFive: five.some((set) => shared(set, leaves, expected) >= 0.3) ? 1 : 0,
    extra: sets.filter((set) => shared(set, leaves, expected) === 0).length,
  };
}

const same = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => a.size === b.size && [...a].every((leaf) => b.has(leaf));

/** Jaccard index of expected counts. */
function shared(a: ReadonlySet<number>, b: ReadonlySet<number>, expected: Float64Array): number {
  let both = 0;
  let any = 0;
  for (const leaf of a) {
    any += expected[leaf]!;
    if (b.has(leaf)) both += expected[leaf]!;
  }
  for (const leaf of b) if (!a.has(leaf)) any += expected[leaf]!;
  return any > 0 ? both / any : 0;
}
