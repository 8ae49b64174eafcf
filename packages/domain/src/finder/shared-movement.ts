// Step 5: what moved with everything else is not a problem of its own. The movement of the town, of the category and of the
// area is taken softly, each from what lies outside the node, so that a rise never explains itself.
import type { Lattice } from './lattice.ts';
import { type NodeClasses, ofAreaLevel, ofCategoryLevel } from './node-classes.ts';

const TOWN_VARIANCE = 0.25;

export type Movement = (node: number) => number;

/**
 * A function that gives each node its shared movement (1 = none), O(1) per node.
 * @param counts, expected [node] of the two sides (window against expectation, or one year against the year before)
 * @param phi  mean dispersion
 * @param sigmas between-year standard deviation per class
 */
export function sharedMovement(
  lattice: Lattice,
  nodes: NodeClasses,
  counts: Float64Array,
  expected: Float64Array,
  phi: number,
  sigmas: Float64Array,
): Movement {
  const [, axisA, axisP, axisD] = lattice.axes;
  const { standsFor, kind } = nodes;
  const finer = axisP.size * axisD.size;
  const perCategory = axisA.size * finer;
  const outside = (whole: number, node: number, lift: number, variance: number): number => {
    const gain = 1 / variance;
    const count = Math.max(0, counts[whole]! - counts[node]!);
    const mean = Math.max(0, expected[whole]! - expected[node]!) * lift;
    return (count / phi + gain) / (mean / phi + gain);
  };
  return (node) => {
    if (standsFor[node] === standsFor[0]) return 1;
    const town = outside(0, node, 1, TOWN_VARIANCE);
    let movement = town;
    const narrow = node % finer;
    const placeType = narrow - (narrow % axisD.size);
    const daypart = narrow % axisD.size;
    const ofCategory = Math.floor(node / perCategory) * perCategory;
    const ofArea = (node % perCategory) - narrow;
    const own = standsFor[node];
    const ratioTo = (whole: number, kindOfWhole: number): void => {
      if (whole === 0 || standsFor[whole] === own || standsFor[whole] === standsFor[0]) return;
      movement *= outside(whole, node, town, sigmas[kindOfWhole]! ** 2 / 2);
    };
    ratioTo(ofCategory, ofCategoryLevel(kind[node]!));
    ratioTo(ofArea, ofAreaLevel(kind[node]!));
    // place types and dayparts wander like a group of categories does
    ratioTo(placeType, 5);
    ratioTo(daypart, 5);
    return movement;
  };
}
