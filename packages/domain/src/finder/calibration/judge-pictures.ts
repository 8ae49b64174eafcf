// Runs a method over many invented pictures and counts: false pictures, exact and overlapping hits, extra claims.
import type { LeafCube, NodeKey } from '../leaf-cube.ts';
import { inventWorld, leavesOf, type Plant, type World } from './worlds.ts';

/** A method: claims in order of evidence (sure ones first), and the list that a reader would see. */
export type Method = (cube: LeafCube) => { readonly claims: readonly NodeKey[]; readonly list: readonly NodeKey[] };

export interface Tally {
  readonly pictures: number;
  /** share of pictures with any claim */
  readonly withClaim: number;
  /** share with the planted node claimed exactly, with any overlapping claim, and exactly or strongly among the first five of the list */
  readonly exact: number;
  readonly overlap: number;
  readonly inFive: number;
  readonly strongInFive: number;
  /** mean number of claims that share no leaf with the plant */
  readonly extra: number;
}

export function judgePictures(method: Method, world: World, pictures: number, seed: number, plant?: Plant): Tally {
  const sum = { withClaim: 0, exact: 0, overlap: 0, inFive: 0, strongInFive: 0, extra: 0, used: 0 };
  for (let i = 0; i < pictures; i++) {
    const invented = inventWorld({ world, seed: seed + i, ...(plant ? { plant } : {}) });
    if (plant && !invented.planted) continue;
    sum.used++;
    const { cube, leaves, expected } = invented;
    const { claims, list } = method(cube);
    if (claims.length > 0) sum.withClaim++;
    if (!plant) continue;
    const setOf = (key: NodeKey) => leavesOf(cube.categories, cube.areas, key);
    const sets = claims.map(setOf);
    if (sets.some((set) => same(set, leaves))) sum.exact++;
    if (sets.some((set) => shared(set, leaves, expected) > 0)) sum.overlap++;
    sum.extra += sets.filter((set) => shared(set, leaves, expected) === 0).length;
    const five = list.slice(0, 5).map(setOf);
    if (five.some((set) => same(set, leaves))) sum.inFive++;
    if (five.some((set) => shared(set, leaves, expected) >= 0.3)) sum.strongInFive++;
  }
  const share = (n: number): number => (sum.used > 0 ? n / sum.used : 0);
  return {
    pictures: sum.used,
    withClaim: share(sum.withClaim),
    exact: share(sum.exact),
    overlap: share(sum.overlap),
    inFive: share(sum.inFive),
    strongInFive: share(sum.strongInFive),
    extra: share(sum.extra),
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
