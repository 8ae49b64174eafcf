// Invented worlds in which the truth is known: incidents by category and area over three years, with the kinds of noise that real
// files show, and a planted change or none. For the calibration lane and the tests.
import { drawExponential, drawGamma, drawNegativeBinomial, drawNormal, drawPoisson, type RandomSource, seeded } from '@samsyn/stats';
import type { LeafCube, NodeKey, Tree } from '../leaf-cube.ts';

/**
 * P Poisson. O overdispersed months and mild trends. R = O + rates that wander between years. N bursts. S = O + common month shocks.
 * W is wilder than real files: no goal, only told.
 */
export const worlds = ['P', 'O', 'R', 'N', 'S', 'W'] as const;
export type World = (typeof worlds)[number];
/** How far log rates wander in a year (standard deviation): one leaf, a category, an area, the town. */
const wandering = { R: { leaf: 0.08, category: 0.06, area: 0.05, town: 0.05 }, W: { leaf: 0.12, category: 0.1, area: 0.08, town: 0.07 } };
const still = { leaf: 0, category: 0, area: 0, town: 0 };

export interface Plant {
  readonly ratio: number;
  /** expected count of the node in the window, met within 25 % */
  readonly expected: number;
}
export interface WorldOptions {
  readonly world: World;
  readonly seed: number;
  readonly perYear?: number;
  readonly years?: number;
  readonly plant?: Plant;
}
export interface InventedWorld {
  readonly cube: LeafCube;
  readonly planted: NodeKey | null;
  /** leaves [category × areas + area] of the planted node */
  readonly leaves: ReadonlySet<number>;
  /** expected count per leaf in the window, before the plant */
  readonly expected: Float64Array;
}

const LEAVES = 30;
const CATEGORY_GROUPS = 8;
const DISTRICTS = 6;

/** A random tree of 30 leaves under some groups; each group has at least one. Nodes 0–29 are leaves, then the groups. */
function randomTree(groups: number, random: RandomSource): Tree {
  const parent = new Int16Array(LEAVES + groups).fill(-1);
  for (let leaf = 0; leaf < LEAVES; leaf++) parent[leaf] = LEAVES + (leaf < groups ? leaf : random.below(groups));
  return { parent, leaves: Int16Array.from({ length: LEAVES }, (_, i) => i) };
}

export function inventWorld({ world, seed, perYear = 12_000, years = 3, plant }: WorldOptions): InventedWorld {
  const random = seeded(seed, worlds.indexOf(world) + 1);
  const categories = randomTree(CATEGORY_GROUPS, random);
  const areas = randomTree(DISTRICTS, random);
  const months = years * 12;
  const noisy = world !== 'P';
  const walks = world === 'R' || world === 'W' ? wandering[world] : still;
  const rates = leafRates(perYear, random);
  const season = Array.from({ length: LEAVES }, () => seasonOf(random));
  const categoryWalk = walk(LEAVES, months, walks.category, random);
  const areaWalk = walk(LEAVES, months, walks.area, random);
  const townWalk = walk(1, months, walks.town, random);
  const shock = Float64Array.from({ length: LEAVES * months }, () => (world === 'S' ? 0.12 * drawNormal(random) : 0));
  const means = new Float64Array(LEAVES * LEAVES * months);
  for (let c = 0; c < LEAVES; c++)
    for (let a = 0; a < LEAVES; a++) {
      const leaf = c * LEAVES + a;
      const own = walk(1, months, walks.leaf, random);
      const trend = noisy ? (0.03 * drawNormal(random)) / 12 : 0;
      for (let m = 0; m < months; m++) {
        const log = categoryWalk[c * months + m]! + areaWalk[a * months + m]! + townWalk[m]! + own[m]! + shock[c * months + m]! + trend * m;
        means[leaf * months + m] = (rates[leaf]! / 12) * season[c]![m % 12]! * Math.exp(log);
      }
    }
  const expected = windowSums(means, months);
  const planted = plant ? plantedNode(categories, areas, expected, plant, random) : null;
  if (planted && plant)
    for (const leaf of planted.leaves) for (let m = months - 12; m < months; m++) means[leaf * months + m]! *= plant.ratio;
  const counts = drawCounts(world, means, months, random);
  return {
    cube: { categories, areas, months, firstMonth: 0, windowMonths: 12, counts },
    planted: planted?.key ?? null,
    leaves: planted?.leaves ?? new Set(),
    expected,
  };
}

