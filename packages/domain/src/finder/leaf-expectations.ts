// Step 2: what each leaf was expected to hold in the window, from its own history, so that empty leaves expect a little.
import type { Lattice } from './lattice.ts';

/**
 * Expected count per leaf: (nₑ·ȳ + 1)/(nₑ + 1/μ), ȳ the weighted history, μ what the leaf's category and area alone predict.
 * Leaves narrower than category × area start from the category's shares of place type and daypart, with a prior only as firm as
 * the leaves' own scatter allows, and are scaled to keep the totals of category × area and of category × place type × daypart.
 * @param history         [leaf] weighted mean of the back-years
 * @param effectiveYears  what the mean is worth, per leaf or one for all
 */
export function leafExpectations(
  lattice: Lattice,
  history: Float64Array,
  effectiveYears: Float64Array | number,
  phi: number,
): Float64Array {
  const [axisC, axisA, axisP, axisD] = lattice.axes;
  const categories = axisC.positions;
  const areas = axisA.positions;
  const finer = axisP.positions * axisD.positions;
  const worth = (leaf: number): number => (typeof effectiveYears === 'number' ? effectiveYears : effectiveYears[leaf]!);
  const flat = new Float64Array(categories * areas);
  const flatWorth = new Float64Array(flat.length);
  for (let i = 0; i < flat.length; i++) {
    let lowest = Infinity;
    for (let j = 0; j < finer; j++) {
      flat[i]! += history[i * finer + j]!;
      const years = worth(i * finer + j);
      if (years > 0) lowest = Math.min(lowest, years);
    }
    flatWorth[i] = Number.isFinite(lowest) ? lowest : 0;
  }
  const rows = new Float64Array(categories);
  const columns = new Float64Array(areas);
  let total = 0;
  for (let c = 0; c < categories; c++)
    for (let a = 0; a < areas; a++) {
      rows[c]! += flat[c * areas + a]!;
      columns[a]! += flat[c * areas + a]!;
      total += flat[c * areas + a]!;
    }
  const expected = new Float64Array(flat.length);
  for (let i = 0; i < flat.length; i++) {
    const mean = (rows[Math.floor(i / areas)]! * columns[i % areas]!) / total;
    const years = flatWorth[i]!;
    expected[i] = mean > 0 && years > 0 ? (years * flat[i]! + 1) / (years + 1 / mean) : 0;
  }
  return finer === 1 ? expected : narrower(lattice, history, worth, expected, flat, phi);
}

function narrower(
  lattice: Lattice,
  history: Float64Array,
  worth: (leaf: number) => number,
  expected: Float64Array,
  flat: Float64Array,
  phi: number,
): Float64Array {
  const [axisC, axisA, axisP, axisD] = lattice.axes;
  const categories = axisC.positions;
  const areas = axisA.positions;
  const finer = axisP.positions * axisD.positions;
  const shares = new Float64Array(categories * finer);
  const ofCategory = new Float64Array(categories);
  for (let i = 0; i < flat.length; i++) {
    const c = Math.floor(i / areas);
    ofCategory[c]! += flat[i]!;
    for (let j = 0; j < finer; j++) shares[c * finer + j]! += history[i * finer + j]!;
  }
  for (let i = 0; i < shares.length; i++) {
    const whole = ofCategory[Math.floor(i / finer)]!;
    shares[i] = whole > 0 ? shares[i]! / whole : 0;
  }
  // firmness of the prior (never firmer than one incident, as for category × area), from how much leaves scatter round category's shares beyond chance
  let scatter = 0;
  let squares = 0;
  const prior = new Float64Array(history.length);
  for (let i = 0; i < flat.length; i++) {
    const c = Math.floor(i / areas);
    for (let j = 0; j < finer; j++) {
      const leaf = i * finer + j;
      const mean = expected[i]! * shares[c * finer + j]!;
      prior[leaf] = mean;
      const years = worth(leaf);
      if (mean <= 0 || years <= 0) continue;
      scatter += (history[leaf]! - mean) ** 2 - (mean * phi) / years;
      squares += mean * mean;
    }
  }
  const firmness = Math.min(1, Math.max(0.05, scatter > 0 ? squares / scatter : 1));
  const leaves = new Float64Array(history.length);
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    const mean = prior[leaf]!;
    const years = worth(leaf);
    if (mean > 0 && years > 0) leaves[leaf] = (years * history[leaf]! + firmness) / (years + firmness / mean);
  }
  for (let round = 0; round < 3; round++) {
    const sums = new Float64Array(categories * finer);
    for (let leaf = 0; leaf < leaves.length; leaf++) sums[Math.floor(leaf / (areas * finer)) * finer + (leaf % finer)]! += leaves[leaf]!;
    const totals = new Float64Array(categories);
    for (let i = 0; i < flat.length; i++) totals[Math.floor(i / areas)]! += expected[i]!;
    for (let leaf = 0; leaf < leaves.length; leaf++) {
      const c = Math.floor(leaf / (areas * finer));
      const margin = c * finer + (leaf % finer);
      if (sums[margin]! > 0) leaves[leaf]! *= (totals[c]! * shares[margin]!) / sums[margin]!;
    }
    for (let i = 0; i < flat.length; i++) {
      let sum = 0;
      for (let j = 0; j < finer; j++) sum += leaves[i * finer + j]!;
      if (sum > 0) for (let j = 0; j < finer; j++) leaves[i * finer + j]! *= expected[i]! / sum;
    }
  }
  return leaves;
}