function leafRates(perYear: number, random: RandomSource): Float64Array {
  const category = Float64Array.from({ length: LEAVES }, () => Math.exp(drawNormal(random)));
  const area = Float64Array.from({ length: LEAVES }, () => Math.exp(0.6 * drawNormal(random)));
  const rates = new Float64Array(LEAVES * LEAVES);
  let sum = 0;
  for (let i = 0; i < rates.length; i++) {
    rates[i] = category[Math.floor(i / LEAVES)]! * area[i % LEAVES]! * Math.exp(0.5 * drawNormal(random));
    sum += rates[i]!;
  }
  return rates.map((rate) => (rate * perYear) / sum);
}

function seasonOf(random: RandomSource): Float64Array {
  const phase = random.next() * 2 * Math.PI;
  const reach = 0.3 * random.next();
  return Float64Array.from({ length: 12 }, (_, m) => 1 + reach * Math.cos((2 * Math.PI * m) / 12 + phase));
}

/** Monthly random walks that have come `sd` away after twelve months; the means of two neighbouring years then differ by √⅔ of it. */
function walk(series: number, months: number, sd: number, random: RandomSource): Float64Array {
  const out = new Float64Array(series * months);
  if (sd === 0) return out;
  const step = sd / Math.sqrt(12);
  for (let i = 0; i < series; i++)
    for (let m = 1; m < months; m++) out[i * months + m] = out[i * months + m - 1]! + step * drawNormal(random);
  return out;
}

function windowSums(means: Float64Array, months: number): Float64Array {
  const sums = new Float64Array(means.length / months);
  for (let leaf = 0; leaf < sums.length; leaf++) for (let m = months - 12; m < months; m++) sums[leaf]! += means[leaf * months + m]!;
  return sums;
}

/** A random node (not the whole) whose expected count lies within 25 % of the wish. */
function plantedNode(categories: Tree, areas: Tree, expected: Float64Array, plant: Plant, random: RandomSource) {
  const fits: { key: NodeKey; leaves: Set<number> }[] = [];
  for (let c = -1; c < categories.parent.length; c++)
    for (let a = -1; a < areas.parent.length; a++) {
      if (c < 0 && a < 0) continue;
      const leaves = leavesOf(categories, areas, { category: c, area: a });
      let sum = 0;
      for (const leaf of leaves) sum += expected[leaf]!;
      if (Math.abs(Math.log(sum / plant.expected)) <= Math.log(1.25)) fits.push({ key: { category: c, area: a }, leaves });
    }
  return fits.length > 0 ? fits[random.below(fits.length)]! : null;
}

/** Leaves of a node as category × 30 + area. */
export function leavesOf(categories: Tree, areas: Tree, key: NodeKey): Set<number> {
  const within = (tree: Tree, node: number): number[] =>
    [...tree.leaves].filter((leaf) => node < 0 || leaf === node || tree.parent[leaf] === node);
  const out = new Set<number>();
  for (const c of within(categories, key.category)) for (const a of within(areas, key.area)) out.add(c * LEAVES + a);
  return out;
}

function drawCounts(world: World, means: Float64Array, months: number, random: RandomSource): Int32Array {
  const counts = new Int32Array(means.length);
  for (let leaf = 0; leaf < means.length / months; leaf++) {
    const phi = 1 + (world === 'W' ? 0.9 : 0.5) * drawExponential(random);
    for (let m = 0; m < months; m++) {
      const mean = means[leaf * months + m]!;
      if (world === 'P') counts[leaf * months + m] = drawPoisson(mean, random);
      else if (world === 'N') counts[leaf * months + m] = drawNegativeBinomial(mean, 3, random);
      // variance φ × mean: a gamma of shape mean/(φ − 1)
      else counts[leaf * months + m] = drawPoisson(drawGamma(mean / (phi - 1), random) * (phi - 1), random);
    }
  }
  return counts;
}
